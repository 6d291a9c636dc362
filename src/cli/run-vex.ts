import { type AddedDecision, addDecision, exportVex, listVex } from '../actions/vex.ts'
import { type CommonFlags, type Context, emit, end, showProblems } from './context.ts'
import type { Outcome } from './exit.ts'
import { inputOutcomes, unreadOf } from './findings-outcomes.ts'
import { render } from './render.ts'
import { noScreen } from './screen.ts'
import { addedScreen, vexListScreen } from './vex-screen.ts'

/** The flags of the commands on VEX beside those that every command takes. */
export interface VexFlags extends CommonFlags {
  readonly product?: string
  readonly reference?: string
  readonly asOf?: string
}

export interface VexAddFlags extends Omit<VexFlags, 'asOf'> {
  readonly status: string
  readonly justification?: string
  readonly because?: string
  readonly action?: string
  readonly by: string
  readonly component?: string
  readonly versions?: string
  readonly until?: string
}

export interface VexExportFlags extends Omit<VexFlags, 'format'> {
  readonly format?: 'openvex' | 'cyclonedx' | 'csaf'
  readonly trackingId?: string
}

function requestOf({ cwd, env, now }: Context, { product, reference, asOf }: Omit<VexFlags, 'format'>) {
  return { cwd, env, now, product, reference, asOf }
}

function outcomesOf({ problems, hasNoReference, usage }: AddedDecision): readonly Outcome[] {
  if (usage) return ['usage']
  return [...inputOutcomes(problems), ...(hasNoReference ? ['reference missing' as const] : [])]
}

/** `cradle vex add`: writes down what a person decides on a finding. */
export async function runVexAdd(this: Context, flags: VexAddFlags, finding: string): Promise<void> {
  const { status, justification, because, action, by, component, versions, until } = flags
  const decision = { finding, status, justification, because, action, by, component, versions, until }
  const added = await addDecision({ ...requestOf(this, flags), ...decision })
  showProblems(this, unreadOf(added.problems))
  const { file, document, findings } = added
  const covered = findings.map(({ component: of, advisory }) => ({ purl: of.purl, id: advisory.id }))
  const result = {
    data: () => ({ schema: 1, file, document, covers: covered, problems: added.problems }),
    screen: () => (file === undefined ? noScreen : addedScreen(file, findings)),
  }
  const written = file !== undefined ? emit(this, flags, await render(this, flags, result)) : []
  end(this, [...written, ...outcomesOf(added)])
}

/** `cradle vex list`: what was decided on the findings of a product, and what of it holds. */
export async function runVexList(this: Context, flags: VexFlags): Promise<void> {
  const list = await listVex(requestOf(this, flags))
  showProblems(this, unreadOf(list.problems))
  const { day, problems, ...listed } = list
  const result = {
    data: () => ({ schema: 1, ...(day !== undefined && { day }), ...listed, problems }),
    screen: () => vexListScreen(list),
  }
  const isThere = day !== undefined || flags.format === 'json'
  const written = isThere ? emit(this, flags, await render(this, flags, result)) : []
  end(this, [...written, ...inputOutcomes(problems)])
}

/** `cradle vex export`: a VEX document of what holds, for those who use the product. */
export async function runVexExport(this: Context, flags: VexExportFlags): Promise<void> {
  const { format = 'openvex', trackingId, ...common } = flags
  const { document, problems, hasNoReference } = await exportVex({ ...requestOf(this, common), format, trackingId })
  showProblems(this, unreadOf(problems))
  const written = document ? emit(this, common, [`${JSON.stringify(document, null, 2)}\n`]) : []
  end(this, [...written, ...inputOutcomes(problems), ...(hasNoReference ? ['reference missing' as const] : [])])
}
