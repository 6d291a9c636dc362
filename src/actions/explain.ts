import { dossierProblems } from '../dossier/index.ts'
import { kitProblems, nearest, type ProblemKind } from '../kit/index.ts'
import {
  type Act,
  type Authority,
  actOf,
  authorityOf,
  type Cite,
  childrenOf,
  facts,
  isPinned,
  loadDigest,
  loadPins,
  type Product,
  parentOf,
  parseCite,
  type Question,
  register,
  type Verdict,
  walk,
  wholeLaw,
} from '../law/index.ts'
import { actionProblems } from './problems.ts'

/** A provision in our words, where it stands, and which rules of ours read it. */
export interface ExplainedProvision {
  readonly kind: 'provision'
  readonly cite: Cite
  readonly says?: string
  readonly authority: Authority
  readonly act?: Act
  /** The first 16 hexadecimal digits of the SHA-256 of its text, where we hold the text. */
  readonly pin?: string
  readonly standsIn?: Summary
  readonly contains: readonly Summary[]
  readonly readBy: readonly { readonly id: string; readonly says: string }[]
}

export interface Summary {
  readonly cite: Cite
  readonly says?: string
}

export type Explanation =
  | ExplainedProvision
  | { readonly kind: 'verdict'; readonly verdict: Verdict<unknown> }
  | { readonly kind: 'question'; readonly question: Question }
  | ({ readonly kind: 'problem'; readonly code: string } & ProblemKind)
  | { readonly kind: 'nothing'; readonly says?: string; readonly nearest: readonly string[] }

/** The problems of every floor, by code. */
export const allProblems: Readonly<Record<string, ProblemKind>> = {
  ...kitProblems,
  ...dossierProblems,
  ...actionProblems,
}

function verdictsOf(product: Product): readonly Verdict<unknown>[] {
  return wholeLaw(product).flatMap(verdict => [...walk(verdict)])
}

/** The rules that read a provision or something that stands in it, each once. */
function readersOf(cite: Cite, all: readonly Verdict<unknown>[]): ExplainedProvision['readBy'] {
  const within = (each: Cite | undefined): boolean => each !== undefined && (each === cite || within(parentOf(each)))
  const readers = all.filter(({ cites }) => cites.some(within))
  return [...new Map(readers.map(({ id, says }) => [id, { id, says }])).values()]
}

async function explainProvision(cite: Cite, product: Product): Promise<ExplainedProvision> {
  const [{ digestOf }, { pinOf }] = await Promise.all([loadDigest(), loadPins()])
  const summary = (each: Cite): Summary => {
    const says = digestOf(each)
    return says === undefined ? { cite: each } : { cite: each, says }
  }
  const parent = parentOf(cite)
  const act = actOf(cite)
  const pin = isPinned(cite) ? pinOf(cite) : undefined
  return {
    kind: 'provision',
    ...summary(cite),
    authority: authorityOf(cite),
    ...(act && { act }),
    ...(pin !== undefined && { pin }),
    ...(parent && { standsIn: summary(parent) }),
    contains: childrenOf(cite).map(summary),
    readBy: readersOf(cite, verdictsOf(product)),
  }
}

function explainName(what: string, product: Product): Explanation | undefined {
  const kind = Object.hasOwn(allProblems, what) ? allProblems[what] : undefined
  if (kind) return { kind: 'problem', code: what, ...kind }
  const key = what.replace(/^facts?\./, '')
  if (Object.hasOwn(facts, key)) return { kind: 'question', question: { fact: key as keyof typeof facts } }
  if (Object.hasOwn(register, what.toUpperCase())) {
    return { kind: 'question', question: { decide: what.toUpperCase() as keyof typeof register } }
  }
  const verdict = verdictsOf(product).find(({ id }) => id === what)
  return verdict && { kind: 'verdict', verdict }
}

/** All that can be explained by name: problem codes, facts, open points, verdicts. */
function namesOf(product: Product): readonly string[] {
  const ids = verdictsOf(product).map(({ id }) => id)
  return [...new Set([...Object.keys(allProblems), ...Object.keys(facts), ...Object.keys(register), ...ids])]
}

/**
 * Explains what a person names: a provision, a verdict, a fact, an open point or the code of a problem. A verdict is
 * explained for the product given; where there is none, for a product of which nothing is known: the law itself.
 */
export async function explain(what: string, product: Product): Promise<Explanation> {
  const named = explainName(what.trim(), product)
  if (named) return named
  const { cite, nearest: near, says } = parseCite(what)
  if (cite) return explainProvision(cite, product)
  const suggestions = near.length > 0 ? near.slice(0, 12) : nearest(what, namesOf(product))
  return { kind: 'nothing', ...(says !== undefined && { says }), nearest: suggestions }
}

/** The conclusions that a product comes to, to choose one from. */
export function whatCanBeExplained(product: Product): Explanation {
  return { kind: 'nothing', nearest: [...new Set(wholeLaw(product).map(({ id }) => id))] }
}
