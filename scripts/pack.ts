import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import manifest from '../package.json' with { type: 'json' }
import { build, dist } from './build.ts'

const root = join(import.meta.dirname, '..')

/** What goes into the package beside the bundle, by its path in the repository. */
const alongside = ['schemas', 'examples', 'docs', 'README.md', 'LICENSE', 'NOTICE', 'ARCHITECTURE.md', 'CHANGELOG.md']

/** The manifest of what is published: nothing to install beside it, nothing that runs at installation. */
const published = {
  name: '@cradle-cra/cradle',
  version: manifest.version,
  description: manifest.description,
  license: manifest.license,
  type: 'commonjs',
  bin: { cradle: 'cradle.js' },
  engines: { node: '>=24' },
  publishConfig: { access: 'public' },
}

/** npm tells the scripts it runs where it is; an npm started by them must find that out for itself. */
export function environmentWithoutNpm(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)))
}

function npmPack(folder: string, target: string): string {
  const args = ['pack', '--ignore-scripts', '--pack-destination', target]
  const { status, stderr } = spawnSync('npm', args, {
    cwd: folder,
    env: environmentWithoutNpm(),
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`npm pack failed: ${stderr}`)
  return join(target, `${published.name.replace('@', '').replace('/', '-')}-${published.version}.tgz`)
}

/** Writes the package into `target/package`, packs it into `target`, and returns the path of the tarball. */
export async function pack(target: string): Promise<string> {
  const folder = join(target, 'package')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await build(folder)
  for (const name of alongside) {
    if (!existsSync(join(root, name))) throw new Error(`${name} is part of the package and is not there.`)
    // The official schemas are in the bundle compiled, or beside it.
    const filter = (path: string): boolean => !path.startsWith(join(root, 'schemas', 'official'))
    cpSync(join(root, name), join(folder, name), { recursive: true, filter })
  }
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(published, undefined, 2)}\n`)
  return npmPack(folder, target)
}

if (import.meta.main) process.stdout.write(`${await pack(dist)}\n`)
