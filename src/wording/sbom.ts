export { sbomWords } from './en-sbom.ts'
