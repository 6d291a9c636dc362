import { expect, test } from 'vitest'
import { inventoryOf } from '../../../src/sbom/index.ts'
import { match } from '../../../src/vulnerabilities/index.ts'
import { layOver, readVex, type Statement, statementsIn } from '../../../src/vulnerabilities/vex.ts'
import { makeReference, record } from '../make-reference.ts'

type Keys = Readonly<Record<string, unknown>>

const now = { instant: '2026-06-01T00:00:00.000Z', day: '2026-06-01' }
const record1 = record('GHSA-1', 'npm', 'a', [{ introduced: '0' }], { aliases: ['CVE-2026-1'] })
const record2 = record('PYSEC-1', 'PyPI', 'some-thing', [{ introduced: '0' }], { aliases: ['CVE-2026-1'] })
const reference = makeReference({ 'osv/npm': [record1], 'osv/PyPI': [record2] })

function sbom(purls: readonly string[], more: Keys = {}, file = 'sbom.json') {
  const components = purls.map(purl => ({ type: 'library', name: 'x', purl, 'bom-ref': `ref ${purl}` }))
  const { value } = inventoryOf({ bomFormat: 'CycloneDX', specVersion: '1.6', components, ...more }, file)
  if (value === undefined) throw new Error('no SBOM')
  return value
}

function vex(statement: Keys, more: Keys = {}): readonly Statement[] {
  const whole = { vulnerability: { name: 'CVE-2026-1' }, justification: 'component_not_present', ...statement }
  const head = { '@context': 'https://openvex.dev/ns/v0.2.0', author: 'A', timestamp: '2026-01-01T00:00:00Z' }
  return readVex({ ...head, statements: [whole], ...more }, `${JSON.stringify(more)}.json`)?.value ?? []
}

function on(product: string, status = 'not_affected', more: Keys = {}): readonly Statement[] {
  return vex({ products: [{ '@id': product }], status }, more)
}

/** What holds of each finding, or that there is a conflict. */
function held(inventories: readonly ReturnType<typeof sbom>[], statements: readonly Statement[]) {
  const { findings } = match(inventories, reference, now)
  const decisions = layOver(statements, findings, inventories, now)
  const told = findings.map(finding => {
    const settled = decisions.of(finding)
    return settled?.holds?.status ?? (settled ? 'conflict' : undefined)
  })
  return { told, unused: decisions.unused().map(({ why }) => why) }
}

test.each([
  ['pkg:npm/a@1.0.0', 'not_affected', 'this version'],
  ['pkg:npm/a', 'not_affected', 'all versions, where it says none'],
  ['pkg:npm/a@1.0.1', undefined, 'another version'],
  ['pkg:npm/b@1.0.0', undefined, 'another package'],
  ['pkg:pypi/a@1.0.0', undefined, 'another type'],
  ['pkg:npm/%40s/a@1.0.0', undefined, 'another namespace'],
  ['pkg:npm/a@1.0.0?arch=x86', undefined, 'a qualifier that the component lacks'],
])('%s: %s (%s)', (product, status, _why) => {
  const { told, unused } = held([sbom(['pkg:npm/a@1.0.0'])], on(product))
  expect([told, unused]).toEqual([[status], status ? [] : ['nothing found']])
})

test('qualifiers that the statement does not give may be any', () => {
  expect(held([sbom(['pkg:npm/a@1.0.0?arch=x86&os=linux'])], on('pkg:npm/a@1.0.0?arch=x86')).told).toEqual([
    'not_affected',
  ])
})

test('one decision covers every alias, in any case, and spellings of the version that are the same', () => {
  for (const name of ['GHSA-1', 'ghsa-1', 'cve-2026-1', 'PYSEC-1']) {
    const statement = vex({
      vulnerability: { name },
      products: [{ '@id': 'pkg:pypi/Some_Thing@1.0' }],
      status: 'fixed',
    })
    expect(held([sbom(['pkg:pypi/some-thing@1.0.0'])], statement).told).toEqual(['fixed'])
  }
})

test('a subcomponent counts only in its product, where both are known', () => {
  const of = (product: string) =>
    vex({ products: [{ '@id': product, subcomponents: [{ '@id': 'pkg:npm/a' }] }], status: 'not_affected' })
  const about = { component: { type: 'application', name: 'p', version: '1.0.0', purl: 'pkg:npm/p@1.0.0' } }
  const [known, unknown] = [sbom(['pkg:npm/a@1.0.0'], { metadata: about }), sbom(['pkg:npm/a@1.0.0'])]
  expect(held([known], of('pkg:npm/p@1.0.0')).told).toEqual(['not_affected'])
  expect(held([known], of('pkg:npm/p')).told).toEqual(['not_affected'])
  expect(held([known], of('pkg:npm/p@2.0.0')).told).toEqual([undefined])
  expect(held([known], of('pkg:npm/other@1.0.0')).told).toEqual([undefined])
  expect(held([unknown], of('pkg:npm/other@1.0.0')).told).toEqual(['not_affected'])
})

