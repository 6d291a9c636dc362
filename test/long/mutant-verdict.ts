import * as whole from './whole-verdict.ts'

/*
 * Stands in for src/law/verdict.ts while the rules are mutated (see mutation.ts): the same combinators, of which the one
 * that makes the verdict with the chosen id does something else.
 */
export * from './whole-verdict.ts'

type Cites = Parameters<typeof whole.all>[2]
type Part = Parameters<typeof whole.all>[3][number]

/** One way to get a rule wrong. */
export interface Mutation {
  readonly id: string
  readonly kind: 'turn' | 'drop' | 'negate'
  /** The part that is dropped, by its own id; where several have the same, by their number. */
  readonly part: string
}

let current: Mutation | undefined
let sites = new Map<string, Mutation>()

/** Chooses the mutation that is in force from now on; none for the rules as they are. */
export function mutate(mutation: Mutation | undefined): void {
  current = mutation
}

/** Every way to get the rules wrong that was met since this was last asked, by a key that is the same each time. */
export function mutationsMet(): ReadonlyMap<string, Mutation> {
  const met = sites
  sites = new Map()
  return met
}

function isNow(id: string, kind: Mutation['kind'], part = ''): boolean {
  const mutation = { id, kind, part }
  if (current === undefined) sites.set(JSON.stringify(mutation), mutation)
  return current !== undefined && current.id === id && current.kind === kind && current.part === part
}

/** Without the part that is to be dropped: of a single part nothing can be dropped. */
function dropped<T>(id: string, parts: readonly T[], nameOf: (part: T) => string, fewest = 2): readonly T[] {
  const names = parts.map(nameOf)
  const numbered = names.map((name, at) => {
    const before = names.slice(0, at).filter(other => other === name).length
    return before === 0 ? name : `${name} (${before + 1})`
  })
  return parts.length < fewest ? parts : parts.filter((_, at) => !isNow(id, 'drop', numbered[at]))
}

function nameOfPart(part: Part): string {
  return part.id
}

export function all(id: whole.VerdictId, says: string, cites: Cites, because: readonly Part[]): whole.Verdict {
  const turned = because.length > 1 && isNow(id, 'turn')
  return (turned ? whole.any : whole.all)(id, says, cites, dropped(id, because, nameOfPart))
}

export function any(id: whole.VerdictId, says: string, cites: Cites, because: readonly Part[]): whole.Verdict {
  const turned = because.length > 1 && isNow(id, 'turn')
  return (turned ? whole.all : whole.any)(id, says, cites, dropped(id, because, nameOfPart))
}

export function unless(
  id: whole.VerdictId,
  says: string,
  cites: Cites,
  rule: Part,
  exceptions: readonly Part[],
): whole.Verdict {
  const turned = isNow(id, 'turn')
  const kept = dropped(id, exceptions, nameOfPart, 1)
  return turned ? whole.all(id, says, cites, [rule, ...exceptions]) : whole.unless(id, says, cites, rule, kept)
}

export function known(
  id: whole.VerdictId,
  says: string,
  cites: Cites,
  value: whole.Truth,
  restsOn: Parameters<typeof whole.known>[4] = [],
): whole.Verdict {
  const negated = typeof value === 'boolean' && isNow(id, 'negate')
  return whole.known(id, says, cites, negated ? !value : value, restsOn)
}

export function always(id: whole.VerdictId, says: string, cites: Cites): whole.Verdict {
  return isNow(id, 'negate') ? whole.known(id, says, cites, false) : whole.always(id, says, cites)
}

export function reckoned(
  id: whole.VerdictId,
  says: string,
  cites: Cites,
  from: readonly Part[],
  reckon: () => whole.Truth,
): whole.Verdict {
  const negated = isNow(id, 'negate')
  return whole.reckoned(id, says, cites, from, () => {
    const value = reckon()
    return negated && typeof value === 'boolean' ? !value : value
  })
}

export const firstOf: typeof whole.firstOf = (id, says, cites, rows, otherwise) =>
  whole.firstOf(
    id,
    says,
    cites,
    dropped(id, rows, ({ when }) => when.id, 1),
    otherwise,
  )

export const readings: typeof whole.readings = (id, says, cites, open, both) =>
  whole.readings(id, says, cites, open, isNow(id, 'turn') ? [both[1], both[0]] : both)
