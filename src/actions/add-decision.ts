import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Dossier } from '../dossier/index.ts'
import { purlOfProduct } from '../dossier/publish-vex.ts'
import { type AssessedFinding, isNamed } from '../dossier/vulnerabilities.ts'
import { errorCode, instantMs, instantText, isPlainDate, nearest, type Problem, quoted } from '../kit/index.ts'
import { namesOf } from '../vulnerabilities/index.ts'
import { vexProblem } from '../vulnerabilities/vex.ts'
import { type Choice, decisionOf, type Publication, writeOpenVex } from '../vulnerabilities/vex-writing.ts'
import { vexFolder } from './kept-vex.ts'
import { actionProblem } from './problems.ts'
import { findingsOf, openProduct, type ProductRequest } from './product-findings.ts'
import { uuidOf } from './vex-id.ts'

/** What is decided on which finding, as it was typed. */
export interface DecisionRequest extends ProductRequest, Omit<Choice, 'at' | 'until'> {
  readonly finding: string
  /** A component by its package URL or its name, where the flaw was found in several. */
  readonly component?: string | undefined
  /** The last day on which the decision holds. */
  readonly until?: string | undefined
}

/** What came of a decision: the file that was written and what it covers, or what kept it from being written. */
export interface AddedDecision {
  readonly file?: string
  readonly document?: object
  readonly findings: readonly AssessedFinding[]
  readonly problems: readonly Problem[]
  readonly hasNoReference: boolean
  /** What was asked for could not be done as it was typed. */
  readonly usage?: true
}

function isCalled({ component }: AssessedFinding, text: string): boolean {
  const { name, purl, version } = component
  const wanted = text.toLowerCase()
  const names = [name, `${name}@${version}`, `${name} ${version}`, purl, purl.replace(/@[^/]*$/, '')]
  return names.some(each => each.toLowerCase() === wanted)
}

/** The findings that are meant, or why there are none. Problem: vex.unknown-finding. */
function meantAmong(
  all: readonly AssessedFinding[],
  { finding, component }: DecisionRequest,
): readonly AssessedFinding[] | Problem {
  const flawed = all.filter(each => isNamed(each, finding.trim()))
  const meant = component === undefined ? flawed : flawed.filter(each => isCalled(each, component.trim()))
  if (meant.length > 0) return meant
  const near = flawed.length > 0 ? flawed.map(each => each.component.purl) : nearest(finding, all.flatMap(namesOf))
  const hint = near.length > 0 ? ` Found were: ${near.slice(0, 5).join(', ')}.` : ''
  const what = component === undefined ? '' : ` in ${quoted(component)}`
  return vexProblem('vex.unknown-finding', { file: finding }, `${quoted(finding)} was not found${what}.${hint}`)
}

/** The moment after the last of a day in Brussels. Problems: actions.not-a-day, vex.past-until. */
async function endOf(day: string | undefined, now: number): Promise<number | undefined | Problem> {
  if (day === undefined) return undefined
  if (!isPlainDate(day))
    return actionProblem('actions.not-a-day', '--until', `${quoted(day)} is not a day that exists.`)
  const { parseAsOf } = await import('../kit/time.ts')
  const end = (instantMs(parseAsOf(day)?.instant ?? '') ?? 0) + 1
  return end > now ? end : vexProblem('vex.past-until', { file: '--until' }, `${day} has passed.`)
}

/** When what the same person decided before on the same flaw is taken back, as they said beforehand. */
function takenBackLater(
  { vex }: Dossier,
  [first]: readonly AssessedFinding[],
  { by, now }: DecisionRequest,
): readonly number[] {
  const names = first ? namesOf(first) : []
  const own = (vex?.statements ?? []).filter(each => each.by === by.trim() && each.ids.some(id => names.includes(id)))
  return [...new Set(own.flatMap(({ at, status }) => (status === 'under_investigation' && at !== undefined ? at : [])))]
    .filter(at => at > now)
    .toSorted((a, b) => a - b)
}

/** The first name that is still free: what was decided before is never written over. */
function writeNew(folder: string, stem: string, text: string): string {
  for (let count = 1; ; count += 1) {
    const name = `${stem}${count === 1 ? '' : `-${count}`}.openvex.json`
    try {
      writeFileSync(join(folder, name), text, { flag: 'wx' })
      return name
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error
    }
  }
}

/** Writes a decision beside the product file, under its moment and its flaw. Problem: actions.cannot-write. */
function keep(root: string, publication: Publication, document: object): string | Problem {
  const folder = join(root, vexFolder)
  const moment = instantText(publication.at).slice(0, 19).replaceAll(':', '-')
  const flaw = (publication.published[0]?.ids[0] ?? '').replaceAll(/[^A-Za-z0-9._-]/g, '-').slice(0, 80)
  try {
    mkdirSync(folder, { recursive: true })
    return join(vexFolder, writeNew(folder, `${moment}Z-${flaw}`, `${JSON.stringify(document, null, 2)}\n`))
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined) throw error
    return actionProblem('actions.cannot-write', folder, `The decision could not be written (${code}).`)
  }
}

function refused(problem: readonly Problem[], hasNoReference = false): AddedDecision {
  return { findings: [], problems: problem, hasNoReference, usage: true }
}

/**
 * Writes down what a person decides on a finding, as an OpenVEX document of its own beside the product file. Problems: those
 * of decisionOf, vex.unknown-finding, vex.past-until, actions.not-a-day, actions.cannot-write, and those of the product.
 */
export async function addDecision(request: DecisionRequest): Promise<AddedDecision> {
  const opened = await openProduct(request)
  if (opened.dossier === undefined) return { findings: [], problems: opened.problems, hasNoReference: false }
  const found = await findingsOf(opened, request)
  if (found.vulnerabilities === undefined && found.hasNoReference)
    return { findings: [], problems: found.problems, hasNoReference: true }
  const until = await endOf(request.until, request.now)
  if (typeof until === 'object') return refused([until])
  const meant = meantAmong(found.vulnerabilities?.findings ?? [], request)
  if ('code' in meant) return refused([...opened.problems, meant])
  const takenBackAt = takenBackLater(opened.dossier, meant, request)
  const choice = { ...request, at: request.now, until, takenBackAt }
  const decision = decisionOf(choice, meant, purlOfProduct(opened.dossier))
  if (decision.value === undefined) return refused(decision.problems)
  const publication = { ...decision.value, uuid: uuidOf(decision.value) }
  const document = writeOpenVex(publication)
  const folder = dirname(opened.file)
  const kept = keep(resolve(request.cwd, folder), publication, document)
  if (typeof kept !== 'string') return refused([kept])
  return { file: join(folder, kept), document, findings: meant, problems: opened.problems, hasNoReference: false }
}
