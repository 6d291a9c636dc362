export { componentFor, componentNamed, componentNames, type DrillComponent } from './case/drill/component.ts'
export { type Given, givenTo } from './case/drill/given.ts'
export {
  drillZone,
  type Play,
  type Played,
  type PutQuestion,
  play,
  startOf,
} from './case/drill/play.ts'
export { answeredQuestion, assumedIn, momentIn, type Playing, putData, recordOf } from './case/drill/record.ts'
export type { DrillRecord } from './case/drill/record-shape.ts'
export type { Scenario } from './case/drill/scenario.ts'
export { momentWords } from './case/drill/standing.ts'
export { scenarios } from './case/scenarios.ts'
