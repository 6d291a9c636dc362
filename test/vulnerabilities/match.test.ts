import { expect, test } from 'vitest'
import { match } from '../../src/vulnerabilities/match.ts'
import { component, inventory, makeReference, record } from './make-reference.ts'

const now = { instant: '2026-11-25T00:00:00Z', day: '2026-11-25' }
const fixed = (version: string) => [{ introduced: '0' }, { fixed: version }]

/** What is found in components with these package URLs: each purl with the id of its finding. */
function found(sources: Parameters<typeof makeReference>[0], ...purls: readonly string[]): readonly string[] {
  const components = purls.map((purl, at) => component(`c${at}`, purl))
  const { findings } = match([inventory(...components)], makeReference(sources), now)
  return findings.map(finding => `${finding.component.purl} ${finding.advisory.id}`).toSorted()
}

test('aliases make one finding, with all names and what each source says', () => {
  const ghsa = record('GHSA-aaaa-bbbb-cccc', 'PyPI', 'Django', fixed('2.0'), { aliases: ['CVE-2020-0001'] })
  const pysec = record('PYSEC-2020-1', 'PyPI', 'django', fixed('1.11.28'), { aliases: ['CVE-2020-0001'] })
  const reference = makeReference({ 'osv/PyPI': [ghsa, pysec] })
  const { findings } = match([inventory(component('Django', 'pkg:pypi/django@1.11.29'))], reference, now)
  expect(findings).toHaveLength(1)
  expect(findings[0]?.advisory).toEqual({
    id: 'GHSA-aaaa-bbbb-cccc',
    aliases: ['CVE-2020-0001', 'PYSEC-2020-1'],
    summary: 'About Django',
  })
  expect(findings[0]?.advisories).toEqual([
    { id: 'GHSA-aaaa-bbbb-cccc', source: 'osv/PyPI', says: 'affected' },
    { id: 'PYSEC-2020-1', source: 'osv/PyPI', says: 'not affected' },
  ])
  expect(findings[0]?.fixedIn).toEqual(['2.0'])
})

test('related and upstream are no aliases: they name other flaws', () => {
  const one = record('GHSA-aaaa-bbbb-cccc', 'npm', 'a', fixed('2.0.0'), {
    related: ['CVE-2020-1'],
    upstream: ['CVE-2020-1'],
  })
  const other = record('CVE-2020-1', 'npm', 'a', fixed('2.0.0'))
  expect(found({ s: [one, other] }, 'pkg:npm/a@1.0.0')).toHaveLength(2)
})

test('a withdrawn record matches nothing, and its aliases join nothing', () => {
  const withdrawn = record('GHSA-aaaa-bbbb-cccc', 'npm', 'a', fixed('9.0.0'), {
    withdrawn: '2026-01-01T00:00:00Z',
    aliases: ['CVE-2020-1', 'CVE-2020-2'],
  })
  const live = ['CVE-2020-1', 'CVE-2020-2'].map(id => record(id, 'npm', 'a', fixed('2.0.0')))
  expect(found({ s: [withdrawn, ...live] }, 'pkg:npm/a@1.0.0', 'pkg:npm/a@5.0.0')).toEqual([
    'pkg:npm/a@1.0.0 CVE-2020-1',
    'pkg:npm/a@1.0.0 CVE-2020-2',
  ])
})

test('one record in two sources is one; the one that changed last counts', () => {
  const older = record('GHSA-aaaa-bbbb-cccc', 'npm', 'a', fixed('1.5.0'))
  const newer = record('GHSA-aaaa-bbbb-cccc', 'npm', 'a', fixed('2.0.0'), { modified: '2026-02-01T00:00:00Z' })
  expect(found({ one: [newer], other: [older] }, 'pkg:npm/a@1.7.0')).toHaveLength(1)
  expect(found({ one: [older], other: [newer] }, 'pkg:npm/a@1.7.0')).toHaveLength(1)
})

test('a record that a carrier split by ecosystem is put together again', () => {
  const npm = record('CVE-2020-1000', 'npm', 'moment', fixed('2.0.0'))
  const maven = record('CVE-2020-1000', 'Maven', 'org.webjars:momentjs', fixed('2.0.0'))
  const purls = ['pkg:maven/org.webjars/momentjs@1.0.0', 'pkg:npm/moment@1.0.0']
  expect(found({ maven: [maven], npm: [npm] }, ...purls)).toHaveLength(2)
  expect(found({ npm: [npm], maven: [maven] }, ...purls)).toHaveLength(2)
})

