import type { Verdict } from '../law/index.ts'
import type { Assessment, ProductAssessment } from './assess.ts'

type Any = Verdict<unknown>

/** A verdict as it is written down: its reasons where it stands first, and only the word that it was told before. */
type Told = Omit<Any, 'because'> & { readonly because?: readonly Told[]; readonly toldAbove?: true }

/** What makes two verdicts of one part of a product the same: rules draw many conclusions from one. */
function keyOf({ id, value, because }: Any, part: string | undefined): string {
  return JSON.stringify([part, id, value, because.length])
}

function tellOnce(verdict: Any, told: Set<unknown>, of?: string): Told {
  const { because, ...plain } = verdict
  const part = verdict.part ?? of
  const key = keyOf(verdict, part)
  const isTold = told.has(key) || told.has(verdict)
  if (because.length > 0 && isTold) return { ...plain, toldAbove: true }
  told.add(key).add(verdict)
  return { ...plain, because: because.map(reason => tellOnce(reason, told, part)) }
}

/** One verdict to be written down, with its reasons, none of them twice. */
export function toldVerdict(verdict: Any): Told {
  return tellOnce(verdict, new Set())
}

function toldProduct(product: ProductAssessment) {
  const told = new Set<unknown>()
  const tell = (verdict: Any): Told => tellOnce(verdict, told)
  const {
    id,
    name,
    applies,
    laws,
    modules,
    roles,
    steward,
    class: itsClass,
    routes,
    coordinator,
    timeline,
    gaps,
    openQuestions,
  } = product
  // In the order in which it is printed, or what is told above would not be above.
  return {
    id,
    name,
    applies: tell(applies),
    modules: modules.map(tell),
    laws: laws.map(tell),
    roles: tell(roles),
    steward: tell(steward),
    class: tell(itsClass),
    routes: tell(routes),
    coordinator: tell(coordinator),
    timeline: timeline.map(milestone => ({ ...milestone, verdict: tell(milestone.verdict) })),
    gaps: gaps.map(gap => ({ ...gap, verdict: tell(gap.verdict) })),
    openQuestions,
  }
}

/** An assessment to be written down: a tree in which no reason is told twice. As long as the rules, not as their uses. */
export function toldOnce({ vulnerabilities, policy, products, notCovered, ...assessment }: Assessment) {
  return {
    ...assessment,
    products: products.map(toldProduct),
    ...vulnerabilities,
    ...(policy && { policy }),
    notCovered,
  }
}
