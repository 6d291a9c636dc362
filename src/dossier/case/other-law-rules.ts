import { quoted } from '../../kit/index.ts'
import { type OtherRegime, otherRegimeNames, otherReporting } from '../../law/index.ts'
import { type Effective, ofKind } from './effective.ts'
import type { CaseEvent } from './event-shape.ts'
import { type Broken, notBefore, type Rule } from './rule.ts'

/** Reports that may be recorded besides those that are waited for: what is made while the event goes on. */
const besides: Readonly<Partial<Record<OtherRegime, readonly string[]>>> = {
  'network and information security': ['progress report', 'intermediate report'],
}

/** The names under which reports under another law are recorded. */
function reportsUnder(regime: OtherRegime): readonly string[] {
  return [...new Set([...otherReporting[regime].reports.map(({ name }) => name), ...(besides[regime] ?? [])])]
}

function needs(isSo: boolean, says: string): Rule | undefined {
  return isSo ? { code: 'case.needs', says } : undefined
}

/** What is last said of another law for a product: the same words for the product, or none both times. */
function saidOf(
  events: readonly Effective[],
  { regime, product }: { readonly regime: OtherRegime; readonly product?: string },
): Effective<'other law'> | undefined {
  return ofKind(events, 'other law').findLast(({ event }) => event.regime === regime && event.product === product)
}

/**
 * That the kind is one of those that the law tells apart, and that what is said is something new: when one became aware under
 * it is not recorded twice, but corrected.
 */
export function onOtherLaw(events: readonly Effective[], event: CaseEvent<'other law'>): Broken {
  const { regime, kind, applies } = event
  const name = otherRegimeNames[regime]
  const kinds = Object.keys(otherReporting[regime].kinds ?? {})
  const may = kinds.length > 0 ? `It tells apart: ${kinds.join('; ')}.` : 'It tells no kinds apart.'
  const said = saidOf(events, event)
  const isSame = said?.event.applies === true && applies && said.event.kind === kind
  return [
    needs(kind !== undefined && !kinds.includes(kind), `${name} has no such kind. ${may}`),
    isSame
      ? { code: 'case.recorded-already', says: `That ${name} applies is recorded already (event ${said.number}).` }
      : undefined,
  ]
}

/** That the law applies, by what a person said, and that it happened after they became aware under it. */
function underIt(
  events: readonly Effective[],
  event: { readonly regime: OtherRegime; readonly product?: string },
  ms: number,
): Broken {
  const said = saidOf(events, event)
  const name = otherRegimeNames[event.regime]
  return [
    needs(
      said?.event.applies !== true,
      `Nobody has recorded that ${name} applies. First: other-law --regime ${name} --applies --at MOMENT --because TEXT.`,
    ),
    notBefore(said, ms, `becoming aware under ${name}`),
  ]
}

/** That the law counts from such a moment. */
export function onOtherLawMoment(
  events: readonly Effective[],
  event: CaseEvent<'other law moment'>,
  ms: number,
): Broken {
  const { reports } = otherReporting[event.regime]
  const isCounted = reports.some(({ of, once }) => of === event.what || once?.of === event.what)
  const name = otherRegimeNames[event.regime]
  return [
    needs(!isCounted, `Under ${name} nothing is counted from ${quoted(event.what)}.`),
    ...underIt(events, event, ms),
  ]
}

/** That the law asks for such a report. */
export function onOtherLawReport(
  events: readonly Effective[],
  event: CaseEvent<'other law reported'>,
  ms: number,
): Broken {
  const names = reportsUnder(event.regime)
  const name = otherRegimeNames[event.regime]
  return [
    needs(
      !names.includes(event.report),
      `${name} asks for no ${quoted(event.report)}. Its reports: ${names.join('; ')}.`,
    ),
    ...underIt(events, event, ms),
  ]
}
