import type { Duty } from '../define.ts'

const correction: readonly Duty[] = [
  {
    id: 'art-13.correct-withdraw-or-recall',
    says: 'bring product or processes immediately into conformity with Annex I, or withdraw or recall the product, as appropriate, if you know or have reason to believe that they do not conform, from placing on the market and for the support period',
    cites: ['Art. 13(21)', 'FAQ 4.3.4'],
    moment: 'when something happens',
    shownBy: [
      'record of when and how the non-conformity became known',
      'corrective measures with dates',
      'notice of withdrawal or recall',
    ],
  },
  {
    id: 'art-13.announce-cessation-to-authorities',
    says: 'inform the relevant market surveillance authorities before you cease operations, if you can then no longer comply with the Act',
    cites: ['Art. 13(23)'],
    moment: 'when something happens',
    shownBy: ['notice to the authorities, dated before operations cease', 'list of the products concerned'],
  },
  {
    id: 'art-13.announce-cessation-to-users',
    says: 'inform users of your products on the market, by any means available and to the extent possible, before you cease operations, if you can then no longer comply with the Act',
    cites: ['Art. 13(23)'],
    moment: 'when something happens',
    shownBy: [
      'notice to users with its date',
      'list of the means used, such as website, email and message in the product',
    ],
  },
]

const requests: readonly Duty[] = [
  {
    id: 'art-13.give-information-on-request',
    says: 'give a market surveillance authority, on its reasoned request, all information and documentation needed to demonstrate conformity of product and processes, on paper or electronically, in a language it easily understands',
    cites: ['Art. 13(22)', 'FAQ 6.6'],
    moment: 'on request of an authority',
    shownBy: ['request and reply with dates', 'documents as sent, in that language'],
  },
  {
    id: 'art-13.cooperate-on-risks',
    says: 'cooperate with the market surveillance authority, at its request, on measures to eliminate cybersecurity risks of the product that you placed on the market',
    cites: ['Art. 13(22)', 'Rec. 107'],
    moment: 'on request of an authority',
    shownBy: ['correspondence with the authority', 'record of the measures agreed and taken'],
  },
  {
    id: 'art-13.give-the-bill-of-materials-for-assessment',
    says: 'provide the software bill of materials to a market surveillance authority that requests it for a Union-wide assessment of dependence on software components',
    cites: ['Art. 13(25)', 'Annex I Part II(1)', 'Rec. 22'],
    moment: 'on request of an authority',
    shownBy: ['request and reply with dates', 'software bill of materials as sent'],
  },
  {
    id: 'art-23.name-who-supplied-you',
    says: 'give market surveillance authorities, on request, name and address of any operator who supplied you with a product with digital elements',
    cites: ['Art. 23(1)(a)', 'Art. 23(1)'],
    moment: 'on request of an authority',
    shownBy: ['list of who supplied which product, with addresses and dates', 'purchase records'],
  },
  {
    id: 'art-23.name-whom-you-supplied',
    says: 'give market surveillance authorities, on request and where available, name and address of any operator to whom you supplied a product with digital elements',
    cites: ['Art. 23(1)(b)', 'Art. 23(1)'],
    moment: 'on request of an authority',
    shownBy: ['list of the operators supplied, with addresses and dates', 'delivery records'],
  },
  {
    id: 'art-23.keep-what-traces-supply',
    says: 'be able to name who supplied you, and whom you supplied, for ten years after you were supplied with a product and for ten years after you supplied it',
    cites: ['Art. 23(2)'],
    moment: 'as long as records are kept',
    shownBy: ['records of purchase and delivery with dates', 'rule on how long they are kept'],
  },
  {
    id: 'art-53.give-access-to-data',
    says: 'grant market surveillance authorities, on a reasoned request and where necessary to assess conformity, access to data on design, development, production and vulnerability handling, internal documentation included, in a language they easily understand',
    cites: ['Art. 53', 'FAQ 4.1.8'],
    moment: 'on request of an authority',
    shownBy: ['request and record of the access granted', 'list of the data and documents made accessible'],
  },
  {
    id: 'art-52.give-data-protection-authorities-access',
    says: 'give authorities that supervise data protection law access, on request, to documentation created or maintained under the Act that their tasks make necessary',
    cites: ['Art. 52(7), second subparagraph', 'Rec. 32'],
    moment: 'on request of an authority',
    shownBy: ['request and record of the access granted'],
  },
]

