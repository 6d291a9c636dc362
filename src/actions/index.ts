export type { Assessment, ProductAssessment } from '../dossier/index.ts'
export { type Milestone, type Options, otherLawFactIds, type Question, type Truth, type Verdict } from '../law/index.ts'
export { type Check, checkProduct } from './check-product.ts'
export type { ExplainedProvision, Explanation } from './explain.ts'
export { allProblems } from './explain.ts'
export { explainFor } from './explain-for.ts'
export {
  type Init,
  type InitStart,
  readAnswers,
  startInit,
  stillDeciding,
  writeInit,
} from './init-product.ts'
export type { Draft } from './product-file-text.ts'
