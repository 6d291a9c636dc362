import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { sharedData } from '../shared-path.ts'
import * as scanners from '../vulnerabilities/scanners/samples.ts'

/** The beginning of a file is enough to be harmed: what stands in it repeats. */
const longestSeed = 48 * 1024

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .map(name => join(folder, name))
    .filter(path => statSync(path).isFile())
}

function startOf(path: string): Buffer {
  const bytes = readFileSync(path)
  const whole = path.endsWith('.gz') ? gunzipSync(bytes) : bytes
  return whole.subarray(0, longestSeed)
}

/** Real files of a folder of the shared data, as far as it is there. */
function real(name: string): readonly Buffer[] {
  const folder = sharedData(name)
  return folder === undefined ? [] : filesIn(folder).map(startOf)
}

/** One record or document a line of a file of the shared data, some of them. */
function lines(name: string, most: number): readonly Buffer[] {
  const path = sharedData(name)
  if (path === undefined) return []
  const all = gunzipSync(readFileSync(path)).toString('utf8').split('\n')
  const step = Math.max(1, Math.floor(all.length / most))
  return all.filter((line, at) => at % step === 0 && line !== '').map(line => Buffer.from(line))
}

function asJson(...documents: readonly unknown[]): readonly Buffer[] {
  return documents.map(document => Buffer.from(JSON.stringify(document)))
}

const purl = 'pkg:npm/lodash@4.17.20'

const openVex = {
  '@context': 'https://openvex.dev/ns/v0.2.0',
  '@id': 'https://vex.example/1',
  author: 'A. Martin',
  timestamp: '2026-01-01T00:00:00Z',
  version: 1,
  statements: [
    {
      vulnerability: { name: 'CVE-2021-23337', aliases: ['GHSA-35jh-r3h4-6jhm'] },
      products: [{ '@id': 'pkg:generic/app@1', subcomponents: [{ '@id': purl }] }],
      status: 'not_affected',
      justification: 'vulnerable_code_not_in_execute_path',
    },
  ],
}

const cycloneDx = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  metadata: { component: { type: 'application', name: 'app', version: '1' } },
  components: [{ type: 'library', name: 'lodash', version: '4.17.20', purl, 'bom-ref': 'a', cpe: 'cpe:2.3:a:l:l:1:*' }],
  vulnerabilities: [{ id: 'CVE-2021-23337', analysis: { state: 'in_triage' }, affects: [{ ref: 'a' }] }],
}

/** SBOMs, whole or their beginnings: those made here, and the real ones where they are. */
export function sbomSeeds(): readonly Buffer[] {
  return [...asJson(cycloneDx), ...real('sboms').slice(0, 200)]
}

/** Statements on flaws, in the formats that they come in. */
export function vexSeeds(): readonly Buffer[] {
  return [...asJson(openVex, cycloneDx), ...lines('csaf/cisa-icsma.ndjson.gz', 20)]
}

/** Results of other tools. */
export function scannerSeeds(): readonly Buffer[] {
  return asJson(...Object.values(scanners))
}

/** Advisories, exploited lists and scores. */
export function feedSeeds(): readonly Buffer[] {
  const records = ['npm', 'pypi', 'maven', 'go', 'almalinux', 'other'].flatMap(name =>
    lines(`advisories/${name}.ndjson.gz`, 10),
  )
  return [...asJson({ id: 'GHSA-1', affected: [] }), ...records, ...real('exploited')]
}
