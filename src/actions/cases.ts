export {
  type Clock as ShownClock,
  type ClockFlag,
  clockFlags,
  coordinatorName,
  type Effective as CaseEventOf,
  ofKind,
  pasted,
  type Sheet,
  type SheetField,
} from '../dossier/case.ts'
export { addToCase } from './add-to-case.ts'
export { caseData, caseInShort } from './case-data.ts'
export type { Typed } from './case-draft.ts'
export { eraseTexts } from './erase-texts.ts'
export { openCase } from './open-case.ts'
export { type CaseResult, listCases, type ShownCase, showCase } from './show-case.ts'
export { noPage, sheetFor } from './show-sheet.ts'
export { type VerifiedCase, verifyCases } from './verify-cases.ts'
