import { expect, test } from 'vitest'
import { match } from '../../src/vulnerabilities/match.ts'
import { rebuildOf } from '../../src/vulnerabilities/rebuilds.ts'
import { component, inventory, makeReference, record } from './make-reference.ts'

test.each([
  ['Maven', '2.0.0.redhat-00001', 'redhat-00001', '2.0.0'],
  ['Maven', '3.8.1.Final-redhat-00003', 'redhat-00003', '3.8.1.Final'],
  ['Maven', '4.2.0.fuse-750001-redhat-00001', 'redhat-00001', '4.2.0.fuse-750001'],
  ['Maven', '1.1.1.jbossorg-1', 'jbossorg-1', '1.1.1'],
  ['Maven', '2.6.0-cdh5.16.2', 'cdh5.16.2', '2.6.0'],
  ['Maven', '2.10.1-amzn-4', 'amzn-4', '2.10.1'],
  ['Maven', '1.2.17-atlassian-16', 'atlassian-16', '1.2.17'],
  ['Maven', '1.2.3+sp1', 'sp1', '1.2.3'],
  ['npm', '1.2.3-sp2', 'sp2', '1.2.3'],
  ['PyPI', '1.2.3+sp1', 'sp1', '1.2.3'],
  ['PyPI', '2.31.0+cgr.1', 'cgr.1', '2.31.0'],
  ['Maven', '5.3.39-tuxcare.1', 'tuxcare.1', '5.3.39'],
  ['npm', '4.17.20-root.io.1', 'root.io.1', '4.17.20'],
  ['PyPI', '1.2.3-1ubuntu2', 'ubuntu2', '1.2.3'],
  ['PyPI', '2.25.1-0ubuntu0.22.04.1', 'ubuntu0.22.04.1', '2.25.1'],
  ['PyPI', '5.3.1-5+deb12u1', 'deb12u1', '5.3.1'],
  ['PyPI', '2.25.1+dfsg-2', 'dfsg', '2.25.1'],
  ['RubyGems', '3.2.3-4.el9_2', 'el9_2', '3.2.3'],
  ['PyPI', '3.2.3-4.el9', 'el9', '3.2.3'],
])('a rebuild is known by its mark, in %s: %s', (ecosystem, version, mark, original) => {
  expect(rebuildOf(ecosystem, version)).toEqual({ mark, original })
})

test('what its own makers call so is no rebuild', () => {
  const own = [
    '1.2.3',
    '1.2.3-rc.1',
    '3.5.0.SP1',
    '3.5.0-SP1',
    '1.0-model3',
    '2.0.0+incompatible',
    '1.0.0.Final',
    'el9',
    '1-jre',
  ]
  expect(own.flatMap(version => rebuildOf('Maven', version) ?? [])).toEqual([])
  expect(rebuildOf('npm', `1${'-1'.repeat(100_000)}.el9`)).toBeUndefined()
})

/** Which of these versions of one package are found affected, each with the mark it is shown with. */
function affected(
  ecosystem: string,
  type: string,
  events: readonly Record<string, string>[],
  ...versions: readonly string[]
) {
  const reference = makeReference({
    s: [record('GHSA-1', ecosystem, 'g:a', events), record('GHSA-2', ecosystem, 'g/a', events)],
  })
  const parts = versions.map(version => component('a', `pkg:${type}/g/a@${encodeURIComponent(version)}`))
  const { findings } = match([inventory(...parts)], reference, { instant: '2026-11-25T00:00:00Z', day: '2026-11-25' })
  return findings.map(({ component: { version }, rebuiltAs }) => `${version} ${rebuiltAs}`)
}

test('a rebuild of the last affected version, or of a listed one, is affected and is marked', () => {
  const events = [{ introduced: '1.0.0' }, { last_affected: '2.0.0' }]
  expect(affected('Maven', 'maven', events, '2.0.0.redhat-00001', '2.0.1.redhat-00001')).toEqual([
    '2.0.0.redhat-00001 redhat-00001',
  ])
})

test('a rebuild of the first affected version is affected, wherever its mark puts it', () => {
  const events = [{ introduced: '1.2.3' }, { fixed: '1.3.0' }]
  expect(affected('npm', 'npm', events, '1.2.3-sp1', '1.2.2-sp1')).toEqual(['1.2.3-sp1 sp1'])
})

test('a rebuild of the version that is mended is mended, though a dash puts it before', () => {
  const events = [{ introduced: '0' }, { fixed: '1.3.0' }]
  expect(affected('npm', 'npm', events, '1.3.0-sp1', '1.3.0-rc.1')).toEqual(['1.3.0-rc.1 undefined'])
})

test('a version that is none but for the mark of a rebuild is placed without it', () => {
  const events = [{ introduced: '0' }, { fixed: '2.0' }]
  expect(affected('PyPI', 'pypi', events, '1.2.3-1ubuntu2')).toEqual(['1.2.3-1ubuntu2 ubuntu2'])
})
