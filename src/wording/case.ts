export { caseWords, lengthOf, openPointIn } from './en-case.ts'
export { drillWords } from './en-drill.ts'
export { sheetWords } from './en-sheet.ts'