test('names are the same in the spellings that their registries take for the same', () => {
  const source = [
    record('PYSEC-1', 'PyPI', 'Flask_Login.Next', fixed('2.0')),
    record('GHSA-n', 'npm', '@Scope/Name', fixed('2.0.0')),
    record('GO-1', 'Go', 'github.com/BurntSushi/toml', fixed('1.0.0')),
    record('GO-2', 'Go', 'stdlib', fixed('1.21.0-rc.2')),
    record('GHSA-m', 'Maven', 'org.Group:artifact', fixed('2.0')),
  ]
  const all = [
    'pkg:pypi/flask-login-next@1.0',
    'pkg:npm/%40scope/name@1.0.0',
    'pkg:golang/github.com/burntsushi/toml@v0.3.1',
    'pkg:golang/stdlib@go1.20.1',
    'pkg:golang/std@1.21rc1',
    'pkg:maven/org.Group/artifact@1.0',
  ]
  expect(found({ s: source }, ...all)).toHaveLength(all.length)
  expect(
    found({ s: source }, 'pkg:maven/org.group/artifact@1.0', 'pkg:npm/name@1.0.0', 'pkg:golang/toml@0.1.0'),
  ).toEqual([])
})

test('the same name in another ecosystem, or part of a name, is another package', () => {
  const source = { s: [record('GHSA-1', 'npm', 'requests', fixed('9.0.0'))] }
  expect(found(source, 'pkg:pypi/requests@1.0', 'pkg:npm/requests-x@1.0.0', 'pkg:npm/%40a/requests@1.0.0')).toEqual([])
})

test('several package URLs of one component are each looked up; the same one in many places is one finding', () => {
  const reference = makeReference({ s: [record('GHSA-1', 'npm', 'a', fixed('2.0.0'))] })
  const both = component('x', 'pkg:npm/a@1.0.0', 'pkg:npm/a@3.0.0', 'pkg:pypi/a@1.0')
  const again = component('y', 'pkg:npm/a@1.0.0')
  const { findings, coverage } = match([inventory(both, again)], reference, now)
  expect(findings.map(({ component: { purl, refs } }) => [purl, refs])).toEqual([
    ['pkg:npm/a@1.0.0', ['ref-x', 'ref-y']],
  ])
  expect(coverage).toMatchObject({ components: 2, lookedUp: 2 })
})

test('a version may stand beside a package URL that has none', () => {
  const reference = makeReference({ s: [record('GHSA-1', 'npm', 'a', fixed('2.0.0'))] })
  const { findings } = match([inventory({ ...component('a', 'pkg:npm/a'), version: '1.0.0' })], reference, now)
  expect(findings[0]?.component.version).toBe('1.0.0')
})

test('every component is counted once: looked up, without identity, without source, or without a version', () => {
  const reference = makeReference({ s: [record('GHSA-1', 'npm', 'a', fixed('2.0.0'))] })
  const components = [
    component('looked', 'pkg:npm/a@3.0.0'),
    component('unknown to all', 'pkg:npm/never-heard-of@3.0.0'),
    component('none'),
    { ...component('file'), isFile: true },
    component('of no kind that advisories have', 'pkg:alpm/arch/a@1.0'),
    component('no source', 'pkg:pypi/a@1.0'),
    component('range', 'pkg:npm/a@%5E1.0.0'),
    component('none at all', 'pkg:npm/a'),
  ]
  expect(match([inventory(...components)], reference, now).coverage).toEqual({
    components: 8,
    lookedUp: 2,
    withoutIdentity: 2,
    files: 1,
    withoutSource: 2,
    releaseUnknown: 0,
    versionsNotUnderstood: 2,
    noVersions: { missing: 1, commit: 0, range: 1, other: 0 },
    typesWithoutSource: { alpm: 1, pypi: 1 },
    cannotTell: [],
  })
})

test('a record without versions that could be compared is told, and is no finding', () => {
  const bare = { ...record('PYSEC-1', 'PyPI', 'a', []), affected: [{ package: { ecosystem: 'PyPI', name: 'a' } }] }
  const { findings, coverage } = match([inventory(component('a', 'pkg:pypi/a@1.0'))], makeReference({ s: [bare] }), now)
  expect(findings).toEqual([])
  expect(coverage.cannotTell).toEqual([{ purl: 'pkg:pypi/a@1.0', id: 'PYSEC-1' }])
})

