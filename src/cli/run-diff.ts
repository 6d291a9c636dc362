import { type Change, diffProducts } from '../actions/diff-products.ts'
import { toldVerdict } from '../actions/index.ts'
import { type CommonFlags, type Context, emit, end, showProblems } from './context.ts'
import { diffScreen } from './diff-screen.ts'
import { inputOutcomes, unreadOf } from './findings-outcomes.ts'
import { render } from './render.ts'

/** The flags of `cradle diff` beside those that every command takes. */
export interface DiffFlags extends CommonFlags {
  readonly asOf?: string
  readonly strict?: boolean
}

function stateData({ assessment, ...state }: Change['before']): unknown {
  return { ...state, class: assessment.class.value, routes: assessment.routes.value, roles: assessment.roles.value }
}

function dataOf({ before, after, substantial, consequences, ...change }: Change): unknown {
  return {
    schema: 1,
    ...change,
    before: stateData(before),
    after: stateData(after),
    substantialModification: toldVerdict(substantial),
    consequences: toldVerdict(consequences),
  }
}

/** `cradle diff`: what differs between two states of a product, and whether the change is a substantial modification. */
export async function runDiff(this: Context, flags: DiffFlags, before: string, after: string): Promise<void> {
  const { cwd, now } = this
  const { change, problems, usage } = await diffProducts({ cwd, now, before, after, asOf: flags.asOf })
  showProblems(this, unreadOf(problems))
  if (change === undefined) return end(this, usage ? ['usage'] : inputOutcomes(problems))
  const written = emit(
    this,
    flags,
    await render(this, flags, { data: () => dataOf(change), screen: () => diffScreen(change) }),
  )
  const isOpen = flags.strict === true && change.substantial.value === 'unknown'
  end(this, [...written, ...inputOutcomes(problems), ...(isOpen ? ['open questions decide' as const] : [])])
}
