import type { PlainDate } from '../kit/index.ts'
import type { Cite } from './act/index.ts'
import { type Ceiling, ceilingOf, otherCeilingOf } from './act/penalties.ts'
import { given } from './given.ts'
import type { Duty, Moment } from './obligations/define.ts'
import { distributorDuties } from './obligations/distributor.ts'
import { importerDuties } from './obligations/importer.ts'
import { manufacturerDuties } from './obligations/manufacturer.ts'
import { representativeDuties } from './obligations/representative.ts'
import { stewardDuties } from './obligations/steward.ts'
import type { Product } from './product.ts'
import type { Role } from './rules/art-03-operators.ts'
import { timelineOf } from './rules/art-71-application.ts'
import { all, type Verdict } from './verdict.ts'

export { type Moment, moments } from './obligations/define.ts'

type Fine = Pick<Ceiling, 'cite' | 'euros' | 'percentOfTurnover'> & {
  /** Another ceiling that comes into question, and the open point on which that hangs. */
  readonly or?: { readonly cite: Ceiling['cite']; readonly open: string }
  /** Micro and small manufacturers are not fined for missing its deadline (Art. 64(10)(a)). */
  readonly sparesSmall?: boolean
}

/** A duty of an operator for a product: whether it falls on them, from which day, and what can show that it is met. */
export interface Obligation {
  readonly role: Role
  readonly from: PlainDate
  readonly moment: Moment
  readonly shownBy: readonly string[]
  /** Whether it falls on the operator: drawn from the duties of the role, and from the condition of this one if it has any. */
  readonly verdict: Verdict
  readonly onlyIf?: Verdict
  /** The highest fine for its breach; absent where Article 64 names none, and for stewards, whom it spares (Art. 64(10)(b)). */
  readonly fine?: Fine
}

/** Every duty that the Act lays on each role (Art. 13 to 24 and what they refer to). */
export const dutiesByRole: Readonly<Record<Role, readonly Duty[]>> = {
  manufacturer: manufacturerDuties,
  importer: importerDuties,
  distributor: distributorDuties,
  'authorised representative': representativeDuties,
  'open-source software steward': stewardDuties,
}

const milestones: Readonly<Record<Role, Verdict['id']>> = {
  manufacturer: 'art-71.manufacturer-duties-apply',
  importer: 'art-71.importer-duties-apply',
  distributor: 'art-71.distributor-duties-apply',
  'authorised representative': 'art-71.representative-duties-apply',
  'open-source software steward': 'art-24.duties-apply',
}

function milestoneOf(role: Role, { begins }: Duty): Verdict['id'] {
  return begins === 'with reporting' ? 'art-71.reporting-applies' : milestones[role]
}

/** The steps for whose deadline alone micro and small manufacturers are not fined (Art. 64(10)(a)). */
const earlyWarnings: readonly Cite[] = ['Art. 14(2)(a)', 'Art. 14(4)(a)']

/** The ceiling of the first provision of the duty that Article 64 names: the ones behind it only detail it. */
function fineOf(role: Role, { cites }: Duty): Fine | undefined {
  if (role === 'open-source software steward') return undefined
  const named = cites.find(cite => ceilingOf(cite) !== undefined || otherCeilingOf(cite) !== undefined)
  if (named === undefined) return undefined
  const [own, other] = [ceilingOf(named), otherCeilingOf(named)]
  const ceiling = own ?? other?.ceiling
  if (ceiling === undefined) return undefined
  const { cite, euros, percentOfTurnover } = ceiling
  const or =
    own && other && other.ceiling.cite !== cite ? { cite: other.ceiling.cite, open: other.register } : undefined
  const sparesSmall = cites[0] !== undefined && earlyWarnings.includes(cites[0])
  return { cite, euros, percentOfTurnover, ...(or && { or }), ...(sparesSmall && { sparesSmall }) }
}

/** Of each role each duty: whether it falls on the operator of this product (Art. 13 to 24), and from which day (Art. 71). */
export function obligationsOf(p: Product): readonly Obligation[] {
  const begun = new Map(timelineOf(p).map(milestone => [milestone.verdict.id, milestone]))
  return (Object.keys(dutiesByRole) as Role[]).flatMap(role =>
    dutiesByRole[role].flatMap((duty): readonly Obligation[] => {
      const begins = begun.get(milestoneOf(role, duty))
      if (begins === undefined) return []
      const { id, says, cites, moment, shownBy } = duty
      const onlyIf = duty.onlyIf?.(p)
      const verdict = onlyIf ? given(id, says, cites, begins.verdict, onlyIf) : all(id, says, cites, [begins.verdict])
      const fine = fineOf(role, duty)
      return [{ role, from: begins.from, moment, shownBy, verdict, ...(onlyIf && { onlyIf }), ...(fine && { fine }) }]
    }),
  )
}
