import { isAlias, isCollection, isMap, isScalar, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Problem } from './problem.ts'
import { type KitProblemCode, kitProblem } from './problems.ts'
import { quoted } from './text.ts'

/** Where an entry stands in the text: its key (or, in a list, its value), and its value from start to end. */
export interface Mark {
  readonly at: number
  readonly start: number
  readonly end: number
}

/** For each list and each set of keys that was read, where its entries stand. */
export type Marks = WeakMap<object, ReadonlyMap<string | number, Mark>>

/** A file, and the line of each place in it. */
export interface Origin {
  readonly file: string
  readonly lineAt: (offset: number) => number
}

/** The text that nodes are read from: where it stands in its file, and where the parser met errors in it. */
export interface Source extends Origin {
  readonly start: number
  readonly errors: readonly number[]
}

/** What was read so far. */
export interface Reading {
  readonly marks: Marks
  readonly problems: Problem[]
}

/** Keys by which an object of JavaScript would change what it is. */
const refused = new Set(['__proto__', 'constructor', 'prototype'])

type Range = readonly [number, number]

function rangeOf(node: Pick<ParsedNode, 'range'> | YAMLMap | null | undefined, otherwise: number): Range {
  return node?.range ? [node.range[0], node.range[1]] : [otherwise, otherwise]
}

/** A value in which, or right at which, the parser met an error is not what the writer meant. */
function isSpoilt(node: ParsedNode | null, [start, end]: Range, { errors }: Source): boolean {
  if (isCollection(node)) return errors.includes(start)
  return errors.some(at => at >= start && at <= end)
}

/** Reads nodes into plain values: objects without a prototype, lists, texts, numbers, truths, null. */
export function valueIn(node: ParsedNode | null, source: Source, reading: Reading): unknown {
  const say = (code: KitProblemCode, says: string): undefined => {
    const line = source.lineAt(source.start + rangeOf(node, 0)[0])
    reading.problems.push(kitProblem(code, { file: source.file, line }, says))
    return undefined
  }
  if (isAlias(node)) return say('yaml.alias', `The value ${quoted(`*${node.source}`)} points to another place.`)
  if (node === null) return null
  if (node.tag !== undefined) return say('yaml.tag', `The tag ${quoted(node.tag)} stands before a value.`)
  if (node.anchor !== undefined) say('yaml.alias', `The anchor ${quoted(`&${node.anchor}`)} stands before a value.`)
  if (isScalar(node)) return typeof node.value === 'bigint' ? Number(node.value) : node.value
  return isMap(node) ? keysOf(node, source, reading) : listOf(node, source, reading)
}

function listOf(node: YAMLSeq<ParsedNode>, source: Source, reading: Reading): readonly unknown[] {
  const list: unknown[] = []
  const marks = new Map<number, Mark>()
  for (const item of node.items as readonly unknown[]) {
    const range = rangeOf(item as ParsedNode, 0)
    // A pair without braces is no value that a list of ours takes; read as null, its shape is refused in its place.
    const isNode = isAlias(item) || isScalar(item) || isCollection(item)
    const child = isNode ? (item as ParsedNode) : null
    if (child && isSpoilt(child, range, source)) continue
    const value = valueIn(child, source, reading)
    if (value === undefined) continue
    marks.set(list.length, {
      at: source.start + range[0],
      start: source.start + range[0],
      end: source.start + range[1],
    })
    list.push(value)
  }
  reading.marks.set(list, marks)
  return list
}

/** A key as it was typed, so that `1` and `null` stay the words they are; undefined where it is no single word. */
function keyOf(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined
  return key.source ?? String(key.value)
}

function keysOf(node: YAMLMap<ParsedNode, ParsedNode | null>, source: Source, reading: Reading): unknown {
  const object: Record<string, unknown> = Object.create(null)
  const marks = new Map<string, Mark>()
  for (const { key, value } of node.items) {
    const at = rangeOf(key, rangeOf(node, 0)[0])
    const range = rangeOf(value, at[1])
    if (isSpoilt(null, at, source) || isSpoilt(value, range, source)) continue
    const place = { file: source.file, line: source.lineAt(source.start + at[0]) }
    const name = keyOf(key)
    const problem = problemOfKey(name, marks, source)
    if (problem) reading.problems.push(kitProblem(problem.code, place, problem.says))
    if (problem || name === undefined) continue
    const read = valueIn(value, source, reading)
    if (read === undefined) continue
    object[name] = read
    marks.set(name, { at: source.start + at[0], start: source.start + range[0], end: source.start + range[1] })
  }
  reading.marks.set(object, marks)
  return object
}

function problemOfKey(
  name: string | undefined,
  earlier: ReadonlyMap<string, Mark>,
  { lineAt }: Source,
): { readonly code: KitProblemCode; readonly says: string } | undefined {
  if (name === undefined)
    return { code: 'yaml.refused-key', says: 'This key is a list, a set of keys or an alias, not a word.' }
  if (refused.has(name)) return { code: 'yaml.refused-key', says: `The key ${quoted(name)} is never read.` }
  if (name === '<<') return { code: 'yaml.alias', says: 'The merge key "<<" is not read.' }
  const before = earlier.get(name)
  if (!before) return undefined
  return { code: 'yaml.duplicate-key', says: `The key ${quoted(name)} stands on line ${lineAt(before.at)} already.` }
}
