import { join } from 'node:path'
import { expect } from 'vitest'
import type { Purl } from '../../src/sbom/index.ts'
import { readPurl } from '../../src/sbom/purl.ts'
import { readDelta } from '../../src/vulnerabilities/changed-records.ts'
import { rematch } from '../../src/vulnerabilities/delta.ts'
import { type Fleet, type FleetMatch, matchFleet, startFleet } from '../../src/vulnerabilities/fleet.ts'
import type { Found } from '../../src/vulnerabilities/look-up.ts'
import { type Finding, match } from '../../src/vulnerabilities/match.ts'
import { testWithShared } from '../shared-data.ts'
import { sharedData } from '../shared-path.ts'
import { askedOf } from './asked-of.ts'
import { component, inventory, makeReference } from './make-reference.ts'
import { deltaIn, jsonOf } from './shared-advisories.ts'
import { compared, line, sortedNames } from './shared-inventories.ts'
import { sharedInventories, sharedWorld } from './shared-world.ts'
import { slowMatcher } from './slow-matcher.ts'

const now = { instant: '2026-07-31T00:00:00Z', day: '2026-07-31' }

type Keys = Readonly<Record<string, unknown>>

/** The records of the bundle as they are after the delta. */
function after(records: readonly unknown[], { upserts, deletions }: ReturnType<typeof deltaIn>): readonly unknown[] {
  const idOf = (record: unknown): unknown => (record as Keys).id
  const replaced = new Set<unknown>([...upserts.map(({ record }) => idOf(record)), ...deletions])
  return [...records.filter(record => !replaced.has(idOf(record))), ...upserts.map(({ record }) => record)]
}

interface Gathered {
  readonly fleet: Fleet
  readonly purls: readonly Purl[]
}

type Row = readonly [purl: Purl, version?: string]

/** A fleet of these rows, and the package URL at each of its places. */
function fleetOf(rows: Iterable<Row>): Gathered {
  const build = startFleet()
  const purls: Purl[] = []
  for (const [purl, version] of rows)
    if (build.add(purl, version === undefined ? {} : { version }, purls.length)) purls.push(purl)
  return { fleet: build.finish(), purls }
}

async function sharedRows(): Promise<readonly Row[]> {
  const components = (await sharedInventories()).flatMap(each => each.components)
  return components.flatMap(({ purls, version }) => purls.map((purl): Row => (version ? [purl, version] : [purl])))
}

const types: Readonly<Record<string, string>> = { PyPI: 'pypi', 'crates.io': 'cargo', RubyGems: 'gem', Go: 'golang' }

/** Package URLs of the versions that a record names as bounds, for some ecosystems. */
function boundsIn(record: unknown): readonly Purl[] {
  const { affected = [] } = record as {
    readonly affected?: readonly {
      readonly package?: Keys
      readonly ranges?: readonly { readonly events: readonly Keys[] }[]
    }[]
  }
  return affected.flatMap(({ package: named, ranges = [] }) => {
    const type = types[String(named?.ecosystem)]
    const versions = ranges.flatMap(({ events }) => events.flatMap(event => Object.values(event)))
    return versions.flatMap(version => (type ? (readPurl(`pkg:${type}/${named?.name}@${version}`) ?? []) : []))
  })
}

/** Findings as lines, for the ecosystems that the slow matcher is asked for. */
function linesOf(findings: FleetMatch['findings'], purls: readonly Purl[]): ReadonlySet<string> {
  const lines = findings.flatMap(({ shipped, found }) => {
    const [place = -1] = shipped.places
    const purl = purls[place]
    const { ecosystem } = shipped.coordinate.package
    const asked = purl && compared.has(ecosystem) ? askedOf(purl, shipped.coordinate.version) : undefined
    return asked ? line(asked, sortedNames(found.ids)) : []
  })
  return new Set(lines)
}

function slowLines(records: readonly unknown[], fleet: Fleet, purls: readonly Purl[]): ReadonlySet<string> {
  const slow = slowMatcher(records)
  const lines = fleet.shipped.flatMap(({ places: [place = -1], coordinate }) => {
    const purl = purls[place]
    const asked = purl && askedOf(purl, coordinate.version)
    return asked ? slow(asked).map(names => line(asked, names)) : []
  })
  return new Set(lines)
}

/** Everything that a finding says, whatever the order in which records came. */
function textOf({ shipped, found }: FleetMatch['findings'][number]): string {
  const sayings = found.sayings.map(({ id, says }) => `${id} ${says}`).toSorted()
  return JSON.stringify([shipped.coordinate.key, { ...found, sayings }])
}

function minus<T>(all: ReadonlySet<T>, less: ReadonlySet<T>): readonly T[] {
  return [...all].filter(each => !less.has(each)).toSorted()
}

const scoreOf = (vector: string) => (vector.startsWith('CVSS:') ? 9.8 : undefined)

