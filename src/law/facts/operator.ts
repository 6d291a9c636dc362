import { choice, truth } from './define.ts'

/** Who the person is for this product (Art. 3(13) to 3(17), 21, 22(1), 24). */
export const operatorFacts = {
  operatorRole: choice({
    says: 'your role as you judge it',
    question: 'Which role do you have for this product?',
    why: 'The role decides which duties are yours.',
    counts:
      'Manufacturer: you make it or have it made and market it under your own name, free or paid, wherever you are. Importer: you are in the Union and first bring there what bears the name of someone outside. Distributor: you pass on what others brought to market, unchanged. Authorised representative: you hold a manufacturer’s written mandate and are in the Union. Steward: an organisation that sustains free software without placing it on the market. A marketplace that only mediates, a repository host and a contributor have none of these roles. If your own name is on it, or you substantially modify it, you count as its manufacturer whatever you choose.',
    example: 'a reseller of finished devices: distributor',
    whoKnows: 'management',
    cites: ['Art. 3(12)', 'Art. 3(13)', 'Art. 3(14)', 'Art. 3(15)', 'Art. 3(16)', 'Art. 3(17)', 'Rec. 20', 'Rec. 78'],
    choices: {
      manufacturer: { says: 'you stated that you are its manufacturer', cites: ['Art. 3(13)'] },
      importer: { says: 'you stated that you are its importer', cites: ['Art. 3(16)'] },
      distributor: { says: 'you stated that you are a distributor of it', cites: ['Art. 3(17)'] },
      'authorised representative': {
        says: 'you stated that you are the authorised representative',
        cites: ['Art. 3(15)'],
      },
      'open-source software steward': { says: 'you stated that you are its steward', cites: ['Art. 3(14)'] },
      'none of these': { says: 'you stated that you have none of the roles', cites: ['Art. 3(12)'] },
    },
  }),
  personType: choice({
    says: 'whether you are an organisation or an individual',
    question: 'Are you an organisation or an individual?',
    why: 'Only an organisation can be a steward of free software.',
    counts:
      'Legal: companies, foundations, associations and public bodies; a company of one person too. Natural: you act as yourself.',
    example: 'a developer who publishes in her own name: natural',
    whoKnows: 'management',
    cites: ['Art. 3(14)', 'Guidance 53'],
    choices: {
      legal: { says: 'you are a legal person', cites: ['Art. 3(14)'] },
      natural: { says: 'you are a natural person', cites: ['Art. 3(14)', 'Guidance 53'] },
    },
  }),
  nameOrTrademarkOnProduct: choice({
    says: 'whose name or trademark it bears',
    question: 'Whose name or trademark is on the product?',
    why: 'Whoever markets it under their own name counts as its manufacturer; a name from outside the Union makes the first supplier in the Union an importer.',
    counts:
      'Ours: it is sold under your name, trade name or brand, also if someone else built it. For the others, it matters where the person is established whose name it bears, not where it was built.',
    example: 'a device from Asia sold under your shop’s brand: ours',
    whoKnows: 'product management',
    cites: ['Art. 3(13)', 'Art. 3(16)', 'Art. 21'],
    choices: {
      ours: { says: 'it bears your own name or trademark', cites: ['Art. 3(13)', 'Art. 21'] },
      'of someone in the Union': {
        says: 'it bears the name or trademark of someone else in the Union',
        cites: ['Art. 3(16)'],
      },
      'of someone outside the Union': {
        says: 'it bears the name or trademark of someone outside the Union',
        cites: ['Art. 3(16)'],
      },
    },
  }),
  develops: truth({
    says: 'you develop or manufacture it',
    question: 'Do you develop or manufacture it?',
    why: 'The maker who markets it under its own name is the manufacturer.',
    counts:
      'Yes also if you put together bought components, even modified ones, into a new product: you are the maker of the whole.',
    example: 'a monitor built from bought modules and own firmware: yes',
    whoKnows: 'development',
    cites: ['Art. 3(13)', 'Guidance 120', 'Guidance Ex. 51'],
  }),
  hasDeveloped: truth({
    says: 'you have it designed, developed or manufactured',
    question: 'Do you have it designed, developed or manufactured by someone else?',
    why: 'Who has it made and markets it under its own name is the manufacturer.',
    counts: 'Yes for contract development and contract manufacturing.',
    example: 'an app that an agency built for you: yes',
    whoKnows: 'management',
    cites: ['Art. 3(13)'],
  }),
  carriedOutSubstantialModification: truth({
    says: 'you substantially modified it after it was placed on the market',
    question: 'Did you substantially modify it after someone had placed it on the market?',
    why: 'Whoever does so and supplies it counts as its manufacturer.',
    counts:
      'Yes if a change affects how it meets the product requirements of Annex I, Part I, or alters its intended purpose, and the risk assessment had not foreseen it, however small the change is. No for repair and maintenance, security updates that only lower risk, language or looks. No if you build it into a new product of your own: that has its own manufacturer, you.',
    example: 'a reseller that loads other firmware with new functions: yes',
    whoKnows: 'development',
    cites: [
      'Art. 3(30)',
      'Art. 21',
      'Art. 22(1)',
      'Rec. 39',
      'Rec. 42',
      'Guidance 104',
      'Guidance 107',
      'Guidance 120',
    ],
  }),
  firstToMakeAvailableInEU: truth({
    says: 'you are the first to make it available on the Union market',
    question: 'Are you the first to supply it in the Union?',
    why: 'The first to supply it there places it on the market.',
    counts:
      'Yes if you get it from outside the Union and no one else supplied that very unit, or that version of the software, there before you.',
    example: 'a wholesaler that ships in devices from overseas: yes',
    whoKnows: 'purchasing',
    cites: ['Art. 3(16)', 'Art. 3(21)', 'Guidance 11', 'Guidance 13'],
  }),
  establishedInEU: truth({
    says: 'you are established in the Union',
    question: 'Are you established in the Union?',
    why: 'Only someone in the Union can be an importer or an authorised representative.',
    counts:
      'Yes with a seat or place of business in a Member State. Manufacturers, distributors and stewards may be anywhere.',
    example: 'a firm in Lyon: yes',
    whoKnows: 'management',
    cites: ['Art. 3(13)', 'Art. 3(14)', 'Art. 3(15)', 'Art. 3(16)', 'Art. 3(17)'],
  }),
  passesOnUnchanged: truth({
    says: 'you supply it onwards as it came to you',
    question: 'Do you supply it onwards as it came to you, without changing its properties?',
    why: 'That is what a distributor does.',
    counts:
      'Yes for shops, wholesalers and online sellers, and for a repository or marketplace that itself supplies it in the course of business. No for mere hosting or mediation.',
    example: 'a shop that sells boxed devices: yes',
    whoKnows: 'sales',
    cites: ['Art. 3(17)', 'Rec. 20', 'Rec. 78'],
  }),
  writtenMandate: truth({
    says: 'you hold a written mandate of its manufacturer',
    question: 'Has its manufacturer appointed you in writing to act on its behalf in certain tasks?',
    why: 'That makes an authorised representative; the Act lets a manufacturer appoint one.',
    counts: 'Yes only in writing. A distribution contract without such tasks is none.',
    example: 'a signed mandate to keep the technical documentation: yes',
    whoKnows: 'legal',
    cites: ['Art. 3(15)', 'Art. 18(1)'],
  }),
  intendedForCommercialActivities: truth({
    says: 'the free software is intended for commercial activities',
    question: 'Is the software meant to end up in commercial products or services?',
    why: 'Only such free software has stewards.',
    counts:
      'Yes if others are to build it into what they sell or offer; it shows in manufacturers that contribute or pay regularly. No for software meant for private or academic use alone.',
    example: 'a library that many products embed: yes',
    whoKnows: 'development',
    cites: ['Art. 3(14)', 'Rec. 19', 'Guidance 71'],
  }),
  sustainedSupport: truth({
    says: 'your purpose is to support its development systematically and on a sustained basis',
    question: 'Is it your purpose to support this very software systematically and lastingly?',
    why: 'Sustained support makes a steward, project by project.',
    counts:
      'Yes for hosting and running its collaboration platform, hosting its code, governing it, steering or doing its development. No for sending in code now and then, or for selling help with software of others.',
    example: 'a foundation that hosts and governs the project: yes',
    whoKnows: 'management',
    cites: ['Art. 3(14)', 'Rec. 19', 'Guidance 72', 'Guidance 75', 'Guidance 78', 'Guidance Ex. 31'],
  }),
  ensuresViability: truth({
    says: 'you ensure that it stays viable',
    question: 'Do you play the main part in keeping it alive?',
    why: 'A steward ensures that the software stays viable.',
    counts: 'Yes if it would not go on as it does without you. No for one supporter among many.',
    example: 'the company that maintains its own published library: yes',
    whoKnows: 'management',
    cites: ['Art. 3(14)', 'Rec. 19', 'Guidance 74', 'Our reading'],
  }),
} as const
