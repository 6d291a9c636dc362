import { expect } from 'vitest'
import type { Inventory } from '../../src/sbom/index.ts'
import { isOfSystem } from '../../src/vulnerabilities/distributions.ts'
import { ecosystemOf, lookupKey } from '../../src/vulnerabilities/identity.ts'
import { candidateOf } from '../../src/vulnerabilities/interval.ts'
import { lookUp } from '../../src/vulnerabilities/look-up.ts'
import { match } from '../../src/vulnerabilities/match.ts'
import { rebuildOf } from '../../src/vulnerabilities/rebuilds.ts'
import type { AdvisoryReference } from '../../src/vulnerabilities/reference.ts'
import { orders } from '../../src/vulnerabilities/versions/index.ts'
import { sample } from '../sample.ts'
import { testWithShared } from '../shared-data.ts'
import { askedOf } from './asked-of.ts'
import { compared, line, sortedNames } from './shared-inventories.ts'
import { sharedInventories, sharedWorld } from './shared-world.ts'
import { type Asked, slowMatcher } from './slow-matcher.ts'

const now = { instant: '2026-07-31T00:00:00Z', day: '2026-07-31' }

type SlowMatcher = ReturnType<typeof slowMatcher>

let slowly: SlowMatcher | undefined

/** The slow matcher over the bundle, made once. */
function slowIn(folder: string): SlowMatcher {
  slowly ??= slowMatcher(sharedWorld(folder).records)
  return slowly
}

/** What both matchers find in the same components: of each a line for each package, version and flaw. */
function bothFindIn(inventories: readonly Inventory[], reference: AdvisoryReference, slow: SlowMatcher) {
  const expected = new Set<string>()
  const asked = inventories.flatMap(({ components }) =>
    components.flatMap(({ purls, version }) => purls.flatMap(purl => askedOf(purl, version) ?? [])),
  )
  for (const each of new Map(asked.map(one => [line(one, ''), one])).values())
    for (const names of slow(each)) expected.add(line(each, names))
  const { findings } = match(inventories, reference, now)
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
    const { reference } = sharedWorld(folder)
    const { expected, found } = bothFindIn(await sharedInventories(), reference, slowIn(folder))
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
const step = sample(47, 1)

testWithShared(
  'advisories',
  'at the bounds that records name the two matchers say the same',
  folder => {
    const { records, reference } = sharedWorld(folder)
    const { index } = reference
    const slow = slowIn(folder)
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
