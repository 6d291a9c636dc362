import type { Duty } from './define.ts'
import { supplyChainDuties } from './every-operator.ts'

const beforePlacing: readonly Duty[] = [
  {
    id: 'art-19.place-only-what-complies',
    says: 'place on the market only products that comply with Annex I, Part I, and whose manufacturer has processes that comply with Annex I, Part II',
    cites: ['Art. 19(1)', 'Annex I Part I', 'Annex I Part II'],
    moment: 'before it is placed on the market',
    shownBy: [
      'dated record of the check of each product before it is placed on the market',
      'declaration of conformity of the manufacturer',
    ],
  },
  {
    id: 'art-19.ensure-assessment-was-carried-out',
    says: 'ensure, before placing it on the market, that the manufacturer has carried out the appropriate conformity assessment procedure',
    cites: ['Art. 19(2)(a)', 'Art. 32'],
    moment: 'before it is placed on the market',
    shownBy: [
      'written confirmation of the procedure by the manufacturer, or a declaration of conformity that names it',
      'certificate or approval of the notified body, where one was involved',
    ],
  },
  {
    id: 'art-19.ensure-documentation-was-drawn-up',
    says: 'ensure, before placing it on the market, that the manufacturer has drawn up the technical documentation',
    cites: ['Art. 19(2)(b)', 'Art. 31(1)', 'Annex VII'],
    moment: 'before it is placed on the market',
    shownBy: [
      'written confirmation of the manufacturer with a table of contents that follows Annex VII',
      'agreement on how authorities get the documentation',
    ],
  },
  {
    id: 'art-19.ensure-marking',
    says: 'ensure, before placing it on the market, that it bears the CE marking',
    cites: ['Art. 19(2)(c)', 'Art. 30'],
    moment: 'before it is placed on the market',
    shownBy: [
      'photograph of the marking on product or packaging',
      'for software, copy of the declaration or website with it',
    ],
  },
  {
    id: 'art-19.ensure-declaration-comes-with-it',
    says: 'ensure, before placing it on the market, that the declaration of conformity comes with it, in full or simplified',
    cites: ['Art. 19(2)(c)', 'Art. 13(20)'],
    moment: 'before it is placed on the market',
    shownBy: [
      'copy of the declaration as it comes with the product',
      'record that the internet address in a simplified one works',
    ],
  },
  {
    id: 'art-19.ensure-user-information-comes-with-it',
    says: 'ensure, before placing it on the market, that the information and instructions to the user come with it, in a language that users and market surveillance authorities easily understand',
    cites: ['Art. 19(2)(c)', 'Annex II'],
    moment: 'before it is placed on the market',
    shownBy: [
      'copy of the information as it comes with the product, in each language',
      'list of the Member States of sale and their languages',
    ],
  },
  {
    id: 'art-19.ensure-it-can-be-identified',
    says: 'ensure, before placing it on the market, that the manufacturer has put a type, batch or serial number on it, or another element that identifies it',
    cites: ['Art. 19(2)(d)', 'Art. 13(15)'],
    moment: 'before it is placed on the market',
    shownBy: ['photograph or screenshot of the identification on product, packaging or document'],
  },
  {
    id: 'art-19.ensure-manufacturer-can-be-reached',
    says: 'ensure, before placing it on the market, that the manufacturer has given its name and contact details with the product and in the user information',
    cites: ['Art. 19(2)(d)', 'Art. 13(16)'],
    moment: 'before it is placed on the market',
    shownBy: ['photograph or copy of name, postal address and digital contact as they come with the product'],
  },
  {
    id: 'art-19.ensure-end-of-support-is-stated',
    says: 'ensure, before placing it on the market, that the manufacturer states the end of the support period, at least month and year, at the time of purchase, and provides for a notice at its end where feasible',
    cites: ['Art. 19(2)(d)', 'Art. 13(19)'],
    moment: 'before it is placed on the market',
    shownBy: [
      'copy of the page or packaging that shows the date to buyers',
      'statement of the manufacturer on the notice at the end',
    ],
  },
  {
    id: 'art-19.hold-proof',
    says: 'be able to provide the documents that prove that the requirements for importers are fulfilled',
    cites: ['Art. 19(2), second subparagraph'],
    moment: 'before it is placed on the market',
    shownBy: ['file of each product with these documents, complete on the day of placing'],
  },
  {
    id: 'art-19.hold-back-what-does-not-conform',
    says: 'keep a product from the market while you consider, or have reason to believe, that it or the processes of its manufacturer do not conform to the Act, until they do',
    cites: ['Art. 19(3), first subparagraph'],
    moment: 'before it is placed on the market',
    shownBy: [
      'dated record of the doubt and of the stop',
      'statement or evidence of the manufacturer on which the stop was lifted',
    ],
  },
  {
    id: 'art-19.add-own-name-and-contact',
    says: 'indicate your name, registered trade name or trademark, postal address, digital contact and, where applicable, website on the product, its packaging or a document with it, in a language easily understood by users and authorities',
    cites: ['Art. 19(4)'],
    moment: 'before it is placed on the market',
    shownBy: ['photograph or copy of your details on product, packaging or accompanying document'],
  },
]

