import type { Cite } from './act/index.ts'
import { type Contradiction, clash } from './contradiction.ts'
import { healthContradictions } from './contradictions-health.ts'
import type { FactId } from './facts/index.ts'
import { type Product, partsOf } from './product.ts'
import { isManufacturer } from './rules/art-03-manufacturer.ts'
import { type Role, rolesOf } from './rules/art-03-operators.ts'
import { isModifiedOnADaySince } from './rules/art-69-transition.ts'

/** Statements of one product file that clash: all of them, why, and of which module if not of the whole. */
export interface Contradicted {
  readonly id: Contradiction['id']
  readonly says: string
  readonly facts: readonly FactId[]
  readonly cites: readonly Cite[]
  readonly part?: string
}

const asManufacturerOfNothing = {
  operatorRole: 'manufacturer',
  develops: false,
  hasDeveloped: false,
  carriedOutSubstantialModification: false,
} as const

/** A role that was stated, against what was stated of the person who has it. */
const roleAndPerson: readonly Contradiction[] = [
  clash(
    'contradiction.importer-outside-the-union',
    'you state that you are its importer, and that you are not established in the Union: every importer is',
    ['Art. 3(16)'],
    { operatorRole: 'importer', establishedInEU: false },
  ),
  clash(
    'contradiction.representative-outside-the-union',
    'you state that you are the authorised representative, and that you are not established in the Union: every such representative is',
    ['Art. 3(15)'],
    { operatorRole: 'authorised representative', establishedInEU: false },
  ),
  clash(
    'contradiction.representative-without-mandate',
    'you state that you are the authorised representative, and that you hold no written mandate: without one, nobody is',
    ['Art. 3(15)', 'Art. 18(1)'],
    { operatorRole: 'authorised representative', writtenMandate: false },
  ),
  clash(
    'contradiction.steward-natural-person',
    'you state that you are its steward, and that you are an individual: only an organisation can be a steward',
    ['Art. 3(14)', 'Guidance 53'],
    { operatorRole: 'open-source software steward', personType: 'natural' },
  ),
]

/** A role that was stated, against what was stated of the product or of what the person does with it. */
const roleAndConduct: readonly Contradiction[] = [
  clash(
    'contradiction.unchanged-yet-modified',
    'you state that you supply it onwards as it came to you, and that you substantially modified it',
    ['Art. 3(17)', 'Art. 3(30)'],
    { passesOnUnchanged: true, carriedOutSubstantialModification: true },
  ),
  clash(
    'contradiction.distributor-changes-it',
    'you state that you are its distributor, and that you do not supply it as it came to you: a distributor leaves its properties alone',
    ['Art. 3(17)'],
    { operatorRole: 'distributor', passesOnUnchanged: false },
  ),
  clash(
    'contradiction.distributor-imports-it',
    'you state that you are its distributor, and that you, in the Union, are the first to supply there what bears a name from outside: that makes an importer',
    ['Art. 3(16)', 'Art. 3(17)'],
    {
      operatorRole: 'distributor',
      nameOrTrademarkOnProduct: 'of someone outside the Union',
      firstToMakeAvailableInEU: true,
      establishedInEU: true,
    },
  ),
  clash(
    'contradiction.importer-of-a-name-in-the-union',
    'you state that you are its importer, and that it bears the name of someone in the Union: an importer brings in what bears a name from outside',
    ['Art. 3(16)'],
    { operatorRole: 'importer', nameOrTrademarkOnProduct: 'of someone in the Union' },
  ),
  clash(
    'contradiction.importer-not-the-first',
    'you state that you are its importer, and that others supplied it in the Union before you: an importer is the first',
    ['Art. 3(16)', 'Art. 3(21)'],
    { operatorRole: 'importer', firstToMakeAvailableInEU: false },
  ),
  clash(
    'contradiction.manufacturer-of-what-others-make',
    'you state that you are its manufacturer, and that it bears the name of others, and that you neither make it, have it made nor modified it',
    ['Art. 3(13)', 'Art. 22(1)'],
    { ...asManufacturerOfNothing, nameOrTrademarkOnProduct: 'of someone in the Union' },
    { ...asManufacturerOfNothing, nameOrTrademarkOnProduct: 'of someone outside the Union' },
  ),
]

