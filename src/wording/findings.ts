export { englishFindings as findingWords } from './en-findings.ts'
export { englishReport as reportWords } from './en-report.ts'
export { englishVex as vexWords } from './en-vex.ts'
