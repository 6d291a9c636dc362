import { longDate, type PlainDate } from '../kit/index.ts'

/** What a person is told to do next, in English: one step a sentence, the most pressing first. */
export const englishNext = {
  mendFile: (file: string) => `Mend what could not be read in ${file}; the problems say how.`,
  answerScope: (fact: string) =>
    `Answer the open questions: write them under facts: in cra.yaml, beginning with ${fact}, or run cradle init.`,
  answerRest: (fact: string) => `Answer what is still open, beginning with ${fact}: cradle explain ${fact} says how.`,
  decide: (point: string) =>
    `Decide the open point ${point} with your adviser and write it under decisions: in cra.yaml.`,
  report:
    'Be ready to report now: an early warning is due within 24 hours of becoming aware that a vulnerability is being exploited, or of a severe incident. Read cradle explain "Art. 14".',
  prepare: (from: PlainDate) => `Plan for ${longDate(from)}, when all other duties apply: cradle explain "Art. 13".`,
  legacy:
    'Ask of each change from 11 December 2027 on whether it is a substantial modification: the first one brings all other duties. cradle explain "Art. 3(30)".',
  thirdParty: 'Look for a notified body early: no route without one is open to this product today.',
  ownAssessment:
    'Start the risk assessment and the technical file; you may assess conformity yourself (module A): cradle explain "Annex VIII Part I".',
  closeGaps: (first: string) => `Close the gaps above, beginning with this: ${first}`,
  steward: (from: PlainDate) =>
    `Prepare for the duties of a steward, from ${longDate(from)}: cradle explain "Art. 24".`,
  keep: 'Keep this answer with its reasons: cradle check --explain --output FILE. Run it again when the product, its purpose or the law changes.',
} as const
