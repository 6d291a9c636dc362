import { hasHardware } from '../../rules/annex-3-software.ts'
import { isMicroOrSmall } from '../../rules/art-03-enterprise-size.ts'
import type { Duty } from '../define.ts'
import { isFreeSoftwareOfAnnex3, sharesItsDocumentation } from './conditions.ts'

/** How the technical documentation is drawn up, updated, opened and kept (Art. 13(4), 13(12), 13(13), 31, 32(5), 33(5)). */
export const documentationDuties: readonly Duty[] = [
  {
    id: 'art-13.draw-up-the-documentation',
    says: 'draw up the technical documentation before you place the product on the market',
    cites: [
      'Art. 13(12), first subparagraph',
      'Art. 31(2)',
      'Annex VII',
      'Annex VIII Part I(2)',
      'Guidance 175',
      'FAQ 4.1.8',
      'FAQ 6.6',
    ],
    moment: 'before it is placed on the market',
    shownBy: [
      'technical documentation with version, dated before the day of placing on the market',
      'its table of contents against Annex VII',
    ],
  },
  {
    id: 'art-31.show-the-means-of-compliance',
    says: 'set out in the technical documentation all relevant data or details on the means by which product and processes comply with Annex I, with at least the elements of Annex VII as far as they apply',
    cites: ['Art. 31(1)', 'Annex VII', 'FAQ 6.6'],
    moment: 'before it is placed on the market',
    shownBy: [
      'for each requirement, the place in the documentation that shows it is met',
      'list of the elements of Annex VII with their places',
    ],
  },
  {
    id: 'art-13.include-the-risk-assessment',
    says: 'include the cybersecurity risk assessment in the technical documentation when you place the product on the market',
    cites: ['Art. 13(4)', 'Annex VII(3)', 'FAQ 4.1.8'],
    moment: 'before it is placed on the market',
    shownBy: [
      'risk assessment with date and version, as part of the technical documentation',
      'reference to the risk assessment under another act that contains it',
    ],
  },
  {
    id: 'art-13.justify-what-does-not-apply',
    says: 'include in the technical documentation a clear justification for each essential requirement that does not apply to the product',
    cites: ['Art. 13(4)', 'Annex I Part I(2)', 'Rec. 55', 'FAQ 4.1.3'],
    moment: 'before it is placed on the market',
    shownBy: ['justification for each requirement that does not apply', 'measures against the risks that remain'],
  },
  {
    id: 'art-31.keep-the-documentation-up-to-date',
    says: 'update the technical documentation continuously, where appropriate, at least during the support period',
    cites: ['Art. 31(2)', 'FAQ 4.1.8', 'Blue Guide 4.3'],
    moment: 'for the support period',
    shownBy: ['history of versions with dates and reasons', 'documentation of each version placed on the market'],
  },
  {
    id: 'art-31.draw-up-one-set',
    says: 'draw up a single set of technical documentation with what Annex VII and the other Union acts require, where these acts provide for technical documentation of the product too',
    cites: ['Art. 31(3)', 'Art. 12', 'Art. 32(5a)'],
    moment: 'before it is placed on the market',
    shownBy: ['one set of documentation, with the places of each act’s elements'],
    onlyIf: sharesItsDocumentation,
  },
  {
    id: 'art-31.use-the-language-of-the-body',
    says: 'draw up technical documentation and correspondence on a conformity assessment in an official language of the Member State of the notified body, or in one that it accepts, where a notified body is involved',
    cites: ['Art. 31(4)', 'Rec. 94', 'FAQ 6.6'],
    moment: 'before it is placed on the market',
    shownBy: [
      'documentation and letters in that language',
      'confirmation of the body that it accepts another language',
    ],
  },
  {
    id: 'art-33.use-the-simplified-form',
    says: 'use the simplified form of the Commission, once there is one, where you choose to give the elements of Annex VII in a simplified manner',
    cites: ['Art. 33(5), first subparagraph', 'Rec. 93'],
    moment: 'before it is placed on the market',
    shownBy: ['completed form of the Commission', 'evidence of the size of the enterprise'],
    onlyIf: isMicroOrSmall,
  },
  {
    id: 'art-32.publish-the-documentation',
    says: 'make the technical documentation available to the public when you place the product on the market, where you use the routes that the Act opens to free and open-source software on this condition',
    cites: ['Art. 32(5)', 'Art. 31(1)', 'Rec. 91', 'FAQ 6.6'],
    moment: 'before it is placed on the market',
    shownBy: ['public address of the documentation', 'day of its publication'],
    onlyIf: isFreeSoftwareOfAnnex3,
  },
  {
    id: 'art-13.keep-the-documentation',
    says: 'keep technical documentation and EU declaration of conformity at the disposal of the market surveillance authorities for at least ten years after the product was placed on the market or for the support period, whichever is longer',
    cites: ['Art. 13(13)', 'Annex VIII Part I(4.2)', 'Annex VIII Part III(3.2)', 'Annex VIII Part IV(5.2)'],
    moment: 'as long as records are kept',
    shownBy: [
      'archive of documentation and declarations by version',
      'list of versions with day of placing on the market and day until when they are kept',
    ],
  },
]