test('exploited and likely ones are known by any name of the flaw, and stand first', () => {
  const a = record('GHSA-1', 'npm', 'a', fixed('2.0.0'), {
    aliases: ['CVE-2020-1000'],
    database_specific: { severity: 'LOW' },
  })
  const b = record('GHSA-2', 'npm', 'b', fixed('2.0.0'), { severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/x' }] })
  const list = { by: 'cisa-kev', asOf: '2026-07-01T00:00:00Z', since: { 'CVE-2020-1000': '2021-11-03' } }
  const reference = makeReference({ s: [a, b] }, [list], { 'CVE-2020-1000': 0.5 })
  const { findings } = match(
    [inventory(component('b', 'pkg:npm/b@1.0.0'), component('a', 'pkg:npm/a@1.0.0'))],
    reference,
    now,
  )
  expect(findings.map(({ advisory, exploited, epss, severity }) => [advisory.id, exploited, epss, severity])).toEqual([
    ['GHSA-1', [{ by: 'cisa-kev', since: '2021-11-03' }], 0.5, { level: 'low' }],
    ['GHSA-2', [], undefined, { level: 'critical', score: 9.8, vector: 'CVSS:3.1/x' }],
  ])
})

test('what was published or listed after the moment is not known yet', () => {
  const late = record('GHSA-1', 'npm', 'a', fixed('2.0.0'), {
    published: '2026-06-01T00:00:00Z',
    aliases: ['CVE-2020-1000'],
  })
  const list = { by: 'cisa-kev', asOf: '2026-07-01T00:00:00Z', since: { 'CVE-2020-1000': '2026-07-03' } }
  const at = (day: string) =>
    match([inventory(component('a', 'pkg:npm/a@1.0.0'))], makeReference({ s: [late] }, [list]), {
      instant: `${day}T00:00:00Z`,
      day,
    }).findings.map(({ exploited }) => exploited.length)
  expect(at('2026-05-01')).toEqual([])
  expect(at('2026-06-02')).toEqual([0])
  expect(at('2026-07-03')).toEqual([1])
})

test('a rebuild is marked, for it may have been mended under the version of the original', () => {
  const reference = makeReference({ s: [record('GHSA-1', 'Maven', 'g:a', [{ introduced: '0' }, { fixed: '3.0' }])] })
  const { findings } = match([inventory(component('a', 'pkg:maven/g/a@2.0.0.redhat-00001'))], reference, now)
  expect(findings[0]?.rebuiltAs).toBe('redhat-00001')
})

test('whoever lists a flaw under any of its names is told, and EUVD names it too', () => {
  const flaw = record('GHSA-aaaa-bbbb-cccc', 'npm', 'a', fixed('2.0.0'), { aliases: ['CVE-2020-1000'] })
  const young = record('GHSA-bbbb-cccc-dddd', 'npm', 'a', fixed('2.0.0'))
  const lists = [
    { by: 'cisa-kev', asOf: '', since: { 'CVE-2020-1000': '2021-01-02' } },
    { by: 'enisa-euvd', asOf: '', since: { 'CVE-2020-1000': '2021-01-01', 'GHSA-bbbb-cccc-dddd': '2026-01-01' } },
  ]
  const reference = makeReference({ 'osv/npm': [flaw, young] }, lists)
  const euvd = (id: string) => (id === 'CVE-2020-1000' ? 'EUVD-2020-7' : undefined)
  const { findings } = match([inventory(component('a', 'pkg:npm/a@1.0.0'))], { ...reference, euvd }, now)
  expect(findings.map(({ advisory, exploited }) => [advisory.aliases, exploited])).toEqual([
    [
      ['CVE-2020-1000', 'EUVD-2020-7'],
      [
        { by: 'cisa-kev', since: '2021-01-02' },
        { by: 'enisa-euvd', since: '2021-01-01' },
      ],
    ],
    [[], [{ by: 'enisa-euvd', since: '2026-01-01' }]],
  ])
})

test('the order is: exploited, then by level, within a level by how likely it is to be exploited, then by score', () => {
  const vector = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'
  const flaw = (id: string, more: Readonly<Record<string, unknown>>) =>
    record(id, 'npm', 'a', fixed('2.0.0'), { summary: id, ...more })
  const word = (severity: string) => ({ database_specific: { severity } })
  const records = [
    flaw('CVE-2020-1000', word('LOW')),
    flaw('CVE-2020-1001', word('HIGH')),
    flaw('CVE-2020-1002', word('HIGH')),
    flaw('CVE-2020-1003', { severity: [{ type: 'CVSS_V3', score: vector }] }),
    flaw('CVE-2020-1004', word('CRITICAL')),
    flaw('CVE-2020-1005', {}),
  ]
  const exploited = [{ by: 'cisa-kev', asOf: '', since: { 'CVE-2020-1000': '2021-01-02' } }]
  const reference = makeReference({ s: records }, exploited, { 'CVE-2020-1002': 0.5, 'CVE-2020-1005': 0.9 })
  const { findings } = match([inventory(component('a', 'pkg:npm/a@1.0.0'))], reference, now)
  expect(findings.map(({ advisory }) => advisory.id.at(-1))).toEqual(['0', '3', '4', '2', '1', '5'])
})
