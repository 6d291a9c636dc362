export {
  type CaseDelays,
  type Clock as ShownClock,
  type ClockFlag,
  type CustomerFacts,
  clockFlags,
  coordinatorName,
  type DelayInCase,
  type Effective as CaseEventOf,
  type Gap,
  isWaiting,
  type OtherClock,
  type OtherLaw,
  ofKind,
  pasted,
  type Sheet,
  type SheetField,
  type StatesOfCase,
  statesOf,
  type Telling,
} from '../dossier/case.ts'
export { addToCase } from './add-to-case.ts'
export { caseData, caseInShort } from './case-data.ts'
export { delaysData, delaysFor } from './case-delays.ts'
export { factsOfAwareness, type Typed } from './case-draft.ts'
export { eraseTexts } from './erase-texts.ts'
export { joinCase } from './join-case.ts'
export { factSheetData, factSheetFor, oneViewProblem, tellingData, tellingFor } from './notice.ts'
export { noticeCsaf } from './notice-csaf.ts'
export { openCase } from './open-case.ts'
export { type Register, registerData, showRegister } from './register.ts'
export { type CaseResult, listCases, type ShownCase, showCase } from './show-case.ts'
export { noPage, sheetFor } from './show-sheet.ts'
export { type VerifiedCase, verifyCases } from './verify-cases.ts'
