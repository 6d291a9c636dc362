import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type OutputChunk, type Plugin, type RolldownOutput, rolldown } from 'rolldown'
import { compiledCode } from '../src/official/compile.ts'
import { schemaNames } from '../src/official/names.ts'
import { calledFunctions } from './called-functions.ts'
import { compiledAtOnce, inAscii } from './compiled-at-once.ts'
import { bundledPackages, noticesText, packageAt } from './notices.ts'

const root = join(import.meta.dirname, '..')

/** What was written into the folder of the bundle, by file name within it. */
export interface Bundle {
  readonly folder: string
  readonly files: readonly string[]
}

function chunksOf(output: RolldownOutput): readonly OutputChunk[] {
  return output.output.filter(part => part.type === 'chunk')
}

const official = join(root, 'src', 'official')

/** What is no code of the bundle lies in a folder of its own beside it: the library that checks XML, and its schemas. */
const beside = `import { fileURLToPath } from 'node:url'
const folder = fileURLToPath(new URL('../official/', import.meta.url))
export const xmlFiles = { library: folder + 'xmllint-wasm/index-node.js', schemas: folder + 'cyclonedx' }`

const xmllint = join(root, 'node_modules', 'xmllint-wasm')

/** Copies into the folder of the bundle what checks SBOMs in XML. */
function copyBeside(folder: string): void {
  const target = join(folder, 'official')
  rmSync(target, { recursive: true, force: true })
  mkdirSync(join(target, 'xmllint-wasm'), { recursive: true })
  for (const name of ['index-node.js', 'xmllint-node.js', 'xmllint.wasm', 'package.json', 'COPYING'])
    cpSync(join(xmllint, name), join(target, 'xmllint-wasm', name))
  const schemas = join(root, 'schemas', 'official')
  const filter = (path: string): boolean => !path.endsWith('.json')
  cpSync(join(schemas, 'cyclonedx'), join(target, 'cyclonedx'), { recursive: true, filter })
  cpSync(join(schemas, 'README.md'), join(target, 'README.md'))
}

/**
 * Puts the compiled official schemas in the place of the file that compiles them: one chunk each, loaded when an SBOM of
 * that format is checked. So what ships compiles nothing, and does not hold the compiler.
 */
const compiledSchemas: Plugin = {
  name: 'compiled-schemas',
  resolveId: { filter: { id: /^compiled:/ }, handler: id => id },
  load: {
    filter: { id: /^compiled:|official.load(?:-xml)?\.ts$/ },
    handler: id => {
      if (id.endsWith('load-xml.ts')) return beside
      const name = schemaNames.find(each => id === `compiled:${each}`)
      if (name) return { code: compiledCode(name, join(official, 'steps.ts')), moduleType: 'js' }
      const rows = schemaNames.map(each => `${JSON.stringify(each)}: () => import('compiled:${each}')`)
      return `const all = {${rows.join()}}\nexport const loadChecks = async name => (await all[name]()).checks`
    },
  },
}

type ModuleOf = (id: string) => { readonly importedIds: readonly string[] } | null

/** The modules that are loaded with one of these: what they import, and what that imports in turn. */
function loadedWith(entries: readonly string[], moduleOf: ModuleOf): ReadonlySet<string> {
  const loaded = new Set(entries.map(entry => join(root, 'src', entry)))
  for (const id of loaded) for (const imported of moduleOf(id)?.importedIds ?? []) loaded.add(imported)
  return loaded
}

/** A chunk of all that is loaded with some modules; what two such chunks could hold is in the one of higher priority. */
function chunkOf(name: string, entries: readonly string[], priority: number) {
  let modules: ReadonlySet<string> | undefined
  const nameOf = (id: string, context: { readonly getModuleInfo: ModuleOf }): string | null => {
    modules ??= loadedWith(entries, each => context.getModuleInfo(each))
    return modules.has(id) ? name : null
  }
  return { name: nameOf, priority }
}

/**
 * What every start loads is one chunk, and what every scan loads is another: to open forty small files takes longer than to
 * look up a thousand components. What only some runs load keeps chunks of its own.
 */
function groupsOfChunks() {
  return [chunkOf('start', ['cli/main.ts'], 2), chunkOf('scan', ['cli/run-scan.ts', 'feeds/index.ts'], 1)]
}

/** Has what a scan or a check calls compiled with the script that it stands in, and that script in few bytes. */
async function compileCalled(folder: string): Promise<void> {
  for (const [file, starts] of await calledFunctions(folder)) {
    const path = join(folder, file)
    writeFileSync(path, inAscii(compiledAtOnce(readFileSync(path, 'utf8'), starts)))
  }
}

/**
 * Bundles the command line into a folder: `cradle.js`, and `chunks/` with the parts that are loaded when first needed.
 * White space goes, names stay: what a person sends us of an internal error must be readable.
 */
export async function build(folder: string): Promise<Bundle> {
  rmSync(join(folder, 'chunks'), { recursive: true, force: true })
  const bundler = await rolldown({
    input: { cradle: join(root, 'src', 'cli', 'start.js') },
    cwd: root,
    platform: 'node',
    plugins: [compiledSchemas],
    // Compiling schemas takes most of the time of a build, and what is asked for late may stand in the chunk of a scan.
    checks: { pluginTimings: false, ineffectiveDynamicImport: false },
    onLog: (level, log) => {
      if (level === 'warn') throw new Error(log.message)
    },
  })
  const output = await bundler.write({
    dir: folder,
    // Scripts of this form start sooner: nothing of them is linked, and of Node's own modules they load only what they use.
    format: 'cjs',
    dynamicImportInCjs: false,
    cleanDir: false,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    codeSplitting: { groups: groupsOfChunks() },
    comments: false,
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
  })
  await bundler.close()
  const chunks = chunksOf(output)
  chmodSync(join(folder, 'cradle.js'), 0o755)
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n')
  copyBeside(folder)
  await compileCalled(folder)
  const packages = [...bundledPackages(chunks), packageAt(xmllint)].filter(one => one !== undefined)
  writeFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), noticesText(packages))
  return { folder, files: [...chunks.map(chunk => chunk.fileName), 'THIRD-PARTY-NOTICES.txt'] }
}

/** The folder that `npm run build` writes. */
export const dist = resolve(root, 'dist')

if (import.meta.main) {
  const { files } = await build(dist)
  process.stdout.write(`${files.map(file => `dist/${file}`).join('\n')}\n`)
}
