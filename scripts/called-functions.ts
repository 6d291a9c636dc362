import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { importFeeds } from '../src/actions/findings.ts'
import { isKeys, listOf } from '../src/kit/index.ts'

/** Packages of the ecosystems that are met most, each in versions of several spellings. */
const packages = [
  ['npm', 'npm/%40some/part', '@some/part', ['1.2.3', '2.0.0-rc.1', '^1.0.0', '3.0.0']],
  ['PyPI', 'pypi/some-part', 'some-part', ['1.2.3', '2.0rc1', '3.0']],
  ['Maven', 'maven/org.some/part', 'org.some:part', ['1.2.3', '2.0.0.RELEASE', '3.0.0']],
  ['Go', 'golang/some.org/part', 'some.org/part', ['v1.2.3', 'v0.0.0-20240102030405-0123456789ab', '1.21rc2']],
] as const

function advisory(ecosystem: string, name: string, at: number): string {
  const ranges = [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '2.5.0' }] }]
  return JSON.stringify({
    id: `GHSA-aaaa-bbbb-ccc${at}`,
    aliases: [`CVE-2024-100${at}`],
    modified: '2026-01-01T00:00:00Z',
    summary: 'An example',
    severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
    affected: [{ package: { ecosystem, name }, ranges }],
  })
}

function sbom(): string {
  const purls = packages.flatMap(([, path, , versions]) => versions.map(version => `pkg:${path}@${version}`))
  const components = purls.map((purl, at) => ({ type: 'library', 'bom-ref': `c${at}`, name: 'part', purl }))
  return JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components })
}

/** Writes an SBOM and a reference to look it up in. */
async function prepare(folder: string): Promise<void> {
  const advisories = packages.map(([ecosystem, , name], at) => advisory(ecosystem, name, at))
  writeFileSync(join(folder, 'sbom.cdx.json'), sbom())
  writeFileSync(join(folder, 'advisories.ndjson'), advisories.join('\n'))
  writeFileSync(join(folder, 'epss.csv'), 'cve,epss,percentile\nCVE-2024-1000,0.5,0.9\n')
  const paths = ['advisories.ndjson', 'epss.csv']
  const { problems } = await importFeeds({ cwd: folder, env: {}, reference: 'reference', paths, now: Date.now() })
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
}

/** What is run to see which functions are called: what people wait for most often. */
const runs = [
  ['scan', 'sbom.cdx.json', '--reference', 'reference', '--format', 'json'],
  ['scan', 'sbom.cdx.json', '--reference', 'reference'],
  ['check', join(import.meta.dirname, '..', 'examples', 'keyring')],
] as const

/** From here on an exit code says that there was no answer. */
const firstFailure = 64

function run(bundle: string, folder: string, args: readonly string[]): void {
  const env = { ...process.env, NODE_V8_COVERAGE: 'called', NODE_DISABLE_COMPILE_CACHE: '1' }
  const { status, stderr } = spawnSync(process.execPath, [join(bundle, 'cradle.js'), ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  })
  if (status === null || status >= firstFailure)
    throw new Error(`cradle ${args.join(' ')} ended with ${status}: ${stderr}`)
}

/** Where the functions of a script begin that were called (Chrome DevTools Protocol, `Profiler.ScriptCoverage`). */
function startsIn(script: unknown): readonly number[] {
  const functions = isKeys(script) ? listOf(script.functions) : []
  return functions.flatMap(each => {
    const [whole] = isKeys(each) ? listOf(each.ranges) : []
    if (!isKeys(whole) || typeof whole.startOffset !== 'number') return []
    return whole.count === 0 ? [] : whole.startOffset
  })
}

function readCalled(folder: string, bundle: string): ReadonlyMap<string, ReadonlySet<number>> {
  const called = new Map<string, Set<number>>()
  const scripts = readdirSync(folder).flatMap(name => {
    const coverage: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    return isKeys(coverage) ? listOf(coverage.result) : []
  })
  for (const script of scripts) {
    if (!isKeys(script) || typeof script.url !== 'string' || !script.url.startsWith('file:')) continue
    const file = relative(bundle, fileURLToPath(script.url))
    if (!file.startsWith(`chunks${sep}`)) continue
    called.set(file, new Set([...(called.get(file) ?? []), ...startsIn(script)]))
  }
  return called
}

/** Where in the chunks of a bundle the functions begin that a scan or a check calls, by file. They are run on small examples to see. */
export async function calledFunctions(bundle: string): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const folder = mkdtempSync(join(tmpdir(), 'cradle-build-'))
  try {
    await prepare(folder)
    for (const args of runs) run(bundle, folder, args)
    return readCalled(join(folder, 'called'), bundle)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
