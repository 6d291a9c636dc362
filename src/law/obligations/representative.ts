import { isMandatedForConformitySteps } from '../rules/art-18-mandate.ts'
import type { Duty } from './define.ts'
import { operatorDuties } from './every-operator.ts'

const mandate: readonly Duty[] = [
  {
    id: 'art-18.perform-the-tasks',
    says: 'perform the tasks that the written mandate of the manufacturer specifies',
    cites: ['Art. 18(3)', 'Art. 18(1)', 'Art. 3(15)'],
    moment: 'as long as you have this role',
    shownBy: ['signed mandate with its tasks and products', 'record of each task as it is performed'],
  },
  {
    id: 'art-18.hold-a-mandate-within-its-limits',
    says: 'see that the mandate is one under the Act: that it allows you at least to keep the documents, to inform authorities and to cooperate with them, and that leaves out what it cannot hold: design, risks, vulnerabilities, documentation and series production',
    cites: ['Art. 18(2)', 'Art. 18(3)', 'Art. 13(12), first subparagraph', 'Art. 13(14)'],
    moment: 'as long as you have this role',
    shownBy: ['signed mandate, checked against both lists'],
  },
  {
    id: 'art-18.show-the-mandate',
    says: 'provide a copy of the mandate to the market surveillance authorities on request',
    cites: ['Art. 18(3)'],
    moment: 'on request of an authority',
    shownBy: ['copy of the signed mandate at hand', 'request and reply with dates'],
  },
  {
    id: 'art-18.keep-declaration-and-documentation',
    says: 'keep the EU declaration of conformity and the technical documentation for the authorities, as the mandate must allow, for at least ten years after placing on the market, or for the support period, whichever is longer',
    cites: ['Art. 18(3)(a)', 'Art. 28', 'Art. 31'],
    moment: 'as long as records are kept',
    shownBy: ['copies of both, up to date', 'rule on how long they are kept'],
  },
  {
    id: 'art-18.give-information-on-request',
    says: 'give a market surveillance authority, further to its reasoned request and as the mandate must allow, all information and documentation needed to demonstrate the conformity of the product',
    cites: ['Art. 18(3)(b)'],
    moment: 'on request of an authority',
    shownBy: ['request and reply with dates', 'documents as sent'],
  },
  {
    id: 'art-18.cooperate-on-risks',
    says: 'cooperate with the market surveillance authorities, at their request and as the mandate must allow, on action against the risks of a product that it covers',
    cites: ['Art. 18(3)(c)'],
    moment: 'on request of an authority',
    shownBy: ['correspondence with the authorities', 'record of the action agreed and taken'],
  },
]

