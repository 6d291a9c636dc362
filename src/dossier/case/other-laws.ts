import type { PlainDate } from '../../kit/index.ts'
import { localTimeAt } from '../../kit/time.ts'
import {
  actApplies,
  type Cite,
  type Dated,
  type MemberState,
  noonRule,
  type OtherAnchor,
  type OtherRegime,
  type OtherReport,
  type OtherReporting,
  otherReporting,
} from '../../law/index.ts'
import { type OtherAnchors, type OtherDue, otherReportDue } from '../../law/other-periods.ts'
import type { Moment, Place } from '../../law/period.ts'
import { type Dossier, productsOf } from '../dossier.ts'
import { type ClockTerms, placeFor } from './clocks.ts'
import { type Effective, ofKind } from './effective.ts'
import { type ClockFlag, flagsOfPeriod } from './flags.ts'
import type { CaseState } from './state.ts'

/** How it stands with a report under another law. */
export type OtherClockState = 'undetermined' | 'no number' | 'running' | 'past safe end' | 'past latest end' | 'met'

/** A report under another law: until when it is due, counted from a moment of that law's own. Moments in milliseconds of UTC. */
export interface OtherClock {
  readonly report: string
  readonly says: string
  readonly state: OtherClockState
  /** What it is counted from, and when that was where it has come. */
  readonly of: OtherAnchor
  readonly from?: number
  readonly soonest?: OtherReport['soonest']
  readonly safe?: number
  readonly nominal?: number
  readonly latest?: number
  readonly days?: { readonly nominal: PlainDate; readonly latest: PlainDate; readonly prudent: PlainDate }
  /** The last day if the period had to hold two working days: a reading that is told and not relied on. */
  readonly withTwoWorkingDays?: PlainDate
  readonly noon?: number
  readonly noonIsFor?: NonNullable<OtherReport['noonAfterWeekend']>
  /** The limit that holds if what it is counted from comes in time. */
  readonly noLaterThan?: number
  /** For which kinds alone it is due, where nobody recorded the kind. */
  readonly onlyFor?: readonly string[]
  readonly reported?: { readonly ms: number; readonly receipt?: string; readonly number: number }
  readonly flags: readonly ClockFlag[]
  readonly cites: readonly Cite[]
}

/**
 * What holds of another law in a case: `open` while nobody has looked at it; that it does not apply is a result as good as
 * that it does. Under one that is not in force yet nothing is due; one that cannot apply beside the Act runs no clock.
 */
export type OtherLawStatus = 'open' | 'applies' | 'does not apply' | 'not in force yet' | 'contradicts the Act'

/** Another law in a case, for one product where it was said of one. */
export interface OtherLaw {
  readonly regime: OtherRegime
  readonly law: OtherReporting
  readonly status: OtherLawStatus
  readonly product?: string
  readonly said?: Effective<'other law'>
  /** Where its authority is taken to be: where a person said, else where the coordinator of the Act is. */
  readonly authorityIn?: MemberState
  /** The zone whose clocks show its moments to people. */
  readonly zone: string
  readonly clocks: readonly OtherClock[]
}

type OfOtherLaw = Effective<'other law' | 'other law moment' | 'other law reported'>

function isOf({ event }: OfOtherLaw, regime: OtherRegime, product: string | undefined): boolean {
  return event.regime === regime && event.product === product
}

/** The moments that a law counts from: when one became aware under it, and when reports to it were made. */
function anchorsOf(state: CaseState, said: Effective<'other law'>): OtherAnchors {
  const { regime, product } = said.event
  const reported = ofKind(state.events, 'other law reported').filter(each => isOf(each, regime, product))
  const moments = ofKind(state.events, 'other law moment').filter(each => isOf(each, regime, product))
  const first = (name: string): Moment | undefined => reported.find(({ event }) => event.report === name)?.moment
  const last = (name: string): Moment | undefined => reported.findLast(({ event }) => event.report === name)?.moment
  const when = (what: string): Moment | undefined => moments.findLast(({ event }) => event.what === what)?.moment
  const each: Readonly<Record<OtherAnchor, Moment | undefined>> = {
    'became aware': said.moment,
    'notification submitted': last('notification'),
    handled: when('handled'),
    'classified as major': when('classified as major'),
    'first notification submitted': first('first notification'),
    'last intermediate report submitted': last('intermediate report'),
  }
  return Object.fromEntries(Object.entries(each).filter(([, moment]) => moment !== undefined))
}

function endsOf(due: OtherDue): Partial<OtherClock> {
  if (due.is === 'no number') return due.from === undefined ? {} : { from: due.from }
  if (due.is === 'undetermined') return due.noLaterThan === undefined ? {} : { noLaterThan: due.noLaterThan }
  const { period, from, noon, withTwoWorkingDays } = due
  const { safe, latest } = period
  return {
    from,
    safe,
    latest,
    ...(period.unit !== 'hours' && {
      nominal: period.nominal,
      days: { nominal: period.nominalDay, latest: period.latestDay, prudent: period.prudentDay },
    }),
    ...(noon !== undefined && { noon }),
    ...(withTwoWorkingDays !== undefined && { withTwoWorkingDays }),
  }
}

