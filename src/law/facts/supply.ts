import { choice, truth } from './define.ts'

/** Whether it comes on the Union market in the course of business, free software included (Art. 3(21), 3(22), 3(48), 4(2) to 4(4)). */
export const supplyFacts = {
  supply: choice({
    says: 'who gets it',
    question: 'Who gets it?',
    why: 'The Act reaches only what is supplied to others on the Union market.',
    counts:
      'Choose what holds now or is planned. Supply is to others in the Union if anyone there can buy, download or receive it, for payment or free. A tool that you made and use only within your own firm is own use, until you also market it. If others supply it and you only send in code, host it in a repository, run a marketplace, or install it for someone without modifying it substantially, choose none by us: the Act then asks nothing of you for it, though it may reach the product through those who supply it. As an authorised representative, answer for the manufacturer.',
    example: 'an app in the app stores of the Union: to others in the Union',
    whoKnows: 'sales',
    cites: ['Art. 3(22)', 'Rec. 15', 'Rec. 16', 'Rec. 18', 'Rec. 20', 'Rec. 78', 'FAQ 1.5', 'Guidance 59'],
    choices: {
      'to others in the Union': {
        says: 'you, or whom you represent, supply it to others for distribution or use in the Union',
        cites: ['Art. 3(22)'],
      },
      'only outside the Union': { says: 'it is supplied only outside the Union', cites: ['Art. 3(22)'] },
      'own use only': { says: 'it is made for own use only', cites: ['Art. 3(22)', 'FAQ 1.5', 'Blue Guide 2.3'] },
      'own use of a public administration': {
        says: 'a public administration develops or modifies it for its own use only',
        cites: ['Rec. 16'],
      },
      'none by us': {
        says: 'others supply it; we only contribute, host, mediate or install',
        cites: ['Rec. 18', 'Rec. 20', 'Rec. 78', 'Guidance 49', 'Guidance 59'],
      },
    },
  }),
  commercialActivity: truth({
    says: 'it is supplied in the course of a commercial activity',
    question: 'Is it supplied as part of doing business, whether for payment or free?',
    why: 'Without commercial activity it is not made available on the market, and the Act does not apply.',
    counts:
      'Yes if it has a price, if help with it costs more than it costs you, if it is a means to earn from other things, if people must let you use their personal data for more than security, compatibility or interoperability, or if donations beyond the cost are sought for profit. Freeware with advertising or as part of a business counts. No on these grounds alone: a fee for a service that only covers the direct cost of running it, as with some public bodies.',
    example: 'a free app that comes with a paid device: yes',
    whoKnows: 'sales',
    cites: ['Art. 3(22)', 'Rec. 15', 'Rec. 16', 'Guidance 40', 'Guidance 41'],
  }),
  sourceIsPublic: truth({
    says: 'its source code is openly shared',
    question: 'Is its complete source code public?',
    why: 'Free and open-source software has rules of its own.',
    counts:
      'Yes if anyone can get it. No if only paying customers or a limited group get it, whatever the licence says.',
    example: 'a public repository: yes; source code on request for customers: no',
    whoKnows: 'development',
    cites: ['Art. 3(48)', 'Rec. 18', 'Guidance 46'],
  }),
  licenceGrantsAllRights: truth({
    says: 'its licence lets everyone access, use, modify and redistribute it freely',
    question: 'Does its licence let everyone use, modify and redistribute it freely?',
    why: 'Both are needed for free and open-source software: public source and a licence with all these rights.',
    counts:
      'Yes for the usual free and open-source licences. No for freeware, and for licences that forbid commercial use or certain users.',
    example: 'Apache-2.0 or GPL-3.0: yes',
    whoKnows: 'development',
    cites: ['Art. 3(48)', 'Guidance 44', 'Guidance 45', 'Our reading'],
  }),
  controlsReleases: truth({
    says: 'you publish it and control its development, releases and distribution',
    question: 'Is it you who publish it and have the last word on its development and releases?',
    why: 'Free software is judged by what the person does with it who is responsible for it.',
    counts:
      'Yes for maintainers and for the firm or foundation that governs the project. No for those who send in code; being allowed to commit is not enough.',
    example: 'the owner of the project who cuts the releases: yes',
    whoKnows: 'development',
    cites: ['Rec. 18', 'Guidance 49', 'Guidance Ex. 13'],
  }),
  accessIsPaidFor: truth({
    says: 'the software, a version of it, or its maintenance is only for those who pay or donate',
    question: 'Does anyone have to pay or donate to get it, this version of it, its binaries, or its updates?',
    why: 'Whoever takes money for access to free software places it on the market.',
    counts:
      'Yes for paid editions, paid binaries, and releases, updates or security fixes for donors only, even if the source is public or a like version is free. A free community version is another product: answer for each version by itself. No for voluntary donations, and for thank-yous that give no advantage.',
    example: 'security fixes for donors only: yes',
    whoKnows: 'sales',
    cites: ['Rec. 15', 'Guidance 51', 'Guidance 52', 'Guidance 56', 'Guidance 57', 'Guidance 62'],
  }),
  paidSupportBundled: truth({
    says: 'help that comes with access to it is charged at more than it costs',
    question: 'Do you charge for help that comes bundled with access to it, and more than your costs?',
    why: 'A price for support counts unless it only recovers the costs.',
    counts:
      'No if people can have the software without it and buy advice, training or installation separately. No if the price only covers the costs; for an individual these include reasonable living expenses.',
    example: 'optional training around a freely available tool: no',
    whoKnows: 'sales',
    cites: ['Rec. 15', 'Guidance 55', 'Guidance 56', 'Guidance 58', 'Guidance Ex. 18'],
  }),
  monetisesOtherServicesThroughIt: truth({
    says: 'you earn from other products or services through it',
    question: 'Do you earn from other products or services through it?',
    why: 'A free platform that earns in another way is supplied commercially.',
    counts:
      'Yes for advertisements, commissions, subscriptions and paid extras inside it, and for deals such as a preset search engine. No if it is only also used in products of yours, and for grants or paid development work.',
    example: 'a free VPN app with paid servers: yes',
    whoKnows: 'sales',
    cites: [
      'Rec. 15',
      'Guidance 54',
      'Guidance 63',
      'Guidance Ex. 14',
      'Guidance Ex. 15',
      'Guidance Ex. 24',
      'Guidance Ex. 25',
    ],
  }),
  personalDataConditionBeyondSecurity: truth({
    says: 'using it requires that personal data are processed for other ends than security, compatibility or interoperability',
    question:
      'Must users let you process personal data for anything beyond security, compatibility or interoperability?',
    why: 'Paying with data counts like paying.',
    counts:
      'Yes for advertising and for analytics of other kinds, if it cannot be used without. No if people can decline, or if the data serve only those three ends.',
    example: 'a free tracker that works only with targeted advertising: yes',
    whoKnows: 'data protection',
    cites: ['Rec. 15', 'Guidance 54', 'Guidance Ex. 16'],
  }),
  donationsForProfit: truth({
    says: 'donations beyond the costs are taken with the intention to make a profit',
    question: 'Do you take donations beyond your costs in order to make a profit?',
    why: 'Donations without the intention to make a profit are not commercial.',
    counts:
      'No for a mere donation link, even if more comes in than it costs for a while; fair pay for contributors and reasonable living expenses are costs. If donors get what others do not, answer yes to the question on access instead.',
    example: 'a donation link in the documentation: no',
    whoKnows: 'finance',
    cites: ['Rec. 15', 'Guidance 60', 'Guidance 61', 'Guidance Ex. 20'],
  }),
  nonProfitAllEarnings: truth({
    says: 'its publisher is a not-for-profit organisation whose earnings after costs all serve such aims',
    question:
      'Are you a not-for-profit organisation, set up so that all earnings after costs serve its not-for-profit aims?',
    why: 'What such an organisation publishes as free software is not placed on the market, even if it earns money.',
    counts: 'Yes if the statutes ensure it. No for firms, and for organisations that may distribute earnings.',
    example: 'a foundation that funds its projects with its income: yes',
    whoKnows: 'legal',
    cites: ['Rec. 18', 'Guidance 66', 'Guidance 77', 'Guidance Ex. 24'],
  }),
  shownAtFair: truth({
    says: 'it is only shown at a fair, an exhibition, a demonstration or the like',
    question: 'Is it, for now, only shown or used at a fair, an exhibition, a demonstration or a similar event?',
    why: 'There it may be presented although it does not comply yet.',
    counts: 'Yes for prototypes too. No if it can be bought or taken away there.',
    example: 'a prototype on a stand: yes',
    whoKnows: 'marketing',
    cites: ['Art. 4(2)', 'Rec. 36'],
  }),
  shownWithVisibleSign: truth({
    says: 'a visible sign says that it does not comply and is not available until it does',
    question: 'Does a visible sign beside it say that it does not comply and is not to be had until it does?',
    why: 'Without the sign there is no such privilege.',
    counts: 'The sign must say both things clearly.',
    example: 'a sign on the stand with both sentences: yes',
    whoKnows: 'marketing',
    cites: ['Art. 4(2)', 'Rec. 36'],
  }),
  unfinishedForTesting: truth({
    says: 'it is an unfinished version for testing',
    question: 'Is this version unfinished and only released for testing?',
    why: 'Unfinished software may be released for testing although it does not comply.',
    counts:
      'Yes for alpha and beta versions and release candidates. No for a finished product, even if it is called beta for years.',
    example: 'a release candidate for test users: yes',
    whoKnows: 'development',
    cites: ['Art. 4(3)', 'Rec. 37', 'FAQ 1.6', 'Our reading'],
  }),
  testPeriodIsLimited: truth({
    says: 'it is available only as long as testing needs',
    question: 'Is it available only as long as testing and gathering feedback need?',
    why: 'The privilege ends with the testing.',
    counts:
      'Yes if the end is fixed or follows from the purpose of the test. Before release there should be a risk assessment, and users should not be forced onto test versions.',
    example: 'a beta that expires after eight weeks: yes',
    whoKnows: 'development',
    cites: ['Art. 4(3)', 'Rec. 37', 'FAQ 1.6'],
  }),
  testReleaseHasVisibleSign: truth({
    says: 'a visible sign says that it does not comply and is for testing only',
    question: 'Do users see clearly that it does not comply and is to be had for testing only?',
    why: 'Without the sign there is no such privilege.',
    counts: 'The sign must say both things clearly where users meet them.',
    example: 'a notice at download and in the program: yes',
    whoKnows: 'development',
    cites: ['Art. 4(3)', 'FAQ 1.6'],
  }),
  safetyComponentOtherLaw: truth({
    says: 'it is a safety component under other Union harmonisation legislation',
    question: 'Is it a safety component under other product law of the Union, such as the law on machinery?',
    why: 'Safety components may not be released unfinished.',
    counts: 'Yes if another harmonisation act calls it so. It stays within the Act like any other product.',
    example: 'software that stops a machine in an emergency: yes',
    whoKnows: 'regulatory affairs',
    cites: ['Art. 4(4)'],
  }),
} as const
