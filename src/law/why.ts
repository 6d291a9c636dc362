import type { RegisterId } from './act/register.ts'
import type { FactId } from './facts/index.ts'
import type { Verdict } from './verdict.ts'

type Any = Verdict<unknown>

/** Whether a value leaves something unknown. */
export function isOpen(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(isOpen)
  return value === 'unknown'
}

/** The rows of a decision table that can still be met, and its last outcome if it can be reached. */
function stillPossible(table: Any): readonly Any[] {
  const reached: Any[] = []
  for (let at = 0; at + 1 < table.because.length; at += 2) {
    const [when, then] = table.because.slice(at, at + 2) as [Any, Any]
    reached.push(when)
    if (when.value !== false) reached.push(then)
    if (when.value === true) return reached
  }
  return [...reached, table.because.at(-1) as Any]
}

function withValue(parts: readonly Any[], value: unknown): readonly Any[] {
  return parts.filter(part => part.value === value)
}

function decisiveExceptions([rule, ...exceptions]: readonly Any[]): readonly Any[] {
  const met = withValue(exceptions, true)
  return rule?.value === false ? [rule, ...met] : met
}

/** The parts that by themselves make the verdict what it is: stating only these would give the same conclusion. */
export function decisive(verdict: Any): readonly Any[] {
  const { by, value, because } = verdict
  switch (by) {
    case 'fact':
    case 'reckoned':
    case 'options':
      return because
    case 'all':
      return value === true ? because : withValue(because, value)
    case 'any':
      return value === false ? because : withValue(because, value)
    case 'unless':
      if (value === true) return because
      return value === false ? decisiveExceptions(because) : withValue(because, 'unknown')
    case 'first':
      return stillPossible(verdict)
    case 'readings': {
      const decided = verdict.open?.decided
      return decided ? because.slice(decided - 1, decided) : because
    }
  }
}

/** What a person is still asked: a fact, of the whole or of one of its parts, or a reading of an open point. */
export type Question = { readonly fact: FactId; readonly part?: string } | { readonly decide: RegisterId }

function askedByTable(table: Any): readonly Any[] {
  const pending: Any[] = []
  for (let at = 0; at + 1 < table.because.length; at += 2) {
    const [when, then] = table.because.slice(at, at + 2) as [Any, Any]
    if (when.value === true) return pending.length > 0 ? pending : [then]
    if (when.value !== false) pending.push(when)
  }
  return pending.length > 0 ? pending : table.because.slice(-1)
}

function askedParts(verdict: Any): readonly Any[] {
  if (verdict.by === 'first') return askedByTable(verdict)
  const open = decisive(verdict)
  return verdict.asksInOrder ? open.slice(0, 1) : open
}

/** Rules draw many conclusions from one, so a tree of verdicts is followed into each of them once. */
function* asked(verdict: Any, seen: Set<Any>, of?: string): Generator<Question> {
  if (!isOpen(verdict.value) || seen.has(verdict)) return
  seen.add(verdict)
  const part = verdict.part ?? of
  if (verdict.fact) yield { fact: verdict.fact, ...(part !== undefined && { part }) }
  const parts = askedParts(verdict)
  for (const each of parts) yield* asked(each, seen, part)
  const { open } = verdict
  if (open && !open.decided && !parts.some(each => isOpen(each.value))) yield { decide: open.register }
}

/**
 * The questions whose answers can still change the verdict, in the order in which the law meets them, each once.
 * An outcome of a decision table asks nothing before its condition is known.
 */
export function openQuestions(verdicts: readonly Any[]): readonly Question[] {
  const seen = new Set<Any>()
  const each = verdicts.flatMap(verdict => [...asked(verdict, seen)])
  return [...new Map(each.map(question => [JSON.stringify(question), question])).values()]
}

/** Every verdict of the tree, from the top; one from which several were drawn comes once. */
export function* walk(verdict: Any, seen: Set<Any> = new Set()): Generator<Any> {
  if (seen.has(verdict)) return
  seen.add(verdict)
  yield verdict
  for (const part of verdict.because) yield* walk(part, seen)
}
