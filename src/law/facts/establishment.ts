import { choice, truth } from './define.ts'

/** How far the duties of a person reach: modified products, mandates, support by stewards, operators in the Union (Art. 18, 22, 24). */
export const establishmentFacts = {
  modificationAffectsWholeSecurity: truth({
    says: 'your substantial modification affects the cybersecurity of the product as a whole',
    question: 'Does your substantial modification affect the cybersecurity of the product as a whole?',
    why: 'Whoever modifies a product of others answers for the part that this affects, or for all of it if its security as a whole is affected. For products placed on the market before 11 December 2027 the guidance draws the same line.',
    counts:
      'Yes if the change is no longer limited to one component or subsystem: if it reaches what the rest relies on, such as how it starts, identifies people or updates itself, or opens a way into the rest. No if its effects stay within the part that you changed. The Act counts any effect on the whole; the guidance speaks of harmful ones. If you cannot tell, say yes.',
    example: 'a reseller that replaces the firmware that starts the device: yes',
    whoKnows: 'development',
    cites: ['Art. 22(2)', 'Guidance 118', 'Guidance 119', 'Guidance 121', 'Guidance 124', 'Our reading'],
  }),
  otherActNeedsOperatorInUnion: truth({
    says: 'other product law that requires an operator in the Union covers it',
    question: 'Does other product law cover it that requires someone responsible in the Union?',
    why: 'The general rule on market surveillance requires one for products under the acts that it names; this Act is not among them.',
    counts:
      'As far as is generally known, yes for radio equipment, low-voltage and electromagnetic equipment, machinery and toys; the list stands in Article 4(5) of Regulation (EU) 2019/1020, and we do not hold its text. No for software that only this Act covers.',
    example: 'a speaker with Bluetooth, which is radio equipment: yes',
    whoKnows: 'regulatory affairs',
    cites: ['Reg. (EU) 2019/1020 Art. 4', 'Reg. (EU) 2019/1020 Art. 4(5)', 'Art. 66'],
  }),
  mandateCoversConformitySteps: truth({
    says: 'your mandate gives you steps of the conformity assessment',
    question:
      'Does your mandate let you take steps of the conformity assessment, such as applying to a notified body or marking the product?',
    why: 'A representative may take these steps only if the mandate names them; then they are tasks that must be performed.',
    counts:
      'Yes if it names applying to a notified body, telling it of changes, keeping its certificates, drawing up the declaration, or putting the CE marking on. No for a mandate that only covers keeping documents and answering authorities. Drawing up the technical documentation can never be in it.',
    example: 'a mandate to draw up and sign the declaration of conformity: yes',
    whoKnows: 'legal',
    cites: [
      'Art. 18(3)',
      'Annex VIII Part I(5)',
      'Annex VIII Part II(11)',
      'Annex VIII Part III(4)',
      'Annex VIII Part IV(8)',
    ],
  }),
  stewardSupport: choice({
    says: 'what you give the free software as its steward',
    question: 'What do you give the project as its steward?',
    why: 'What a steward must report depends on whether it takes part in the development, and on whether it provides the systems that the development runs on.',
    counts:
      'Infrastructure: you provide the systems that it is developed with, such as source code repositories, version control or signing keys. Engineering: you take part in the development: developers of yours write, review or merge code, you coordinate the work, make the releases, or handle vulnerability reports and patches. Choose both if you do both. Non-technical: neither, as with the brand, rules of governance, events or donations.',
    example: 'a foundation that hosts the repositories and signs the releases: infrastructure',
    whoKnows: 'management',
    cites: ['Art. 24(3)', 'Guidance 79', 'Guidance 80', 'Guidance 81', 'Guidance 82'],
    choices: {
      'non-technical': {
        says: 'you neither take part in its development nor provide systems for it',
        cites: ['Art. 24(3)', 'Guidance 80'],
      },
      infrastructure: {
        says: 'you provide the systems on which it is developed, and take no part in the development',
        cites: ['Art. 24(3)', 'Guidance 81'],
      },
      engineering: {
        says: 'you take part in its development, on systems of others',
        cites: ['Art. 24(3)', 'Guidance 82'],
      },
      'infrastructure and engineering': {
        says: 'you provide the systems on which it is developed, and take part in the development',
        cites: ['Art. 24(3)', 'Guidance 81', 'Guidance 82'],
      },
    },
  }),
} as const