/** What Annex VIII lets a mandate name; then it is a task like the others. */
const conformitySteps: readonly Duty[] = [
  {
    id: 'art-18.mark-and-declare-by-module-a',
    says: 'affix the CE marking, draw up the declaration of conformity and keep it with the technical documentation for ten years or the support period, whichever is longer, where the manufacturer follows module A and the mandate names this',
    cites: ['Art. 18(3)', 'Annex VIII Part I(5)', 'Annex VIII Part I(4.1)', 'Annex VIII Part I(4.2)'],
    moment: 'before it is placed on the market',
    shownBy: ['mandate that names these steps', 'declaration drawn up on behalf of the manufacturer'],
    onlyIf: isMandatedForConformitySteps,
  },
  {
    id: 'art-18.apply-for-type-examination',
    says: 'lodge the application for EU-type examination with a single notified body, where the manufacturer follows module B and the mandate names this',
    cites: ['Art. 18(3)', 'Annex VIII Part II(11)', 'Annex VIII Part II(3)', 'Annex VIII Part II(3.1)'],
    moment: 'before it is placed on the market',
    shownBy: ['mandate that names this step', 'application with name and address of manufacturer and representative'],
    onlyIf: isMandatedForConformitySteps,
  },
  {
    id: 'art-18.report-changes-of-the-type',
    says: 'inform the notified body of changes to the approved type and the vulnerability handling processes that may affect conformity or the certificate, where the mandate names this',
    cites: ['Art. 18(3)', 'Annex VIII Part II(11)', 'Annex VIII Part II(7)'],
    moment: 'when something happens',
    shownBy: [
      'mandate that names this step',
      'messages to the notified body with dates',
      'additions to the certificate',
    ],
    onlyIf: isMandatedForConformitySteps,
  },
  {
    id: 'art-18.keep-the-type-certificate',
    says: 'keep the EU-type examination certificate with its annexes and additions and the technical documentation for ten years after placing on the market, or for the support period, whichever is longer, where the mandate names this',
    cites: ['Art. 18(3)', 'Annex VIII Part II(11)', 'Annex VIII Part II(10)'],
    moment: 'as long as records are kept',
    shownBy: ['mandate that names this step', 'certificate with annexes and additions'],
    onlyIf: isMandatedForConformitySteps,
  },
  {
    id: 'art-18.mark-and-declare-by-module-c',
    says: 'affix the CE marking, draw up the declaration of conformity for the product model and keep it for ten years or the support period, whichever is longer, where the manufacturer follows module C and the mandate names this',
    cites: ['Art. 18(3)', 'Annex VIII Part III(4)', 'Annex VIII Part III(3.1)', 'Annex VIII Part III(3.2)'],
    moment: 'before it is placed on the market',
    shownBy: ['mandate that names these steps', 'declaration drawn up on behalf of the manufacturer'],
    onlyIf: isMandatedForConformitySteps,
  },
  {
    id: 'art-18.apply-for-approval-of-quality-system',
    says: 'lodge the application for assessment of the quality system, where the manufacturer follows module H and the mandate names this',
    cites: ['Art. 18(3)', 'Annex VIII Part IV(8)', 'Annex VIII Part IV(3.1)'],
    moment: 'before it is placed on the market',
    shownBy: ['mandate that names this step', 'application with name and address of manufacturer and representative'],
    onlyIf: isMandatedForConformitySteps,
  },
  {
    id: 'art-18.report-changes-of-quality-system',
    says: 'keep the notified body informed of any intended change to the quality system, where the manufacturer follows module H and the mandate names this',
    cites: ['Art. 18(3)', 'Annex VIII Part IV(8)', 'Annex VIII Part IV(3.5)'],
    moment: 'when something happens',
    shownBy: ['mandate that names this step', 'messages to the notified body with dates'],
    onlyIf: isMandatedForConformitySteps,
  },
  {
    id: 'art-18.mark-and-declare-by-module-h',
    says: 'affix the CE marking with the number of the notified body, draw up the declaration of conformity for each product model and keep it for ten years or the support period, whichever is longer, where the manufacturer follows module H and the mandate names this',
    cites: [
      'Art. 18(3)',
      'Annex VIII Part IV(8)',
      'Annex VIII Part IV(5.1)',
      'Annex VIII Part IV(5.2)',
      'Art. 30(4), second subparagraph',
    ],
    moment: 'before it is placed on the market',
    shownBy: ['mandate that names these steps', 'declaration drawn up on behalf of the manufacturer'],
    onlyIf: isMandatedForConformitySteps,
  },
  {
    id: 'art-18.keep-files-of-quality-system',
    says: 'keep the technical documentation, the files of the quality system, its changes and the decisions on it for at least ten years after placing on the market, or for the support period, whichever is longer, where the mandate names this',
    cites: ['Art. 18(3)', 'Annex VIII Part IV(8)', 'Annex VIII Part IV(6)'],
    moment: 'as long as records are kept',
    shownBy: ['mandate that names this step', 'files as listed in module H'],
    onlyIf: isMandatedForConformitySteps,
  },
]

/**
 * Every duty of authorised representatives (Art. 18, Annex VIII), with those of every operator (Art. 23, 52 to 56). They
 * made nothing available, so Art. 54(4) and 57(2) ask nothing of them.
 */
export const representativeDuties: readonly Duty[] = [
  ...mandate,
  ...conformitySteps,
  ...operatorDuties('representative'),
]
