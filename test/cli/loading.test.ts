import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { makeFolder } from '../actions/make-folder.ts'
import { root } from './run.ts'

/** Writes the address of everything that is loaded to the error stream, a line each. */
const watcher = `
import { registerHooks } from 'node:module'
registerHooks({
  load: (url, context, next) => {
    process.stderr.write('loaded ' + url + '\\n')
    return next(url, context)
  },
})
`

/** What a run loads that is not Node's own, as paths from the root of the repository. */
function loadedBy(start: string, ...argv: readonly string[]): readonly string[] {
  const folder = makeFolder({ 'watch.mjs': watcher, 'errors.txt': '' })
  const command = 'node="$0" errors="$1"; shift; "$node" "$@" 2>"$errors"; true'
  const watched = ['--import', pathToFileURL(join(folder, 'watch.mjs')).href, join(root, start), ...argv]
  const errors = join(folder, 'errors.txt')
  execFileSync('sh', ['-c', command, process.execPath, errors, ...watched], { cwd: root })
  const lines = readFileSync(errors, 'utf8').split('\n')
  const files = lines.flatMap(line => /^loaded file:\/\/(.*)$/.exec(line)?.[1] ?? [])
  return files.map(file => relative(root, file)).filter(file => !file.startsWith('..'))
}

function packagesIn(files: readonly string[]): readonly string[] {
  const names = files.flatMap(file => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [])
  return [...new Set(names)].toSorted()
}

const check = ['check', 'examples/keyring']

test('check loads what reads arguments, YAML and shapes, and nothing else from others', () => {
  const files = loadedBy('src/cli/start.js', ...check)
  expect(files).toContain('src/cli/run-check.ts')
  expect(packagesIn(files)).toEqual(['@stricli/core', 'yaml', 'zod'])
})

test('check loads no other command, nothing that asks, and no words or hashes of provisions', () => {
  const files = loadedBy('src/cli/start.js', ...check)
  const unneeded = files.filter(file => /digest|pins|run-init|run-explain|\/ask\.|kit\/time\.ts/.test(file))
  expect(unneeded).toEqual([])
})

test('a time zone library is loaded only for a moment that is typed in, a digest only for a provision', () => {
  const moment = packagesIn(loadedBy('src/cli/start.js', ...check, '--as-of', '2027-12-11'))
  expect(moment).toContain('temporal-polyfill')
  const provision = loadedBy('src/cli/start.js', 'explain', 'Art. 14')
  expect(provision.some(file => /digest/.test(file))).toBe(true)
})

test('help loads neither YAML nor shapes', () => {
  expect(packagesIn(loadedBy('src/cli/start.js', '--help'))).toEqual(['@stricli/core'])
})

test('a scan loads no law, no YAML and no shapes; a reader of JSON in pieces only where one is needed', () => {
  const files = loadedBy('src/cli/start.js', 'scan', 'examples/pulse-companion/sbom.cdx.json')
  expect(packagesIn(files)).toEqual(['@stricli/core'])
  expect(files.filter(file => /^src\/(law|documents)\/|kit\/json/.test(file))).toEqual([])
  expect(files.filter(file => /^src\/official|validate-sbom/.test(file))).toEqual([])
})
