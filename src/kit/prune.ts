type Key = string | number
type Path = readonly Key[]

/** What is to be left out of a value: the value itself, or some of what is inside it. */
export interface Cut {
  whole: boolean
  readonly inside: Map<Key, Cut>
  /** After pruning, for a list: the number that each kept entry had before. */
  kept: readonly number[]
}

/** Nothing is left out yet. */
export function noCut(): Cut {
  return { whole: false, inside: new Map(), kept: [] }
}

/** Marks the value at the path as left out. */
export function cutAt(cut: Cut, path: Path): void {
  let here = cut
  for (const key of path) {
    const next = here.inside.get(key) ?? noCut()
    here.inside.set(key, next)
    here = next
  }
  here.whole = true
}

/** The value without what is cut; what is whole is not copied. Undefined where all of it is. */
export function prune(value: unknown, cut: Cut | undefined): unknown {
  if (cut?.whole) return undefined
  if (cut === undefined || cut.inside.size === 0 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    cut.kept = [...value.keys()].filter(key => !cut.inside.get(key)?.whole)
    return cut.kept.map(key => prune(value[key], cut.inside.get(key)))
  }
  const object: Record<string, unknown> = Object.create(null)
  for (const [key, inner] of Object.entries(value)) {
    if (!cut.inside.get(key)?.whole) object[key] = prune(inner, cut.inside.get(key))
  }
  return object
}

/** The path that a path into the pruned value had before. */
export function pathBefore(cut: Cut, path: Path): Path {
  let here: Cut | undefined = cut
  return path.map(key => {
    const before: Key = typeof key === 'number' ? (here?.kept[key] ?? key) : key
    here = here?.inside.get(before)
    return before
  })
}
