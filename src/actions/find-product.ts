import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'

/** Something found in a folder, and the file that says so. */
export interface Found<T = string> {
  readonly value: T
  readonly from: string
}

/** What a folder says of the product in it, each value with the file it was read from. */
export interface FoundProduct {
  readonly name?: Found
  readonly version?: Found
  readonly licence?: Found
  readonly repository?: Found
  readonly sboms: readonly string[]
  readonly lockFiles: readonly string[]
}

type Manifest = Partial<Record<'name' | 'version' | 'licence' | 'repository', unknown>>

/** Manifests are short; whatever is larger is not one. */
const largest = 2 * 1024 * 1024

const lockNames = new Set([
  'package-lock.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
  'poetry.lock',
  'uv.lock',
  'Pipfile.lock',
  'requirements.txt',
  'Cargo.lock',
  'go.sum',
  'composer.lock',
  'Gemfile.lock',
  'packages.lock.json',
  'gradle.lockfile',
  'pubspec.lock',
  'mix.lock',
])

const sbomName = /(\.cdx|\.spdx|[-.]sbom|^sbom|^bom)[^/]*\.(json|xml)$|\.spdx$/i

function textOf(path: string): string | undefined {
  try {
    return statSync(path).size <= largest ? readFileSync(path, 'utf8') : undefined
  } catch {
    return undefined
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function urlOf(repository: unknown): unknown {
  const url = typeof repository === 'string' ? repository : record(repository).url
  return typeof url === 'string' ? url.replace(/^git\+/, '').replace(/\.git$/, '') : undefined
}

function fromPackageJson(text: string): Manifest {
  const { name, version, license: licence, repository } = record(JSON.parse(text))
  return { name, version, licence, repository: urlOf(repository) }
}

function fromComposerJson(text: string): Manifest {
  const { name, version, license: licence } = record(JSON.parse(text))
  return { name, version, licence: Array.isArray(licence) ? licence.join(' OR ') : licence }
}

async function fromPyproject(text: string): Promise<Manifest> {
  const { parse } = await import('smol-toml')
  const { project, tool } = record(parse(text))
  const poetry = record(record(tool).poetry)
  const {
    name,
    version,
    license: stated,
    urls,
  } = { ...poetry, ...record(project) } as Readonly<Record<string, unknown>>
  const licence = typeof stated === 'string' ? stated : record(stated).text
  const links = record(urls)
  return {
    name,
    version,
    licence,
    repository: urlOf(links.Repository ?? links.repository ?? poetry.repository),
  }
}

async function fromCargo(text: string): Promise<Manifest> {
  const { parse } = await import('smol-toml')
  const { name, version, license: licence, repository } = record(record(parse(text)).package)
  return { name, version, licence, repository: urlOf(repository) }
}

function fromGoMod(text: string): Manifest {
  const path = /^module\s+"?([^\s"]+)/m.exec(text)?.[1]
  return path === undefined
    ? {}
    : { name: basename(path), repository: path.startsWith('github.com/') ? `https://${path}` : undefined }
}

function fromGitConfig(text: string): Manifest {
  const url = /\[remote "origin"\][^[]*?\n\s*url\s*=\s*(\S+)/.exec(text)?.[1]
  const https = url?.replace(/^git@([^:]+):/, 'https://$1/').replace(/^(https?:\/\/)[^/@]*@/, '$1')
  return { repository: urlOf(https) }
}

/** In the order of trust: the first that states something is believed. */
const readers: readonly (readonly [string, (text: string) => Manifest | Promise<Manifest>])[] = [
  ['package.json', fromPackageJson],
  ['pyproject.toml', fromPyproject],
  ['Cargo.toml', fromCargo],
  ['composer.json', fromComposerJson],
  ['go.mod', fromGoMod],
  [join('.git', 'config'), fromGitConfig],
]

async function manifests(folder: string): Promise<readonly Found<Manifest>[]> {
  const found: Found<Manifest>[] = []
  for (const [file, read] of readers) {
    const text = textOf(join(folder, file))
    if (text === undefined) continue
    try {
      found.push({ value: await read(text), from: file })
    } catch {
      // A manifest that its own ecosystem could not read either tells us nothing; the person is asked instead.
    }
  }
  return found
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

/** Looks for what a folder says of its product: manifests, the Git remote, SBOMs, lock files. Reads nothing below it. */
export async function findProduct(folder: string): Promise<FoundProduct> {
  const read = await manifests(folder)
  const first = (key: keyof Manifest): { readonly [K in string]?: Found } => {
    for (const { value, from } of read) {
      const text = value[key]
      if (typeof text === 'string' && text.trim() !== '') return { [key]: { value: text.trim().slice(0, 300), from } }
    }
    return {}
  }
  const names = namesIn(folder)
  return {
    ...first('name'),
    ...first('version'),
    ...first('licence'),
    ...first('repository'),
    sboms: names.filter(name => sbomName.test(name)),
    lockFiles: names.filter(name => lockNames.has(name)),
  }
}