test('a statement on the whole product covers all that is in it, and nothing of another', () => {
  const about = { component: { type: 'application', name: 'p', version: '1.0.0', purl: 'pkg:npm/p@1.0.0' } }
  const [own, other] = [sbom(['pkg:npm/a@1.0.0'], { metadata: about }), sbom(['pkg:npm/a@1.0.0'], {}, 'other.json')]
  expect(held([own], on('pkg:npm/p@1.0.0')).told).toEqual(['not_affected'])
  expect(held([other], on('pkg:npm/p@1.0.0')).told).toEqual([undefined])
  // It stands in both, and is one finding: what holds in one of them does not settle it.
  expect(held([own, other], on('pkg:npm/p@1.0.0')).told).toEqual([undefined])
})

const at = (timestamp: string, author = 'A') => ({ timestamp, author })
const a = [sbom(['pkg:npm/a@1.0.0'])]

test('of one author the later counts, whatever the order in which they are given', () => {
  const old = on('pkg:npm/a', 'affected', at('2026-01-01T00:00:00Z'))
  const later = on('pkg:npm/a@1.0.0', 'not_affected', at('2026-01-02T00:00:00+02:00'))
  expect(held(a, [...old, ...later]).told).toEqual(['not_affected'])
  expect(held(a, [...later, ...old]).told).toEqual(['not_affected'])
})

test('authors who contradict each other decide nothing, whoever spoke last', () => {
  const one = on('pkg:npm/a', 'not_affected', at('2026-02-01T00:00:00Z'))
  const other = on('pkg:npm/a', 'affected', at('2026-01-01T00:00:00Z', 'B'))
  expect(held(a, [...one, ...other]).told).toEqual(['conflict'])
  expect(held(a, [...one, ...on('pkg:npm/a', 'fixed', at('2026-01-01T00:00:00Z', 'B'))]).told).toEqual(['not_affected'])
})

test('of one author at one time, or without a time, nobody knows which counts', () => {
  const same = at('2026-01-01T00:00:00Z')
  expect(held(a, [...on('pkg:npm/a', 'fixed', same), ...on('pkg:npm/a', 'affected', same)]).told).toEqual(['conflict'])
  const undated = on('pkg:npm/a', 'affected', { timestamp: undefined })
  expect(held(a, [...on('pkg:npm/a', 'fixed', same), ...undated]).told).toEqual(['conflict'])
})

test('that somebody investigates contradicts nobody, and takes back what they said themselves', () => {
  const fixed = on('pkg:npm/a', 'fixed', at('2026-01-01T00:00:00Z'))
  const others = on('pkg:npm/a', 'under_investigation', at('2026-02-01T00:00:00Z', 'B'))
  const own = on('pkg:npm/a', 'under_investigation', at('2026-02-01T00:00:00Z'))
  expect(held(a, [...fixed, ...others]).told).toEqual(['fixed'])
  expect(held(a, [...fixed, ...own]).told).toEqual(['under_investigation'])
})

test('what is said after the moment is not known yet', () => {
  const later = on('pkg:npm/a', 'fixed', at('2026-06-01T00:00:01Z'))
  expect(held(a, later)).toEqual({ told: [undefined], unused: ['later'] })
})

test('hostile: more statements on one flaw in one package than anybody makes decide nothing', () => {
  const many = Array.from({ length: 1002 }, (_, each) =>
    on('pkg:npm/a', 'fixed', at('2026-01-01T00:00:00Z', `${each}`)),
  )
  const { told, unused } = held(a, many.flat())
  expect([told, new Set(unused)]).toEqual([[undefined], new Set(['too many'])])
})

const serialNumber = 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79'
const flaw = (affects: readonly Keys[], analysis: Keys = { state: 'not_affected' }, more: Keys = {}) => ({
  vulnerabilities: [{ id: 'CVE-2026-1', analysis, affects, ...more }],
  metadata: { timestamp: '2026-01-01T00:00:00Z', authors: [{ name: 'Acme' }] },
})
const ref = 'ref pkg:npm/a@1.0.0'

