import type { OpenQuestionOfLaw } from './define.ts'

/** Open points on what belongs to a product, on who has which role, and on when a duty begins. */
export const scopeAndRoles = {
  'A-4': {
    title: 'Does a service that delivers updates belong to the product?',
    readings: [
      'The service that the product asks for its updates belongs to the product; copies and build systems behind it do not.',
      'Delivering updates belongs to the surroundings of the manufacturer, not to the product.',
    ],
    safe: 1,
    why: 'The guidance counts automatic updates among the functions of a product at one point and leaves their distribution outside at another. Treat the service as part of the product: then nothing is left unassessed.',
    cites: ['Art. 3(2)', 'Guidance 182', 'Guidance 190'],
  },
  'A-6': {
    title: 'Must a manufacturer outside the Union have an operator in the Union?',
    readings: [
      'Not because of this Act: appointing a representative is optional, and the general rule names other acts.',
      'Yes, under the general rule on market surveillance.',
    ],
    safe: 2,
    why: 'An entry of the FAQ that said so was withdrawn. Another act that covers the product, such as the one on radio equipment, may require an operator anyway: have one.',
    cites: ['Art. 18(1)', 'Reg. (EU) 2019/1020 Art. 4', 'Reg. (EU) 2019/1020 Art. 4(5)', 'Art. 66'],
  },
  'A-13': {
    title: 'Must a steward tell users of exploited vulnerabilities, or only of severe incidents?',
    readings: [
      'Only of severe incidents: the Act links the duty to inform users to them.',
      'Also of exploited vulnerabilities, if the steward takes part in the development.',
    ],
    safe: 2,
    why: 'The guidance goes further than the letter of the article. Informing users of both meets either reading.',
    cites: ['Art. 24(3)', 'Art. 14(8)', 'Guidance 82'],
  },
  'A-15': {
    title: 'When is the time of purchase of a product that is free of charge?',
    readings: [
      'There is none, so the end of the support period need not be shown then.',
      'Before people download or install it.',
    ],
    safe: 2,
    why: 'The Act speaks of purchase and does not exempt free products. Showing the date before the download costs little.',
    cites: ['Art. 13(19), first subparagraph', 'Our reading'],
  },
  'A-16': {
    title: 'Does an importer or distributor who modifies a product answer for all of it?',
    readings: [
      'For all of it: the limit to the modified part is written only for other persons.',
      'For the modified part, unless the product as a whole is affected, like other persons.',
    ],
    safe: 1,
    why: 'The guidance treats both alike, the articles do not. Taking on the whole product meets either reading.',
    cites: ['Art. 21', 'Art. 22(2)', 'Guidance 117', 'Guidance 118', 'Guidance 119'],
  },
  'A-17': {
    title: 'Are light vehicles that are designed to pedal within the Act?',
    readings: [
      'They are within: the delegated act excepts them from the exclusion.',
      'They are outside with all others of their category, as the guidance states the exclusion.',
    ],
    safe: 1,
    why: 'The delegated act binds, the guidance does not; so the exception prevails.',
    cites: ['Reg. (EU) 2025/1535 Art. 1', 'Reg. (EU) No 168/2013 Art. 3(94)(b)', 'Guidance 242'],
  },
  'A-19': {
    title: 'Which of the rules around reporting apply before 11 December 2027?',
    readings: [
      'Only those that the Act names as applying early.',
      'Also those on which reporting depends, such as the platform, the voluntary reports and the protection of who reports.',
    ],
    safe: 1,
    why: 'Only Article 14 and Chapter IV are brought forward by name. Report what Article 14 asks, and count on no protection before that day.',
    cites: ['Art. 71(2), second subparagraph', 'Art. 15(5)', 'Art. 17(4)', 'Art. 69(3)', 'Rec. 126'],
  },
  'A-28': {
    title: 'Must a product be free of known exploitable vulnerabilities when a distributor sells it later?',
    readings: [
      'No: the moment is the placing on the market; afterwards vulnerabilities are handled by updates.',
      'Yes: the requirement speaks of making available, which every sale is.',
    ],
    safe: 2,
    why: 'The FAQ takes the first reading, the letter of the Act allows the second. Have an update ready for stock that is still to be sold.',
    cites: ['Art. 6', 'Annex I Part I(2)(a)', 'Art. 13(1)', 'FAQ 4.2.3'],
  },
  'A-29': {
    title: 'How much of an earlier product must comply once a part of it is substantially modified?',
    readings: [
      'All of it: the Act then reaches the product.',
      'The modified part, unless the security of the whole suffers.',
    ],
    safe: 1,
    why: 'The article and an entry of the FAQ speak of the product, the guidance of the modified part. Bringing the whole into conformity meets either reading.',
    cites: ['Art. 69(2)', 'Rec. 41', 'FAQ 1.4', 'Guidance 124'],
  },
} as const satisfies Readonly<Record<string, OpenQuestionOfLaw>>
