import type { Role } from '../actions/index.ts'
import { type Duties, listDuties, type Obligation } from '../actions/plan.ts'
import { type CommonFlags, type Context, emit, end, showProblems } from './context.ts'
import { inputOutcomes, unreadOf } from './findings-outcomes.ts'
import { obligationsScreen } from './obligations-screen.ts'
import { render } from './render.ts'

/** The flags of `cradle obligations` beside those that every command takes. */
export interface ObligationsFlags extends CommonFlags {
  readonly asOf?: string
  readonly role?: Role
}

function dutyData({ verdict: { id, says, value, cites }, onlyIf, ...rest }: Obligation) {
  return { id, says, cites, falls: value, ...rest, ...(onlyIf && { onlyIf: { id: onlyIf.id, says: onlyIf.says } }) }
}

function dataOf({ asOf, lists, problems }: Duties): unknown {
  const products = lists.map(({ plan, obligations }) => ({
    ...(plan && {
      id: plan.id,
      name: plan.name,
      size: plan.size.value,
      relief: plan.relief.value,
      coordinator: plan.coordinator.value,
      markets: plan.markets,
    }),
    obligations: obligations.map(dutyData),
  }))
  return { schema: 1, asOf, products, problems }
}

/** `cradle obligations`: the duties of a role as the Act gives them, or those that fall on the operator of a product. */
export async function runObligations(this: Context, flags: ObligationsFlags, path?: string): Promise<void> {
  const { cwd, now } = this
  const duties = await listDuties({ cwd, now, path, asOf: flags.asOf, role: flags.role })
  showProblems(this, unreadOf(duties.problems))
  const { asOf, lists } = duties
  if (asOf === undefined) return end(this, duties.usage ? ['usage'] : inputOutcomes(duties.problems))
  const result = { data: () => dataOf(duties), screen: () => obligationsScreen(lists, asOf.day) }
  const written = emit(this, flags, await render(this, flags, result))
  end(this, [...written, ...inputOutcomes(duties.problems)])
}
