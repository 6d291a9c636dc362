import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseSync } from 'rolldown/utils'

/** A node of the syntax tree, as far as the house needs to know it. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly [property: string]: unknown
}

/** One file that people write, and its syntax. */
export interface Source {
  readonly path: string
  readonly text: string
  readonly program: Node
  readonly comments: readonly Node[]
}

/** What a checker finds wrong: where, and what. Why the rule exists, the test that calls the checker says. */
export interface Offence {
  readonly where: string
  readonly what: string
}

export const root = join(import.meta.dirname, '..', '..')

const notOurs = ['.git', 'coverage', 'dist', 'node_modules']

/** All files of a folder of the repository, by their path in it, without what is installed or built. */
export function filesUnder(folder: string): readonly string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile())
    .map(entry => relative(root, join(entry.parentPath, entry.name)))
    .filter(path => !path.split('/').some(part => notOurs.includes(part)))
    .sort()
}

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** Parses a text as the file it is said to be. */
export function parse(path: string, text: string): Source {
  const { program, comments, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`)
  return { path, text, program: program as unknown as Node, comments: comments as unknown as readonly Node[] }
}

/** The sources in these folders that people write: what is generated is left out. */
export function sourcesUnder(...folders: readonly string[]): readonly Source[] {
  return folders
    .flatMap(filesUnder)
    .filter(path => /\.(ts|js|mjs)$/.test(path) && !path.endsWith('.generated.ts'))
    .map(path => parse(path, read(path)))
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** Every node of the tree below and including this one, each with the node it stands in. */
export function* nodesOf(node: Node, parent?: Node): Generator<{ readonly node: Node; readonly parent?: Node }> {
  yield parent ? { node, parent } : { node }
  for (const child of Object.values(node).flat()) if (isNode(child)) yield* nodesOf(child, node)
}

/** `path:line` of a place in a source. */
export function whereIs(source: Source, { start }: Node): string {
  return `${source.path}:${source.text.slice(0, start).split('\n').length}`
}

/** The name of an identifier, or the text of a string literal. */
export function nameOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  const name = node.type === 'Literal' ? node.value : node.name
  return typeof name === 'string' ? name : undefined
}

/** The offences, one a line, for a test to compare with none. */
export function listed(offences: readonly Offence[]): readonly string[] {
  return offences.map(({ where, what }) => `${where}: ${what}`)
}
