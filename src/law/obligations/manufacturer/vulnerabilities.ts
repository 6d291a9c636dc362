import type { Duty } from '../define.ts'

/** How vulnerabilities are handled, with the policies and the support period for it (Art. 13(6) to 13(11)). */
export const vulnerabilityDuties: readonly Duty[] = [
  {
    id: 'art-13.report-component-vulnerabilities',
    says: 'report a vulnerability that you identify in an integrated component, open source included, to the person or entity that makes or maintains the component',
    cites: ['Art. 13(6)', 'Rec. 34', 'Guidance 222', 'Guidance 223', 'Guidance 224', 'Guidance 225'],
    moment: 'when something happens',
    shownBy: [
      'copy of the report with date and recipient',
      'acknowledgement or entry in their tracker',
      'note why no report was due, such as that they knew already',
    ],
  },
  {
    id: 'art-13.remediate-component-vulnerabilities',
    says: 'address and remediate a vulnerability of an integrated component as the requirements on vulnerability handling ask, also where the component itself is no longer supported',
    cites: ['Art. 13(6)', 'Annex I Part II(2)', 'FAQ 4.3.6', 'FAQ 4.3.7'],
    moment: 'when something happens',
    shownBy: [
      'assessment of the vulnerability in the product',
      'release that updates, replaces or mends the component',
      'description of the mitigation chosen instead',
    ],
  },
  {
    id: 'art-13.share-your-fix',
    says: 'share the code or documentation of a change that you developed against a vulnerability in a component with whoever makes or maintains it, in a machine-readable format where appropriate',
    cites: ['Art. 13(6)', 'Guidance 226', 'Guidance 227', 'Guidance 228', 'Guidance 229'],
    moment: 'when something happens',
    shownBy: ['patch or pull request sent, with date', 'message with the documentation of the change'],
  },
  {
    id: 'art-13.document-cybersecurity-aspects',
    says: 'document relevant cybersecurity aspects of the product systematically, in proportion to its nature and risks, with the vulnerabilities that you become aware of and what third parties tell you',
    cites: ['Art. 13(7)', 'FAQ 4.1.8'],
    moment: 'for the support period',
    shownBy: [
      'register of vulnerabilities, with date and source of each',
      'log of what researchers, users and makers of components reported',
    ],
  },
  {
    id: 'art-13.handle-vulnerabilities',
    says: 'ensure, when you place the product on the market and for the support period, that its vulnerabilities, those of its components included, are handled effectively and as Annex I Part II asks',
    cites: [
      'Art. 13(8), first subparagraph',
      'Annex I Part II',
      'Art. 6(b)',
      'Rec. 54',
      'Guidance 210',
      'FAQ 4.3.1',
      'FAQ 4.3.6',
    ],
    moment: 'for the support period',
    shownBy: [
      'description of the process, with those responsible',
      'register of vulnerabilities with dates of report, decision and fix',
    ],
  },
  {
    id: 'art-13.determine-the-support-period',
    says: 'determine the support period so that it reflects the time the product is expected to be in use: what users reasonably expect, its nature and intended purpose, Union law on its lifetime, all in proportion',
    cites: ['Art. 13(8), second subparagraph', 'Rec. 59', 'Guidance 126', 'Guidance 128', 'FAQ 4.5.1', 'FAQ 4.5.3'],
    moment: 'before it is placed on the market',
    shownBy: ['decision on the support period, with date and reasons', 'estimate of the time in use, with its sources'],
  },
  {
    id: 'art-13.support-at-least-five-years',
    says: 'set the support period to at least five years or, where the product is expected to be in use for less than five years, to that expected time',
    cites: ['Art. 13(8), third subparagraph', 'Rec. 60', 'Guidance 126', 'FAQ 4.5.2'],
    moment: 'before it is placed on the market',
    shownBy: [
      'day of placing on the market and end date of support',
      'grounds for an expected use of less than five years',
    ],
  },
  {
    id: 'art-13.record-the-grounds-of-the-support-period',
    says: 'include in the technical documentation the information that was taken into account to determine the support period',
    cites: ['Art. 13(8), fifth subparagraph', 'Annex VII(4)', 'Rec. 59'],
    moment: 'before it is placed on the market',
    shownBy: ['section of the technical documentation on the support period', 'sources it names, such as user surveys'],
  },
  {
    id: 'art-13.have-policies-for-reports',
    says: 'have appropriate policies and procedures, a policy on coordinated vulnerability disclosure included, to process and remediate potential vulnerabilities reported from within or from outside',
    cites: ['Art. 13(8), sixth subparagraph', 'Annex I Part II(5)', 'Rec. 76', 'Guidance 232'],
    moment: 'before it is placed on the market',
    shownBy: [
      'procedure from receipt of a report to its remedy, with version',
      'policy on coordinated vulnerability disclosure',
      'names of those who handle reports',
    ],
  },
  {
    id: 'art-13.keep-updates-available',
    says: 'keep each security update made available during the support period available for at least ten years after it was issued or for the remainder of the support period, whichever is longer',
    cites: ['Art. 13(9)', 'Annex I Part II(8)'],
    moment: 'as long as records are kept',
    shownBy: [
      'list of security updates, each with day of issue and day until when it is available',
      'address at which each can be had',
    ],
  },
  {
    id: 'art-13.warn-in-software-archives',
    says: 'inform users of any public archive of earlier versions that you maintain, clearly and in an easily accessible manner, of the risks of using unsupported software',
    cites: ['Art. 13(11)', 'FAQ 1.7'],
    moment: 'whenever it is supplied',
    shownBy: ['page of the archive with the warning', 'list of archived versions marked as unsupported'],
  },
]

