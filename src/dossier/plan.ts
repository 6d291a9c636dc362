import type { AsOf } from '../kit/index.ts'
import {
  coordinatorState,
  type DatedRow,
  enterpriseSize,
  lawsBeside,
  type Options,
  openQuestions,
  type Question,
  reachOfDuties,
  reliefFor,
  rowOf,
  type Verdict,
} from '../law/index.ts'
import { type Obligation, obligationsOf } from '../law/obligations.ts'
import { assessProduct, type ProductAssessment, type Reference } from './assess.ts'
import { type CalendarEntry, calendarOf } from './calendar.ts'
import { type Dossier, productsOf } from './dossier.ts'
import { type SuppliedIn, suppliedIn } from './supplied-in.ts'

/** What is to be done for one product, and when: read off its assessment, with the duties one by one. */
export interface ProductPlan {
  readonly id: string
  readonly name: string
  readonly assessment: ProductAssessment
  readonly obligations: readonly Obligation[]
  readonly calendar: readonly CalendarEntry[]
  /** How large the operator is, and what the Act does for it on that account. */
  readonly size: Verdict<Options>
  readonly relief: Verdict<Options>
  /** What is still asked for the size and for the coordinator. */
  readonly asks: { readonly size: readonly Question[]; readonly coordinator: readonly Question[] }
  /** The Member State whose coordinator receives the reports of its manufacturer. */
  readonly coordinator: Verdict<Options>
  /** That coordinator, where the Member State is known (list of ENISA). */
  readonly reportsTo?: { readonly name: string; readonly platform: string }
  readonly markets: readonly SuppliedIn[]
  /** The dated tables that this plan was read off, for their age to be told. */
  readonly restsOn: readonly DatedRow[]
  /** Other law that applies to it beside the Act. */
  readonly beside: Verdict<Options>
  /** Whether its manufacturer answers for the whole product or for the part it modified (Art. 22(2)). */
  readonly reach: Verdict<Options>
}

/** The plans of an offering: of the product, then of each module that is marketed separately. */
export function planOf(dossier: Dossier, reference: Reference, now: AsOf): readonly ProductPlan[] {
  const { markets = [] } = dossier.file
  const { coordinators, languages, marketSurveillance } = reference.dated
  return productsOf(dossier, now.day, reference.dated).map(named => {
    const { id, name, product } = named
    const assessment = assessProduct(dossier, named)
    const [coordinator, size] = [coordinatorState(product), enterpriseSize(product)]
    const reportsTo = coordinators.rows.find(({ state }) => coordinator.value[state] === true)
    return {
      id,
      name,
      assessment,
      obligations: obligationsOf(product),
      calendar: calendarOf(assessment, product.facts),
      size,
      relief: reliefFor(product),
      asks: { size: openQuestions([size]), coordinator: openQuestions([coordinator]) },
      coordinator,
      ...(reportsTo && { reportsTo: { name: reportsTo.name, platform: reportsTo.platform } }),
      beside: lawsBeside(product),
      reach: reachOfDuties(product),
      markets: suppliedIn(markets, reference.dated),
      restsOn: [
        ...(reportsTo ? [rowOf(coordinators, reportsTo.name)] : []),
        ...(markets.length > 0 ? [languages, marketSurveillance].map(table => rowOf(table, 'as told above')) : []),
      ],
    }
  })
}
