import { type Act, otherActs, theAct } from './acts.ts'
import { citesOfOtherActs, citesOfTheAct } from './cites.generated.ts'
import type { Cite } from './cites.ts'
import { faqEntries, guidanceHas, otherProvisions } from './unpinned.ts'

/** Whose word it is, from the strongest: the Act and acts adopted under it, other acts, then what only interprets. */
export const authorities = [
  'law',
  'other act',
  'recital',
  'Commission guidance',
  'Commission FAQ',
  'our reading',
] as const

export type Authority = (typeof authorities)[number]

const adoptedUnderTheAct = /^Reg\. \(EU\) (2025\/2392|2025\/1535|2026\/881)\b/

/** Whose word a citation is. A recital interprets, whichever act it stands in; the Blue Guide is a Commission notice. */
export function authorityOf(cite: Cite): Authority {
  if (cite === 'Our reading') return 'our reading'
  if (/\bRec\. \d/.test(cite)) return 'recital'
  if (/^(Guidance|Blue Guide)/.test(cite)) return 'Commission guidance'
  if (cite.startsWith('FAQ')) return 'Commission FAQ'
  return /^(Art\.|Annex)/.test(cite) || adoptedUnderTheAct.test(cite) ? 'law' : 'other act'
}

/** The act or document that a citation is of; none for what is our own reading. */
export function actOf(cite: Cite): Act | undefined {
  if (/^(Art\.|Annex|Rec\.)/.test(cite)) return theAct
  const found = Object.entries(otherActs).find(([begins]) => cite === begins || cite.startsWith(`${begins} `))
  return found?.[1]
}

/** Where the act of a citation can be read: always the act as a whole, never a place inside it. */
export function eliOf(cite: Cite): string | undefined {
  return actOf(cite)?.link
}

function numbered(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `${prefix} ${at + 1}`)
}

/** Every citation there is, the Act's own first, each act in the order of its text. */
export const allCites: readonly Cite[] = [
  ...citesOfTheAct,
  ...citesOfOtherActs,
  ...otherProvisions,
  ...(numbered('Guidance', guidanceHas.points) as readonly Cite[]),
  ...(numbered('Guidance Ex.', guidanceHas.examples) as readonly Cite[]),
  ...faqEntries.map(entry => `FAQ ${entry}` as const),
  'Our reading',
]

const known: ReadonlySet<string> = new Set(allCites)
const pinned: ReadonlySet<string> = new Set([...citesOfTheAct, ...citesOfOtherActs])

/** Whether a text is a citation, letter by letter. */
export function isCite(text: string): text is Cite {
  return known.has(text)
}

/** Whether we hold the text of the provision, so that a change of it is noticed. */
export function isPinned(cite: Cite): boolean {
  return pinned.has(cite)
}

/** The text without its last subdivision: `Part IV(3.1)` stands in point 3, `, point (a)` in its subparagraph. */
function shortened(cite: string): string {
  const withoutDecimal = cite.replace(/\((\d+)\.\d+\)$/, '($1)')
  if (withoutDecimal !== cite) return withoutDecimal
  return cite.replace(/(, [a-z ()]+|\([^()]*\)| [^ ().]+|\.\d+)$/, '').replace(/ (Part|Class|Art\.|Annex|Rec\.)$/, '')
}

/** The provision in which a provision stands: of `Art. 14(2)(c)` it is `Art. 14(2)`; an article stands in none. */
export function parentOf(cite: Cite): Cite | undefined {
  let [before, text]: [string, string] = [cite, shortened(cite)]
  while (text !== before && !isCite(text)) [before, text] = [text, shortened(text)]
  return text !== before && isCite(text) ? text : undefined
}

/** The provisions that stand directly in a provision, in the order of its text. */
export function childrenOf(cite: Cite): readonly Cite[] {
  return allCites.filter(each => parentOf(each) === cite)
}
