export { type Assessment, assess, type ProductAssessment } from './assess.ts'
export { type Dossier, productsOf, readDossier } from './dossier.ts'
export { requirementsOf } from './gaps.ts'
export { dossierProblems } from './problems.ts'
export { toldOnce, toldVerdict } from './told-once.ts'
export {
  type AssessedFinding,
  assessVulnerabilities,
  awaitsAssessment,
  breaks,
  isBlind,
  type VulnerabilityAssessment,
} from './vulnerabilities.ts'
