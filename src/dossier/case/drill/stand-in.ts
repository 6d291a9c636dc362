import type { PlainDate } from '../../../kit/index.ts'
import { type Dated, type Facts, mustReportVulnerability } from '../../../law/index.ts'
import { type Dossier, productsOf } from '../../dossier.ts'
import { forManufacturer } from './reasons.ts'

/** Software under the Act, of its manufacturer: what is taken for granted where a product file does not say as much. */
const withinTheAct: Facts = {
  operatorRole: { is: 'manufacturer' },
  kind: { is: 'software' },
  accessedOnlyViaBrowser: { is: false },
  suppliedToUser: { is: true },
  executesOnUserSystem: { is: true },
  intendedPurposeIncludesConnection: { is: true },
  supply: { is: 'to others in the Union' },
  sourceIsPublic: { is: false },
  commercialActivity: { is: true },
  mdrApplies: { is: false },
  ivdrApplies: { is: false },
  reg2019_2144Applies: { is: false },
  reg168_2013Applies: { is: false },
  easaCertified2018_1139: { is: false },
  medScope2014_90: { is: false },
  sparePartSuppliedForRepair: { is: false },
  defenceExclusive: { is: false },
  classifiedSpecific: { is: false },
}

/** An event that must be reported of any product under the Act by its manufacturer: it tells whether a product is one. */
const certainEvent: Facts = {
  flawIn: { is: 'in our own part' },
  reliableEvidenceOfExploitation: { is: true },
  exploitedByMaliciousActor: { is: true },
  exploitedInASystem: { is: true },
  withoutOwnersPermission: { is: true },
  aware: { is: true },
}

const ofCoordinator = [
  ...['mainEstablishmentState', 'mostEmployeesState', 'representativeState', 'importerState', 'distributorState'],
  ...['usersState', 'chosenCoordinatorState', 'reportedWhereMostUsersWere'],
] as const

const ofSize = [
  ...['headcount', 'turnoverEur', 'balanceSheetEur', 'figuresIncludeLinkedEnterprises', 'publicBodyControls25Percent'],
] as const

/** The facts under these keys, of those that were stated. */
function kept(facts: Facts, keys: readonly (keyof Facts)[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([key]) => keys.some(each => each === key)))
}

/** Whether the product is known to be one of whose exploited flaws its manufacturer must report, on that day. */
function isKnownWithin(dossier: Dossier, on: PlainDate, dated: Dated): boolean {
  const event: Facts = { ...certainEvent, awareOn: { is: on } }
  return productsOf(dossier, on, dated).some(({ product }) => {
    const parts = product.parts.map(part => ({ ...part, facts: { ...part.facts, ...event } }))
    return (
      forManufacturer(mustReportVulnerability({ ...product, facts: { ...product.facts, ...event }, parts })).value ===
      true
    )
  })
}

/** The product of a drill, and whether the Act was taken to apply to it though its file does not say so. */
export interface StandIn {
  readonly dossier: Dossier
  readonly isAssumed: boolean
  /** The same product as if it were a medical device, which is outside the Act (Art. 2(2)). */
  readonly asDevice: Dossier
}

function withFacts({ file, ...rest }: Dossier, facts: Facts): Dossier {
  return { ...rest, file: { ...file, facts, modules: [] } }
}

/**
 * The product of a drill: as its file has it where the Act is known to apply and its operator to be the manufacturer, else in
 * their place ordinary software of a manufacturer at the same place and of the same size.
 */
export function standInFor(dossier: Dossier, on: PlainDate, dated: Dated, hidesCoordinator: boolean): StandIn {
  const { facts } = dossier.file
  const own = { ...kept(facts, ofSize), ...(hidesCoordinator ? {} : kept(facts, ofCoordinator)) }
  const isAssumed = !isKnownWithin(dossier, on, dated)
  const plain = withFacts(dossier, { ...own, ...withinTheAct })
  const asDevice = withFacts(dossier, { ...own, ...withinTheAct, mdrApplies: { is: true } })
  if (isAssumed) return { dossier: plain, isAssumed, asDevice }
  if (!hidesCoordinator) return { dossier, isAssumed, asDevice }
  const hidden = Object.keys(facts).filter(key => !ofCoordinator.some(each => each === key))
  const left = kept(facts, hidden as (keyof Facts)[])
  return { dossier: { ...dossier, file: { ...dossier.file, facts: left } }, isAssumed, asDevice }
}
