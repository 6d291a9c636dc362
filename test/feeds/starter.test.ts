import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { starterAsOf, starterExploited, starterRecords } from '../../src/feeds/starter/index.ts'
import { eventsOf, type RangeEvent } from '../../src/feeds/starter/range.ts'

interface OsvRange {
  readonly type: string
  readonly events: readonly RangeEvent[]
}

interface OsvAffected {
  readonly package?: { readonly ecosystem: string; readonly name: string }
  readonly ranges?: readonly OsvRange[]
}

interface OsvRecord {
  readonly id: string
  readonly aliases?: readonly string[]
  readonly summary?: string
  readonly published?: string
  readonly affected?: readonly OsvAffected[]
  readonly database_specific?: { readonly severity?: string; readonly converted_from?: string }
}

const records = starterRecords() as readonly OsvRecord[]
const exploited = starterExploited()
const packages = records.flatMap(record => (record.affected ?? []).map(affected => ({ record, affected })))

function nameIn(record: OsvRecord, { package: named }: OsvAffected): string {
  return `${record.id} ${named?.ecosystem}:${named?.name}`
}

/** A version as numbers, where it is nothing else; versions with letters are left to the orders of the matcher. */
function numbersOf(version: string): readonly number[] | undefined {
  return /^\d+(\.\d+)*$/.test(version) ? version.split('.').map(Number) : undefined
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const at = Array.from({ length: Math.max(a.length, b.length) }, (_, index) => index)
  return at.map(index => (a[index] ?? 0) - (b[index] ?? 0)).find(difference => difference !== 0) ?? 0
}

/** `2.4 … <2.12.2` for every interval; a range of Go's may hold several. */
function intervalsOf(ranges: readonly OsvRange[] = []): readonly string[] {
  const events = ranges.filter(({ type }) => type !== 'GIT').flatMap(range => range.events)
  return events.flatMap((event, index) => {
    if (!('introduced' in event)) return []
    const end = events[index + 1]
    if (end && 'fixed' in end) return [`${event.introduced} … <${end.fixed}`]
    return [end && 'last_affected' in end ? `${event.introduced} … ${end.last_affected}` : `${event.introduced} …`]
  })
}

test('the table holds the famous flaws of every ecosystem that we match', () => {
  expect(records.length).toBeGreaterThanOrEqual(40)
  const ecosystems = new Set(packages.map(({ affected }) => affected.package?.ecosystem))
  expect([...ecosystems].toSorted()).toEqual(['Go', 'Maven', 'PyPI', 'npm'])
  expect(Object.keys(exploited)).toEqual(records.map(({ id }) => id))
})

test('ids are well formed, and no flaw or package of a flaw stands there twice', () => {
  const ids = records.flatMap(({ id, aliases = [] }) => [id, ...aliases])
  expect(ids.filter(id => !/^(CVE-\d{4}-\d{4,7}|GHSA(-[23456789cfghjmpqrvwx]{4}){3})$/.test(id))).toEqual([])
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  const names = packages.map(({ record, affected }) => nameIn(record, affected))
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

test('days are days, and none is later than the day of the table', () => {
  const days = [...Object.values(exploited), starterAsOf]
  expect(days.filter(day => new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day)).toEqual([])
  expect(days.filter(day => day > starterAsOf)).toEqual([])
})

test('what an attacker can do is said in one short clause without a full stop', () => {
  const clauses = records.map(({ summary }) => summary ?? '')
  expect(clauses.filter(text => text.length > 90 || !/^[A-Z].*[^.\s]$/.test(text))).toEqual([])
  expect(clauses.filter((text, index) => clauses.indexOf(text) !== index)).toEqual([])
})

test('the records are of the OSV format', () => {
  expect(records.find(({ id }) => id === 'CVE-2022-22963')).toEqual({
    schema_version: '1.7.3',
    id: 'CVE-2022-22963',
    aliases: ['GHSA-6v73-fgf6-w5j7'],
    summary: 'A request header is evaluated as an expression and can run code',
    modified: '2022-08-25T00:00:00Z',
    published: '2022-08-25T00:00:00Z',
    affected: [
      {
        package: { ecosystem: 'Maven', name: 'org.springframework.cloud:spring-cloud-function-context' },
        ranges: [
          { type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '3.1.7' }] },
          { type: 'ECOSYSTEM', events: [{ introduced: '3.2.0' }, { fixed: '3.2.3' }] },
        ],
      },
    ],
    database_specific: { severity: 'CRITICAL' },
  })
  const types = new Set(
    packages.flatMap(({ affected }) => affected.ranges?.map(({ type }) => `${affected.package?.ecosystem} ${type}`)),
  )
  expect([...types].toSorted()).toEqual(['Go SEMVER', 'Maven ECOSYSTEM', 'PyPI ECOSYSTEM', 'npm SEMVER'])
})

