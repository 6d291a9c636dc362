import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { fetchIntoReference, type OriginName, openReference } from '../../src/feeds/index.ts'
import { record } from '../vulnerabilities/make-reference.ts'
import { content, type Served } from './serve.ts'

const then = '2026-11-20T00:00:00Z'

/** A record of npm for package `p1` and so on. */
export function npmRecord(number: number, more: Readonly<Record<string, unknown>> = {}) {
  const aliases = [`CVE-2026-${1000 + number}`]
  return record(`GHSA-${number}`, 'npm', `p${number}`, [{ introduced: '0' }], { modified: then, aliases, ...more })
}

/** A dump of records, as OSV.dev makes them. */
export function dump(...records: readonly Readonly<Record<string, unknown>>[]): Uint8Array {
  return zipSync(Object.fromEntries(records.map(each => [`${each.id}.json`, Buffer.from(JSON.stringify(each))])))
}

/** The list of changes of records, the newest first. */
export function changes(...rows: readonly (readonly [id: string, instant: string])[]): string {
  return rows.map(([id, instant]) => `${instant},${id}\n`).join('')
}

export const kev = JSON.stringify({
  dateReleased: '2026-11-24T18:00:00Z',
  vulnerabilities: [{ cveID: 'CVE-2026-1001', dateAdded: '2026-11-23' }],
})
const euvdKev = JSON.stringify([
  { cveId: 'CVE-2026-1001', euvdId: 'EUVD-2026-1', dateAdded: '2026-11-22', sources: ['cisa_kev'] },
])
const euKev = JSON.stringify([
  { cveID: 'CVE-2026-1001', euvdID: 'EUVD-2026-1', dateReported: '2026/11/21', originSource: 'ENISA' },
])
const epss = gzipSync(
  '#model_version:v1,score_date:2026-11-24T00:00:00+0000\ncve,epss,percentile\nCVE-2026-1001,0.5,1\n',
)
const mapping = 'euvd_id,cve_id\nEUVD-2026-1,CVE-2026-1001\n'

export const kevPath = 'kev/known_exploited_vulnerabilities.json'
export const dumpPath = 'osv/npm/all.zip'
export const changesPath = 'osv/npm/modified_id.csv'

/** Puts everything onto a server, as it is published on one day. */
export function publish({ answers }: Served): void {
  answers.set(dumpPath, content(dump(npmRecord(1), npmRecord(2))))
  answers.set(changesPath, content(changes(['GHSA-1', then], ['GHSA-2', then])))
  answers.set(kevPath, content(kev))
  answers.set('euvd/kev/dump', content(euvdKev))
  answers.set('euvd/dump/cve-euvd-mapping', content(mapping))
  answers.set('eu-kev/eukev/eukev.json', content(euKev))
  answers.set('epss/epss_scores-current.csv.gz', content(epss))
}

/** Patience for a server beside: a test waits for no back-off. */
const patience = { silenceMs: 250, leastBytes: 64, wholeMs: 5000, tries: 3, backOffMs: 5 }

interface Wish {
  readonly origins?: readonly OriginName[]
  readonly ecosystems?: readonly string[]
  readonly now?: string
  readonly env?: Readonly<Record<string, string>>
  readonly patience?: Partial<typeof patience>
}

/** Fetches from a server into a folder: of advisories those of npm, and what else is wished for. */
export function update(folder: string, { base }: Served, wish: Wish = {}) {
  const { origins = ['osv', 'kev', 'euvd', 'eu-kev', 'epss'], ecosystems = ['npm'], env = {} } = wish
  const now = wish.now ?? '2026-11-25T09:00:00.000Z'
  const own = { ...patience, ...wish.patience }
  return fetchIntoReference({
    reference: folder,
    now,
    env: { CRADLE_MIRROR: base, ...env },
    origins,
    ecosystems,
    patience: own,
  })
}

/** What the reference of a folder holds: its sources, and which of the packages `p1` to `p4` it knows. */
export function held(folder: string) {
  const opened = openReference(folder)
  if (opened === undefined || 'problem' in opened) return undefined
  const { sources, index, exploited, epss: score, euvd } = opened.reference
  const known = [1, 2, 3, 4].filter(n => index.find(`npm\np${n}`) !== undefined)
  const lists = Object.fromEntries(exploited.map(({ by, since }) => [by, since['CVE-2026-1001']]))
  const told = {
    names: sources.map(({ name }) => name),
    known,
    lists,
    epss: score('CVE-2026-1001'),
    euvd: euvd?.('CVE-2026-1001'),
  }
  opened.close()
  return told
}
