import type { SbomEvents } from './taker.ts'

/** Finds the lines of paths such as `components[3].purl` while a translator reads the file once more. */
export interface Places {
  readonly events: SbomEvents
  /** Whether all of them were found: the rest of the file is of no use. */
  readonly isDone: () => boolean
  /** By path. What is not there has the line of the nearest that is, on the way to it. */
  readonly lines: () => ReadonlyMap<string, number>
}

type Step = string | number

function stepsOf(path: string): readonly Step[] {
  return Array.from(path.matchAll(/\[(\d+)\]|[^.[\]]+/g), ([whole, index]) =>
    index === undefined ? whole : Number(index),
  )
}

/** What a step leads to; undefined where it leads nowhere. */
function next(value: unknown, step: Step): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
  return Reflect.get(value, step)
}

/** The paths, by the list and the place in it, or the member, that they begin with. */
function byStart(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const starts = new Map<string, string[]>()
  for (const path of paths) {
    const [first = '', second] = stepsOf(path)
    for (const start of typeof second === 'number' ? [`${first}`, `${first}[${second}]`] : [`${first}`])
      starts.set(start, [...(starts.get(start) ?? []), path])
  }
  return starts
}

/** Starts to find the lines of paths. It takes from the translator what the taker of the SBOM wants. */
export function startPlaces(paths: readonly string[], wanted: SbomEvents['wanted']): Places {
  const starts = byStart(paths)
  const lines = new Map<string, number>()
  const left = new Set(paths)
  let placed = new Map<object, Map<Step, number>>()
  const meet = (start: string, taken: number, value: unknown, line = 1): void => {
    for (const path of starts.get(start) ?? []) {
      let at = value
      left.delete(path)
      lines.set(path, line)
      for (const step of stepsOf(path).slice(taken)) {
        const found = typeof at === 'object' && at !== null ? placed.get(at)?.get(step) : undefined
        if (found === undefined) break
        lines.set(path, found)
        at = next(at, step)
      }
    }
    placed = new Map()
  }
  const events: SbomEvents = {
    wanted,
    member: (key, value, line) => meet(key, 1, value, line),
    element: (list, index, value, line) => meet(`${list}[${index}]`, 2, value, line),
    placed: (into, key, line) => {
      const ofObject = placed.get(into)
      if (ofObject) ofObject.set(key, line)
      else placed.set(into, new Map([[key, line]]))
    },
  }
  return {
    events,
    isDone: () => left.size === 0,
    lines: () => new Map(paths.map(path => [path, lines.get(path) ?? 1])),
  }
}
