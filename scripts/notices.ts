import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A package of other people, some of whose code is in the bundle. */
export interface BundledPackage {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly folder: string
}

interface Part {
  readonly modules: Readonly<Record<string, { readonly renderedLength: number }>>
}

/** The licences that what ships may have, by SPDX identifier. Another one is a decision, not a line to be added here. */
const accepted = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'MPL-2.0']

const root = join(import.meta.dirname, '..')

/** Whether an SPDX expression of plain identifiers joined by AND or OR lets us ship what stands under it. */
export function isAcceptedLicence(expression: string): boolean {
  const choices = expression.replace(/[()]/g, '').split(/\s+OR\s+/)
  return choices.some(choice => choice.split(/\s+AND\s+/).every(name => accepted.includes(name)))
}

/** The package whose folder this is; undefined where it says neither name nor version. */
export function packageAt(folder: string): BundledPackage | undefined {
  const file = join(folder, 'package.json')
  if (!existsSync(file)) return undefined
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { name?: string; version?: string; license?: string }
  const { name, version, license: licence = 'none stated' } = manifest
  return name && version ? { name, version, licence, folder } : undefined
}

function packageOf(file: string): BundledPackage | undefined {
  const folder = dirname(file)
  if (!folder.includes('node_modules') || folder.endsWith('node_modules')) return undefined
  return packageAt(folder) ?? packageOf(folder)
}

/** The folder that the bundler adds its own few helper lines from. */
function sourceOf(module: string): string {
  const helpers = join(root, 'node_modules', 'rolldown', 'package.json')
  return module.startsWith('\0rolldown') ? helpers : module
}

/** The packages that really are in the bundle: not what was imported, but what is left of it. Sorted by name. */
export function bundledPackages(parts: readonly Part[]): readonly BundledPackage[] {
  const modules = parts
    .flatMap(part => Object.entries(part.modules))
    .filter(([, { renderedLength }]) => renderedLength > 0)
  const found = modules.flatMap(([module]) => packageOf(sourceOf(module)) ?? [])
  const byName = new Map(found.map(one => [`${one.name}@${one.version}`, one]))
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/**
 * The package's own licence file. Where it comes without one: the text from its repository, which is kept here, or the
 * text of its licence where that is one and the same for all.
 */
function licenceText({ name, licence, folder }: BundledPackage): string {
  const own = readdirSync(folder).find(file => /^(licen[cs]e|copying)(\.|$)/i.test(file))
  const kept = join(root, 'scripts', 'licences', `${name}.txt`)
  if (own) return readFileSync(join(folder, own), 'utf8').trim()
  if (existsSync(kept)) return readFileSync(kept, 'utf8').trim()
  if (licence === 'Apache-2.0') return readFileSync(join(root, 'LICENSE'), 'utf8').trim()
  throw new Error(`${name} has no licence file, and ${licence} has no text that is the same for all who use it.`)
}

/** The notices that must go with the bundle. Refuses a package whose licence we do not ship. */
export function noticesText(packages: readonly BundledPackage[]): string {
  const refused = packages.filter(one => !isAcceptedLicence(one.licence))
  if (refused.length > 0) {
    const names = refused.map(({ name, licence }) => `${name} (${licence})`).join(', ')
    throw new Error(`Not shipped by us: ${names}. Accepted: ${accepted.join(', ')}.`)
  }
  const sections = packages.map(one => {
    const title = `${one.name} ${one.version} (${one.licence})`
    return `${title}\n${'-'.repeat(title.length)}\n\n${licenceText(one)}\n`
  })
  return `Cradle contains parts of the packages below, each under its own licence.\n\n${sections.join('\n\n')}`
}
