import {
  stewardInformsOfIncidents,
  stewardInformsOfVulnerabilities,
  stewardReportsIncidents,
  stewardReportsVulnerabilities,
} from '../rules/art-24-reporting.ts'
import type { Duty } from './define.ts'
import { sharedDuties } from './every-operator.ts'

const policy: readonly Duty[] = [
  {
    id: 'art-24.have-a-policy',
    says: 'put in place and document verifiably a cybersecurity policy that fosters the development of a secure product and the effective handling of vulnerabilities by its developers',
    cites: ['Art. 24(1)', 'Guidance 79'],
    moment: 'as long as you have this role',
    shownBy: [
      'published policy with version and date',
      'record of its adoption by the governing body',
      'its history of changes',
    ],
  },
  {
    id: 'art-24.foster-voluntary-reporting',
    says: 'foster, in that policy, the voluntary reporting of vulnerabilities by the developers of the product',
    cites: ['Art. 24(1)', 'Art. 15(1)', 'Guidance 80'],
    moment: 'as long as you have this role',
    shownBy: ['section of the policy on voluntary reporting', 'guide for developers on how and where to report'],
  },
  {
    id: 'art-24.cover-vulnerabilities-in-the-policy',
    says: 'include, in that policy, how vulnerabilities are documented, addressed and remediated',
    cites: ['Art. 24(1)'],
    moment: 'as long as you have this role',
    shownBy: ['sections of the policy on intake, triage, fixing and disclosure', 'security advisories of the project'],
  },
  {
    id: 'art-24.promote-sharing',
    says: 'promote, in that policy, the sharing of information on discovered vulnerabilities within the open-source community',
    cites: ['Art. 24(1)', 'Guidance 80'],
    moment: 'as long as you have this role',
    shownBy: ['section of the policy on sharing', 'messages to maintainers of affected projects'],
  },
  {
    id: 'art-24.fit-the-policy-to-yourself',
    says: 'take account, in that policy, of what you are as a steward and of the legal and organisational arrangements that you are subject to',
    cites: ['Art. 24(1)'],
    moment: 'as long as you have this role',
    shownBy: ['section of the policy on the roles of steward, maintainers and contributors'],
  },
]

const authorities: readonly Duty[] = [
  {
    id: 'art-24.cooperate-on-risks',
    says: 'cooperate with market surveillance authorities, at their request, so that the cybersecurity risks of the free software are mitigated',
    cites: ['Art. 24(2), first subparagraph'],
    moment: 'on request of an authority',
    shownBy: ['correspondence with the authorities', 'record of the measures agreed and taken'],
  },
  {
    id: 'art-24.give-the-policy-on-request',
    says: 'give a market surveillance authority, on its reasoned request, the documentation of that policy, on paper or electronically, in a language it easily understands',
    cites: ['Art. 24(2), second subparagraph'],
    moment: 'on request of an authority',
    shownBy: ['request and reply with dates', 'documentation as sent, in that language'],
  },
  {
    id: 'art-52.steward-takes-corrective-action',
    says: 'ensure that all appropriate corrective action is taken on your duties as a steward, also where the market surveillance authority requires it',
    cites: ['Art. 52(3)', 'Art. 64(10)(b)'],
    moment: 'on request of an authority',
    shownBy: ['request of the authority and reply with dates', 'policy or practice as changed, with its date'],
  },
]

const reporting: readonly Duty[] = [
  {
    id: 'art-24.notify-exploited-vulnerabilities',
    says: 'notify actively exploited vulnerabilities through the single reporting platform, as far as you are involved in the development: early warning within 24 hours of becoming aware, notification within 72, final report within 14 days of a measure',
    cites: ['Art. 24(3)', 'Art. 14(1)', 'Art. 14(2)', 'Art. 14(7), first subparagraph', 'Guidance 82', 'FAQ 5.5'],
    moment: 'when something happens',
    shownBy: ['receipts of the single reporting platform', 'record of the time at which you became aware'],
    onlyIf: stewardReportsVulnerabilities,
  },
  {
    id: 'art-24.notify-severe-incidents',
    says: 'notify severe incidents through the single reporting platform, as far as they affect systems that you provide for its development: early warning within 24 hours of becoming aware, notification within 72, final report a month after that',
    cites: ['Art. 24(3)', 'Art. 14(3)', 'Art. 14(4)', 'Art. 14(7), first subparagraph', 'Guidance 81', 'FAQ 5.5'],
    moment: 'when something happens',
    shownBy: ['receipts of the single reporting platform', 'record of the time at which you became aware'],
    onlyIf: stewardReportsIncidents,
  },
  {
    id: 'art-24.inform-users-of-severe-incidents',
    says: 'inform impacted users, and where appropriate all users, of severe incidents that affect systems which you provide for its development and, where necessary, of what they can do against the impact',
    cites: ['Art. 24(3)', 'Art. 14(8)', 'Guidance 81'],
    moment: 'when something happens',
    shownBy: [
      'announcement to users with its date and channel',
      'advisory in a machine-readable format, where appropriate',
    ],
    onlyIf: stewardInformsOfIncidents,
  },
  {
    id: 'art-24.inform-users-of-exploited-vulnerabilities',
    says: 'inform users of actively exploited vulnerabilities, as far as you are involved in the development: the guidance asks for it, the article names incidents alone (open point A-13)',
    cites: ['Art. 24(3)', 'Art. 14(8)', 'Guidance 82'],
    moment: 'when something happens',
    shownBy: ['security advisory with its date and channel', 'messages to the users you are in direct contact with'],
    onlyIf: stewardInformsOfVulnerabilities,
  },
]

const marking: Duty = {
  id: 'art-29.steward-leaves-the-marking-off',
  says: 'leave the CE marking off the software that you sustain: only its manufacturer or the representative of the manufacturer may affix it',
  cites: ['Art. 29', 'Reg. (EC) No 765/2008 Art. 30', 'Rec. 19'],
  moment: 'as long as you have this role',
  shownBy: ['website and repository of the project, which bear no CE marking'],
}

/**
 * Every duty of open-source software stewards (Art. 24, 29, 52(3), 52(7)). All begin on 11 December 2027, reporting too
 * (Art. 71(2), FAQ 5.5). They are no economic operators (Art. 3(12)), so Art. 23, 53, 54 and 57 do not bind them.
 */
export const stewardDuties: readonly Duty[] = [
  ...policy,
  ...authorities,
  ...sharedDuties('steward', ['art-52.give-data-protection-authorities-access']),
  ...reporting,
  marking,
]
