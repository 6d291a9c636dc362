export {
  type AssessedFinding,
  type Assessment,
  awaitsAssessment,
  breaks,
  isBlind,
  type ProductAssessment,
  toldOnce,
  toldVerdict,
  type VulnerabilityAssessment,
} from '../dossier/index.ts'
export {
  dates,
  knownMilestone,
  type Milestone,
  milestone,
  type Options,
  otherLawFactIds,
  type Question,
  type Truth,
  type Verdict,
} from '../law/index.ts'
export { isRemark } from '../sbom/index.ts'
export { mendedIn } from '../vulnerabilities/index.ts'
export { type Check, checkProduct } from './check-product.ts'
export type { ExplainedProvision, Explanation } from './explain.ts'
export { allProblems } from './explain.ts'
export { explainFor } from './explain-for.ts'
export { type FeedsStatus, feedsStatus } from './feeds-status.ts'
export { type FeedsImport, importFeeds } from './import-feeds.ts'
export {
  type Init,
  type InitStart,
  startInit,
  stillDeciding,
  writeInit,
} from './init-product.ts'
export type { Draft } from './new-product-file.ts'
export { readAnswers } from './read-answers.ts'
export { scanData } from './scan-data.ts'
export { type Scan, scanSboms } from './scan-sboms.ts'
