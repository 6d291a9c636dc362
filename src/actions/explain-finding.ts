import { type AssessedFinding, isNamed, type Said, saidIn } from '../dossier/vulnerabilities.ts'
import type { Problem } from '../kit/index.ts'
import { findingsOf, openProduct, type ProductRequest } from './product-findings.ts'

/** A finding, and all that is said of it in VEX, the newest first, whether it holds or was taken back since. */
export interface ExplainedFinding {
  readonly finding: AssessedFinding
  readonly said: readonly Said[]
}

/** What was found under an id in the SBOMs of a product. Without any, the id may be that of something else. */
export interface ExplainedFindings {
  readonly findings: readonly ExplainedFinding[]
  readonly problems: readonly Problem[]
}

/** Explains what was found under any name of a flaw. Problems: those of the product and of the reference. */
export async function explainFinding(what: string, request: ProductRequest): Promise<ExplainedFindings> {
  const opened = await openProduct(request)
  if (opened.dossier === undefined) return { findings: [], problems: [] }
  const { vulnerabilities, problems } = await findingsOf(opened, request)
  const { vex, inventories } = opened.dossier
  const meant = (vulnerabilities?.findings ?? []).filter(each => isNamed(each, what.trim()))
  const decisions = vex?.layOver(vex.statements, meant, inventories, opened.moment)
  const findings = meant.map(finding => ({
    finding,
    said: (decisions?.of(finding)?.all ?? []).map(statement => saidIn(statement)),
  }))
  return { findings, problems: [...opened.problems, ...problems] }
}
