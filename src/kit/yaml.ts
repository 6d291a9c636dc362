import type { Place, Read } from './problem.ts'
import { firstOf, kitProblem } from './problems.ts'
import { printable } from './text.ts'
import { readUtf8 } from './utf8.ts'
import { lineFinder } from './yaml-lines.ts'
import { readText } from './yaml-read.ts'
import type { Mark, Origin, Reading } from './yaml-values.ts'

export { readYamlPart, type YamlPart } from './yaml-part.ts'

/** The keys and, in lists, the numbers that lead to a value. */
export type Path = readonly (string | number)[]

/** What a YAML file says, as plain values, and where it says it. */
export interface Yaml {
  readonly file: string
  /** Objects have no prototype. */
  readonly value: unknown
  /** The place of the nearest entry on the way to the path that the file has. */
  readonly placeOf: (path: Path) => Place
  /** The value at the path as it was typed. */
  readonly typedAt: (path: Path) => string | undefined
}

const largestByDefault = 1024 * 1024

const longestKey = 60

function keyText(key: string): string {
  return printable(key.length > longestKey ? `${key.slice(0, longestKey - 1)}…` : key)
}

/** A path as people write it: `modules[0].facts.kind`. Safe to show, and not longer than a glance. */
export function pathText(path: Path): string {
  return path
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at === 0 ? '' : '.'}${keyText(key)}`))
    .join('')
}

/**
 * Reads the first document of a YAML file (core schema 1.2), hostile or not: it ends soon, throws nothing, and what can
 * be read beside a mistake is read. Undefined where nothing could be. Problems: all that begin with `yaml.`.
 */
export function readYaml(bytes: Uint8Array, file: string, largest = largestByDefault): Read<Yaml | undefined> {
  const decoded = readUtf8(bytes, file, largest)
  if (decoded.value === undefined) return { value: undefined, problems: decoded.problems }
  const text = decoded.value
  const source = { file, lineAt: lineFinder(text) }
  const { value, marks, problems: found } = readText(text, source)
  const problems = [
    ...decoded.problems,
    ...firstOf(
      found.map(problem => () => problem),
      file,
    ),
  ]
  if (value === undefined || value === null) {
    const isEmpty = problems.length === 0
    return {
      value: undefined,
      problems: isEmpty ? [kitProblem('yaml.empty', { file, line: 1 }, 'The file is empty.')] : problems,
    }
  }
  return { value: yamlOf(text, value, marks, source), problems }
}

function yamlOf(text: string, value: unknown, marks: Reading['marks'], { file, lineAt }: Origin): Yaml {
  const marksOn = (path: Path): readonly Mark[] => {
    const met: Mark[] = []
    let here = value
    for (const key of path) {
      const mark = typeof here === 'object' && here !== null ? marks.get(here)?.get(key) : undefined
      if (!mark) return met
      met.push(mark)
      here = (here as Readonly<Record<string | number, unknown>>)[key]
    }
    return met
  }
  return {
    file,
    value,
    placeOf: path => {
      const line = lineAt(marksOn(path).at(-1)?.at ?? 0)
      return path.length === 0 ? { file, line } : { file, line, path: pathText(path) }
    },
    typedAt: path => {
      const met = marksOn(path)
      const mark = met.length === path.length ? met.at(-1) : undefined
      return mark && text.slice(mark.start, mark.end)
    },
  }
}