test.each<readonly [string, readonly RangeEvent[] | undefined]>([
  ['<2.3.1', [{ introduced: '0' }, { fixed: '2.3.1' }]],
  ['<=0.13.3', [{ introduced: '0' }, { last_affected: '0.13.3' }]],
  ['>=2.0-beta9 <2.3.1', [{ introduced: '2.0-beta9' }, { fixed: '2.3.1' }]],
  ['>=8.5.0 <=8.5.100', [{ introduced: '8.5.0' }, { last_affected: '8.5.100' }]],
  ['=0.69.4', [{ introduced: '0.69.4' }, { last_affected: '0.69.4' }]],
  ['>=1.0', undefined],
  ['1.0', undefined],
  ['>=1.0  <2.0', undefined],
  ['', undefined],
])('the range %j is read as it is meant', (range, events) => {
  expect(eventsOf(range)).toEqual(events)
})

test('intervals have an end, go upwards, and do not overlap', () => {
  const disorder = packages.flatMap(({ record, affected }) => {
    const intervals = intervalsOf(affected.ranges).map(text => text.split(/ … <?/))
    const steps = intervals.flatMap(([low = '', high = ''], index) => [
      ...(index > 0 ? [[intervals[index - 1]?.[1] ?? '', low] as const] : []),
      [low, high] as const,
    ])
    return steps.flatMap(([before, after]) => {
      const [a, b] = [numbersOf(before), numbersOf(after)]
      const isWrong = after === '' || (a && b && compareNumbers(a, b) > 0)
      return isWrong ? [`${nameIn(record, affected)}: ${before}, ${after}`] : []
    })
  })
  expect(disorder).toEqual([])
})

/** Where we say something else than the records do that were published, and why. */
const differences: Readonly<Record<string, string>> = {
  'CVE-2017-12615 Maven:org.apache.tomcat.embed:tomcat-embed-core':
    'the record leaves out 7.0.79, which Apache names as affected; 7.0.81 is the first release with the fix',
  'CVE-2020-1938 Maven:org.apache.tomcat.embed:tomcat-embed-core':
    'the record begins with 9.0.0; Apache names the milestones from 9.0.0.M1 on as well',
  'CVE-2022-33891 PyPI:pyspark':
    'the record leaves out 3.1.3, of which Apache said later (CVE-2023-32007) that it is affected after all',
  'CVE-2025-8110 Go:gogs.io/gogs':
    'the record was made before there was a fix; the CVE names 0.13.3 as the last affected',
  'CVE-2026-33634 Go:github.com/aquasecurity/trivy':
    'the record has no end; the one release 0.69.4 was malicious, and those before and after it are not',
}

const sharedData = join(import.meta.dirname, '../../../shared/data')
const isThere = existsSync(sharedData)
if (!isThere) process.stderr.write('SKIPPED: ../shared/data is absent, so the starter reference meets no real data\n')

interface Listed {
  readonly cveID: string
  readonly dateAdded: string
}

function readListed(): ReadonlyMap<string, string> {
  const catalogue: { readonly vulnerabilities: readonly Listed[] } = JSON.parse(
    readFileSync(join(sharedData, 'exploited', 'kev.json'), 'utf8'),
  )
  return new Map(catalogue.vulnerabilities.map(({ cveID, dateAdded }) => [cveID, dateAdded]))
}

function readRecords(file: string): readonly OsvRecord[] {
  const text = gunzipSync(readFileSync(join(sharedData, 'advisories', `${file}.ndjson.gz`))).toString('utf8')
  const ids = records.flatMap(({ id, aliases = [] }) => [id, ...aliases])
  const mention = new RegExp(ids.join('|'))
  const lines = text.split('\n').filter(line => mention.test(line))
  return lines.flatMap(line => {
    const read: OsvRecord & { readonly record?: OsvRecord } = JSON.parse(line)
    const record = read.record ?? read
    return record.id !== undefined && record.database_specific?.converted_from === undefined ? [record] : []
  })
}

/** The intervals that published records give a package for one of our flaws, by the name of the difference. */
function readPublished(): ReadonlyMap<string, ReadonlySet<string>> {
  const files = ['npm', 'pypi', 'maven', 'go', 'delta-2026-07-10_2026-07-31']
  const published = new Map<string, Set<string>>()
  for (const record of files.flatMap(readRecords)) {
    const named = [record.id, ...(record.aliases ?? [])]
    const ours = records.find(({ id, aliases = [] }) => [id, ...aliases].some(each => named.includes(each)))
    for (const affected of ours ? (record.affected ?? []) : []) {
      const name = ours && nameIn(ours, affected)
      const intervals = intervalsOf(affected.ranges)
      if (name && intervals.length > 0) published.set(name, new Set([...(published.get(name) ?? []), ...intervals]))
    }
  }
  return published
}

test.skipIf(!isThere)('each flaw is in the catalogue of exploited flaws, since the same day', () => {
  const listed = readListed()
  expect(exploited).toEqual(Object.fromEntries(records.map(({ id }) => [id, listed.get(id)])))
})

test.skipIf(!isThere)('ranges are those of the published records, or differ for a reason that is written down', () => {
  const published = readPublished()
  const compared = packages.filter(({ record, affected }) => published.has(nameIn(record, affected)))
  const different = compared.filter(({ record, affected }) => {
    const theirs = published.get(nameIn(record, affected)) ?? []
    return [...theirs].toSorted().join() !== intervalsOf(affected.ranges).toSorted().join()
  })
  expect(compared.length).toBeGreaterThanOrEqual(30)
  expect(different.map(({ record, affected }) => nameIn(record, affected)).toSorted()).toEqual(
    Object.keys(differences).toSorted(),
  )
})
