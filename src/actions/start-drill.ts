import { caseProblem, typedMoment } from '../dossier/case.ts'
import {
  componentFor,
  componentNamed,
  componentNames,
  type DrillComponent,
  drillZone,
  type Play,
  type Played,
  play,
  type Scenario,
  scenarios,
  startOf,
} from '../dossier/drill.ts'
import type { Dossier } from '../dossier/index.ts'
import { type AsOf, brusselsDay, instantText, nearest, type Problem, quoted } from '../kit/index.ts'
import { localTimeAt } from '../kit/time.ts'
import { dated, dates } from '../law/index.ts'
import { saltOf } from './case-moment.ts'
import { readDossierAt, withSboms } from './read-dossier.ts'
import { type CaseResult, refused } from './show-case.ts'

/** Which drill is played with which product, and with what of it. */
export interface DrillRequest {
  readonly cwd: string
  readonly now: number
  /** A product file, or its folder. */
  readonly product: string | undefined
  readonly scenario: string
  /** A component by its package URL or its name. */
  readonly component: string | undefined
  /** When it begins in simulated time. */
  readonly start: string | undefined
}

/** A drill that can be played: what it is played with, how it goes, and where its product file is. */
export interface StartedDrill {
  readonly scenario: Scenario
  readonly play: Play
  readonly played: Played
  readonly file: string
  readonly cwd: string
  readonly now: AsOf
}

/** The drills there are, the one to begin with first. */
export function listDrills(): readonly Scenario[] {
  return scenarios
}

function scenarioNamed(name: string): Scenario | Problem {
  const found = scenarios.find(scenario => scenario.name === name.trim().toLowerCase())
  if (found) return found
  const names = scenarios.map(scenario => scenario.name)
  const near = nearest(name, names)
  const hint = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `There are: ${names.join(', ')}.`
  return caseProblem('case.no-such-scenario', { file: name }, `There is no drill ${quoted(name)}. ${hint}`)
}

function chosenComponent(
  { inventories }: Dossier,
  { name }: Scenario,
  wanted: string | undefined,
): { readonly component: DrillComponent | undefined } | Problem {
  if (wanted === undefined) return { component: componentFor(inventories, name) }
  const component = componentNamed(inventories, wanted)
  if (component) return { component }
  const near = nearest(wanted, componentNames(inventories))
  const hint = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''
  const says = inventories.length === 0 ? 'The product has no SBOM.' : `No SBOM of it lists ${quoted(wanted)}.${hint}`
  return caseProblem('case.no-such-component', { file: '--component' }, says)
}

const firstTooFar = 2100

/** When it begins, in milliseconds of UTC. Problems: those of typedMoment, case.start-outside. */
function startMoment(scenario: Scenario, zone: string, { start, now }: DrillRequest): number | Problem {
  if (start === undefined) return startOf(scenario, zone)
  const typed = typedMoment(start, zone, now, '--start')
  if ('problem' in typed) return typed.problem
  const year = new Date(typed.ms).getUTCFullYear()
  const isWithin = year < firstTooFar && localTimeAt(typed.ms, zone).day >= dates.reportingApplies.date
  const says = `A drill does not begin on ${typed.at}.`
  return isWithin ? typed.ms : caseProblem('case.start-outside', { file: '--start' }, says)
}

function isProblem(value: object | number): value is Problem {
  return typeof value === 'object' && 'remedy' in value
}

/**
 * Makes a drill ready to be played with a product. Problems: case.no-such-scenario, case.no-such-component,
 * case.start-outside, those of the moment, of the product file and of its SBOMs.
 */
export async function startDrill(request: DrillRequest): Promise<CaseResult<StartedDrill>> {
  const scenario = scenarioNamed(request.scenario)
  if (isProblem(scenario)) return refused([scenario])
  const read = await readDossierAt(request.cwd, request.product ?? '.')
  if (read.dossier === undefined) return { problems: read.problems }
  const { file } = read
  const dossier = await withSboms(read.dossier, file, request.cwd)
  const chosen = chosenComponent(dossier, scenario, request.component)
  if (isProblem(chosen)) return refused([chosen])
  const now = { instant: instantText(request.now), day: brusselsDay(request.now) }
  const start = startMoment(scenario, drillZone(dossier, scenario, now, dated), request)
  if (isProblem(start)) return refused([start])
  const given = { dossier, dated, id: `${now.day}-${scenario.name}`, start, component: chosen.component, saltOf }
  const played = play(scenario, given)
  return { value: { scenario, play: given, played, file, cwd: request.cwd, now }, problems: dossier.problems }
}
