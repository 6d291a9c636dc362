import { truth } from './define.ts'

/** Whether a part that runs elsewhere belongs to the product (Art. 3(2)). */
export const remoteFacts = {
  atDistance: truth({
    says: 'it processes data at a distance from the user',
    question: 'Does this part process or store data away from the user’s own surroundings?',
    why: 'Only processing at a distance can be the remote part of a product.',
    counts:
      'Yes for any cloud, for servers in your own building, and for processing close to the device at the edge of a network. No for what runs on the user’s device or in the user’s own organisation. Only software counts, never the machines under it. A mere connection, such as a mobile network or Wi-Fi, processes nothing in this sense.',
    example: 'an API that an app calls: yes',
    whoKnows: 'development',
    cites: ['Art. 3(2)', 'Rec. 11', 'Guidance 180', 'Guidance 186', 'Guidance 187'],
  }),
  absencePreventsFunction: truth({
    says: 'without it the product could not perform one of its functions',
    question:
      'Leaving updates aside: if this part were gone, could the product no longer do one of the things it does?',
    why: 'What the product needs for any of its functions belongs to it; what it does not need stays outside.',
    counts:
      'Any function is enough, not only the main one: sending commands, synchronising, first set-up, settings, signing in. Yes also if people could do the same by hand, such as switching a lamp at the wall. Yes for a web page that issues the sign-in tokens which the product needs. No for statistics and product research, for pages that only inform, and for your own staff, payroll, customer, build and testing systems.',
    example: 'remote switching of a lamp: yes; usage statistics: no',
    whoKnows: 'development',
    cites: [
      'Art. 3(2)',
      'Rec. 11',
      'Guidance 182',
      'Guidance 189',
      'Guidance 190',
      'Guidance 191',
      'Guidance 192',
      'Guidance 194',
    ],
  }),
  deliversUpdates: truth({
    says: 'it delivers updates to the product',
    question: 'Does the product get its updates from this part?',
    why: 'The guidance counts automatic updates among the functions of a product, but leaves the distribution of updates outside: you decide which it is.',
    counts:
      'Yes for the service that the product itself asks for updates. No for the build pipeline, for copies at the edge of a content network, and for an app store of someone else.',
    example: 'an update server that devices poll: yes',
    whoKnows: 'development',
    cites: ['Art. 3(2)', 'Guidance 182', 'Guidance 190'],
  }),
  designedByOrFor: truth({
    says: 'its software is designed and developed by or for the manufacturer',
    question: 'Is the software of this part built by you, or built for you alone to your design?',
    why: 'Only remote software that is yours belongs to the product; what you buy in is treated like a component.',
    counts:
      'Yes if you build it or have it built to your own specification, whoever runs it, also on rented machines or a rented platform: then your application counts and what lies under it does not. No for a ready service that its provider offers to others too, even if it was slightly adapted for you.',
    example: 'your own code on rented servers: yes; a bought storage service: no',
    whoKnows: 'development',
    cites: ['Art. 3(2)', 'Rec. 11', 'Guidance 195', 'Guidance 196', 'Guidance 198', 'Guidance 199', 'Guidance 200'],
  }),
  directlyInteracts: truth({
    says: 'the product interacts with it directly',
    question: 'Does the product talk to this part directly?',
    why: 'Systems further back, which the product never speaks to, stay outside.',
    counts:
      'Yes for the interface that answers the product. No for what only that interface uses behind the scenes; it is then a dependency to look at in the risk assessment.',
    example: 'the interface of a banking app: yes; the ledger behind it: no',
    whoKnows: 'development',
    cites: ['Rec. 11', 'Guidance 205', 'Guidance 206'],
  }),
} as const
