import { isKeys, type Keys, type Read } from '../kit/index.ts'
import type { Wanted } from '../kit/json.ts'
import { sbomProblem } from './problems.ts'

/** Where the parts of an SBOM go, in the shape that its format has in JSON, whichever syntax the file is written in. */
export interface SbomEvents {
  readonly wanted: Wanted
  readonly member: (key: string, value: unknown, line?: number) => void
  readonly element: (list: string, index: number, value: unknown, line?: number) => void
  /** There only while lines are looked for: the line of what stands at a key of an object, or in a place of a list. */
  readonly placed?: (into: object, key: string | number, line: number) => void
}

/** Takes an SBOM member by member, in whatever order the file has them, and makes a value of them. */
export interface SbomTaker<Value> extends SbomEvents {
  /** Whether there is more than is taken. Whatever else comes is left out. */
  readonly isFull: () => boolean
  /** What was made. A file that was cut off may have lost the member that says its format, so that is not held against it. */
  readonly end: (isCutOff?: boolean) => Read<Value>
  /** How many components were taken, asked after the end. */
  readonly count: () => number
}

function keysIn(document: Keys, { lists, members }: Wanted): readonly string[] {
  const keys = members === 'all' ? Object.keys(document) : members.filter(key => Object.hasOwn(document, key))
  return keys.filter(key => !lists.includes(key))
}

/** Gives all that is wanted of an object that was read whole: its members first, then its lists entry by entry. */
export function giveWhole(document: Keys, events: SbomEvents): void {
  for (const key of keysIn(document, events.wanted)) events.member(key, document[key])
  for (const key of events.wanted.lists) {
    const value = Object.hasOwn(document, key) ? document[key] : undefined
    if (Array.isArray(value))
      for (let index = 0; index < value.length; index += 1) events.element(key, index, value[index])
    else if (value !== undefined) events.member(key, value)
  }
}

/**
 * What a taker makes of a document that was parsed whole; undefined where it is no object.
 * Problems: those of the taker, and sbom.not-an-sbom.
 */
export function takeWhole<Value>(
  document: unknown,
  file: string,
  start: (file: string) => SbomTaker<Value>,
): Read<Value | undefined> {
  if (isKeys(document)) {
    const taker = start(file)
    giveWhole(document, taker)
    return taker.end()
  }
  const kind = Array.isArray(document) ? 'a list' : 'a single value'
  const says = `The file holds ${kind}; an SBOM is an object.`
  return { value: undefined, problems: [sbomProblem('sbom.not-an-sbom', { file }, says)] }
}