test.each([
  ['resolved', 'fixed'],
  ['resolved_with_pedigree', 'fixed'],
  ['exploitable', 'affected'],
  ['in_triage', 'under_investigation'],
  ['false_positive', 'not_affected'],
  ['not_affected', 'not_affected'],
])('the state %s is the status %s', (state, status) => {
  const one = sbom(['pkg:npm/a@1.0.0'], flaw([{ ref }], { state }))
  const { value } = statementsIn(one)
  expect(held([one], value).told).toEqual([status])
  expect(value[0]).toMatchObject({ by: 'Acme', at: Date.parse('2026-01-01') })
})

test('SPDX 3 has the statuses as relationships, and the justifications in its own spelling', () => {
  const one = sbom(['pkg:npm/a@1.0.0'])
  const analysis = { id: 'CVE-2026-1', aliases: [], response: [], affects: [{ ref, versions: [] }], path: 'x' }
  const told = (more: { readonly state: string; readonly justification?: string }) => {
    const { value, problems } = statementsIn({ ...one, format: 'SPDX', analyses: [{ ...analysis, ...more }] })
    return [value[0]?.status, value[0]?.justification, problems.length]
  }
  expect(told({ state: 'doesNotAffect', justification: 'componentNotPresent' })).toEqual([
    ...['not_affected', 'component_not_present', 0],
  ])
  expect(told({ state: 'fixedIn' })).toEqual(['fixed', undefined, 0])
  expect(told({ state: 'affects' })).toEqual(['affected', undefined, 0])
  expect(told({ state: 'underInvestigationFor' })).toEqual(['under_investigation', undefined, 0])
})

test('a state that is none is a problem; a flaw that nobody analysed says nothing', () => {
  const odd = statementsIn(sbom(['pkg:npm/a@1.0.0'], flaw([{ ref }], { state: 'constructor' })))
  expect([odd.value, odd.problems[0]?.code]).toEqual([[], 'vex.unknown-status'])
  expect(statementsIn(sbom(['pkg:npm/a@1.0.0'], flaw([{ ref }], {})))).toEqual({ value: [], problems: [] })
})

test('a version of the component is covered only if it is named; unaffected is not affected', () => {
  const told = (versions: readonly Keys[], state = 'not_affected') => {
    const one = sbom(['pkg:npm/a@1.0.0'], flaw([{ ref, versions }], { state }))
    return held([one], statementsIn(one).value).told[0]
  }
  expect(told([{ version: '1.0.0' }])).toBe('not_affected')
  expect(told([{ version: '1.0.0', status: 'affected' }])).toBe('not_affected')
  expect(told([{ version: '2.0.0' }])).toBeUndefined()
  expect(told([{ range: 'no range' }])).toBeUndefined()
  expect(told([{ range: 'vers:npm/>=1.0.0|<1.1.0' }])).toBe('not_affected')
  expect(told([{ range: 'vers:npm/>=1.1.0' }, { range: 'vers:pypi/*' }])).toBeUndefined()
  expect(told([{ version: '1.0.0', status: 'unaffected' }], 'exploitable')).toBe('not_affected')
  expect(told([{ version: '1.0.0', status: 'unknown' }])).toBe('under_investigation')
})

test('a BOM-Link leads to the SBOM of that number and version, and into no other', () => {
  const link = `urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#${encodeURIComponent(ref)}`
  const apart = statementsIn(sbom([], flaw([{ ref: link }]), 'vex.json')).value
  expect(held([sbom(['pkg:npm/a@1.0.0'], { serialNumber })], apart).told).toEqual(['not_affected'])
  expect(held([sbom(['pkg:npm/a@1.0.0'], { serialNumber, version: 2 })], apart).told).toEqual([undefined])
  expect(held([sbom(['pkg:npm/a@1.0.0'])], apart).told).toEqual([undefined])
})

test('a reference in a file of its own may be a package URL, or that of one SBOM beside it', () => {
  const one = [sbom(['pkg:npm/a@1.0.0'])]
  expect(held(one, statementsIn(sbom([], flaw([{ ref: 'pkg:npm/a@1.0.0' }]), 'vex.json')).value).told).toEqual([
    'not_affected',
  ])
  expect(held(one, statementsIn(sbom([], flaw([{ ref }]), 'vex.json')).value).told).toEqual(['not_affected'])
  expect(held(one, statementsIn(sbom([], flaw([{ ref: 'other' }]), 'vex.json')).value).told).toEqual([undefined])
})

test('what an SBOM says of its own component settles nothing where the component stands in another, too', () => {
  const one = sbom(['pkg:npm/a@1.0.0'], flaw([{ ref }]))
  const other = sbom(['pkg:npm/a@1.0.0'], {}, 'other.json')
  expect(held([one, other], statementsIn(one).value).told).toEqual([undefined])
})
