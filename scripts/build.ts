import { chmodSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type OutputChunk, type RolldownOutput, rolldown } from 'rolldown'
import { bundledPackages, noticesText } from './notices.ts'

const root = join(import.meta.dirname, '..')

/** What was written into the folder of the bundle, by file name within it. */
export interface Bundle {
  readonly folder: string
  readonly files: readonly string[]
}

function chunksOf(output: RolldownOutput): readonly OutputChunk[] {
  return output.output.filter(part => part.type === 'chunk')
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
    onLog: (level, log) => {
      if (level === 'warn') throw new Error(log.message)
    },
  })
  const output = await bundler.write({
    dir: folder,
    format: 'esm',
    cleanDir: false,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    comments: false,
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
  })
  await bundler.close()
  const chunks = chunksOf(output)
  chmodSync(join(folder, 'cradle.js'), 0o755)
  writeFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), noticesText(bundledPackages(chunks)))
  return { folder, files: [...chunks.map(chunk => chunk.fileName), 'THIRD-PARTY-NOTICES.txt'] }
}

/** The folder that `npm run build` writes. */
export const dist = resolve(root, 'dist')

if (import.meta.main) {
  const { files } = await build(dist)
  process.stdout.write(`${files.map(file => `dist/${file}`).join('\n')}\n`)
}
