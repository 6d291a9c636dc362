export type { Judged, JudgedPoint } from '../dossier/sbom-quality.ts'
export { diffSboms, type SbomChange, sbomDiffData } from './diff-sboms.ts'
export { type JudgedSbom, type JudgedSboms, judgeSboms, qualityData } from './judge-sboms.ts'
export { type MadeSbom, madeData, makeSbom } from './make-sbom.ts'
