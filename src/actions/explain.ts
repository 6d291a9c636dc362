import { caseProblems } from '../dossier/case/problems.ts'
import { dossierProblems } from '../dossier/index.ts'
import { feedProblems } from '../feeds/index.ts'
import { kitProblems, nearest, type PlainDate, type ProblemKind } from '../kit/index.ts'
import {
  type Act,
  type Authority,
  actOf,
  authorityOf,
  type Cite,
  childrenOf,
  dated,
  facts,
  isPinned,
  isStale,
  loadDigest,
  loadPins,
  loadPrintedTables,
  type PrintedTable,
  parentOf,
  parseCite,
  type Question,
  register,
  type Verdict,
  walk,
} from '../law/index.ts'
import { sbomProblems } from '../sbom/index.ts'
import { vexProblems } from '../vulnerabilities/vex/problems.ts'
import type { ExplainedFinding } from './explain-finding.ts'
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
  | { readonly kind: 'table'; readonly name: string; readonly table: PrintedTable; readonly isStale: boolean }
  | ({ readonly kind: 'problem'; readonly code: string } & ProblemKind)
  /** Findings in the product under one of the names of a flaw. */
  | { readonly kind: 'finding'; readonly id: string; readonly findings: readonly ExplainedFinding[] }
  /** What can be named, where nothing was. */
  | { readonly kind: 'names'; readonly names: ExplainedProvision['readBy'] }
  | { readonly kind: 'nothing'; readonly what: string; readonly says?: string; readonly nearest: readonly string[] }

/** The problems of every floor, by code. */
export const allProblems: Readonly<Record<string, ProblemKind>> = {
  ...kitProblems,
  ...dossierProblems,
  ...caseProblems,
  ...sbomProblems,
  ...vexProblems,
  ...feedProblems,
  ...actionProblems,
}

type Verdicts = readonly Verdict<unknown>[]

/** What is concluded, and all that it was concluded from: each verdict once, however many others were drawn from it. */
function* everyVerdict(conclusions: Verdicts): Generator<Verdict<unknown>> {
  const seen = new Set<Verdict<unknown>>()
  for (const verdict of conclusions) yield* walk(verdict, seen)
}

/** The rules that read a provision or something that stands in it, each once. */
function readersOf(cite: Cite, conclusions: Verdicts): ExplainedProvision['readBy'] {
  const known = new Map<Cite | undefined, boolean>([
    [undefined, false],
    [cite, true],
  ])
  const within = (each: Cite | undefined): boolean => {
    const found = known.get(each) ?? (each !== undefined && within(parentOf(each)))
    known.set(each, found)
    return found
  }
  const readers = [...everyVerdict(conclusions)].filter(({ cites }) => cites.some(within))
  return [...new Map(readers.map(({ id, says }) => [id, { id, says }])).values()]
}

async function explainProvision(cite: Cite, conclusions: Verdicts): Promise<ExplainedProvision> {
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
    readBy: readersOf(cite, conclusions),
  }
}

function explainName(what: string, conclusions: Verdicts): Explanation | undefined {
  const kind = Object.hasOwn(allProblems, what) ? allProblems[what] : undefined
  if (kind) return { kind: 'problem', code: what, ...kind }
  const key = what.replace(/^facts?\./, '')
  if (Object.hasOwn(facts, key)) return { kind: 'question', question: { fact: key as keyof typeof facts } }
  if (Object.hasOwn(register, what.toUpperCase())) {
    return { kind: 'question', question: { decide: what.toUpperCase() as keyof typeof register } }
  }
  for (const verdict of everyVerdict(conclusions)) if (verdict.id === what) return { kind: 'verdict', verdict }
  return undefined
}

/** A table of what changes without the Act changing, by its name in the program or by its title. */
async function explainTable(what: string, day: PlainDate): Promise<Explanation | undefined> {
  const wanted = what.toLowerCase()
  const found = Object.entries(dated).find(
    ([name, { table }]) => name.toLowerCase() === wanted || table.toLowerCase() === wanted,
  )
  if (found === undefined) return undefined
  const { printTable } = await loadPrintedTables()
  return { kind: 'table', name: found[0], table: printTable(found[1]), isStale: isStale(found[1], day) }
}

/** All that can be explained by name: problem codes, facts, open points, tables, verdicts. */
function namesOf(conclusions: Verdicts): readonly string[] {
  const ids = [...everyVerdict(conclusions)].map(({ id }) => id)
  return [
    ...new Set([
      ...Object.keys(allProblems),
      ...Object.keys(facts),
      ...Object.keys(register),
      ...Object.keys(dated),
      ...ids,
    ]),
  ]
}

/**
 * Explains what a person names: a provision, a verdict among those concluded of a product, a fact, an open point or the
 * code of a problem.
 */
export async function explain(what: string, conclusions: Verdicts, day: PlainDate): Promise<Explanation> {
  const named = explainName(what.trim(), conclusions)
  if (named) return named
  const table = await explainTable(what.trim(), day)
  if (table) return table
  const { cite, nearest: near, says } = parseCite(what)
  if (cite) return explainProvision(cite, conclusions)
  const suggestions = near.length > 0 ? near.slice(0, 12) : nearest(what, namesOf(conclusions))
  return { kind: 'nothing', what, ...(says !== undefined && { says }), nearest: suggestions }
}

/** The conclusions, to choose one from. */
export function whatCanBeExplained(conclusions: Verdicts): Explanation {
  const each = conclusions.map(({ id, says }) => [id, { id, says }] as const)
  return { kind: 'names', names: [...new Map(each).values()] }
}
