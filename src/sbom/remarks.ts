import type { Problem } from '../kit/index.ts'

/** What an SBOM lacks by which its components could be looked up. All that stands in it was read. */
const remarks: readonly string[] = [
  'sbom.component-without-identity',
  'sbom.version-missing',
  'sbom.bad-purl',
  'sbom.bad-cpe',
  'sbom.other-version',
]

/** Whether a problem kept nothing from being read: it tells what cannot be looked up. */
export function isRemark({ code }: Problem): boolean {
  return remarks.includes(code)
}
