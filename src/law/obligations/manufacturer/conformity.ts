import { stated } from '../../product.ts'
import { hasHardware } from '../../rules/annex-3-software.ts'
import type { Duty } from '../define.ts'
import { isBoundByClass, isInTheFormOfSoftware, mayTake } from './conditions.ts'

/** The assessment of conformity and the procedure for it (Art. 13(12), 32, 12). */
const assessmentDuties: readonly Duty[] = [
  {
    id: 'art-32.assess-conformity',
    says: 'assess whether product and processes meet the essential requirements of Annex I by a procedure that is open to the product, or have it carried out',
    cites: [
      'Art. 32(1)',
      'Art. 13(12), second subparagraph',
      'Rec. 90',
      'Rec. 91',
      'Guidance 137',
      'Guidance 175',
      'FAQ 6.4',
      'FAQ 6.5',
    ],
    moment: 'before it is placed on the market',
    shownBy: [
      'record of the procedure chosen and why it is open',
      'report of the assessment with result and date',
      'certificate or approval, where a third party was involved',
    ],
  },
  {
    id: 'art-32.assess-class-one',
    says: 'submit product and processes to modules B and C or to module H for the requirements for which standards, common specifications or certification schemes at level substantial or higher do not exist or are not applied in full',
    cites: [
      'Art. 32(2)',
      'Art. 32(2)(a)',
      'Art. 32(2)(b)',
      'Art. 27(9)',
      'Rec. 91',
      'Guidance 148',
      'FAQ 6.2',
      'FAQ 6.3',
    ],
    moment: 'before it is placed on the market',
    shownBy: ['certificate or approval of the notified body', 'list of the requirements that it covers'],
    onlyIf: isBoundByClass('important class I'),
  },
  {
    id: 'art-32.assess-class-two',
    says: 'show conformity by modules B and C, by module H or, where available and applicable, by a European cybersecurity certification scheme at level substantial or higher',
    cites: ['Art. 32(3)', 'Art. 32(3)(a)', 'Art. 32(3)(b)', 'Art. 32(3)(c)', 'Rec. 91', 'FAQ 6.2', 'FAQ 6.3'],
    moment: 'before it is placed on the market',
    shownBy: ['certificate or approval of the notified body', 'European cybersecurity certificate with its level'],
    onlyIf: isBoundByClass('important class II'),
  },
  {
    id: 'art-32.assess-critical',
    says: 'show conformity by the European cybersecurity certificate that is required for the category or, where none is required, by one of the procedures for class II',
    cites: [
      'Art. 32(4)',
      'Art. 32(4)(a)',
      'Art. 32(4)(b)',
      'Art. 8(1), first subparagraph',
      'Art. 8(1), second subparagraph',
    ],
    moment: 'before it is placed on the market',
    shownBy: ['European cybersecurity certificate with its level', 'certificate or approval of the notified body'],
    onlyIf: isBoundByClass('critical'),
  },
  {
    id: 'art-32.assess-ehr-system',
    says: 'show conformity with Annex I by the procedure of the European Health Data Space Regulation that applies to the EHR system',
    cites: ['Art. 32(5a)', 'Reg. (EU) 2025/327 Art. 39(1)', 'Reg. (EU) 2025/327 Rec. 112', 'FAQ 2.7.3'],
    moment: 'before it is placed on the market',
    shownBy: ['documentation of that procedure', 'its evidence for each requirement of Annex I'],
    onlyIf: mayTake('EHR system procedure'),
  },
  {
    id: 'art-12.assess-high-risk-ai',
    says: 'follow the conformity assessment procedure of the AI Act that applies to the high-risk AI system, also for the cybersecurity requirements',
    cites: ['Art. 12(2)', 'Reg. (EU) 2024/1689 Art. 43', 'Rec. 51'],
    moment: 'before it is placed on the market',
    shownBy: ['documentation of that procedure', 'its evidence for each requirement of Annex I'],
    onlyIf: mayTake('high-risk AI procedure'),
  },
]

