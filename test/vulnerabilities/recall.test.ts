import { expect } from 'vitest'
import { readPurl } from '../../src/sbom/purl.ts'
import { coordinateOf } from '../../src/vulnerabilities/coordinate.ts'
import { lookUp } from '../../src/vulnerabilities/look-up.ts'
import type { Index } from '../../src/vulnerabilities/open-index.ts'
import { sample } from '../sample.ts'
import { testWithShared } from '../shared-data.ts'
import { sharedWorld } from './shared-world.ts'

const now = { instant: '2026-07-31T00:00:00Z', day: '2026-07-31' }

type Keys = Readonly<Record<string, string>>

interface OneRecord {
  readonly id: string
  readonly withdrawn?: string | null
  readonly affected?: readonly {
    readonly package?: { readonly ecosystem: string; readonly name: string }
    readonly ranges?: readonly { readonly type: string; readonly events?: readonly Keys[] }[]
    readonly versions?: readonly string[]
    readonly ecosystem_specific?: { readonly custom_ranges?: unknown }
  }[]
}

const encodedPath = (name: string): string => name.split('/').map(encodeURIComponent).join('/')

/** How a package URL says a package of each ecosystem (purl types), and a version of it. */
const purls: Readonly<Record<string, (name: string, version: string, release: string) => string>> = {
  npm: (name, version) => `pkg:npm/${encodedPath(name)}@${version}`,
  PyPI: (name, version) => `pkg:pypi/${name}@${version}`,
  Maven: (name, version) => `pkg:maven/${name.replace(':', '/')}@${version}`,
  Go: (name, version) => `pkg:golang/${encodedPath(name)}@${version}`,
  'crates.io': (name, version) => `pkg:cargo/${name}@${version}`,
  RubyGems: (name, version) => `pkg:gem/${name}@${version}`,
  NuGet: (name, version) => `pkg:nuget/${name}@${version}`,
  Packagist: (name, version) => `pkg:composer/${name}@${version}`,
  AlmaLinux: (name, version, release) =>
    `pkg:rpm/almalinux/${encodeURIComponent(name)}@${version}?distro=almalinux-${release}`,
}

type Doubt = 'several last versions' | 'fixed where it begins' | 'said better beside it' | 'no version'

/** What records of PyPI list among versions, and no order can place: the only ones in more than half a million. */
const noVersions = new Set(['a3', 'trunk', '0.2.0-alpha\\.33', '-class.-jw.util.version.Version-'])

/** A version that a record says itself is affected, and the record. */
interface Expected {
  readonly ecosystem: string
  readonly purl: string
  readonly id: string
  /** Why the record does not mean by the schema what it seems to say. */
  readonly doubt?: Doubt
}

/** What the schema calls "0" stands before every version; a letter is older than any digit by the order of RPM. */
const earliest: Readonly<Record<string, string>> = { AlmaLinux: 'A-0' }

type Affected = NonNullable<OneRecord['affected']>[number]

/**
 * Versions that a record says are affected without anybody comparing: those that it lists, where a range begins, and the last
 * affected one (section "affected" of the OSV schema). Of several last ones in a range, the evaluation of the schema ends
 * with the first: eighteen records of PyPI write all affected versions so.
 */
function statedBy({ ranges = [], versions = [], ecosystem_specific: own }: Affected, zero: string | undefined) {
  const stated = new Map<string, Pick<Expected, 'doubt'>>()
  const beside = own?.custom_ranges === undefined ? {} : { doubt: 'said better beside it' as const }
  for (const { events = [] } of ranges.filter(({ type }) => type !== 'GIT')) {
    const last = events.flatMap(event => event.last_affected ?? [])
    for (const version of last) stated.set(version, last.length > 1 ? { doubt: 'several last versions' } : {})
    for (const { introduced } of events) {
      const first = introduced === '0' ? zero : introduced
      const isNever = events.some(({ fixed }) => fixed === introduced)
      if (first !== undefined) stated.set(first, isNever ? { doubt: 'fixed where it begins' } : beside)
    }
  }
  for (const version of versions) stated.set(version, {})
  return stated
}

function expectedOf({ id, affected = [] }: OneRecord): readonly Expected[] {
  return affected.flatMap(entry => {
    const [ecosystem = '', release = ''] = entry.package?.ecosystem.split(':') ?? []
    const [name, write] = [entry.package?.name, purls[ecosystem]]
    if (name === undefined || !write) return []
    return [...statedBy(entry, earliest[ecosystem])].map(([version, more]) => {
      const purl = write(name, encodeURIComponent(version), release)
      return { ecosystem, purl, id, ...(noVersions.has(version) ? { doubt: 'no version' as const } : more) }
    })
  })
}

/** All names of the flaws that touch what a package URL names. */
function foundAt(purl: string, index: Index): ReadonlySet<string> {
  const read = readPurl(purl)
  const coordinate = read && coordinateOf(read, {}, { has: () => true })
  if (coordinate === undefined || typeof coordinate === 'string') return new Set()
  return new Set(lookUp(coordinate, index, now).flatMap(({ ids, isAffected }) => (isAffected ? ids : [])))
}

/** So many of each ecosystem are looked up in a check, all in a long run. */
const most = sample(200, Number.POSITIVE_INFINITY)

function spread<T>(all: readonly T[]): readonly T[] {
  const step = Math.max(1, all.length / most)
  return Array.from({ length: Math.floor(all.length / step) }, (_, at) => all[Math.floor(at * step)] as T)
}

testWithShared(
  'advisories',
  'what a record says itself is affected is found by its package URL: every version listed, first or last in a range',
  folder => {
    const { records, reference } = sharedWorld(folder)
    const { index } = reference
    const live = [...new Map((records as readonly OneRecord[]).map(record => [record.id, record])).values()].filter(
      each => !each.withdrawn,
    )
    const byEcosystem = Map.groupBy(live.flatMap(expectedOf), ({ ecosystem }) => ecosystem)
    expect([...byEcosystem.keys()].toSorted()).toEqual(Object.keys(purls).toSorted())
    const missed = [...byEcosystem.values()].flatMap(all => {
      expect(all.length).toBeGreaterThan(1000)
      return spread(all).filter(({ purl, id }) => !foundAt(purl, index).has(id))
    })
    expect(missed.filter(({ doubt }) => doubt === undefined)).toEqual([])
  },
  900_000,
)
