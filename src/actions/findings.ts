export {
  type AssessedFinding,
  awaitsAssessment,
  breaks,
  isBlind,
  isDecided,
  isSettled,
  type Said,
  type VulnerabilityAssessment,
} from '../dossier/vulnerabilities.ts'
export { tablesIn } from '../feeds/index.ts'
export { isRemark } from '../sbom/index.ts'
export { holdsAdvisories, mendedIn, namesOf } from '../vulnerabilities/index.ts'
export { exportFeeds } from './export-feeds.ts'
export { type FeedsStatus, feedsStatus } from './feeds-status.ts'
export { type FeedsImport, importFeeds } from './import-feeds.ts'
export { actionProblem } from './problems.ts'
export { scanData } from './scan-data.ts'
export { type Scan, scanSboms } from './scan-sboms.ts'
export { type FeedsUpdate, updateFeeds } from './update-feeds.ts'
