import { bug } from '../../kit/index.ts'
import { goRows } from './go.ts'
import { mavenRows } from './maven.ts'
import { mavenServerRows } from './maven-servers.ts'
import { npmRows } from './npm.ts'
import { pypiRows } from './pypi.ts'
import { eventsOf } from './range.ts'
import type { StarterPackage, StarterRow } from './row.ts'

const rows: readonly StarterRow[] = [...mavenRows, ...mavenServerRows, ...npmRows, ...pypiRows, ...goRows]

/** The day up to which the facts of the table were checked: the date of the catalogue of exploited flaws that was read. */
export const starterAsOf: string = '2026-07-29'

function affectedOf({ ecosystem, name, ranges }: StarterPackage): unknown {
  const type = ecosystem === 'npm' || ecosystem === 'Go' ? 'SEMVER' : 'ECOSYSTEM'
  return {
    package: { ecosystem, name },
    ranges: ranges.map(range => ({ type, events: eventsOf(range) ?? bug(`${name}: ${range} is no range`) })),
  }
}

function recordOf({ cve, ghsa, since, says, level, affects }: StarterRow): unknown {
  const instant = `${since}T00:00:00Z`
  return {
    schema_version: '1.7.3',
    id: cve,
    aliases: ghsa === undefined ? [] : [ghsa],
    summary: says,
    modified: instant,
    published: instant,
    affected: affects.map(affectedOf),
    database_specific: { severity: level.toUpperCase() },
  }
}

/** The advisories that come with the program, in the OSV format: famous flaws, known to be exploited, in packages. */
export function starterRecords(): readonly unknown[] {
  return rows.map(recordOf)
}

/** The day since which each flaw of the starter reference is listed as exploited, by CVE. */
export function starterExploited(): Readonly<Record<string, string>> {
  return Object.fromEntries(rows.map(({ cve, since }) => [cve, since]))
}
