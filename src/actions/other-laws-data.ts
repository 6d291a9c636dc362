import type { OtherClock, OtherLaw } from '../dossier/case.ts'
import { receiptData, utcTexts } from './utc-text.ts'

const moments = ['from', 'safe', 'nominal', 'latest', 'noon', 'noLaterThan'] as const

/** A clock of another law as programs read it: moments in UTC; `latest` is the first instant too late. */
function clockData(clock: OtherClock) {
  const { report, state, of, soonest, days, withTwoWorkingDays, noonIsFor, onlyFor, reported, flags, cites } = clock
  return {
    report,
    state,
    countedFrom: of,
    ...utcTexts(clock, moments),
    ...(days && { nominalDay: days.nominal, latestDay: days.latest, prudentDay: days.prudent }),
    ...(withTwoWorkingDays !== undefined && { withTwoWorkingDays }),
    ...(noonIsFor !== undefined && { noonIsFor }),
    ...(soonest !== undefined && { soonest }),
    ...(onlyFor && { onlyFor }),
    ...(reported && { reported: receiptData(reported) }),
    flags,
    cites,
  }
}

/** What holds of another law as programs read it. */
export function otherLawData({ regime, law, status, product, said, authorityIn, clocks }: OtherLaw) {
  return {
    regime,
    status,
    ...(product !== undefined && { product }),
    ...(law.from !== undefined && { appliesFrom: law.from }),
    ...(said && {
      event: said.number,
      because: said.event.because,
      ...(said.event.kind !== undefined && { kind: said.event.kind }),
    }),
    ...(authorityIn !== undefined && { authorityIn }),
    question: law.question,
    trigger: law.trigger,
    by: law.by,
    to: law.to,
    relation: law.relation,
    clocks: clocks.map(clockData),
    cites: law.cites,
  }
}
