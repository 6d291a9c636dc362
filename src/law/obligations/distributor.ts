import type { Duty } from './define.ts'
import { supplyChainDuties } from './every-operator.ts'

const beforeSupply: readonly Duty[] = [
  {
    id: 'art-20.act-with-due-care',
    says: 'act with due care about the requirements of the Act whenever you make the product available',
    cites: ['Art. 20(1)'],
    moment: 'whenever it is supplied',
    shownBy: ['written procedure for taking products into the range', 'instruction of the staff who buy and sell'],
  },
  {
    id: 'art-20.verify-marking',
    says: 'verify, before making it available, that it bears the CE marking',
    cites: ['Art. 20(2)(a)', 'Art. 30'],
    moment: 'whenever it is supplied',
    shownBy: [
      'checklist per product with date and person',
      'photograph of the marking, or link to the declaration or website with it',
    ],
  },
  {
    id: 'art-20.verify-identification',
    says: 'verify, before making it available, that the manufacturer has put a type, batch or serial number on it, or another element that identifies it',
    cites: ['Art. 20(2)(b)', 'Art. 13(15)'],
    moment: 'whenever it is supplied',
    shownBy: ['checklist per product', 'photograph or screenshot of the identification'],
  },
  {
    id: 'art-20.verify-contacts-of-manufacturer',
    says: 'verify, before making it available, that the manufacturer has given its name and contact details with the product and in the user information',
    cites: ['Art. 20(2)(b)', 'Art. 13(16)'],
    moment: 'whenever it is supplied',
    shownBy: ['checklist per product', 'photograph or copy of the details'],
  },
  {
    id: 'art-20.verify-user-information',
    says: 'verify, before making it available, that the manufacturer has provided the information and instructions to the user, in a language that users and market surveillance authorities easily understand',
    cites: ['Art. 20(2)(b)', 'Art. 13(18)', 'Annex II'],
    moment: 'whenever it is supplied',
    shownBy: ['checklist per product', 'copy of the information in the languages of the Member States of sale'],
  },
  {
    id: 'art-20.verify-end-of-support',
    says: 'verify, before making it available, that the manufacturer states the end of the support period, at least month and year, at the time of purchase, and provides for a notice at its end where feasible',
    cites: ['Art. 20(2)(b)', 'Art. 13(19)', 'FAQ 4.5.3'],
    moment: 'whenever it is supplied',
    shownBy: ['checklist per product', 'copy of the shop page or packaging that shows the date to buyers'],
  },
  {
    id: 'art-20.verify-declaration-comes-with-it',
    says: 'verify, before making it available, that the manufacturer provides the declaration of conformity with it, in full or simplified',
    cites: ['Art. 20(2)(b)', 'Art. 13(20)'],
    moment: 'whenever it is supplied',
    shownBy: ['checklist per product', 'copy of the declaration as it comes with the product'],
  },
  {
    id: 'art-20.verify-contacts-of-importer',
    says: 'verify, before making it available, that its importer, where there is one, has indicated name and contact details on the product, its packaging or a document with it',
    cites: ['Art. 20(2)(b)', 'Art. 19(4)'],
    moment: 'whenever it is supplied',
    shownBy: ['checklist per product', 'photograph or copy of the details of the importer, where there is one'],
  },
  {
    id: 'art-20.verify-that-documents-were-provided',
    says: 'verify, before making it available, that manufacturer and importer have provided all necessary documents to you',
    cites: ['Art. 20(2)(b)'],
    moment: 'whenever it is supplied',
    shownBy: ['list of the documents received for each product, with dates'],
  },
  {
    id: 'art-20.hold-back-what-does-not-conform',
    says: 'keep a product off sale while you consider or have reason to believe, on the information you have, that it or the processes of its manufacturer do not conform to Annex I, until they conform to the Act',
    cites: ['Art. 20(3)', 'Annex I'],
    moment: 'whenever it is supplied',
    shownBy: [
      'dated record of the doubt and of the stop of sale',
      'statement or evidence on which the stop was lifted',
    ],
  },
]

const whenSomethingIsWrong: readonly Duty[] = [
  {
    id: 'art-20.report-significant-risk-before-supply',
    says: 'inform the manufacturer and the market surveillance authorities without undue delay, where a product that you hold back as not in conformity poses a significant cybersecurity risk',
    cites: ['Art. 20(3)', 'Art. 3(38)'],
    moment: 'when something happens',
    shownBy: ['messages to manufacturer and authorities with dates', 'record of how the risk was judged'],
  },
  {
    id: 'art-20.see-that-it-is-corrected',
    says: 'make sure that a product you made available, or the processes of its manufacturer, are corrected, or the product withdrawn or recalled, if you know or, on the information you have, have reason to believe that they do not conform to the Act',
    cites: ['Art. 20(4), first subparagraph'],
    moment: 'when something happens',
    shownBy: [
      'correspondence with manufacturer and importer',
      'measures taken with dates',
      'notice of withdrawal or recall',
    ],
  },
  {
    id: 'art-20.pass-on-vulnerabilities',
    says: 'inform the manufacturer without undue delay of a vulnerability in the product that you become aware of',
    cites: ['Art. 20(4), second subparagraph'],
    moment: 'when something happens',
    shownBy: ['log of reported vulnerabilities', 'messages to the contact of the manufacturer with dates'],
  },
  {
    id: 'art-20.report-significant-risk',
    says: 'inform immediately the market surveillance authorities of each Member State in which you made the product available, where it presents a significant cybersecurity risk, with details, in particular of non-compliance and of corrective measures',
    cites: ['Art. 20(4), second subparagraph', 'Art. 3(38)'],
    moment: 'when something happens',
    shownBy: ['messages to the authorities with date and hour', 'list of the Member States of sale'],
  },
  {
    id: 'art-20.give-information-on-request',
    says: 'give a market surveillance authority, on its reasoned request, all information and documentation needed to demonstrate conformity of product and processes with the Act, on paper or electronically, in a language it easily understands',
    cites: ['Art. 20(5)'],
    moment: 'on request of an authority',
    shownBy: ['request and reply with dates', 'documents as sent, in that language'],
  },
  {
    id: 'art-20.cooperate-on-risks',
    says: 'cooperate with the market surveillance authority, at its request, on measures to eliminate cybersecurity risks of a product that you made available',
    cites: ['Art. 20(5)'],
    moment: 'on request of an authority',
    shownBy: ['correspondence with the authority', 'record of the measures agreed and taken'],
  },
  {
    id: 'art-20.tell-that-the-manufacturer-ceased',
    says: 'inform the relevant market surveillance authorities without undue delay, and users by any means available and to the extent possible, when you learn, on the information you have, that the manufacturer ceased operations and so cannot comply with the Act',
    cites: ['Art. 20(6)'],
    moment: 'when something happens',
    shownBy: ['message to the authorities with its date', 'notice to users, with the means used'],
  },
]

/**
 * Every duty of distributors (Art. 20), with those of every operator (Art. 23, 52 to 57). Apart from the names of Art. 23
 * they keep no documents by law; they verify neither the conformity assessment nor the technical documentation.
 */
export const distributorDuties: readonly Duty[] = [
  ...beforeSupply,
  ...whenSomethingIsWrong,
  ...supplyChainDuties('distributor'),
]
