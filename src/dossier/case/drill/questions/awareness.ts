import { register } from '../../../../law/index.ts'
import { openInLaw } from '../reasons.ts'
import { type DrillQuestion, fixed, type RightMoment, type Standing } from '../standing.ts'
import { findingOn } from './reportability.ts'

/** When one became aware, as the case has it: a judgement, which is put down for the scenario (guidance 211 to 215). */
function awareOf({ assessment, trigger }: Standing): RightMoment {
  const { state, terms } = assessment
  const aware = state.tracks.find(track => track.trigger === trigger)?.aware
  const cites = ['Guidance 211', 'Guidance 213', 'FAQ 5.1'] as const
  const open = aware ? undefined : openInLaw(findingOn(assessment, trigger))
  if (open && open.safe === true) {
    const { point } = open
    const why = `What is known so far is certain, and whether it has to be reported is open (${point}). On the safe course you count from now; on the other reading you are not aware yet.`
    const safe = { at: terms.now, notBefore: state.firstSignal?.moment.ms ?? terms.now, point }
    return { is: 'open', safe, why, cites: [...register[point].cites, 'Guidance 213', 'Our reading'] }
  }
  if (!aware) {
    const why = 'So far there are signals and no reasonable degree of certainty. The assessment has to go on at once.'
    return { is: 'open', why, cites }
  }
  const why = aware.event.because ?? 'Then the first assessment had made it reasonably certain.'
  return { is: 'at', at: aware.moment.ms, notBefore: state.firstSignal?.moment.ms ?? aware.moment.ms, why, cites }
}

/** When one becomes aware, and what is only a signal. */
export const awareness = {
  listing: fixed(
    'Does the listing as exploited make you aware, so that the clocks run?',
    {
      yes: 'Yes, from the moment of the listing',
      'date-added': 'Yes, from the date that the list gives for it',
      signal: 'No: it is a signal, which has to be assessed at once',
      nothing: 'No, and nothing follows until a customer complains',
    },
    'signal',
    {
      why: 'A list says that a flaw is exploited somewhere, not in your product. You are aware once an immediate first assessment has made you reasonably certain.',
      cites: ['Guidance 213', 'Guidance 218', 'FAQ 5.1', 'Our reading'],
      mend: 'Agree who assesses a listing, and how soon: at once, at any hour. Record the signal and the start of the assessment.',
    },
  ),
  'aware-when': {
    form: 'moment',
    asks: 'When did you become aware?',
    answer: awareOf,
    mend: 'Record four moments apart: the first signal, the start of the assessment, becoming aware, and when it happened. Only becoming aware starts the clocks in hours.',
  },
  'assess-when': fixed(
    'How soon must the first assessment of such a signal begin?',
    {
      immediately: 'At once',
      'next-working-day': 'On the next working day',
      '24-hours': 'Within 24 hours',
      'when-confirmed': 'When somebody else has confirmed it',
    },
    'immediately',
    {
      why: 'By the guidance a suspicious event is assessed immediately, and the emphasis is on acting promptly. If that was not done, an authority may count from the signal.',
      cites: ['Guidance 213', 'Guidance 214', 'Our reading'],
      mend: 'Name who assesses outside working hours, and how they are reached.',
    },
  ),
  'whose-knowledge': fixed(
    'Suppose a contractor in support had been certain hours earlier, with a duty to pass it on. From whose knowledge do you count, to be safe?',
    {
      contractor: 'From that of the contractor',
      lead: 'From that of the security lead',
      management: 'From that of the management',
      later: 'From the later of all of them',
    },
    'contractor',
    {
      why: 'The Act does not say whose knowledge is that of the manufacturer (R-5). The safe course is that of anyone with a duty to pass it on.',
      cites: ['Art. 14(1)', 'Art. 14(2)', 'Our reading'],
      mend: 'Have everybody pass signals on at once, contractors too, to one place that is read at any hour.',
    },
  ),
  'new-signal': fixed(
    'The finding so far was that it is not to be reported. What does this new signal mean?',
    {
      nothing: 'Nothing: the finding stands',
      'assess-again': 'It has to be assessed again, at once',
      'report-now': 'The early warning is due 24 hours from it, whatever it turns out to be',
    },
    'assess-again',
    {
      why: 'A finding rests on what was known. Each new signal is assessed at once; the clocks run only from being reasonably certain.',
      cites: ['Guidance 213', 'Our reading'],
      mend: 'Keep a case on which nothing is reported open to new signals: cradle case add CASE signal.',
    },
  ),
} as const satisfies Readonly<Record<string, DrillQuestion>>
