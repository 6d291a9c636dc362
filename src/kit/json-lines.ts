import { TokenType } from '@streamparser/json'
import { startTokens } from './json-tokens.ts'

/** Finds lines as the bytes of a file come. */
export interface LineFinder {
  /** Tells whether more is of use. */
  readonly push: (bytes: Uint8Array) => boolean
  /** By path. What is not there has the line of the nearest that is, on the way to it. */
  readonly lines: () => ReadonlyMap<string, number>
}

/** A step on the way to one of the paths. */
interface Step {
  readonly next: Map<string | number, Step>
  line?: number
}

interface Frame {
  readonly isList: boolean
  /** Undefined where no path leads. */
  readonly step: Step | undefined
  expectsKey: boolean
  key: string
  count: number
}

function stepsOf(path: string): readonly (string | number)[] {
  return Array.from(path.matchAll(/\[(\d+)\]|[^.[\]]+/g), ([whole, index]) =>
    index === undefined ? whole : Number(index),
  )
}

function treeOf(paths: readonly string[]): { readonly root: Step; readonly count: number } {
  const root: Step = { next: new Map() }
  let count = 0
  for (const path of paths) {
    let step = root
    for (const key of stepsOf(path)) {
      const known = step.next.get(key)
      const next: Step = known ?? { next: new Map() }
      if (!known) {
        step.next.set(key, next)
        count += 1
      }
      step = next
    }
  }
  return { root, count }
}

function nearestLine(root: Step, path: string): number {
  let line = 1
  let step: Step | undefined = root
  for (const key of stepsOf(path)) {
    step = step?.next.get(key)
    line = step?.line ?? line
  }
  return line
}

/** Deeper than any path leads. */
const deepest = 10_000

/** Starts to find the lines of paths such as `components[3].purl`, up to where the file is JSON. */
export function startLines(paths: readonly string[]): LineFinder {
  const { root, count } = treeOf(paths)
  const frames: Frame[] = []
  let left = count
  let isReadable = true

  const mark = (step: Step | undefined, offset: number): void => {
    if (!step || step.line !== undefined) return
    step.line = tokens.lineAt(offset)
    left -= 1
  }
  /** The step that the value leads to which begins here. */
  const stepHere = (frame: Frame | undefined, offset: number): Step | undefined => {
    if (!frame) return root
    const step = frame.step?.next.get(frame.isList ? frame.count : frame.key)
    if (frame.isList) mark(step, offset)
    return step
  }
  const take = (type: TokenType, value: unknown, offset: number): void => {
    const frame = frames.at(-1)
    if (type === TokenType.COMMA && frame) {
      frame.count += 1
      frame.expectsKey = !frame.isList
    } else if (type === TokenType.STRING && frame?.expectsKey) {
      frame.key = String(value)
      frame.expectsKey = false
      mark(frame.step?.next.get(frame.key), offset)
    } else if (type === TokenType.RIGHT_BRACE || type === TokenType.RIGHT_BRACKET) frames.pop()
    else if (type !== TokenType.COLON) {
      const step = stepHere(frame, offset)
      if (frames.length > deepest) isReadable = false
      const isList = type === TokenType.LEFT_BRACKET
      if (isList || type === TokenType.LEFT_BRACE) frames.push({ isList, step, expectsKey: !isList, key: '', count: 0 })
    }
  }
  const unreadable = (): void => {
    isReadable = false
  }
  const tokens = startTokens({ token: take, unreadable })
  return {
    push: bytes => {
      if (left > 0 && isReadable) tokens.push(bytes)
      return left > 0 && isReadable
    },
    lines: () => new Map(paths.map(path => [path, nearestLine(root, path)])),
  }
}
