import { bug } from '../../../../kit/index.ts'
import type { Trigger, Verdict } from '../../../../law/index.ts'
import type { CaseAssessment } from '../../assess-case.ts'
import { citesOf, decidingLeaves, forManufacturer, openInLaw, whyOf } from '../reasons.ts'
import { type DrillQuestion, optionsOf, type RightChoice, type Standing } from '../standing.ts'

/** The finding of a case on one track: a drill asks only of tracks that its case is about. */
export function findingOn({ duties }: CaseAssessment, trigger: Trigger): Verdict<unknown> {
  const duty = duties.find(each => each.trigger === trigger) ?? bug(`The case is not about a ${trigger}`)
  return forManufacturer(duty.verdict)
}

const yesNoOpen = optionsOf({
  yes: 'Yes',
  no: 'No',
  open: 'It is open: find out more at once, and be ready to report',
})

function asAnswer(value: unknown): string {
  return value === true ? 'yes' : value === false ? 'no' : 'open'
}

function byDuty(assessment: CaseAssessment, trigger: Trigger): RightChoice {
  const verdict = findingOn(assessment, trigger)
  const open = openInLaw(verdict)
  return {
    right: [asAnswer(verdict.value)],
    ...(open && { safe: { id: asAnswer(open.safe), point: open.point } }),
    why: whyOf(verdict),
    cites: citesOf(verdict),
  }
}

const shortNames: Readonly<Record<Trigger, string>> = {
  'actively exploited vulnerability': 'vulnerability',
  'severe incident': 'incident',
}

function tracksOf({ assessment: { duties } }: Standing): RightChoice {
  const findings = duties.map(({ trigger, verdict }) => ({ trigger, verdict: forManufacturer(verdict) }))
  const due = findings.filter(({ verdict }) => verdict.value === true)
  const [first, ...rest] = new Set(findings.flatMap(({ verdict }) => citesOf(verdict).slice(0, 2)))
  return {
    right: due.length > 0 ? due.map(({ trigger }) => shortNames[trigger]) : ['neither'],
    why: findings
      .map(({ trigger, verdict }) => `As ${trigger}: ${asAnswer(verdict.value)}. ${whyOf(verdict)}`)
      .join(' '),
    cites: [first ?? 'Art. 14(1)', ...rest],
  }
}

const criteria = {
  reliableEvidenceOfExploitation: 'Reliable evidence that it was exploited',
  exploitedByMaliciousActor: 'A malicious actor',
  exploitedInASystem: 'Exploitation in a system',
  withoutOwnersPermission: 'No permission of the owner of the system',
  exploitableInProduct: 'A flaw that can be exploited in your product',
} as const

/** What is not met of an actively exploited vulnerability, by the facts that made the finding what it is. */
function lackingOf({ assessment, trigger }: Standing): RightChoice {
  const verdict = findingOn(assessment, trigger)
  const lacking = decidingLeaves(verdict).flatMap(({ fact }) => (fact !== undefined && fact in criteria ? fact : []))
  return { right: lacking, why: whyOf(verdict), cites: citesOf(verdict) }
}

/** Whether the event must be reported, and as what (Art. 14(1), 14(3)): answered by the rules, from what was stated of it. */
export const reportability = {
  reportable: {
    form: 'one',
    asks: 'By what is known now: must you report it, as it stands on this track?',
    options: () => yesNoOpen,
    answer: ({ assessment, trigger }) => byDuty(assessment, trigger),
    mend: 'Go through the criteria of Art. 3(42) and 14(5) one by one before saying yes or no: cradle case show asks for what is not stated yet.',
  },
  'device-reportable': {
    form: 'one',
    asks: 'The device itself is a medical device under its own Regulation. Must you report the event under Art. 14 for the device?',
    options: () => yesNoOpen,
    answer: ({ asDevice, trigger }) => byDuty(asDevice(), trigger),
    mend: 'State for each product by itself which law it is under. A device is outside the Act; the app beside it may be within.',
  },
  tracks: {
    form: 'several',
    asks: 'On which tracks must it be reported?',
    options: () =>
      optionsOf({
        vulnerability: 'As an actively exploited vulnerability',
        incident: 'As a severe incident',
        neither: 'On neither',
      }),
    answer: tracksOf,
    mend: 'Keep two findings, one on the vulnerability and one on the incident. Where both hold there are two reports with clocks of their own.',
  },
  lacking: {
    form: 'several',
    asks: 'What is missing for an actively exploited vulnerability that you must report?',
    options: () => optionsOf(criteria),
    answer: lackingOf,
    mend: 'Write down which criterion is not met, with the evidence. "Not reportable because" is a finding like any other.',
  },
} as const satisfies Readonly<Record<string, DrillQuestion>>
