import type { Cite } from './act/index.ts'
import type { RegisterId } from './act/register.ts'
import { ofEachPart, type Product } from './product.ts'
import { all, any, type OpenPoint, type ReadingNumber, type Verdict, type VerdictId } from './verdict.ts'

/** True if both are, but the second asks nothing of anyone before the first is known to hold. */
export function given(id: VerdictId, says: string, cites: readonly Cite[], gate: Verdict, then: Verdict): Verdict {
  return { ...all(id, says, cites, [gate, then]), asksInOrder: true }
}

/** What holds of a product if it holds of at least one of its parts: the conclusion on each part, under the same name. */
export function ofAnyPart(p: Product, rule: (part: Product) => Verdict): Verdict {
  if (p.parts.length === 0) return rule(p)
  const { id, says, cites } = rule(p)
  return any(id, says, cites, ofEachPart(p, rule))
}

/** A point of the register of ambiguities, with the safe reading and what a person decided on it. */
export function openPoint(p: Product, register: RegisterId, safe: ReadingNumber): OpenPoint {
  const decision = p.decisions[register]
  if (!decision) return { register, safe }
  const { reading, ...note } = decision
  return { register, safe, decided: reading, note }
}

/**
 * A rule whose verdict on a product is drawn once, and shared by all that is drawn from it. A product never changes, so
 * nobody can tell; but many conclusions rest on a few, and each would draw them again, for each of its parts.
 */
export function shared<T>(rule: (p: Product) => Verdict<T>): (p: Product) => Verdict<T> {
  const drawn = new WeakMap<Product, Verdict<T>>()
  return p => {
    const verdict = drawn.get(p) ?? rule(p)
    drawn.set(p, verdict)
    return verdict
  }
}
