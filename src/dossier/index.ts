export { type Assessment, assess, type ProductAssessment } from './assess.ts'
export { productsOf, readDossier } from './dossier.ts'
export { dossierProblems } from './problems.ts'
