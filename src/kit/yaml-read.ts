import type { YAMLParseError } from 'yaml'
import type { Problem } from './problem.ts'
import { type KitProblemCode, kitProblem } from './problems.ts'
import { quoted } from './text.ts'
import { isKeys } from './values.ts'
import { type Composed, compose, mostLexemes } from './yaml-compose.ts'
import { syntaxProblem } from './yaml-errors.ts'
import { type Section, sectionsOf } from './yaml-sections.ts'
import { type Mark, type Origin, type Reading, valueIn } from './yaml-values.ts'

const notKeyed = 'Add the colon and a space after the key, or indent the line under the value that it continues.'

/** More errors than this, in one entry and in all, tell nobody anything. */
const mostErrors = 50
const mostProblems = 500

interface Part {
  readonly value: unknown
  readonly composed: Composed
}

/** One slip often makes the parser stumble several times: the first time tells where it is. */
function oneALine(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter((problem, at) => problems.findIndex(other => other.place.line === problem.place.line) === at)
}

/** Where a value is spoilt by an error: for a tab, what stands after it. */
function spoiltAt({ code, pos: [at] }: YAMLParseError, text: string): number {
  return code === 'TAB_AS_INDENT' ? at + (/^[\t ]*/.exec(text.slice(at))?.[0].length ?? 0) : at
}

/** Reads a stretch of a text by itself; what is found goes into the reading. */
export function readPart({ text, start }: Section, allowed: number, origin: Origin, reading: Reading): Part {
  const composed = compose(text, allowed)
  const errors = composed.errors.slice(0, mostErrors)
  const source = { ...origin, start, errors: errors.map(error => spoiltAt(error, text)) }
  reading.problems.push(...oneALine(errors.map(error => syntaxProblem(error, composed.root, source))))
  if (composed.stop) {
    const { code, at } = composed.stop
    const says =
      code === 'yaml.too-deep' ? 'Lists and keys are nested too deep here.' : 'What stands from here on was not read.'
    reading.problems.push(kitProblem(code, { file: origin.file, line: origin.lineAt(start + at) }, says))
  }
  if (composed.second !== undefined) {
    const line = origin.lineAt(start + composed.second)
    reading.problems.push(
      kitProblem('yaml.several-documents', { file: origin.file, line }, 'A second document begins here.'),
    )
  }
  return { composed, value: composed.root ? valueIn(composed.root, source, reading) : undefined }
}

interface Entries {
  readonly all: Record<string, unknown>
  readonly marks: Map<string, Mark>
}

/** Adds the keys of one section to those of the sections before it; what stood first stays. */
function addSection(value: unknown, line: number, { all, marks }: Entries, origin: Origin, reading: Reading): void {
  const say = (code: KitProblemCode, says: string, remedy?: string): void => {
    reading.problems.push(kitProblem(code, { file: origin.file, line }, says, remedy))
  }
  if (value === undefined) return
  if (!isKeys(value)) {
    say('yaml.syntax', 'This line is not `key: value`.', notKeyed)
    return
  }
  for (const [key, mark] of reading.marks.get(value) ?? []) {
    const name = String(key)
    const before = marks.get(name)
    if (before) {
      say('yaml.duplicate-key', `The key ${quoted(name)} stands on line ${origin.lineAt(before.at)} already.`)
      continue
    }
    all[name] = value[name]
    marks.set(name, mark)
  }
}

/** Reads each top-level entry by itself, so that a mistake in one costs only that one. */
function readSections(sections: readonly Section[], origin: Origin, reading: Reading): unknown {
  const entries: Entries = { all: Object.create(null), marks: new Map() }
  let left = mostLexemes
  for (const section of sections) {
    const part = readPart(section, left, origin, reading)
    addSection(part.value, origin.lineAt(section.start), entries, origin, reading)
    left -= part.composed.used
    if (left < 0 || reading.problems.length > mostProblems) break
  }
  reading.marks.set(entries.all, entries.marks)
  return entries.all
}

/** Reads the first document of a text. Where the parser meets a mistake, each top-level entry is read by itself. */
export function readText(text: string, origin: Origin): Reading & { readonly value: unknown } {
  const reading: Reading = { marks: new WeakMap(), problems: [] }
  const { value, composed } = readPart({ text, start: 0 }, mostLexemes, origin, reading)
  const isWhole = composed.errors.length === 0 && composed.stop === undefined
  const sections = isWhole ? [] : sectionsOf(text)
  if (sections.length < 2) return { ...reading, value }
  const again: Reading = { marks: new WeakMap(), problems: [] }
  const read = readSections(sections, origin, again)
  const second = reading.problems.filter(problem => problem.code === 'yaml.several-documents')
  const problems = again.problems.length > 0 ? [...again.problems, ...second] : reading.problems
  return { marks: again.marks, value: read, problems }
}
