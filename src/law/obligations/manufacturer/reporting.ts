import type { Cite } from '../../act/index.ts'
import type { Duty } from '../define.ts'

/** That the duty to report runs on after the support period, and reaches products placed on the market earlier. */
const reach: readonly Cite[] = ['Art. 69(3)', 'Guidance 210']

const vulnerabilityReports: readonly Duty[] = [
  {
    id: 'art-14.notify-exploited-vulnerabilities',
    says: 'notify any actively exploited vulnerability in the product that you become aware of, simultaneously to the CSIRT designated as coordinator and to ENISA, through the single reporting platform',
    cites: ['Art. 14(1)', 'Art. 14(2)', 'Art. 3(42)', ...reach, 'Guidance 213', 'Guidance 218', 'FAQ 5.1', 'FAQ 5.3'],
    moment: 'when something happens',
    shownBy: [
      'receipts of the single reporting platform',
      'record of the initial assessment, with the time of awareness',
      'reason why an exploited vulnerability was not reportable',
    ],
    begins: 'with reporting',
  },
  {
    id: 'art-14.warn-of-exploited-vulnerability',
    says: 'submit an early warning of an actively exploited vulnerability without undue delay and in any event within 24 hours of becoming aware of it, where applicable with the Member States in which you know that the product has been made available',
    cites: ['Art. 14(2)(a)', 'Art. 14(1)', 'Guidance 214', 'Guidance 215'],
    moment: 'when something happens',
    shownBy: ['receipt of the early warning with date and hour', 'record of the time of awareness'],
    begins: 'with reporting',
  },
  {
    id: 'art-14.submit-vulnerability-notification',
    says: 'submit a vulnerability notification, unless already provided, without undue delay and in any event within 72 hours of becoming aware of the exploitation: product, exploit, vulnerability, measures taken, measures for users, sensitivity where applicable',
    cites: ['Art. 14(2)(b)', 'Art. 14(1)', 'Rec. 71', 'Guidance 215'],
    moment: 'when something happens',
    shownBy: ['receipt of the notification with date and hour', 'copy of what was submitted'],
    begins: 'with reporting',
  },
  {
    id: 'art-14.submit-final-report-on-vulnerability',
    says: 'submit a final report on the exploited vulnerability, unless already provided, within 14 days after a corrective or mitigating measure is available: description, severity, impact, what is known of a malicious actor, security update or other measures',
    cites: [
      'Art. 14(2)(c)',
      'Art. 14(2)(c)(i)',
      'Art. 14(2)(c)(ii)',
      'Art. 14(2)(c)(iii)',
      'Art. 14(1)',
      'Guidance 215',
    ],
    moment: 'when something happens',
    shownBy: ['receipt of the final report', 'record of when the first measure was available'],
    begins: 'with reporting',
  },
]

