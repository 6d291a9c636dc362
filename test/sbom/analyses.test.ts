import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testWithShared } from '../shared-data.ts'
import { cycloneDx, read, short } from './make-sbom.ts'

const flaw = {
  'bom-ref': 'v1',
  id: 'GHSA-1',
  references: [{ id: 'CVE-2026-1' }, { id: 'GHSA-1' }, { id: 'CVE-2026-1' }, {}],
  analysis: {
    ...{ state: 'not_affected', justification: 'code_not_reachable', detail: 'We never call it.' },
    response: ['will_not_fix', 'update'],
  },
  affects: [
    { ref: 'a', versions: [{ range: 'vers:npm/<2', status: 'affected' }, { version: '1' }, { status: 'unknown' }] },
    { ref: 'urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#b' },
  ],
}

function analysesOf(vulnerabilities: unknown, components: unknown = [{ name: 'a', purl: 'pkg:npm/a@1' }]) {
  const { inventory, problems } = read(cycloneDx(components, { vulnerabilities }))
  return { analyses: inventory?.analyses, problems: short(problems) }
}

test('what CycloneDX says of a flaw is kept in its own words', () => {
  const { analyses, problems } = analysesOf([flaw, { id: 'CVE-2026-2' }])
  expect(problems).toEqual([])
  expect(analyses).toEqual([
    {
      ...{ id: 'GHSA-1', aliases: ['CVE-2026-1'], path: 'vulnerabilities[0]' },
      ...{ state: 'not_affected', justification: 'code_not_reachable', detail: 'We never call it.' },
      response: ['will_not_fix', 'update'],
      affects: [
        { ref: 'a', versions: [{ range: 'vers:npm/<2', status: 'affected' }, { version: '1' }] },
        { ref: 'urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#b', versions: [] },
      ],
    },
    { id: 'CVE-2026-2', aliases: [], response: [], affects: [], path: 'vulnerabilities[1]' },
  ])
})

test('a flaw without an id goes by what else it is called, and one without any name is left out', () => {
  const { analyses, problems } = analysesOf([{ references: [{ id: 'CVE-2026-3' }, { id: 'X-1' }] }, {}])
  expect(analyses).toMatchObject([{ id: 'CVE-2026-3', aliases: ['X-1'] }])
  expect(problems).toEqual(['sbom.flaw-without-id vulnerabilities[1]'])
})

test('an SBOM that says nothing of flaws has no analyses; statements without components are no empty SBOM', () => {
  expect(analysesOf([])).toEqual({ analyses: undefined, problems: [] })
  expect(analysesOf([flaw], [])).toMatchObject({ analyses: [{ id: 'GHSA-1' }], problems: [] })
  expect(analysesOf([], []).problems).toEqual(['sbom.no-components'])
})

test('values of the wrong kind are left out, and the rest is used', () => {
  const { analyses, problems } = analysesOf([
    5,
    {
      ...{ id: 'CVE-2026-4', references: 'x', analysis: [], affects: [null, { ref: 7 }, { ref: 'a', versions: {} }] },
    },
    { id: 'CVE-2026-5', analysis: { state: 1, response: [2, 'update'], detail: 'x'.repeat(70_000) } },
  ])
  expect(analyses).toEqual([
    { id: 'CVE-2026-4', aliases: [], response: [], affects: [{ ref: 'a', versions: [] }], path: 'vulnerabilities[1]' },
    { id: 'CVE-2026-5', aliases: [], response: ['update'], affects: [], path: 'vulnerabilities[2]' },
  ])
  expect(problems).toEqual(
    [
      ...['vulnerabilities[0]', 'vulnerabilities[1].references', 'vulnerabilities[1].analysis'],
      ...[
        'vulnerabilities[1].affects[0]',
        'vulnerabilities[1].affects[1].ref',
        'vulnerabilities[1].affects[2].versions',
      ],
      ...['vulnerabilities[2].analysis.response[0]', 'vulnerabilities[2].analysis.state'],
      'vulnerabilities[2].analysis.detail',
    ].map(at => `sbom.wrong-kind ${at}`),
  )
  expect(analysesOf({ a: 1 }).problems).toEqual(['sbom.wrong-kind vulnerabilities'])
})

test('an SBOM has an id by which others refer to it, and its subject the names by which they refer to that', () => {
  const component = { name: 'app', 'bom-ref': 'own', purl: 'pkg:npm/app@1', cpe: 'cpe:/a:acme:app' }
  const more = { serialNumber: 'urn:uuid:3E671687-395b-41f5-a30f-a58921a69b79', metadata: { component } }
  const { inventory } = read(cycloneDx([], { ...more, version: 3 }))
  expect(inventory).toMatchObject({
    id: 'urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/3',
    subject: { name: 'app' },
    subjectRefs: ['own', 'pkg:npm/app@1', 'cpe:/a:acme:app'],
  })
  expect(read(cycloneDx([], more)).inventory?.id).toMatch(/\/1$/)
  expect(read(cycloneDx([], { serialNumber: 'x' })).inventory).not.toHaveProperty('id')
})

testWithShared('sboms', 'real statements on flaws are read', folder => {
  const analyses = ['cdx14-vex-case7.json', 'cdx-valid-vulnerability-1.4.json'].flatMap(name => {
    const { inventory, problems } = read(JSON.parse(readFileSync(join(folder, name), 'utf8')))
    expect(problems).toEqual([])
    return inventory?.analyses ?? []
  })
  expect(analyses.map(({ id, state, affects }) => `${id} ${state} ${affects.length}`)).toEqual([
    ...['CVE-2021-44228 exploitable 2', 'CVE-2021-44228 not_affected 1', 'CVE-2021-44228 not_affected 1'],
    ...['CVE-2021-44228 resolved 1'],
    'SNYK-JAVA-COMFASTERXMLJACKSONCORE-32111 not_affected 1',
  ])
})
