export {
  answeredQuestion,
  type DrillRecord,
  type Given,
  givenTo,
  momentWords,
  type PutQuestion,
  putData,
} from '../dossier/drill.ts'
export { drillListData, drillScriptData } from './drill-data.ts'
export { keepDrill } from './keep-drill.ts'
export { readDrillAnswers } from './read-drill-answers.ts'
export { listDrills, type StartedDrill, startDrill } from './start-drill.ts'
