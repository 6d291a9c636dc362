import type { OpenQuestionOfLaw } from './define.ts'

/** Open points on documents and on single requirements. */
export const documents = {
  'A-10': {
    title: 'Is the list of components always part of the technical documentation?',
    readings: [
      'Yes: it belongs to what is documented on the handling of vulnerabilities.',
      'Only when an authority asks for it with reasons.',
    ],
    safe: 1,
    why: 'One point of Annex VII includes it, another speaks of a request. Keep it in the file, and hand it out only on request: it need not be public.',
    cites: ['Annex VII(2)(b)', 'Annex VII(8)', 'Art. 13(25)', 'Rec. 77'],
  },
  'A-18': {
    title: 'Whose sole responsibility does the declaration of conformity name?',
    readings: ['That of the provider, as the annex is written.', 'That of the manufacturer, as is meant.'],
    safe: 1,
    why: 'The word is a slip, since the Act has no provider. Keep the prescribed words, with a note.',
    cites: ['Annex V(3)', 'Art. 28(4)'],
  },
  'A-27': {
    title: 'May a tailor-made product go without the reset to its original state?',
    readings: [
      'No: a contract can set aside the secure default configuration, not the reset.',
      'Yes: the exception covers the whole requirement.',
    ],
    safe: 1,
    why: 'The exception stands in the same sentence as both. Keeping the reset meets either reading.',
    cites: ['Annex I Part I(2)(b)', 'Rec. 64'],
  },
} as const satisfies Readonly<Record<string, OpenQuestionOfLaw>>