const asSteward = { operatorRole: 'open-source software steward' } as const
const asPublisherForProfit = { ...asSteward, controlsReleases: true, nonProfitAllEarnings: false } as const

const paysOff = clash(
  'contradiction.steward-that-markets-it',
  'you state that you are its steward, and that you market it or make money with it for profit: that makes a manufacturer',
  ['Art. 3(13)', 'Art. 3(14)', 'Rec. 18', 'Guidance 84'],
  { ...asPublisherForProfit, accessIsPaidFor: true },
  { ...asPublisherForProfit, paidSupportBundled: true },
  { ...asPublisherForProfit, monetisesOtherServicesThroughIt: true },
  { ...asPublisherForProfit, personalDataConditionBeyondSecurity: true },
  { ...asPublisherForProfit, donationsForProfit: true },
)

const stewardship: readonly Contradiction[] = [
  clash(
    'contradiction.steward-of-closed-software',
    'you state that you are its steward, and that it is not free and open-source software: nothing else has stewards',
    ['Art. 3(14)', 'Art. 3(48)'],
    { ...asSteward, sourceIsPublic: false },
    { ...asSteward, licenceGrantsAllRights: false },
  ),
  clash(
    'contradiction.steward-without-its-purpose',
    'you state that you are its steward, and that something is missing which makes one: lasting support, keeping it viable, or its use in business',
    ['Art. 3(14)', 'Rec. 19'],
    { ...asSteward, sustainedSupport: false },
    { ...asSteward, ensuresViability: false },
    { ...asSteward, intendedForCommercialActivities: false },
  ),
  {
    ...paysOff,
    facts: [...paysOff.facts, 'nameOrTrademarkOnProduct', 'develops', 'hasDeveloped'],
    stands: p =>
      paysOff.stands(p) || (p.facts.operatorRole?.is === asSteward.operatorRole && isManufacturer(p).value === true),
  },
]

/** No role was stated to be theirs, yet the other statements give this one. */
function noneYet(role: Role, says: string, cites: readonly [Cite, ...Cite[]], facts: readonly FactId[]): Contradiction {
  return {
    id: `contradiction.no-role-yet-${role.replaceAll(' ', '-')}`,
    says,
    cites,
    facts: ['operatorRole', ...facts],
    stands: p => p.facts.operatorRole?.is === 'none of these' && rolesOf(p).value[role] === true,
  }
}

const noRoleYetOne: readonly Contradiction[] = [
  noneYet(
    'manufacturer',
    'you state that you have none of the roles, and that you do with it what makes a manufacturer',
    ['Art. 3(13)', 'Art. 21', 'Art. 22(1)'],
    ['nameOrTrademarkOnProduct', 'develops', 'hasDeveloped', 'passesOnUnchanged', 'carriedOutSubstantialModification'],
  ),
  noneYet(
    'importer',
    'you state that you have none of the roles, and that you do with it what makes an importer',
    ['Art. 3(16)'],
    ['nameOrTrademarkOnProduct', 'firstToMakeAvailableInEU', 'establishedInEU'],
  ),
  noneYet(
    'distributor',
    'you state that you have none of the roles, and that you supply it onwards as it came to you: that makes a distributor',
    ['Art. 3(17)'],
    ['passesOnUnchanged'],
  ),
  noneYet(
    'authorised representative',
    'you state that you have none of the roles, and that you, in the Union, hold a written mandate of its manufacturer: that makes a representative',
    ['Art. 3(15)', 'Art. 18(1)'],
    ['writtenMandate', 'establishedInEU'],
  ),
  noneYet(
    'open-source software steward',
    'you state that you have none of the roles, and that you do with it what makes a steward',
    ['Art. 3(14)', 'Rec. 19'],
    ['intendedForCommercialActivities', 'sustainedSupport', 'ensuresViability'],
  ),
]

const harmlessKinds = [
  ...(['security update that only lowers risk', 'looks or language only', 'repair or maintenance'] as const),
  ...(['handling of vulnerabilities only', 'service of others'] as const),
] as const