/** The bundle, the delta after it, and an index of the bundle. */
function worldIn(folder: string) {
  const { records: base, reference } = sharedWorld(folder)
  const delta = deltaIn(join(folder, 'delta-2026-07-10_2026-07-31.ndjson.gz'))
  return { base, delta, later: after(base, delta), index: reference.index }
}

testWithShared(
  'advisories',
  'the real delta 2026-07-10 to 07-31 on the shared SBOMs: new, changed and gone findings are those of the slow matcher',
  async folder => {
    const { base, delta, later, index } = worldIn(folder)
    const { fleet, purls } = fleetOf(await sharedRows())
    const before = matchFleet(fleet, index, now)
    const { fresh, changed, gone, bad } = rematch(fleet, before, index, readDelta(delta), scoreOf, now)
    const changes = [...fresh, ...changed, ...gone]
    const told = (which: 'before' | 'after') =>
      linesOf(
        changes.flatMap(({ shipped, [which]: all }) => all.map(found => ({ shipped, found }))),
        purls,
      )
    const [slowBefore, slowAfter] = [slowLines(base, fleet, purls), slowLines(later, fleet, purls)]
    expect([...linesOf(before.findings, purls)].toSorted()).toEqual([...slowBefore].toSorted())
    expect(minus(told('after'), told('before'))).toEqual(minus(slowAfter, slowBefore))
    expect(minus(told('before'), told('after'))).toEqual(minus(slowBefore, slowAfter))
    expect({ bad, fresh: fresh.length, changed: changed.length, gone: gone.length }).toMatchInlineSnapshot(`
      {
        "bad": 0,
        "changed": 11,
        "fresh": 129,
        "gone": 0,
      }
    `)
  },
  120_000,
)

interface Kev {
  readonly vulnerabilities: readonly { readonly cveID: string; readonly dateAdded: string }[]
}

testWithShared(
  'exploited',
  'the change of the US list 2026-07-09 to the later one: a finding is exploited exactly if one of its CVE ids is listed by then',
  async folder => {
    const { reference } = sharedWorld(sharedData('advisories') ?? '')
    const [old, later] = ['kev-2026-07-09.json.gz', 'kev.json'].map(name => jsonOf<Kev>(join(folder, name)))
    // No shared SBOM has what came on the list in between; the bundle knows one such package.
    const own = component('langflow', 'pkg:pypi/langflow@1.7.3', 'pkg:pypi/langflow@1.7.4')
    const inventories = [...(await sharedInventories()), inventory(own)]
    const listed = (kev: Kev | undefined) =>
      new Map((kev?.vulnerabilities ?? []).map(each => [each.cveID, each.dateAdded]))
    const exploitedBy = (kev: Kev | undefined, day: string): readonly string[] => {
      const list = { by: 'cisa-kev', asOf: `${day}T00:00:00Z`, since: Object.fromEntries(listed(kev)) }
      const { findings } = match(inventories, { ...reference, exploited: [list] }, { instant: `${day}T12:00:00Z`, day })
      const names = ({ advisory: { id, aliases, concerns = [] } }: Finding) => [id, ...aliases, ...concerns]
      const days = listed(kev)
      const isListed = (name: string): boolean => (days.get(name) ?? '9999') <= day
      const wrong = findings.filter(each => each.exploited.length !== (names(each).some(isListed) ? 1 : 0))
      expect(wrong).toEqual([])
      return findings.flatMap(each => (each.exploited.length > 0 ? `${each.component.purl} ${each.advisory.id}` : []))
    }
    const [before, after] = [exploitedBy(old, '2026-07-09'), exploitedBy(later, '2026-11-25')]
    expect(before.length).toBeGreaterThan(10)
    expect(minus(new Set(before), new Set(after))).toEqual([])
    expect(minus(new Set(after), new Set(before))).toEqual(['pkg:pypi/langflow@1.7.3 PYSEC-2026-1525'])
  },
  120_000,
)

testWithShared(
  'advisories',
  'the real delta on every version that it names: what is different is what matching all anew makes different',
  folder => {
    const { delta, later, index } = worldIn(folder)
    const { fleet } = fleetOf(delta.upserts.flatMap(({ record }) => boundsIn(record).map((purl): Row => [purl])))
    const before = matchFleet(fleet, index, now)
    const anew = matchFleet(fleet, makeReference({ all: later }).index, now)
    const { fresh, changed, gone } = rematch(fleet, before, index, readDelta(delta), scoreOf, now)
    const texts = (which: 'before' | 'after') =>
      new Set(
        [...fresh, ...changed, ...gone].flatMap(each =>
          each[which].map((found: Found) => textOf({ shipped: each.shipped, found })),
        ),
      )
    const [was, is] = [new Set(before.findings.map(textOf)), new Set(anew.findings.map(textOf))]
    expect(minus(texts('after'), texts('before'))).toEqual(minus(is, was))
    expect(minus(texts('before'), texts('after'))).toEqual(minus(was, is))
    expect(fresh.length).toBeGreaterThan(1000)
    expect(new Set(gone.flatMap(each => each.reasons.map(({ why }) => why)))).toContain('withdrawn')
  },
  120_000,
)