const incidentReports: readonly Duty[] = [
  {
    id: 'art-14.notify-severe-incidents',
    says: 'notify any severe incident with an impact on the security of the product that you become aware of, simultaneously to the CSIRT designated as coordinator and to ENISA, through the single reporting platform',
    cites: [
      'Art. 14(3)',
      'Art. 14(4)',
      'Art. 14(5)',
      'Art. 14(5)(a)',
      'Art. 14(5)(b)',
      'Art. 3(44)',
      ...reach,
      'Rec. 68',
      'Guidance 213',
      'FAQ 5.1',
      'FAQ 5.3',
    ],
    moment: 'when something happens',
    shownBy: [
      'receipts of the single reporting platform',
      'record of the initial assessment, with the time of awareness',
      'reason why an incident was not severe',
    ],
    begins: 'with reporting',
  },
  {
    id: 'art-14.warn-of-severe-incident',
    says: 'submit an early warning of a severe incident without undue delay and in any event within 24 hours of becoming aware of it: whether unlawful or malicious acts are suspected and, where applicable, in which Member States you know the product was made available',
    cites: ['Art. 14(4)(a)', 'Art. 14(3)', 'Guidance 214', 'Guidance 215'],
    moment: 'when something happens',
    shownBy: ['receipt of the early warning with date and hour', 'record of the time of awareness'],
    begins: 'with reporting',
  },
  {
    id: 'art-14.submit-incident-notification',
    says: 'submit an incident notification, unless already provided, without undue delay and in any event within 72 hours of becoming aware of the severe incident: nature, initial assessment, measures taken, measures for users, sensitivity where applicable',
    cites: ['Art. 14(4)(b)', 'Art. 14(3)', 'Rec. 71', 'Guidance 215'],
    moment: 'when something happens',
    shownBy: ['receipt of the notification with date and hour', 'copy of what was submitted'],
    begins: 'with reporting',
  },
  {
    id: 'art-14.submit-final-report-on-incident',
    says: 'submit a final report on the severe incident, unless already provided, within one month after you submitted the incident notification: detailed description, severity, impact, likely threat or root cause, mitigation applied and ongoing',
    cites: [
      'Art. 14(4)(c)',
      'Art. 14(4)(c)(i)',
      'Art. 14(4)(c)(ii)',
      'Art. 14(4)(c)(iii)',
      'Art. 14(3)',
      'Guidance 215',
    ],
    moment: 'when something happens',
    shownBy: ['receipt of the final report', 'receipt of the incident notification with its date'],
    begins: 'with reporting',
  },
]

/** What a manufacturer reports, to whom and by when, and what it tells its users (Art. 14(1) to 14(8), 17(2)). */
export const reportingDuties: readonly Duty[] = [
  ...vulnerabilityReports,
  ...incidentReports,
  {
    id: 'art-14.submit-intermediate-report',
    says: 'provide an intermediate report on relevant status updates, if the CSIRT that first received the notification requests one',
    cites: ['Art. 14(6)'],
    moment: 'on request of an authority',
    shownBy: ['request of the CSIRT with its date', 'receipt of the intermediate report'],
    begins: 'with reporting',
  },
  {
    id: 'art-14.use-the-right-end-point',
    says: 'submit notifications at the end-point of the coordinator in the Member State of your main establishment in the Union or, without one, of the representative, importer, distributor or users, in this order',
    cites: [
      'Art. 14(7), first subparagraph',
      'Art. 14(7), second subparagraph',
      'Art. 14(7), third subparagraph',
      'Art. 14(7)(a)',
      'Art. 14(7)(b)',
      'Art. 14(7)(c)',
      'Art. 14(7)(d)',
      'Art. 14(7), fourth subparagraph',
      'Rec. 65',
    ],
    moment: 'when something happens',
    shownBy: ['note on the Member State and its grounds, made before any event', 'receipts that name the end-point'],
    begins: 'with reporting',
  },
  {
    id: 'art-14.inform-users',
    says: 'inform the impacted users, and where appropriate all users, of an actively exploited vulnerability or severe incident that you are aware of and, where necessary, of the measures they can take against its impact',
    cites: ['Art. 14(8)', ...reach, 'Rec. 67', 'Guidance 219', 'Guidance 220', 'Guidance 221'],
    moment: 'when something happens',
    shownBy: ['message with date and recipients', 'reason for the choice of recipients and of the detail given'],
    begins: 'with reporting',
  },
  {
    id: 'art-14.inform-in-machine-readable-form',
    says: 'give users what you tell them of an exploited vulnerability or severe incident, where appropriate, in a structured, machine-readable format that can easily be processed automatically',
    cites: ['Art. 14(8)'],
    moment: 'when something happens',
    shownBy: ['advisory in a structured format, with date', 'reason why another form was appropriate'],
    begins: 'with reporting',
  },
  {
    id: 'art-17.inform-the-public',
    says: 'inform the public about a severe incident, if the CSIRT designated as coordinator, having consulted you, requires it',
    cites: ['Art. 17(2)'],
    moment: 'on request of an authority',
    shownBy: ['request of the CSIRT with its date', 'publication with its date'],
  },
]
