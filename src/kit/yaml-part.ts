import { lineFinder } from './yaml-lines.ts'
import { readPart } from './yaml-read.ts'
import type { Reading } from './yaml-values.ts'

/** What stands in a stretch of YAML that was cut out of a file, and where. Lines are counted from 1 within it. */
export interface YamlPart {
  /** Objects have no prototype. Undefined where nothing could be read. */
  readonly value: unknown
  readonly problems: readonly { readonly line: number; readonly says: string }[]
  /** Where what stands at a key of an object that was read, or at a place of a list, begins; and as it was typed. */
  readonly at: (into: object, key: string | number) => { readonly line: number; readonly typed: string } | undefined
}

/**
 * Reads a stretch of YAML by itself, as hostile as a whole file: what can be read beside a mistake is read. Aliases,
 * anchors and tags are problems, and so is more than the allowance of marks, words and spaces.
 */
export function readYamlPart(text: string, allowed: number): YamlPart {
  const reading: Reading = { marks: new WeakMap(), problems: [] }
  const lineAt = lineFinder(text)
  const { value } = readPart({ text, start: 0 }, allowed, { file: '', lineAt }, reading)
  return {
    value,
    problems: reading.problems.map(({ place, says }) => ({ line: place.line ?? 1, says })),
    at: (into, key) => {
      const mark = reading.marks.get(into)?.get(key)
      return mark && { line: lineAt(mark.at), typed: text.slice(mark.start, mark.end) }
    },
  }
}
