/** Ids put together as names of one flaw: union-find with halved paths, over numbers that stand for the ids. */
export interface AliasGroups {
  /** The number that stands for an id from now on. */
  readonly number: (id: string) => number
  /** States that two ids name the same flaw. */
  readonly join: (a: number, b: number) => void
  /** The number that stands for the group: equal for two ids exactly if they name the same flaw. */
  readonly of: (id: number) => number
}

/** Groups of ids, each alone at first. Only `aliases` make ids equal; `related` and `upstream` do not. */
export function aliasGroups(): AliasGroups {
  const numbers = new Map<string, number>()
  const parents: number[] = []
  const number = (id: string): number => {
    const known = numbers.get(id)
    if (known !== undefined) return known
    const next = parents.length
    numbers.set(id, next)
    parents.push(next)
    return next
  }
  const of = (id: number): number => {
    let here = id
    for (let parent = parents[here]; parent !== undefined && parent !== here; parent = parents[here]) {
      const above = parents[parent] ?? parent
      parents[here] = above
      here = above
    }
    return here
  }
  const join = (a: number, b: number): void => {
    const [one, other] = [of(a), of(b)]
    if (one !== other) parents[Math.max(one, other)] = Math.min(one, other)
  }
  return { number, join, of }
}

/** CVE ids first, as people look for them; then the others. */
export function namesInOrder(ids: Iterable<string>): readonly string[] {
  const isCve = (id: string): number => (id.startsWith('CVE-') ? 0 : 1)
  return [...new Set(ids)].sort((a, b) => isCve(a) - isCve(b) || (a < b ? -1 : 1))
}