/** The requirements on vulnerability handling, point by point (Annex I Part II). */
export const handlingDuties: readonly Duty[] = [
  {
    id: 'annex-1.draw-up-a-bill-of-materials',
    says: 'identify and document the components of the product, also by a software bill of materials in a commonly used, machine-readable format that covers at least its top-level dependencies',
    cites: ['Annex I Part II(1)', 'Art. 13(8), first subparagraph', 'Annex VII(2)(b)', 'Rec. 77'],
    moment: 'before it is placed on the market',
    shownBy: ['software bill of materials of each version, with format and date', 'record of how it is generated'],
  },
  {
    id: 'annex-1.document-vulnerabilities',
    says: 'identify and document the vulnerabilities contained in the product',
    cites: ['Annex I Part II(1)', 'Art. 13(8), first subparagraph'],
    moment: 'for the support period',
    shownBy: [
      'register of vulnerabilities, with date, source and decision',
      'dated results of matching the components against vulnerability databases',
    ],
  },
  {
    id: 'annex-1.remediate-without-delay',
    says: 'address and remediate vulnerabilities without delay, in relation to the risks they pose to the product, also by providing security updates',
    cites: [
      'Annex I Part II(2)',
      'Art. 13(8), first subparagraph',
      'Art. 13(10)',
      'Rec. 40',
      'Guidance 129',
      'Guidance 130',
      'Guidance 131',
      'FAQ 4.3.1',
      'FAQ 4.3.2',
    ],
    moment: 'for the support period',
    shownBy: [
      'for each vulnerability: day known, risk, remedy, day of the remedy',
      'release notes of security updates',
      'reason for each vulnerability that was not fixed',
    ],
  },
  {
    id: 'annex-1.separate-security-updates',
    says: 'provide new security updates separately from functionality updates where that is technically feasible',
    cites: ['Annex I Part II(2)', 'Rec. 57', 'FAQ 4.3.5'],
    moment: 'for the support period',
    shownBy: ['releases marked as security or functionality', 'reason for each update that held both'],
  },
  {
    id: 'annex-1.test-and-review',
    says: 'test and review the security of the product effectively and regularly',
    cites: ['Annex I Part II(3)', 'Guidance 238', 'Guidance 239', 'Guidance 240'],
    moment: 'for the support period',
    shownBy: [
      'test plan with its triggers and intervals',
      'test reports with version and date',
      'notes of the reviews',
    ],
  },
  {
    id: 'annex-1.publish-fixed-vulnerabilities',
    says: 'disclose publicly, once a security update is available, what was fixed: description, affected products, impact, severity and help to remediate; later only if duly justified, until users could apply the patch',
    cites: ['Annex I Part II(4)', 'Guidance 221'],
    moment: 'for the support period',
    shownBy: ['published advisories with identifier and date', 'justification of each delay of publication'],
  },
  {
    id: 'annex-1.put-a-disclosure-policy-in-place',
    says: 'put in place a policy on coordinated vulnerability disclosure',
    cites: ['Annex I Part II(5)', 'Annex VII(2)(b)', 'Rec. 76'],
    moment: 'before it is placed on the market',
    shownBy: ['policy with version and date', 'address at which the policy is published'],
  },
  {
    id: 'annex-1.enforce-the-disclosure-policy',
    says: 'enforce the policy on coordinated vulnerability disclosure',
    cites: ['Annex I Part II(5)', 'Rec. 76'],
    moment: 'for the support period',
    shownBy: ['log of reports with dates of receipt, reply and disclosure', 'instruction to those who receive reports'],
  },
  {
    id: 'annex-1.give-a-contact-address',
    says: 'provide a contact address for reporting vulnerabilities discovered in the product',
    cites: ['Annex I Part II(6)', 'Annex VII(2)(b)', 'Annex II(2)'],
    moment: 'before it is placed on the market',
    shownBy: ['page or file in which the address is published', 'record of a test message and its receipt'],
  },
  {
    id: 'annex-1.facilitate-sharing',
    says: 'take measures that make it easy to share information about potential vulnerabilities in the product and in the third-party components it contains',
    cites: ['Annex I Part II(6)', 'Rec. 76'],
    moment: 'for the support period',
    shownBy: [
      'description of the ways in which others can share such information',
      'log of what was shared, and with whom',
    ],
  },
  {
    id: 'annex-1.distribute-updates-securely',
    says: 'provide for mechanisms that distribute updates securely, so that vulnerabilities are fixed or mitigated in a timely manner and, where applicable for security updates, automatically',
    cites: ['Annex I Part II(7)', 'Annex VII(2)(b)', 'Rec. 56', 'FAQ 4.3.3'],
    moment: 'before it is placed on the market',
    shownBy: [
      'description of how updates are signed, delivered and verified',
      'test that a tampered update is refused',
      'records of how an update reached users',
    ],
  },
  {
    id: 'annex-1.disseminate-updates-free-of-charge',
    says: 'disseminate available security updates without delay and free of charge; only the price may be agreed otherwise, with a business user for a tailor-made product',
    cites: ['Annex I Part II(8)', 'Rec. 64', 'FAQ 4.2.5'],
    moment: 'for the support period',
    shownBy: [
      'days on which each update was ready and was disseminated',
      'licence terms or price list',
      'agreement with the business user, if there is one',
    ],
  },
  {
    id: 'annex-1.send-advisory-messages',
    says: 'accompany security updates with advisory messages that give users the relevant information, also on what they may have to do',
    cites: ['Annex I Part II(8)'],
    moment: 'for the support period',
    shownBy: ['message sent with each update', 'list of recipients or place of publication'],
  },
]
