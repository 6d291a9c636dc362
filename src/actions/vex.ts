export { type AddedDecision, addDecision } from './add-decision.ts'
export { exportVex } from './export-vex.ts'
export { listVex, type VexList } from './list-vex.ts'