/** A kind of change that harms nothing, against an answer that it does (Art. 3(30)). */
const kindAndAnswers: readonly Contradiction[] = [
  clash(
    'contradiction.harmless-kind-yet-other-purpose',
    'you state that the change is of a kind that leaves the product what it is for, and that it alters the intended purpose',
    ['Art. 3(30)', 'Rec. 39', 'Rec. 42'],
    ...harmlessKinds.map(kindOfChange => ({ kindOfChange, purposeChanges: true })),
  ),
  clash(
    'contradiction.harmless-kind-yet-affects-compliance',
    'you state that the change is of a kind that harms nothing, and that it affects how the product meets the requirements',
    ['Art. 3(30)', 'Annex I Part I', 'Rec. 42'],
    ...harmlessKinds.map(kindOfChange => ({ kindOfChange, affectsComplianceWithPartI: true })),
  ),
]

/** What others made of an earlier product, against the statement that it comes under the Act for the one who placed it. */
const modifiedByOthers: Contradiction = clash(
  'contradiction.modified-since-by-others',
  'you state that you are its manufacturer and that it was substantially modified since, and that others did it without you: then they answer for it as its manufacturer, and for you nothing has changed',
  ['Art. 21', 'Art. 22(1)', 'Art. 69(2)'],
  ...(['an importer or distributor', 'someone else'] as const).map(modifiedBy => ({
    operatorRole: 'manufacturer' as const,
    substantiallyModifiedSince: true,
    carriedOutSubstantialModification: false,
    modifiedBy,
  })),
)

/** Support that is over before it begins. */
const supportBeforePlacing: Contradiction = {
  id: 'contradiction.support-ends-before-placing',
  says: 'you state a last day of support that lies before the day of placing on the market: the support period begins with that day',
  cites: ['Art. 13(8), first subparagraph'],
  facts: ['placedOnMarket', 'supportUntil'],
  stands: ({ facts: { placedOnMarket, supportUntil } }) =>
    placedOnMarket !== undefined && supportUntil !== undefined && supportUntil.is < placedOnMarket.is,
}

/** A day that was stated, against a statement that nothing happened since then. */
const dayAndStatement: Contradiction = {
  id: 'contradiction.modified-on-a-day-yet-not-since',
  says: 'you state that it was not substantially modified on or after 11 December 2027, and a day on or after it on which it was',
  cites: ['Art. 69(2)'],
  facts: ['substantiallyModifiedSince', 'substantiallyModifiedOn'],
  stands: p => p.facts.substantiallyModifiedSince?.is === false && isModifiedOnADaySince(p).value === true,
}

const contradictions: readonly Contradiction[] = [
  dayAndStatement,
  supportBeforePlacing,
  modifiedByOthers,
  ...kindAndAnswers,
  ...roleAndPerson,
  ...roleAndConduct,
  ...stewardship,
  ...noRoleYetOne,
  ...healthContradictions,
]

/** Of the statements that clash, as few as still do: those are left out, one after the other, that it stands without. */
function fewest({ facts, stands }: Contradiction, p: Product): readonly FactId[] {
  let without = p.facts
  return facts.filter(fact => {
    const { [fact]: _, ...fewer } = without
    const isNeeded = p.facts[fact] !== undefined && !stands({ ...p, facts: fewer })
    if (!isNeeded) without = fewer
    return isNeeded
  })
}

function foundIn(p: Product): readonly Contradicted[] {
  return contradictions
    .filter(({ stands }) => stands(p))
    .map(each => ({ id: each.id, says: each.says, facts: fewest(each, p), cites: each.cites }))
}

/**
 * The statements of a product that cannot all hold (Art. 3(13) to 3(17), 21, 22(1)): first those on the whole, then, module
 * by module, those that stand there alone. They are for a person to mend; the rules conclude from them what they can.
 */
export function contradictionsIn(p: Product): readonly Contradicted[] {
  const ofTheWhole = foundIn({ ...p, parts: [] })
  const known = new Set(ofTheWhole.map(({ id }) => id))
  // What the whole offering is classed as says nothing of a module that is a device and outside the Act.
  const ofParts = partsOf(p).flatMap(([part, its]) =>
    foundIn(its)
      .filter(
        ({ id, facts }) => !/device-(as|with)-/.test(id) || facts.every(fact => its.facts[fact] !== p.facts[fact]),
      )
      .map(found => ({ ...found, part })),
  )
  return [...ofTheWhole, ...ofParts.filter(({ id }) => !known.has(id))]
}
