import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { printable } from '../kit/index.ts'
import { type Manifest, manifestReaders } from './manifests.ts'

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

/** Manifests are short; whatever is larger is not one. */
const largest = 2 * 1024 * 1024

/** No name, version or licence is longer; some manifests hold the whole text of a licence. */
const longest = 200

/** More SBOMs beside each other than one product has. */
const mostFiles = 20

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

/** Follows no link, which could lead out of the folder, and waits for no pipe or device. */
const carefully = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

/** Throws where it is not a file of its own, too large, or not text. */
function textOf(path: string): string {
  const handle = openSync(path, carefully)
  try {
    const stat = fstatSync(handle)
    if (!stat.isFile() || stat.size > largest) throw new Error('not a manifest')
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(handle))
  } finally {
    closeSync(handle)
  }
}

async function manifests(folder: string): Promise<readonly Found<Manifest>[]> {
  const found: Found<Manifest>[] = []
  for (const [file, read] of Object.entries(manifestReaders)) {
    try {
      found.push({ value: await read(textOf(join(folder, file))), from: file })
    } catch {
      // A manifest that is not there, or that its own ecosystem could not read either, tells us nothing.
    }
  }
  return found
}

function filesIn(folder: string): readonly string[] {
  try {
    const files = readdirSync(folder, { withFileTypes: true }).filter(each => each.isFile())
    return files.map(({ name }) => name).toSorted()
  } catch {
    return []
  }
}

/** A text of one line without anything invisible. What is none of that is no name, version or licence. */
function plainText(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > longest) return undefined
  const text = value.trim()
  return text !== '' && printable(text) === text ? text : undefined
}

/** Looks for what a folder says of its product: manifests, the Git remote, SBOMs, lock files. Reads nothing below it. */
export async function findProduct(folder: string): Promise<FoundProduct> {
  const read = await manifests(folder)
  const first = <K extends keyof Manifest>(key: K): { readonly [_ in K]?: Found } => {
    const all = read.flatMap(({ value, from }) => {
      const text = plainText(value[key])
      return text === undefined ? [] : [{ value: text, from }]
    })
    return (all[0] ? { [key]: all[0] } : {}) as { readonly [_ in K]?: Found }
  }
  const files = filesIn(folder).filter(name => plainText(name) === name)
  return {
    ...first('name'),
    ...first('version'),
    ...first('licence'),
    ...first('repository'),
    sboms: files.filter(name => sbomName.test(name)).slice(0, mostFiles),
    lockFiles: files.filter(name => lockNames.has(name)),
  }
}