const afterPlacing: readonly Duty[] = [
  {
    id: 'art-19.report-significant-risk-before-placing',
    says: 'inform the manufacturer and the market surveillance authorities, where a product that you hold back as not in conformity presents a significant cybersecurity risk',
    cites: ['Art. 19(3), first subparagraph', 'Art. 3(38)'],
    moment: 'when something happens',
    shownBy: ['messages to manufacturer and authorities with dates', 'record of how the risk was judged'],
  },
  {
    id: 'art-19.report-non-technical-risk',
    says: 'inform the market surveillance authorities, where you have reason to believe that the product may present a significant cybersecurity risk in light of non-technical risk factors',
    cites: ['Art. 19(3), second subparagraph', 'Art. 54(2)'],
    moment: 'when something happens',
    shownBy: [
      'message to the authorities with its date',
      'record of the factors considered, such as a Union assessment of supply chains',
    ],
  },
  {
    id: 'art-19.correct-withdraw-or-recall',
    says: 'bring a product that you placed on the market immediately into conformity, or withdraw or recall it, if appropriate, if you know or have reason to believe that it does not conform to the Act',
    cites: ['Art. 19(5), first subparagraph'],
    moment: 'when something happens',
    shownBy: [
      'record of when and how the non-conformity became known',
      'corrective measures with dates',
      'notice of withdrawal or recall',
    ],
  },
  {
    id: 'art-19.pass-on-vulnerabilities',
    says: 'inform the manufacturer without undue delay of a vulnerability in the product that you become aware of',
    cites: ['Art. 19(5), second subparagraph'],
    moment: 'when something happens',
    shownBy: ['log of reported vulnerabilities', 'messages to the contact of the manufacturer with dates'],
  },
  {
    id: 'art-19.report-significant-risk',
    says: 'inform immediately the market surveillance authorities of each Member State in which you made the product available, where it presents a significant cybersecurity risk, with details, in particular of non-compliance and of corrective measures',
    cites: ['Art. 19(5), second subparagraph', 'Art. 3(38)'],
    moment: 'when something happens',
    shownBy: ['messages to the authorities with date and hour', 'list of the Member States of sale'],
  },
  {
    id: 'art-19.keep-the-declaration',
    says: 'keep a copy of the EU declaration of conformity for the authorities for at least ten years after the product is placed on the market, or for the support period, whichever is longer',
    cites: ['Art. 19(6)'],
    moment: 'as long as records are kept',
    shownBy: ['copy of the declaration', 'rule on how long records are kept'],
  },
  {
    id: 'art-19.ensure-documentation-can-be-had',
    says: 'ensure for at least ten years after placing on the market, or for the support period, whichever is longer, that authorities can have the technical documentation on request',
    cites: ['Art. 19(6)'],
    moment: 'as long as records are kept',
    shownBy: [
      'agreement with the manufacturer on access for that time, also if it ceases operations',
      'copy held in escrow, where agreed',
    ],
  },
  {
    id: 'art-19.give-information-on-request',
    says: 'give a market surveillance authority, on its reasoned request, all information and documentation needed to demonstrate conformity of product and processes with Annex I, on paper or electronically, in a language it easily understands',
    cites: ['Art. 19(7)'],
    moment: 'on request of an authority',
    shownBy: ['request and reply with dates', 'documents as sent, in that language'],
  },
  {
    id: 'art-19.cooperate-on-risks',
    says: 'cooperate with the market surveillance authority, at its request, on measures to eliminate cybersecurity risks of a product that you placed on the market',
    cites: ['Art. 19(7)'],
    moment: 'on request of an authority',
    shownBy: ['correspondence with the authority', 'record of the measures agreed and taken'],
  },
  {
    id: 'art-19.tell-that-the-manufacturer-ceased',
    says: 'inform the relevant market surveillance authorities, and users by any means available and to the extent possible, when you become aware that the manufacturer ceased operations and so cannot comply with the Act',
    cites: ['Art. 19(8)'],
    moment: 'when something happens',
    shownBy: ['message to the authorities with its date', 'notice to users, with the means used'],
  },
]

/** Every duty of importers (Art. 19), with those of every operator (Art. 23, 52 to 57). Art. 58 binds manufacturer and Member State. */
export const importerDuties: readonly Duty[] = [...beforePlacing, ...afterPlacing, ...supplyChainDuties('importer')]
