import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { AssessedFinding, VulnerabilityAssessment } from '../dossier/vulnerabilities.ts'
import { errorCode, isKeys, jsonIn, listOf, type Read } from '../kit/index.ts'
import { namesOf } from '../vulnerabilities/index.ts'
import { actionProblem } from './problems.ts'

/** A larger file is none that this program wrote of findings. */
const mostBytes = 256 * 1024 * 1024

/** What was found in an earlier run, to compare with. */
interface Baseline {
  /** The assessment with each finding told to be new since then or not, and how many are new, known and gone. */
  readonly compare: (assessed: VulnerabilityAssessment) => VulnerabilityAssessment
}

interface Told {
  readonly package: string
  readonly ids: readonly string[]
}

function packageKey(ecosystem: string, name: string): string {
  return `${ecosystem}\n${name}`
}

function toldIn(finding: unknown): Told | undefined {
  if (!isKeys(finding) || !isKeys(finding.component) || !isKeys(finding.advisory)) return undefined
  const { ecosystem, name } = finding.component
  const { id, aliases } = finding.advisory
  if (typeof ecosystem !== 'string' || typeof name !== 'string' || typeof id !== 'string') return undefined
  const others = listOf(aliases).filter(alias => typeof alias === 'string')
  return { package: packageKey(ecosystem, name), ids: [id, ...others] }
}

function keysOf({ package: named, ids }: Told): readonly string[] {
  return ids.map(id => `${named}\n${id}`)
}

/** What a finding is known by, whatever version of the package has it: two that share one are the same flaw of it. */
export function flawKeys(finding: AssessedFinding): readonly string[] {
  const { ecosystem, name } = finding.component
  return keysOf({ package: packageKey(ecosystem, name), ids: namesOf(finding) })
}

/** The same flaw of the same package, by any of its names, is known, whatever version has it now. */
function baselineOf(file: string, told: readonly Told[]): Baseline {
  const known = new Set(told.flatMap(keysOf))
  const compare = (assessed: VulnerabilityAssessment): VulnerabilityAssessment => {
    const findings = assessed.findings.map(each => ({ ...each, isNew: !flawKeys(each).some(key => known.has(key)) }))
    const fresh = findings.filter(({ isNew }) => isNew).length
    const left = new Set(findings.flatMap(flawKeys))
    const gone = told.filter(each => !keysOf(each).some(key => left.has(key))).length
    return { ...assessed, findings, baseline: { file, new: fresh, known: findings.length - fresh, gone } }
  }
  return { compare }
}

function bytesOf(path: string): Uint8Array | string {
  try {
    const found = statSync(path)
    if (!found.isFile()) return 'This is no file.'
    return found.size > mostBytes ? 'The file is larger than any that lists findings.' : readFileSync(path)
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined) throw error
    return code === 'ENOENT' ? 'There is no such file.' : `The file cannot be read (${code}).`
  }
}

function readBaseline(cwd: string, file: string): Read<Baseline | undefined> {
  const fail = (says: string) => ({ value: undefined, problems: [actionProblem('actions.bad-baseline', file, says)] })
  const bytes = bytesOf(resolve(cwd, file))
  if (typeof bytes === 'string') return fail(bytes)
  const document = jsonIn(new TextDecoder().decode(bytes))
  if (!isKeys(document)) return fail('The file is not JSON.')
  if (!Array.isArray(document.findings)) return fail('The file has no list of findings.')
  const told = document.findings.flatMap(each => toldIn(each) ?? [])
  return { value: baselineOf(file, told), problems: [] }
}

/**
 * Compares findings with those of an earlier run, read from what `cradle scan` or `cradle check` printed with `--format
 * json`. Entries of it that are none are passed over: what is missing there counts as new. Problem: actions.bad-baseline.
 */
export function compareWithBaseline(
  cwd: string,
  file: string,
  assessed: VulnerabilityAssessment | undefined,
): Read<VulnerabilityAssessment | undefined> {
  const { value: baseline, problems } = readBaseline(cwd, file)
  return { value: baseline && assessed ? baseline.compare(assessed) : assessed, problems }
}