const surveillance: readonly Duty[] = [
  {
    id: 'art-54.cooperate-in-the-evaluation',
    says: 'cooperate as necessary with the market surveillance authority that evaluates the product because it has sufficient reason to see a significant cybersecurity risk in it',
    cites: ['Art. 54(1), first subparagraph', 'Rec. 107'],
    moment: 'on request of an authority',
    shownBy: ['correspondence with the authority', 'samples, data and documents provided, with dates'],
  },
  {
    id: 'art-54.act-as-required',
    says: 'take the corrective actions, or withdraw or recall the product, as the market surveillance authority requires after finding that it does not comply, within the period it sets',
    cites: ['Art. 54(1), second subparagraph', 'Art. 54(5), first subparagraph', 'Art. 54(1), third subparagraph'],
    moment: 'on request of an authority',
    shownBy: ['decision of the authority with its period', 'actions taken with dates', 'report to the authority'],
  },
  {
    id: 'art-54.correct-throughout-the-union',
    says: 'ensure that all appropriate corrective action is taken for all products concerned that you made available on the market throughout the Union',
    cites: ['Art. 54(4)', 'Art. 54(1), second subparagraph'],
    moment: 'on request of an authority',
    shownBy: ['list of the products concerned by Member State', 'record of the action taken for each'],
  },
  {
    id: 'art-56.cooperate-with-enisa',
    says: 'cooperate with ENISA as necessary, when the Commission evaluates the product in circumstances that justify immediate intervention',
    cites: ['Art. 56(3)', 'Art. 57(7)'],
    moment: 'on request of an authority',
    shownBy: ['correspondence with ENISA', 'data and documents provided, with dates'],
  },
  {
    id: 'art-56.follow-measures-of-the-union',
    says: 'do what a measure of the Commission at Union level requires, such as a withdrawal or recall of the product within a reasonable period',
    cites: ['Art. 56(5)', 'Art. 57(9)'],
    moment: 'on request of an authority',
    shownBy: ['implementing act with its period', 'actions taken with dates, by Member State'],
  },
  {
    id: 'art-57.correct-within-the-timeline',
    says: 'ensure corrective action for all products concerned in the Union in the time the authority sets, if it finds that a compliant product presents a significant cybersecurity risk and one to people, fundamental rights, essential services or other public interests',
    cites: [
      'Art. 57(2)',
      'Art. 57(1), first subparagraph',
      'Art. 57(1)(a)',
      'Art. 57(1)(b)',
      'Art. 57(1)(c)',
      'Art. 57(1)(d)',
      'Art. 57(1), second subparagraph',
    ],
    moment: 'on request of an authority',
    shownBy: ['decision of the authority with its timeline', 'actions taken with dates, by Member State'],
  },
  {
    id: 'art-58.end-formal-non-compliance',
    says: 'put an end to formal non-compliance, when the market surveillance authority requires it: marking, declaration, number of the notified body or technical documentation missing, incorrect or incomplete',
    cites: [
      'Art. 58(1)',
      'Art. 58(1)(a)',
      'Art. 58(1)(b)',
      'Art. 58(1)(c)',
      'Art. 58(1)(d)',
      'Art. 58(1)(e)',
      'Art. 58(1)(f)',
      'Art. 58(2)',
    ],
    moment: 'on request of an authority',
    shownBy: ['decision of the authority', 'corrected marking, declaration or documentation with its date'],
  },
]

/** What a manufacturer does when something is wrong or an authority asks (Art. 13(21) to 13(25), 23, 52 to 58). */
export const correctiveDuties: readonly Duty[] = [...correction, ...requests, ...surveillance]
