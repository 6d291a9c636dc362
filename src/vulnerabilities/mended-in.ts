import { ecosystemOf } from './identity.ts'
import type { Finding } from './match.ts'
import { orders } from './versions/index.ts'

/** The version that mends the flaws of a component that have been mended, and how many have not. */
export interface MendedIn {
  readonly version?: string
  readonly unfixed: number
}

/** The least version of a component that mends every one of its flaws that any version mends. */
export function mendedIn(findings: readonly Pick<Finding, 'component' | 'fixedIn'>[]): MendedIn {
  const [first] = findings
  const fixes = findings.flatMap(({ fixedIn }) => fixedIn[0] ?? [])
  const unfixed = findings.length - fixes.length
  if (first === undefined || fixes.length === 0) return { unfixed }
  const scope = ecosystemOf(first.component.ecosystem)
  // Of a kind of package whose versions we cannot order, all that mend something are told.
  if (scope === undefined) return { version: [...new Set(fixes)].join(', '), unfixed }
  const { compare } = orders[scope.ecosystem]
  return { version: fixes.reduce((later, each) => (compare(each, later) > 0 ? each : later)), unfixed }
}
