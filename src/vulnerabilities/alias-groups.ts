/** Numbers put together: union-find with halved paths. */
export interface Joined {
  /** The next number, alone at first. */
  readonly add: () => number
  /** States that what two numbers stand for is one. */
  readonly join: (a: number, b: number) => void
  /** The number that stands for all that are one with this: equal for two exactly if they are. */
  readonly of: (number: number) => number
}

/** Numbers from nought on that can be put together. */
export function joinedNumbers(): Joined {
  const parents: number[] = []
  const of = (number: number): number => {
    let here = number
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
  return { add: () => parents.push(parents.length) - 1, join, of }
}

/** Ids put together as names of one flaw, over numbers that stand for the ids. */
export interface AliasGroups extends Omit<Joined, 'add'> {
  /** The number that stands for an id from now on. */
  readonly number: (id: string) => number
}

/** Groups of ids, each alone at first. Only `aliases` make ids equal; `related` and `upstream` do not. */
export function aliasGroups(): AliasGroups {
  const { add, join, of } = joinedNumbers()
  const numbers = new Map<string, number>()
  const number = (id: string): number => {
    const known = numbers.get(id)
    if (known !== undefined) return known
    const next = add()
    numbers.set(id, next)
    return next
  }
  return { number, join, of }
}

/** CVE ids first, as people look for them; then the others. */
export function namesInOrder(ids: Iterable<string>): readonly string[] {
  const isCve = (id: string): number => (id.startsWith('CVE-') ? 0 : 1)
  return [...new Set(ids)].sort((a, b) => isCve(a) - isCve(b) || (a < b ? -1 : 1))
}
