export { caseWords, lengthOf, openPointIn } from './en-case.ts'
export { sheetWords } from './en-sheet.ts'
