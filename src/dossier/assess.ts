import type { AsOf, PlainDate, Problem } from '../kit/index.ts'
import {
  actApplies,
  type Beyond,
  beyond,
  classOf,
  coordinatorState,
  type Dated,
  knownMilestone,
  lawsOfModules,
  type Milestone,
  type ModuleLaw,
  type Options,
  openQuestions,
  type ProductClass,
  partKinds,
  type Question,
  type Role,
  type Route,
  rolesOf,
  routesOf,
  stewardDutiesApply,
  timelineOf,
  type Verdict,
} from '../law/index.ts'
import type { AdvisoryReference } from '../vulnerabilities/index.ts'
import { clashesIn } from './clashes.ts'
import { type Dossier, type NamedProduct, productsOf } from './dossier.ts'
import { type Gap, gapsOf } from './gaps.ts'
import { knownAgainst } from './known-against.ts'
import type { ProductFile } from './product-file/product-file.ts'
import type { VulnerabilityAssessment } from './vulnerabilities.ts'

/** What the world says besides the dossier: the tables that change without the Act changing, and advisories. */
export interface Reference {
  readonly dated: Dated
  /** Absent where there is nothing to look up, or nothing to look it up in. */
  readonly advisories?: AdvisoryReference
}

/** All that is concluded of one product: the offering itself, or a module of it that is marketed separately. */
export interface ProductAssessment {
  readonly id: string
  readonly name: string
  readonly applies: Verdict
  /** Which law owns each module: the Act, the law on medical devices, the health data law, or none of these. */
  readonly laws: readonly Verdict<Options<ModuleLaw>>[]
  /** What each module is under the Act: a product, remote data processing of one, or neither. */
  readonly modules: readonly Verdict<Options>[]
  readonly roles: Verdict<Options<Role>>
  /** Whether the duties of a steward apply, which they do although the Act does not reach the software as a product. */
  readonly steward: Verdict
  readonly class: Verdict<Options<ProductClass>>
  readonly routes: Verdict<Options<Route>>
  /** The Member State whose coordinator receives its reports: to be settled before anything happens (Art. 14(7)). */
  readonly coordinator: Verdict<Options>
  readonly timeline: readonly Milestone[]
  readonly gaps: readonly Gap[]
  readonly openQuestions: readonly Question[]
}

/** Everything that can be said of a dossier at a moment. Whatever a person sees is read off it. */
export interface Assessment {
  readonly schema: 1
  readonly asOf: { readonly instant: string; readonly day: PlainDate }
  readonly product: { readonly id?: string; readonly name?: string; readonly version?: string }
  readonly operator: { readonly name?: string; readonly role?: string }
  /** The product, then each of its modules that is marketed separately. */
  readonly products: readonly ProductAssessment[]
  /** Present where an SBOM could be read and there was a reference to ask. */
  readonly vulnerabilities?: VulnerabilityAssessment
  /** What the product file asks beyond the law. */
  readonly policy?: ProductFile['policy']
  /** What no rule of ours decides yet, or no program can, by provision. */
  readonly notCovered: readonly Beyond[]
  readonly problems: readonly Problem[]
}

/** The verdicts that still matter: of a product that the Act does not reach, only whether its keeper is a steward. */
function stillAsked(
  assessed: Omit<ProductAssessment, 'id' | 'name' | 'gaps' | 'openQuestions'>,
): readonly Verdict<unknown>[] {
  const { applies, roles, steward, modules, timeline } = assessed
  if (applies.value === false) return [steward]
  if (knownMilestone(timeline, 'art-69.only-reporting')) return [applies, roles, ...modules]
  return [applies, roles, ...modules, assessed.class, assessed.routes, ...timeline.map(({ verdict }) => verdict)]
}

/** All that is concluded of one product of a dossier. */
export function assessProduct(dossier: Dossier, { id, name, product }: NamedProduct): ProductAssessment {
  const verdicts = {
    applies: actApplies(product),
    roles: rolesOf(product),
    steward: stewardDutiesApply(product),
    class: classOf(product),
    routes: routesOf(product),
    coordinator: coordinatorState(product),
    timeline: timelineOf(product),
    modules: partKinds(product),
    laws: lawsOfModules(product),
  }
  return {
    id,
    name,
    ...verdicts,
    gaps: gapsOf(dossier, product, verdicts.timeline),
    openQuestions: openQuestions(stillAsked(verdicts)),
  }
}

/** Which provisions that may concern this operator no rule of ours covers: none where nothing reaches it. */
function notCoveredFor(products: readonly ProductAssessment[]): readonly Beyond[] {
  const reached = products.filter(({ applies, steward }) => applies.value !== false || steward.value !== false)
  const may = (role: Role): boolean => reached.some(({ roles }) => roles.value[role] !== false)
  if (reached.length === 0) return []
  return beyond.filter(({ concerns }) => concerns === 'everyone' || (concerns !== 'nobody' && concerns.some(may)))
}

/**
 * What follows from a dossier, the reference and a moment. Pure: the same three give the same assessment on any day,
 * which is the audit and the planning tool.
 */
export function assess(dossier: Dossier, reference: Reference, now: AsOf): Assessment {
  const named = productsOf(dossier, now.day, reference.dated)
  const products = named.map(each => assessProduct(dossier, each))
  const { product, operator, policy } = dossier.file
  const vulnerabilities = knownAgainst(dossier, reference.advisories, now)
  return {
    schema: 1,
    asOf: now,
    product: { ...product },
    operator: { ...operator },
    products,
    ...(vulnerabilities && { vulnerabilities }),
    ...(policy && { policy }),
    notCovered: notCoveredFor(products),
    problems: [...dossier.problems, ...clashesIn(named)],
  }
}
