import type { OpenQuestionOfLaw } from './define.ts'

/** Open points on the reporting of vulnerabilities and incidents (Art. 14). */
export const reporting = {
  'R-1': {
    title:
      'Must a flaw in a component be reported that is exploited elsewhere but not, as far as known, in your product?',
    readings: [
      'Yes: it is enough that it was exploited in some system and can be exploited in your product.',
      'No: it must have been exploited in your product.',
    ],
    safe: 1,
    why: 'The definition speaks of a system, the guidance of your product, and the FAQ lies in between. Reporting meets either reading.',
    cites: ['Art. 3(42)', 'Art. 14(1)', 'FAQ 5.4', 'Guidance 218'],
  },
  'R-2': {
    title: 'Must an incident be reported that could have severe effects but has had none yet?',
    readings: [
      'Yes: being capable of such effects is enough.',
      'No: it must have occurred and compromised the product.',
    ],
    safe: 1,
    why: 'The definitions include what is capable of such effects, the guidance describes what has happened. Reporting meets either reading.',
    cites: ['Art. 14(5)', 'Art. 3(44)', 'Guidance 211', 'Guidance 213', 'Guidance 214'],
  },
  'R-3': {
    title: 'How are the periods in hours counted?',
    readings: [
      'By elapsed time from the minute of becoming aware.',
      'By full hours after the hour of becoming aware, under the general rules on periods.',
    ],
    safe: 1,
    why: 'Nothing settles how the general rules apply here. Elapsed time always ends earlier, or at the same moment.',
    cites: [
      'Art. 14(2)(a)',
      'Art. 14(4)(a)',
      'Reg. (EEC, Euratom) No 1182/71 Art. 3(1)',
      'Reg. (EEC, Euratom) No 1182/71 Art. 3(2)(a)',
    ],
  },
  'R-4': {
    title: 'When is a corrective or mitigating measure available?',
    readings: [
      'As soon as the first user could apply it, guidance to users included.',
      'When it is ready for all users.',
    ],
    safe: 1,
    why: 'The Act does not define it, and the period for the final report hangs on it. The earlier moment meets either reading.',
    cites: ['Art. 14(2)(c)', 'Reg. (EU) 2026/881 Art. 3(a)', 'Our reading'],
  },
  'R-5': {
    title: 'Whose knowledge is the awareness of the manufacturer?',
    readings: [
      'That of anyone with a duty to pass it on: staff, contractors, the parent company.',
      'That of the people in charge of reporting.',
    ],
    safe: 1,
    why: 'The Act does not say. Make sure that knowledge travels at once, and count from the first who had it.',
    cites: ['Art. 14(1)', 'Art. 14(2)', 'Our reading'],
  },
  'R-6': {
    title: 'Which coordinator receives the report where the criteria lead to several Member States?',
    readings: ['The one that the operator chose and recorded beforehand.', 'The one that the authorities agree on.'],
    safe: 1,
    why: 'The cascade ends in ties that it does not resolve. Decide before any incident, record the reasons, and keep to it.',
    cites: ['Art. 14(7), second subparagraph', 'Art. 14(7), third subparagraph', 'Our reading'],
  },
} as const satisfies Readonly<Record<string, OpenQuestionOfLaw>>
