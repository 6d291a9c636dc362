export { type Assessment, type ProductAssessment, toldOnce, toldVerdict } from '../dossier/index.ts'
export {
  dates,
  eventFactIds,
  knownMilestone,
  type Milestone,
  milestone,
  type Options,
  openQuestions,
  otherLawFactIds,
  type Question,
  type Role,
  type Truth,
  type Verdict,
} from '../law/index.ts'
export { type Check, checkProduct } from './check-product.ts'
export type { ExplainedProvision, Explanation } from './explain.ts'
export { allProblems } from './explain.ts'
export { explainFor } from './explain-for.ts'
export {
  type Init,
  type InitStart,
  startInit,
  stillDeciding,
  writeInit,
} from './init-product.ts'
export type { Draft } from './new-product-file.ts'
export { readAnswers } from './read-answers.ts'