/** The EU declaration of conformity (Art. 13(12), 13(20), 28). */
const declarationDuties: readonly Duty[] = [
  {
    id: 'art-13.declare-conformity',
    says: 'draw up the EU declaration of conformity once the assessment has demonstrated that product and processes meet Annex I; with it you assume responsibility for compliance',
    cites: ['Art. 13(12), third subparagraph', 'Art. 28(1)', 'Art. 28(4)', 'Guidance 175', 'FAQ 6.8'],
    moment: 'before it is placed on the market',
    shownBy: ['signed declaration, dated after the result of the assessment', 'products and versions that it covers'],
  },
  {
    id: 'art-28.state-fulfilment',
    says: 'state in the EU declaration of conformity that fulfilment of the essential requirements that apply has been demonstrated',
    cites: ['Art. 28(1)', 'Annex V(5)'],
    moment: 'before it is placed on the market',
    shownBy: ['declaration with this statement'],
  },
  {
    id: 'art-28.follow-the-model',
    says: 'follow the model of Annex V in the EU declaration: product, manufacturer, sole responsibility, object, conformity, standards used, notified body where applicable, signature; and add what the procedure used asks for',
    cites: [
      'Art. 28(2), first subparagraph',
      'Annex V',
      'Annex V(1)',
      'Annex V(2)',
      'Annex V(3)',
      'Annex V(4)',
      'Annex V(5)',
      'Annex V(6)',
      'Annex V(7)',
      'Annex V(8)',
      'Annex VIII',
    ],
    moment: 'before it is placed on the market',
    shownBy: [
      'declaration with each item of the model',
      'name, function and signature of who signed, with place and date',
    ],
  },
  {
    id: 'art-28.update-the-declaration',
    says: 'update the EU declaration of conformity as appropriate',
    cites: ['Art. 28(2), first subparagraph', 'FAQ 6.8'],
    moment: 'when something happens',
    shownBy: ['versions of the declaration with dates and reasons', 'note for each change why no update was needed'],
  },
  {
    id: 'art-28.declare-in-the-languages-required',
    says: 'make the EU declaration of conformity, full or simplified, available in the languages required by the Member State in which the product is placed or made available on the market',
    cites: ['Art. 28(2), first subparagraph', 'Art. 28(2), second subparagraph'],
    moment: 'whenever it is supplied',
    shownBy: ['declaration in each language', 'list of Member States and the languages they require'],
  },
  {
    id: 'art-28.draw-up-one-declaration',
    says: 'draw up a single declaration for all Union acts that require one for the product, where there are several, and name these acts with their publication references',
    cites: ['Art. 28(3)', 'Rec. 88', 'FAQ 6.8'],
    moment: 'before it is placed on the market',
    shownBy: ['one declaration, or one dossier of declarations', 'list of the acts with publication references'],
  },
  {
    id: 'art-12.declare-ai-cybersecurity',
    says: 'show in the declaration that the cybersecurity which the AI Act requires of the system is achieved, if it is to count as meeting that requirement through this Act',
    cites: ['Art. 12(1)(c)', 'Art. 12(1)', 'Reg. (EU) 2024/1689 Art. 15', 'Rec. 51'],
    moment: 'before it is placed on the market',
    shownBy: ['declaration with this statement', 'evidence for the level of protection achieved'],
    onlyIf: p => stated(p, 'highRiskAi'),
  },
  {
    id: 'art-13.supply-the-declaration',
    says: 'provide a copy of the EU declaration of conformity, or a simplified one, with the product',
    cites: ['Art. 13(20)', 'FAQ 6.8'],
    moment: 'whenever it is supplied',
    shownBy: ['declaration as supplied with the product', 'package or download page in which it comes'],
  },
  {
    id: 'art-13.simplify-by-the-model',
    says: 'follow the model of Annex VI in a simplified declaration, if you provide one, with the exact internet address of the full text',
    cites: ['Art. 13(20)', 'Art. 28(2), second subparagraph', 'Annex VI'],
    moment: 'whenever it is supplied',
    shownBy: ['simplified declaration as supplied', 'dated check that the address leads to the full text'],
  },
]

/** The CE marking (Art. 13(12), 29, 30). */
const markingDuties: readonly Duty[] = [
  {
    id: 'art-30.mark-before-placing',
    says: 'affix the CE marking before you place the product on the market, once conformity has been demonstrated',
    cites: ['Art. 30(3)', 'Art. 13(12), third subparagraph', 'Rec. 89', 'FAQ 6.7'],
    moment: 'before it is placed on the market',
    shownBy: [
      'day of marking, between result of the assessment and placing on the market',
      'photograph or page with the marking',
    ],
  },
  {
    id: 'art-30.mark-the-product',
    says: 'affix the CE marking visibly, legibly and indelibly to the product or, where its nature does not allow or warrant that, to the packaging and to the declaration of conformity that accompanies it',
    cites: ['Art. 30(1)', 'FAQ 6.7'],
    moment: 'before it is placed on the market',
    shownBy: ['photograph of the marking on the product', 'reason why it is on packaging and declaration instead'],
    onlyIf: hasHardware,
  },
  {
    id: 'art-30.mark-software',
    says: 'affix the CE marking of software to the declaration of conformity or on the website accompanying it, in a section that is easily and directly accessible to consumers',
    cites: ['Art. 30(1)', 'FAQ 6.7'],
    moment: 'before it is placed on the market',
    shownBy: ['declaration with the marking', 'address and dated copy of the page with the marking'],
    onlyIf: isInTheFormOfSoftware,
  },
  {
    id: 'art-30.mark-tall-enough',
    says: 'keep the CE marking on the product at least 5 mm high, or visible and legible where the nature of the product calls for a smaller one',
    cites: ['Art. 30(2)', 'Art. 29', 'Reg. (EC) No 765/2008 Art. 30', 'FAQ 6.7'],
    moment: 'before it is placed on the market',
    shownBy: ['drawing with the height of the marking', 'reason for less than 5 mm'],
    onlyIf: hasHardware,
  },
  {
    id: 'art-29.follow-the-principles-of-marking',
    says: 'use the CE marking only as the general principles of Union law allow, and affix no marking that may mislead about its meaning or form',
    cites: ['Art. 29', 'Reg. (EC) No 765/2008 Art. 30', 'Rec. 89'],
    moment: 'before it is placed on the market',
    shownBy: ['artwork of the marking', 'list of other marks on the product and what they mean'],
  },
  {
    id: 'art-30.add-the-number-of-the-body',
    says: 'ensure, where a notified body is involved by module H, that its identification number follows the CE marking, affixed by the body or on its instructions by you',
    cites: ['Art. 30(4), first subparagraph', 'Art. 30(4), second subparagraph', 'Annex VIII Part IV(5.1)', 'FAQ 6.3'],
    moment: 'before it is placed on the market',
    shownBy: ['photograph or page with marking and number', 'instructions of the notified body'],
    onlyIf: mayTake('module H'),
  },
]

/** How conformity is assessed, declared and marked (Art. 13(12), 13(20), 28 to 30, 32, and 12 for high-risk AI). */
export const conformityDuties: readonly Duty[] = [...assessmentDuties, ...declarationDuties, ...markingDuties]
