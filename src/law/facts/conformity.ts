import { choice, truth } from './define.ts'

/** What decides the routes to conformity beside the class (Art. 12, 27, 32). */
export const conformityFacts = {
  ehrSystem: truth({
    says: 'it is an EHR system under the European Health Data Space Regulation',
    question: 'Is it a system for electronic health records under Regulation (EU) 2025/327?',
    why: 'Such systems show conformity by the procedure of that law.',
    counts:
      'Yes if it lets health records of the listed kinds be stored, exchanged, imported, exported, converted, edited or viewed, and is meant for care providers or for patients to reach their data. No for general software that a clinic also uses, and for wellness apps.',
    example: 'hospital software for patient summaries: yes; a fitness app: no',
    whoKnows: 'regulatory affairs',
    cites: ['Art. 32(5a)', 'Reg. (EU) 2025/327 Art. 2(2)(k)', 'Reg. (EU) 2025/327 Art. 25(2)'],
  }),
  ehrData: choice({
    says: 'which health data the EHR system is intended to process',
    question: 'Which kinds of health data is the EHR system intended to process?',
    why: 'The health data law reaches the two groups two years apart.',
    counts: 'If it processes any kind of the first group, choose the first group.',
    example: 'a system for prescriptions and laboratory results: the first group',
    whoKnows: 'product management',
    cites: ['Reg. (EU) 2025/327 Art. 14(1), first subparagraph', 'Reg. (EU) 2025/327 Art. 105, third paragraph'],
    choices: {
      'patient summaries, prescriptions or dispensations': {
        says: 'it is intended to process patient summaries, prescriptions or dispensations',
        cites: ['Reg. (EU) 2025/327 Art. 105(a)'],
      },
      'only images, test results or discharge reports': {
        says: 'of the listed kinds it is intended to process only images, test results or discharge reports',
        cites: ['Reg. (EU) 2025/327 Art. 105(b)'],
      },
    },
  }),
  highRiskAi: truth({
    says: 'it is a high-risk AI system under the AI Act',
    question: 'Is it classified as a high-risk AI system under Regulation (EU) 2024/1689?',
    why: 'Such systems show conformity by the procedure of the AI Act, with exceptions.',
    counts:
      'Yes if Article 6 of that Regulation makes it one: a safety component or product under listed law that needs assessment by a third party, or a use listed in its Annex III that poses a significant risk.',
    example: 'software that ranks job applicants: yes; a spelling assistant: no',
    whoKnows: 'regulatory affairs',
    cites: [
      'Art. 12(1)',
      'Reg. (EU) 2024/1689 Art. 6(1)',
      'Reg. (EU) 2024/1689 Art. 6(2)',
      'Reg. (EU) 2024/1689 Art. 6(3)',
    ],
  }),
  aiProcedure: choice({
    says: 'which procedure of the AI Act applies to it',
    question: 'Which conformity assessment procedure does the AI Act prescribe for it?',
    why: 'Where the AI Act lets its provider assess alone, important and critical products keep the routes of this Act.',
    counts:
      'Internal control for most uses of its Annex III; a notified body for biometrics where standards are lacking or not applied in full; the procedure of other product law for products under that law. Where that law lets you assess an important or critical product alone, the letter of this Act leaves it at that, but its aim is that the level of assurance does not fall: ask an authority first.',
    example: 'software that ranks job applicants: internal control',
    whoKnows: 'regulatory affairs',
    cites: [
      'Art. 12(3)',
      'Rec. 51',
      'Reg. (EU) 2024/1689 Art. 43(1)',
      'Reg. (EU) 2024/1689 Art. 43(2)',
      'Reg. (EU) 2024/1689 Art. 43(3)',
    ],
    choices: {
      'internal control': {
        says: 'the AI Act prescribes internal control',
        cites: ['Reg. (EU) 2024/1689 Art. 43(1)', 'Reg. (EU) 2024/1689 Art. 43(2)'],
      },
      'notified body': {
        says: 'the AI Act prescribes an assessment by a notified body',
        cites: ['Reg. (EU) 2024/1689 Art. 43(1)'],
      },
      'other product law': {
        says: 'the AI Act refers to the procedure of other product law',
        cites: ['Reg. (EU) 2024/1689 Art. 43(3)'],
      },
    },
  }),
  tdPublishedAtPlacing: truth({
    says: 'its technical documentation is public when it is placed on the market',
    question: 'Is all of its technical documentation public when it is placed on the market, or will it be?',
    why: 'Important free software may then be assessed by its manufacturer alone.',
    counts:
      'The whole documentation of Article 31, the risk assessment included, open to everyone. The source code alone is not enough.',
    example: 'the complete technical file in the public repository: yes',
    whoKnows: 'development',
    cites: ['Art. 32(5)', 'Art. 31(1)', 'Annex VII'],
  }),
  standardAppliedInFull: truth({
    says: 'the cited harmonised standard for its category is applied in full',
    question: 'Do you apply, in full, the harmonised standard for its category that is cited in the Official Journal?',
    why: 'Then an important product of class I may be assessed by its manufacturer alone.',
    counts:
      'In full, and covering at least the risks of the core functionality. Extra functions that the standard leaves out may be covered by documented measures of your own. A draft, or a standard that is not cited, does not count.',
    example: 'all clauses but one applied: no',
    whoKnows: 'development',
    cites: ['Art. 27(1), first subparagraph', 'Art. 32(2)', 'Guidance 148', 'Guidance 150', 'Guidance 152'],
  }),
  commonSpecificationAppliedInFull: truth({
    says: 'the common specification for its category is applied in full',
    question: 'Do you apply, in full, the common specification of the Commission for its category?',
    why: 'It opens the same route as a cited harmonised standard.',
    counts: 'In full, and covering at least the risks of the core functionality.',
    example: 'all of it applied: yes',
    whoKnows: 'development',
    cites: ['Art. 27(5)', 'Art. 32(2)'],
  }),
  certificateAtLeastSubstantial: truth({
    says: 'it has a European cybersecurity certificate at level substantial or high that covers the requirements',
    question:
      'Does it have a European cybersecurity certificate, at level substantial or high, that covers the requirements?',
    why: 'It can take the place of an assessment by a notified body.',
    counts: 'Only under a scheme that a delegated act names for this Act, and only for the requirements it covers.',
    example: 'a certificate at level basic: no',
    whoKnows: 'regulatory affairs',
    cites: ['Art. 27(9)', 'Art. 32(2)', 'Guidance 153'],
  }),
} as const
