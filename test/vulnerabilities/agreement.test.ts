import { expect } from 'vitest'
import type { Inventory } from '../../src/sbom/index.ts'
import { isOfSystem } from '../../src/vulnerabilities/distributions.ts'
import { ecosystemOf, lookupKey } from '../../src/vulnerabilities/identity.ts'
import { candidateOf } from '../../src/vulnerabilities/interval.ts'
import { lookUp } from '../../src/vulnerabilities/look-up.ts'
import { match } from '../../src/vulnerabilities/match.ts'
import { rebuildOf } from '../../src/vulnerabilities/rebuilds.ts'
import { orders } from '../../src/vulnerabilities/versions/index.ts'
import { testWithShared } from '../shared-data.ts'
import { sharedData } from '../shared-path.ts'
import { askedOf } from './asked-of.ts'
import { makeReference } from './make-reference.ts'
import { bundledRecords } from './shared-advisories.ts'
import { compared, inventoriesIn, line, sortedNames } from './shared-inventories.ts'
import { type Asked, slowMatcher } from './slow-matcher.ts'

const now = { instant: '2026-07-31T00:00:00Z', day: '2026-07-31' }

/** What both matchers find in the same components: of each a line for each package, version and flaw. */
function bothFindIn(inventories: readonly Inventory[], records: readonly unknown[]) {
  const slow = slowMatcher(records)
  const expected = new Set<string>()
  const asked = inventories.flatMap(({ components }) =>
    components.flatMap(({ purls, version }) => purls.flatMap(purl => askedOf(purl, version) ?? [])),
  )
  for (const each of new Map(asked.map(one => [line(one, ''), one])).values())
    for (const names of slow(each)) expected.add(line(each, names))
  const { findings } = match(inventories, makeReference({ all: records }), now)
  const purls = inventories.flatMap(({ components }) => components).flatMap(component => component.purls)
  const byText = new Map(purls.map(purl => [purl.text, purl]))
  const found = new Set<string>()
  for (const { component, advisory } of findings) {
    if (!compared.has(component.ecosystem)) continue
    const own = byText.get(component.purl)
    const one = own && askedOf(own, component.version)
    if (one) found.add(line(one, sortedNames([advisory.id, ...advisory.aliases])))
  }
  return { expected: [...expected].toSorted(), found: [...found].toSorted() }
}

testWithShared(
  'advisories',
  'on every shared SBOM the findings are those of a slow matcher written from the OSV schema',
  async folder => {
    const inventories = await inventoriesIn(sharedData('sboms') ?? '')
    const records = [...bundledRecords(folder).values()].flat()
    const { expected, found } = bothFindIn(inventories, records)
    expect(found.length).toBeGreaterThan(1000)
    expect(found).toEqual(expected)
  },
  120_000,
)

interface Entry {
  readonly package?: { readonly ecosystem?: string; readonly name?: string }
  readonly ranges?: readonly { readonly events?: readonly Readonly<Record<string, string>>[] }[]
  readonly versions?: readonly string[]
}

/** Every version that a record names as a bound, and some of those that it lists: where matchers go wrong. */
function bounds(records: readonly unknown[]): readonly Asked[] {
  const asked = new Map<string, Asked>()
  for (const record of records as readonly { readonly affected?: readonly Entry[] }[])
    for (const { package: named, ranges = [], versions = [] } of record.affected ?? []) {
      const { ecosystem = '', name = '' } = named ?? {}
      if (!compared.has(ecosystem.split(':', 1)[0] ?? '')) continue
      const events = ranges.flatMap(range => (range.events ?? []).flatMap(event => Object.values(event)))
      for (const version of [...events, ...versions.slice(0, 2)])
        asked.set(`${ecosystem} ${name} ${version}`, { ecosystem, name, version })
    }
  return [...asked.values()]
}

/** A version in so many is tried in a check, every one in a long run. */
const step = process.env.CRADLE_LONG ? 1 : 47

testWithShared(
  'advisories',
  'at the bounds that records name the two matchers say the same',
  folder => {
    const records = [...bundledRecords(folder).values()].flat()
    const slow = slowMatcher(records)
    const { index } = makeReference({ all: records })
    const asked = bounds(records).filter((_, at) => at % step === 0)
    expect(asked.length * step).toBeGreaterThan(25_000)
    for (const { ecosystem, name, version } of asked) {
      const scope = ecosystemOf(ecosystem)
      if (scope === undefined) continue
      const named = { ...scope, name }
      const rebuild = isOfSystem(scope.ecosystem) ? undefined : rebuildOf(ecosystem, version)
      const candidate = candidateOf(orders[scope.ecosystem], version, rebuild?.original)
      const coordinate = candidate && { key: '', package: named, packageKeys: [lookupKey(named)], version, candidate }
      const touching = coordinate ? lookUp(coordinate, index, now).filter(({ isAffected }) => isAffected) : []
      const found = touching.map(({ ids }) => sortedNames(ids)).toSorted()
      expect([ecosystem, name, version, found]).toEqual([ecosystem, name, version, slow({ ecosystem, name, version })])
    }
  },
  600_000,
)
