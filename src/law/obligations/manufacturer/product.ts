import type { Duty } from '../define.ts'

/** How a product is made secure: design, risk assessment, components, series (Art. 13(1) to 13(5), 13(7), 13(14)). */
export const productDuties: readonly Duty[] = [
  {
    id: 'art-13.meet-the-essential-requirements',
    says: 'ensure that the product, when you place it on the market, has been designed, developed and produced to meet the essential cybersecurity requirements on its properties',
    cites: [
      'Art. 13(1)',
      'Annex I Part I',
      'Annex I Part I(1)',
      'Annex I Part I(2)',
      'Art. 6(a)',
      'Rec. 38',
      'Guidance 236',
      'FAQ 4.2.1',
    ],
    moment: 'before it is placed on the market',
    shownBy: [
      'table of the requirements, each with its measure and its test',
      'test reports of the version placed on the market',
      'design and development records',
    ],
  },
  {
    id: 'art-13.assess-the-risks',
    says: 'assess the cybersecurity risks of the product as a whole, with the remote data processing that belongs to it',
    cites: ['Art. 13(2)', 'Art. 3(1)', 'Guidance 156', 'Guidance 157', 'FAQ 4.1.1', 'FAQ 4.1.2'],
    moment: 'before it is placed on the market',
    shownBy: [
      'risk assessment with date and version',
      'list of what was assessed, remote data processing included',
      'names of those who assessed and approved',
    ],
  },
  {
    id: 'art-13.act-on-the-risk-assessment',
    says: 'take the outcome of the risk assessment into account in planning, design, development, production, delivery and maintenance, so as to minimise risks, prevent incidents and limit their impact, also on the health and safety of users',
    cites: ['Art. 13(2)', 'Guidance 158', 'Guidance 159', 'Guidance 163', 'FAQ 4.1.1'],
    moment: 'before it is placed on the market',
    shownBy: [
      'for each risk, the measure taken and the test of it',
      'reviews of design decisions that name the risks',
      'statement on the risks that remain',
    ],
  },
  {
    id: 'art-13.document-the-risk-assessment',
    says: 'document the risk assessment, with an analysis of the risks from intended purpose, reasonably foreseeable use and conditions of use, for the time the product is expected to be in use',
    cites: ['Art. 13(3)', 'FAQ 4.1.4', 'FAQ 4.1.5', 'FAQ 4.1.6'],
    moment: 'before it is placed on the market',
    shownBy: [
      'risk assessment with date and version',
      'description of intended purpose, foreseeable use and environment',
      'expected time in use, with its grounds',
    ],
  },
  {
    id: 'art-13.state-which-requirements-apply',
    says: 'say in the risk assessment, for each of the requirements (a) to (m) on properties, whether it applies and in what manner, and how it is implemented',
    cites: ['Art. 13(3)', 'Annex I Part I(2)', 'Annex VII(3)', 'FAQ 4.1.3'],
    moment: 'before it is placed on the market',
    shownBy: ['table of requirements (a) to (m), each with applicability and implementation'],
  },
  {
    id: 'art-13.state-how-the-rest-is-applied',
    says: 'say in the risk assessment how you apply the requirement of security appropriate to the risks, and the requirements on vulnerability handling',
    cites: ['Art. 13(3)', 'Annex I Part I(1)', 'Annex I Part II', 'Guidance 165', 'Guidance 166', 'FAQ 4.1.1'],
    moment: 'before it is placed on the market',
    shownBy: [
      'section of the risk assessment on risks that (a) to (m) do not cover',
      'section of the risk assessment on each point of vulnerability handling',
    ],
  },
  {
    id: 'art-13.update-the-risk-assessment',
    says: 'update the risk assessment as appropriate during the support period',
    cites: ['Art. 13(3)', 'Annex I Part II(3)', 'FAQ 4.1.8'],
    moment: 'for the support period',
    shownBy: [
      'versions of the risk assessment with dates and reasons',
      'dates of reviews, those without change included',
    ],
  },
  {
    id: 'art-13.update-it-on-new-knowledge',
    says: 'update the risk assessment, where applicable, in light of the vulnerabilities and the information that you document',
    cites: ['Art. 13(7)', 'FAQ 4.1.8'],
    moment: 'when something happens',
    shownBy: [
      'version of the risk assessment that names the new vulnerability or information',
      'note why no update was needed',
    ],
  },
  {
    id: 'art-13.exercise-due-diligence',
    says: 'exercise due diligence when you integrate components of third parties, free and open-source software from outside any commercial activity included, so that none compromises the cybersecurity of the product',
    cites: [
      'Art. 13(5)',
      'Rec. 34',
      'Rec. 35',
      'Guidance 170',
      'Guidance 171',
      'FAQ 4.4.1',
      'FAQ 4.4.2',
      'FAQ 4.4.3',
      'FAQ 4.4.4',
    ],
    moment: 'before it is placed on the market',
    shownBy: [
      'record for each component: version, origin, what was checked, when, by whom',
      'declarations of conformity or security documentation of components',
      'check of each component against vulnerability databases, with date',
    ],
  },
  {
    id: 'art-13.keep-series-in-conformity',
    says: 'have procedures in place by which products that are part of a series of production stay in conformity with the Act',
    cites: ['Art. 13(14)', 'Rec. 92', 'FAQ 6.4'],
    moment: 'whenever it is supplied',
    shownBy: [
      'procedure for builds and production, with version',
      'release checks of each build or batch',
      'records of products that failed the checks',
    ],
  },
  {
    id: 'art-13.take-changes-into-account',
    says: 'take adequate account of changes in development, production, design or characteristics, and in the harmonised standards, certification schemes or common specifications by which conformity is declared or verified',
    cites: ['Art. 13(14)', 'Art. 27', 'Rec. 41'],
    moment: 'when something happens',
    shownBy: [
      'record of each change with its effect on conformity',
      'list of the standards applied, with edition and date of the last check',
    ],
  },
]
