import { type Cite, decisive, eventFactIds, type RegisterId, register, type Verdict, walk } from '../../../law/index.ts'

type Any = Verdict<unknown>

const ofManufacturers: ReadonlySet<string> = new Set([
  'art-14.vulnerability-for-manufacturer',
  'art-14.incident-for-manufacturer',
])

/** What is concluded for the manufacturer, of a verdict on whether anybody must report: who plays is one. */
export function forManufacturer(verdict: Any): Any {
  return [...walk(verdict)].find(({ id }) => ofManufacturers.has(id)) ?? verdict
}

/** What a verdict was drawn from that counts: of a table the condition that held and its outcome, of what is asked in order the first that is open. */
function partsOf(verdict: Any): readonly Any[] {
  if (verdict.by === 'readings') return []
  const parts = decisive(verdict)
  if (verdict.by === 'first') return parts.filter(({ value }, at) => at === parts.length - 1 || value !== false)
  return verdict.value === 'unknown' && verdict.asksInOrder ? parts.slice(0, 1) : parts
}

/** What a verdict comes down to: the facts and the points that decide it, each once. */
function leavesOf(verdict: Any, seen: Set<Any>): readonly Any[] {
  if (seen.has(verdict)) return []
  seen.add(verdict)
  const parts = partsOf(verdict)
  return parts.length === 0 ? [verdict] : parts.flatMap(part => leavesOf(part, seen))
}

/** Of what decides a verdict that which is about the event; where nothing of it is, whatever decides. */
export function decidingLeaves(verdict: Any): readonly Any[] {
  const leaves = leavesOf(verdict, new Set()).filter(({ fact }) => fact !== 'awareOn')
  const ofEvent = leaves.filter(({ fact, by }) => by === 'readings' || (fact !== undefined && eventFactIds.has(fact)))
  const shown = ofEvent.length > 0 ? ofEvent : leaves
  return [...new Map(shown.map(leaf => [leaf.id, leaf])).values()]
}

/** On an open point what the safe course is, unless a person has decided it. */
function safeCourse({ value, open }: Any): string {
  if (value !== 'unknown' || open === undefined) return ''
  const { readings } = register[open.register]
  return ` (${open.register}; the safe course is this reading: ${readings[open.safe - 1]?.replace(/\.$/, '')})`
}

/** Where a verdict is open because the law is, and for no other reason: the point, and what the safe reading makes of it. */
export function openInLaw(verdict: Any): { readonly point: RegisterId; readonly safe: unknown } | undefined {
  const [leaf, ...more] = decidingLeaves(verdict).filter(({ value }) => value === 'unknown')
  const { open, because = [] } = leaf ?? {}
  if (open === undefined || more.length > 0) return undefined
  return { point: open.register, safe: because[open.safe - 1]?.value }
}

function stance(verdict: Any): string {
  const { value, says } = verdict
  if (value === true) return says
  return value === false ? `it is not so that ${says}` : `it is open whether ${says}${safeCourse(verdict)}`
}

/** Why a verdict is what it is, in one sentence. */
export function whyOf(verdict: Any): string {
  return `Because ${decidingLeaves(verdict).map(stance).join('; ')}.`
}

const mostCites = 4

/** The provisions of a verdict and of what decides it, those of the verdict first. */
export function citesOf(verdict: Any): readonly [Cite, ...Cite[]] {
  const all = [...verdict.cites.slice(0, 1), ...decidingLeaves(verdict).flatMap(({ cites }) => cites.slice(0, 1))]
  const [first = 'Our reading', ...rest] = [...new Set(all)].slice(0, mostCites)
  return [first, ...rest]
}
