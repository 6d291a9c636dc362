import { type FactId, facts } from '../law/index.ts'

/** Choices that read better in a list under other words than in an explanation. */
const choiceWords: Readonly<Partial<Record<FactId, Readonly<Record<string, string>>>>> = {
  operatorRole: {
    manufacturer: 'manufacturer',
    importer: 'importer',
    distributor: 'distributor',
    'authorised representative': 'authorised representative',
    'open-source software steward': 'open-source software steward',
    'none of these': 'none of these',
  },
  supply: { 'none by us': 'none by us: others supply it; we contribute, host, mediate or install' },
  personType: { legal: 'legal: an organisation', natural: 'natural: an individual' },
  nameOrTrademarkOnProduct: { ours: 'ours: it bears your own name or trademark' },
  coreFunctionality: { 'none of Annex III or IV': 'none of those below' },
}

/** The words of `cradle init`, in English. */
export const englishInit = {
  title: (path: string) => `Written: ${path}`,
  found: 'Found in the folder',
  from: (value: string, file: string) => `${value} (from ${file})`,
  nothingFound: 'nothing',
  stillOpen: 'Still open, as comments in the file',
  open: (question: string, key: string) => `${question} (${key})`,
  none: 'nothing that decides',
  next: 'What to do next',
  lockFiles: 'Lock files',
  sboms: 'SBOMs',
  steps: (path: string, folder: string, isOpen: boolean) => [
    isOpen ? `Look through ${path} and answer there what is open.` : `Look through ${path}.`,
    folder === '.' ? 'See what follows: cradle check' : `See what follows: cradle check ${folder}`,
  ],
  intro: 'A few questions, only those that decide. Ctrl+C ends without writing.',
  name: 'What is the product called?',
  operatorName: 'Which firm or person answers for it? (Enter to leave it open)',
  why: (text: string) => `Why it is asked: ${text}`,
  counts: (text: string) => `What counts: ${text}`,
  unknown: 'I do not know yet',
  choice: (fact: string, value: string, says: string) => choiceWords[fact as FactId]?.[value] ?? says,
  day: 'A day, such as 2027-12-11. Enter alone: I do not know yet.',
  noSuchDay: 'Write a day that exists, such as 2027-12-11, or nothing.',
  otherLaw: 'Does any of these hold? If so, the Act may leave the product out.',
  otherLawHow: 'Space marks what holds. Enter alone says: none of them holds.',
  otherLawHolds: (fact: string) => facts[fact as FactId].says,
  oneByOne: 'I am not sure: ask me one by one about those I left unmarked',
  because: 'Why do you judge so? One sentence for your records (Enter to leave it out)',
  by: 'Who judges so? A name (Enter to leave it out)',
  goOn: 'Whether the Act applies hangs on what you do not know yet. Go on as if it did?',
  goOnYes: 'yes, ask the rest',
  goOnNo: 'no, write what we have',
  asked: 'That was the last question.',
  cancelled: 'Nothing was written.',
} as const
