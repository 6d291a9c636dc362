/** Ids put together as names of one flaw: union-find with halved paths, over numbers that stand for the ids. */
export interface AliasGroups {
  /** The number that stands for an id from now on. */
  readonly number: (id: string) => number
  /** States that two ids name the same flaw. */
  readonly join: (a: number, b: number) => void
  /** The number that stands for the group: equal for two ids exactly if they name the same flaw. */
  readonly of: (id: number) => number
  /** Every id, at the place of its number. */
  readonly ids: readonly string[]
}

/** Groups of ids, each alone at first. Only `aliases` make ids equal; `related` and `upstream` do not. */
export function aliasGroups(): AliasGroups {
  const numbers = new Map<string, number>()
  const ids: string[] = []
  const parents: number[] = []
  const number = (id: string): number => {
    const known = numbers.get(id)
    if (known !== undefined) return known
    numbers.set(id, ids.length)
    parents.push(ids.length)
    return ids.push(id) - 1
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
  return { number, join, of, ids }
}

/** CVE ids first, as people look for them; then the others. */
export function namesInOrder(ids: Iterable<string>): readonly string[] {
  const isCve = (id: string): number => (id.startsWith('CVE-') ? 0 : 1)
  return [...new Set(ids)].sort((a, b) => isCve(a) - isCve(b) || (a < b ? -1 : 1))
}