/**
 * What the technical documentation contains, point by point (Annex VII). Points 3 and 4 are told with the risk assessment
 * and the support period.
 */
export const contentDuties: readonly Duty[] = [
  {
    id: 'annex-7.describe-the-product',
    says: 'describe the product in the technical documentation: its intended purpose, the software versions that affect compliance, and the information and instructions to the user',
    cites: ['Annex VII(1)', 'Annex VII(1)(a)', 'Annex VII(1)(b)', 'Annex VII(1)(d)', 'Art. 31(1)'],
    moment: 'before it is placed on the market',
    shownBy: ['general description with intended purpose', 'list of software versions', 'user information as supplied'],
  },
  {
    id: 'annex-7.show-the-hardware',
    says: 'include in the technical documentation photographs or illustrations of a hardware product that show external features, marking and internal layout',
    cites: ['Annex VII(1)(c)', 'Art. 31(1)'],
    moment: 'before it is placed on the market',
    shownBy: ['photographs or illustrations, dated and with the model', 'drawing of the internal layout'],
    onlyIf: hasHardware,
  },
  {
    id: 'annex-7.describe-design-and-architecture',
    says: 'describe design and development in the technical documentation, where applicable with drawings, schemes and the architecture by which software components build on each other',
    cites: ['Annex VII(2)', 'Annex VII(2)(a)', 'Art. 31(1)'],
    moment: 'before it is placed on the market',
    shownBy: ['architecture description with its components and interfaces', 'drawings and schemes'],
  },
  {
    id: 'annex-7.describe-vulnerability-handling',
    says: 'describe vulnerability handling in the technical documentation, with bill of materials, policy on coordinated disclosure, evidence of a contact address and the solutions for secure distribution of updates',
    cites: ['Annex VII(2)', 'Annex VII(2)(b)', 'Annex I Part II', 'Art. 31(1)'],
    moment: 'before it is placed on the market',
    shownBy: [
      'description of the process for vulnerabilities',
      'software bill of materials',
      'published policy and contact address',
      'description of how updates are distributed',
    ],
  },
  {
    id: 'annex-7.describe-production-and-monitoring',
    says: 'describe the production and monitoring processes in the technical documentation, and how they were validated',
    cites: ['Annex VII(2)', 'Annex VII(2)(c)', 'Art. 31(1)', 'Rec. 92'],
    moment: 'before it is placed on the market',
    shownBy: ['description of the build or production process', 'record of its validation'],
  },
  {
    id: 'annex-7.list-the-standards',
    says: 'list in the technical documentation the harmonised standards, common specifications and certification schemes applied, with the parts if only partly applied, and describe your own solutions and other specifications used instead',
    cites: ['Annex VII(5)', 'Art. 31(1)', 'Art. 27', 'Rec. 87', 'FAQ 4.1.7'],
    moment: 'before it is placed on the market',
    shownBy: [
      'list of standards with edition and parts applied',
      'descriptions of the solutions for requirements not covered by them',
    ],
  },
  {
    id: 'annex-7.include-test-reports',
    says: 'include in the technical documentation the reports of the tests carried out to verify that product and vulnerability handling conform to the essential requirements that apply',
    cites: ['Annex VII(6)', 'Art. 31(1)', 'FAQ 6.5'],
    moment: 'before it is placed on the market',
    shownBy: ['test reports with version, method, result and date', 'table of requirements and tests'],
  },
  {
    id: 'annex-7.include-the-declaration',
    says: 'include a copy of the EU declaration of conformity in the technical documentation',
    cites: ['Annex VII(7)', 'Art. 31(1)'],
    moment: 'before it is placed on the market',
    shownBy: ['signed copy of the declaration', 'its place in the technical documentation'],
  },
  {
    id: 'annex-7.hand-over-the-bill-of-materials',
    says: 'provide the software bill of materials on a reasoned request of a market surveillance authority, where it needs it to check compliance with the essential requirements',
    cites: ['Annex VII(8)', 'Art. 31(1)', 'Rec. 77'],
    moment: 'on request of an authority',
    shownBy: ['request and reply with dates', 'software bill of materials of the version concerned'],
  },
]