function stateOf(due: OtherDue, isMade: boolean, now: number): OtherClockState {
  if (isMade) return 'met'
  if (due.is !== 'set') return due.is
  const { safe, latest } = due.period
  if (now < safe) return 'running'
  return now < latest ? 'past safe end' : 'past latest end'
}

interface Reckoned {
  readonly state: CaseState
  readonly said: Effective<'other law'>
  readonly place: Place
  readonly now: number
}

function clockOf(report: OtherReport, { state, said, place, now }: Reckoned): OtherClock {
  const { regime, product, kind } = said.event
  const made = ofKind(state.events, 'other law reported').filter(each => isOf(each, regime, product))
  const own = made.findLast(({ event }) => event.report === report.name)
  const due = otherReportDue(report, anchorsOf(state, said), new Set(made.map(({ event }) => event.report)), place)
  const { soonest, noonAfterWeekend, kinds } = report
  const isWaiting = due.is === 'set' && due.noon !== undefined
  return {
    report: report.name,
    says: report.says,
    state: stateOf(due, own !== undefined, now),
    of: due.of,
    ...(soonest !== undefined && { soonest }),
    ...endsOf(due),
    ...(isWaiting && noonAfterWeekend !== undefined && { noonIsFor: noonAfterWeekend }),
    ...(kind === undefined && kinds !== undefined && { onlyFor: kinds }),
    ...(own && {
      reported: {
        ms: own.moment.ms,
        number: own.number,
        ...(own.event.receipt !== undefined && { receipt: own.event.receipt }),
      },
    }),
    flags: due.is === 'set' ? flagsOfPeriod(due.period.flags) : [],
    cites: isWaiting && noonAfterWeekend ? [...report.cites, ...noonRule[noonAfterWeekend]] : report.cites,
  }
}

function isSameName(a: string | undefined, b: string | undefined): boolean {
  return a?.trim().toLowerCase() === b?.trim().toLowerCase()
}

/** The names of products of this dossier under which the Act applies, or may, to one of which a law on devices was said to apply. */
export function devicesUnderTheAct(
  dossier: Dossier,
  { regime, applies, product }: { readonly regime: string; readonly applies: boolean; readonly product?: string },
  day: PlainDate,
  dated: Dated,
): readonly string[] {
  if (regime !== 'medical devices' || !applies) return []
  const all = productsOf(dossier, day, dated)
  const meant =
    product === undefined ? all : all.filter(each => [each.id, each.name].some(is => isSameName(is, product)))
  return meant.flatMap(each => (actApplies(each.product).value === false ? [] : [each.name || each.id]))
}

interface Asked {
  readonly dossier: Dossier
  readonly state: CaseState
  readonly terms: ClockTerms
  readonly day: PlainDate
}

function saidLaw(regime: OtherRegime, said: Effective<'other law'>, asked: Asked): OtherLaw {
  const { dossier, state, terms, day } = asked
  const law = otherReporting[regime]
  const { applies, product, kind, authorityIn } = said.event
  const authority = authorityIn ?? terms.coordinator
  const place = placeFor({ coordinator: authority, dated: terms.dated })
  const isBefore = law.from !== undefined && localTimeAt(said.moment.ms, place.zone).day < law.from
  const isBoth = devicesUnderTheAct(
    dossier,
    { regime, applies, ...(product !== undefined && { product }) },
    day,
    terms.dated,
  )
  const status: OtherLawStatus = !applies
    ? 'does not apply'
    : isBefore
      ? 'not in force yet'
      : isBoth.length > 0
        ? 'contradicts the Act'
        : 'applies'
  const due = law.reports.filter(({ kinds }) => kind === undefined || kinds === undefined || kinds.includes(kind))
  return {
    regime,
    law,
    status,
    said,
    ...(product !== undefined && { product }),
    ...(authority !== undefined && { authorityIn: authority }),
    zone: place.zone,
    clocks: status === 'applies' ? due.map(report => clockOf(report, { state, said, place, now: terms.now })) : [],
  }
}

/**
 * What holds of each other law in a case: clocks of their own, each from the moment at which one became aware under that law,
 * and never from another. A law that nobody has looked at is open. The Act and the law on devices never run for one product.
 */
export function otherLawsOf(asked: Asked): readonly OtherLaw[] {
  const said = ofKind(asked.state.events, 'other law')
  const regimes = Object.keys(otherReporting) as readonly OtherRegime[]
  return regimes.flatMap((regime): readonly OtherLaw[] => {
    const law = otherReporting[regime]
    const byProduct = Map.groupBy(
      said.filter(({ event }) => event.regime === regime),
      ({ event }) => event.product,
    )
    const last = [...byProduct.values()].flatMap(each => each.at(-1) ?? [])
    if (last.length > 0) return last.map(each => saidLaw(regime, each, asked))
    const isToCome = law.from !== undefined && asked.day < law.from
    const { zone } = placeFor(asked.terms)
    return [{ regime, law, status: isToCome ? 'not in force yet' : 'open', zone, clocks: [] }]
  })
}
