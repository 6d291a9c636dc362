import { choice, date, number, truth } from './define.ts'

/** How long its vulnerabilities are handled, for which of its versions, and how people are told (Art. 13(8), 13(10), 13(19)). */
export const supportFacts = {
  supportUntil: date({
    says: 'the last day of its support period',
    question: 'What is the last day of its support period?',
    why: 'The period must be long enough, people must be told when it ends, and records are kept at least as long.',
    counts:
      'The last day on which you still handle its vulnerabilities. Where you promise a month, its last day. Units or versions that you place on the market later have an end of their own; what distributors still have in stock keeps the end it had.',
    example: 'support promised until January 2033: 2033-01-31',
    whoKnows: 'product management',
    cites: ['Art. 3(20)', 'Art. 13(8), first subparagraph', 'Art. 13(19), first subparagraph', 'FAQ 4.5.3'],
  }),
  expectedUseYears: number({
    says: 'the time it is expected to be in use',
    question: 'For how many years is it expected to be in use?',
    why: 'The support period must reflect this time; only if it is less than five years may support be shorter than that.',
    counts:
      'What users can reasonably expect, given what it is, what it is for, and any law of the Union on its lifetime; not how long you would like to support it. Part of a year may be a decimal. Where it stops working with its subscription, or where subscriptions to paid support are the only way to earn from free software, the length of the subscription.',
    example: 'a router that people keep for eight years: 8',
    whoKnows: 'product management',
    cites: ['Art. 13(8), second subparagraph', 'Rec. 59', 'Rec. 60', 'Guidance 125', 'FAQ 4.5.1', 'FAQ 4.5.2'],
  }),
  supportShorterByNature: truth({
    says: 'its nature is why it is expected to be in use for less than five years',
    question: 'Is it in its nature to be in use for less than five years?',
    why: 'Only the nature of a product justifies support for less than five years.',
    counts:
      'Yes if it serves a purpose that passes, wears out sooner by its kind, or stops working when its subscription ends. Yes also for free software from which its maker can earn only by subscriptions to paid support. No if it is merely replaced by your next model, or costly to support.',
    example: 'an app to trace contacts during a pandemic: yes',
    whoKnows: 'product management',
    cites: ['Art. 13(8), third subparagraph', 'Rec. 60', 'FAQ 4.5.2'],
  }),
  laterVersions: choice({
    says: 'which versions of the software came to the market after it',
    question: 'Which later versions of this software are on the market?',
    why: 'If users can move up to the last one at no cost, vulnerabilities may be fixed in that one alone.',
    counts:
      'Choose substantially modified versions if at least one of them is. For a device, answer for its own software, such as its operating system.',
    example: 'a phone whose operating system gets a new major version every year: substantially modified versions',
    whoKnows: 'product management',
    cites: ['Art. 13(10)', 'Rec. 40', 'FAQ 4.3.2'],
    choices: {
      'substantially modified versions': {
        says: 'later versions of it are on the market that are substantially modified',
        cites: ['Art. 13(10)', 'Art. 3(30)'],
      },
      'only minor updates': {
        says: 'there are later updates of it, and none is a substantial modification',
        cites: ['Rec. 40'],
      },
      none: { says: 'it is the last version itself', cites: ['Art. 13(10)'] },
    },
  }),
  latestVersionFreeOfCharge: truth({
    says: 'users of earlier versions get the last one free of charge',
    question: 'Do the users of earlier versions get the last version free of charge?',
    why: 'Otherwise earlier versions must be fixed too, for as long as they are supported.',
    counts:
      'Yes if nobody who has an earlier version pays for the last one. For a device that cannot run the last version, the last one that it can run.',
    example: 'an upgrade that needs a new licence fee: no',
    whoKnows: 'sales',
    cites: ['Art. 13(10)', 'Rec. 40', 'Guidance 129'],
  }),
  upgradeBringsAdditionalCosts: truth({
    says: 'moving up to the last version costs users more than ordinary effort',
    question: 'Does moving up to the last version cost users more than the ordinary effort of an update?',
    why: 'Nobody has to buy hardware, or rebuild what it runs on, to stay secure.',
    counts:
      'Yes if users must buy hardware, replace infrastructure or change what it runs on from the ground up. No for the time of staff, tests, settings, and newer versions of software beneath it that had reached its end or was vulnerable.',
    example: 'an upgrade that needs new servers: yes; one that needs a week of tests: no',
    whoKnows: 'product management',
    cites: ['Art. 13(10)', 'Rec. 40', 'Guidance 130', 'Guidance Ex. 53'],
  }),
  hardwareRunsLatestVersion: truth({
    says: 'the device can run the last version of its software',
    question: 'Can this device run the last version of its software?',
    why: 'If it cannot, its vulnerabilities must be fixed at least in the last version that it can run.',
    counts:
      'No if the last version does not start on it, is not offered for it, or lacks on it what it was bought for.',
    example: 'a phone that is left out of the newest operating system: no',
    whoKnows: 'development',
    cites: ['Rec. 40', 'Guidance Ex. 52'],
  }),
  freeOfCharge: truth({
    says: 'people get it free of charge',
    question: 'Do people get it free of charge, without buying it or anything with it?',
    why: 'The Act wants the end of support shown at the time of purchase, and nothing free is purchased.',
    counts: 'No if it comes with a device or a service that people buy: then that purchase is the moment.',
    example: 'an app free to download: yes; the app that comes with a paid watch: no',
    whoKnows: 'sales',
    cites: ['Art. 13(19), first subparagraph', 'Our reading'],
  }),
  canNotifyUsers: truth({
    says: 'it can technically show its users that its support has ended',
    question: 'Can it technically show its users that its support period has ended?',
    why: 'Where that is feasible, it must.',
    counts:
      'Yes if it has a screen, an app or a website where people see it. No for what nobody ever looks at and nothing speaks for.',
    example: 'a router with a page for its settings: yes; a bare sensor without connection to any screen: no',
    whoKnows: 'development',
    cites: ['Art. 13(19), second subparagraph', 'Guidance 127'],
  }),
} as const
