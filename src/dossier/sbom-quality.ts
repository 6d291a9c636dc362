export type { Judged, JudgedPoint, Quality } from './sbom-quality/judge.ts'
export { startJudge } from './sbom-quality/judge.ts'
