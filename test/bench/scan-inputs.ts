import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { importFeeds } from '../../src/actions/findings.ts'
import { sharedData } from '../shared-path.ts'

/** What a scan is measured on: SBOMs of so many components, and a reference of the whole bundle of advisories. */
export interface ScanInputs {
  readonly reference: string
  readonly sbom: (components: number) => string
  /** The folder of the advisories that were imported. */
  readonly advisories: string
  /** A file of the package URLs that the SBOMs are made of, one a line. */
  readonly purls: string
}

function textOf(path: string): string {
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** Package URLs of the ecosystems that are matched, each once, as they stand in real SBOMs. */
function realPurls(folder: string): readonly string[] {
  const texts = readdirSync(folder)
    .filter(name => /\.(json|xml)(\.gz)?$/.test(name))
    .sort()
  const found = texts.flatMap(
    name => textOf(join(folder, name)).match(/pkg:(npm|pypi|maven|golang)\/[^"<\s?#]+@[^"<\s?#]+/g) ?? [],
  )
  return [...new Set(found)]
}

function sbomOf(purls: readonly string[], components: number): string {
  const step = purls.length / components
  const chosen = Array.from({ length: components }, (_, at) => purls[Math.floor(at * step)])
  const listed = chosen.map((purl, at) => ({ type: 'library', 'bom-ref': `c${at}`, name: `component ${at}`, purl }))
  return JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components: listed })
}

let made: Promise<ScanInputs | undefined> | undefined

async function make(): Promise<ScanInputs | undefined> {
  const [sboms, advisories, exploited] = ['sboms', 'advisories', 'exploited'].map(sharedData)
  if (sboms === undefined || advisories === undefined || exploited === undefined) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'cradle-bench-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const reference = join(folder, 'reference')
  const { problems } = await importFeeds({
    cwd: folder,
    env: {},
    reference,
    paths: [advisories, exploited],
    now: Date.now(),
  })
  // The shared list of the EUVD is a part of it, and says so.
  const own = problems.filter(({ code }) => code !== 'feeds.part-of-list')
  if (own.length > 0) throw new Error(JSON.stringify(own))
  const purls = realPurls(sboms)
  const sbom = (components: number): string => {
    const path = join(folder, `${components}.cdx.json`)
    writeFileSync(path, sbomOf(purls, components))
    return path
  }
  const list = join(folder, 'purls.txt')
  writeFileSync(list, purls.join('\n'))
  return { reference, sbom, advisories, purls: list }
}

/** Makes them once for all benches; undefined where the shared data are not there. */
export function scanInputs(): Promise<ScanInputs | undefined> {
  made ??= make()
  return made
}
