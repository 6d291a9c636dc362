/** Ids put together as names of one flaw: union-find with halved paths. */
export interface AliasGroups {
  /** States that two ids name the same flaw. */
  readonly join: (a: string, b: string) => void
  /** The id that stands for the group: equal for two ids exactly if they name the same flaw. */
  readonly of: (id: string) => string
}

/** Groups of ids, each alone at first. Only `aliases` make ids equal; `related` and `upstream` do not. */
export function aliasGroups(): AliasGroups {
  const parents = new Map<string, string>()
  const of = (id: string): string => {
    let here = id
    for (let parent = parents.get(here); parent !== undefined && parent !== here; parent = parents.get(here)) {
      const above = parents.get(parent) ?? parent
      parents.set(here, above)
      here = above
    }
    return here
  }
  const join = (a: string, b: string): void => {
    const [one, other] = [of(a), of(b)]
    // The lesser id stands for both, so that the order of records makes no difference.
    if (one < other) parents.set(other, one)
    else if (other < one) parents.set(one, other)
  }
  return { join, of }
}
