import { describe, expect, test } from 'vitest'
import { contradictionsIn, facts, isCite } from '../../src/law/index.ts'
import { makeProduct, type Written } from './make-product.ts'

type Stated = Readonly<Record<string, Written>>

const ordinary: Stated = {
  kind: 'software',
  accessedOnlyViaBrowser: false,
  suppliedToUser: true,
  executesOnUserSystem: true,
  intendedPurposeIncludesConnection: true,
  supply: 'to others in the Union',
  sourceIsPublic: false,
  commercialActivity: true,
}

const free: Stated = {
  ...ordinary,
  sourceIsPublic: true,
  licenceGrantsAllRights: true,
  controlsReleases: true,
}

const steward: Stated = { ...free, operatorRole: 'open-source software steward' }

/** What was stated, the contradiction in it, and the statements that clash. */
const rows: readonly (readonly [string, Stated, readonly string[]])[] = [
  [
    'importer-outside-the-union',
    { operatorRole: 'importer', establishedInEU: false },
    ['operatorRole', 'establishedInEU'],
  ],
  [
    'representative-outside-the-union',
    { operatorRole: 'authorised representative', establishedInEU: false },
    ['operatorRole', 'establishedInEU'],
  ],
  [
    'representative-without-mandate',
    { operatorRole: 'authorised representative', writtenMandate: false },
    ['operatorRole', 'writtenMandate'],
  ],
  [
    'steward-natural-person',
    { operatorRole: 'open-source software steward', personType: 'natural' },
    ['operatorRole', 'personType'],
  ],
  [
    'harmless-kind-yet-other-purpose',
    { kindOfChange: 'looks or language only', purposeChanges: true },
    ['kindOfChange', 'purposeChanges'],
  ],
  [
    'harmless-kind-yet-affects-compliance',
    { kindOfChange: 'repair or maintenance', affectsComplianceWithPartI: true },
    ['kindOfChange', 'affectsComplianceWithPartI'],
  ],
  [
    'modified-since-by-others',
    {
      operatorRole: 'manufacturer',
      substantiallyModifiedSince: true,
      carriedOutSubstantialModification: false,
      modifiedBy: 'someone else',
    },
    ['operatorRole', 'substantiallyModifiedSince', 'carriedOutSubstantialModification', 'modifiedBy'],
  ],
  [
    'support-ends-before-placing',
    { placedOnMarket: '2030-01-01', supportUntil: '2029-12-31' },
    ['placedOnMarket', 'supportUntil'],
  ],
  [
    'modified-on-a-day-yet-not-since',
    { substantiallyModifiedSince: false, substantiallyModifiedOn: '2028-01-01' },
    ['substantiallyModifiedSince', 'substantiallyModifiedOn'],
  ],
  [
    'unchanged-yet-modified',
    { passesOnUnchanged: true, carriedOutSubstantialModification: true },
    ['passesOnUnchanged', 'carriedOutSubstantialModification'],
  ],
  [
    'distributor-changes-it',
    { operatorRole: 'distributor', passesOnUnchanged: false },
    ['operatorRole', 'passesOnUnchanged'],
  ],
  [
    'distributor-imports-it',
    {
      operatorRole: 'distributor',
      nameOrTrademarkOnProduct: 'of someone outside the Union',
      firstToMakeAvailableInEU: true,
      establishedInEU: true,
    },
    ['operatorRole', 'nameOrTrademarkOnProduct', 'firstToMakeAvailableInEU', 'establishedInEU'],
  ],
  [
    'importer-of-a-name-in-the-union',
    { operatorRole: 'importer', nameOrTrademarkOnProduct: 'of someone in the Union' },
    ['operatorRole', 'nameOrTrademarkOnProduct'],
  ],
  [
    'importer-not-the-first',
    { operatorRole: 'importer', firstToMakeAvailableInEU: false },
    ['operatorRole', 'firstToMakeAvailableInEU'],
  ],
  ...['of someone in the Union', 'of someone outside the Union'].map(
    nameOrTrademarkOnProduct =>
      [
        'manufacturer-of-what-others-make',
        {
          operatorRole: 'manufacturer',
          nameOrTrademarkOnProduct,
          develops: false,
          hasDeveloped: false,
          carriedOutSubstantialModification: false,
        },
        ['operatorRole', 'develops', 'hasDeveloped', 'carriedOutSubstantialModification', 'nameOrTrademarkOnProduct'],
      ] as const,
  ),
  [
    'steward-of-closed-software',
    { operatorRole: 'open-source software steward', sourceIsPublic: false },
    ['operatorRole', 'sourceIsPublic'],
  ],
  [
    'steward-of-closed-software',
    { operatorRole: 'open-source software steward', sourceIsPublic: true, licenceGrantsAllRights: false },
    ['operatorRole', 'licenceGrantsAllRights'],
  ],
  ...['sustainedSupport', 'ensuresViability', 'intendedForCommercialActivities'].map(
    fact => ['steward-without-its-purpose', { ...steward, [fact]: false }, ['operatorRole', fact]] as const,
  ),
  ...[
    'accessIsPaidFor',
    'paidSupportBundled',
    'monetisesOtherServicesThroughIt',
    'personalDataConditionBeyondSecurity',
    'donationsForProfit',
  ].map(
    fact =>
      [
        'steward-that-markets-it',
        { ...steward, nonProfitAllEarnings: false, [fact]: true },
        ['operatorRole', 'controlsReleases', 'nonProfitAllEarnings', fact],
      ] as const,
  ),
  [
    'steward-that-markets-it',
    { ...steward, controlsReleases: false, nameOrTrademarkOnProduct: 'ours', develops: true },
    ['operatorRole', 'controlsReleases', 'nameOrTrademarkOnProduct', 'develops'],
  ],
  [
    'no-role-yet-manufacturer',
    {
      ...ordinary,
      operatorRole: 'none of these',
      nameOrTrademarkOnProduct: 'ours',
      hasDeveloped: true,
      develops: false,
    },
    ['operatorRole', 'nameOrTrademarkOnProduct', 'hasDeveloped'],
  ],
  [
    'no-role-yet-manufacturer',
    {
      ...ordinary,
      operatorRole: 'none of these',
      nameOrTrademarkOnProduct: 'of someone in the Union',
      carriedOutSubstantialModification: true,
    },
    ['operatorRole', 'carriedOutSubstantialModification'],
  ],
  [
    'no-role-yet-importer',
    {
      ...ordinary,
      operatorRole: 'none of these',
      nameOrTrademarkOnProduct: 'of someone outside the Union',
      carriedOutSubstantialModification: false,
      firstToMakeAvailableInEU: true,
      establishedInEU: true,
    },
    ['operatorRole', 'nameOrTrademarkOnProduct', 'firstToMakeAvailableInEU', 'establishedInEU'],
  ],
  [
    'no-role-yet-distributor',
    {
      ...ordinary,
      operatorRole: 'none of these',
      nameOrTrademarkOnProduct: 'of someone in the Union',
      carriedOutSubstantialModification: false,
      passesOnUnchanged: true,
    },
    ['operatorRole', 'passesOnUnchanged'],
  ],
  [
    'no-role-yet-authorised-representative',
    {
      ...ordinary,
      operatorRole: 'none of these',
      nameOrTrademarkOnProduct: 'of someone outside the Union',
      carriedOutSubstantialModification: false,
      writtenMandate: true,
      establishedInEU: true,
    },
    ['operatorRole', 'writtenMandate', 'establishedInEU'],
  ],
  [
    'no-role-yet-open-source-software-steward',
    {
      ...free,
      operatorRole: 'none of these',
      nonProfitAllEarnings: true,
      personType: 'legal',
      intendedForCommercialActivities: true,
      sustainedSupport: true,
      ensuresViability: true,
    },
    ['operatorRole', 'intendedForCommercialActivities', 'sustainedSupport', 'ensuresViability'],
  ],
]

function idsIn(stated: Stated): readonly string[] {
  return contradictionsIn(makeProduct({ facts: stated })).map(({ id }) => id)
}

describe.each(rows)('%s', (name, stated, clashing) => {
  test('is found alone, with the statements that clash', () => {
    const found = contradictionsIn(makeProduct({ facts: stated }))
    expect(found.map(({ id }) => id)).toEqual([`contradiction.${name}`])
    expect(found[0]?.facts.toSorted()).toEqual(clashing.toSorted())
  })

  test.each(clashing)('does not stand without what was stated of %s', fact => {
    const { [fact]: _, ...without } = stated
    expect(idsIn(without)).not.toContain(`contradiction.${name}`)
  })

  test('says, cites and names facts as the rules do', () => {
    const [found] = contradictionsIn(makeProduct({ facts: stated }))
    expect(found?.says).toMatch(/^[a-z].*[^.]$/)
    expect(found?.cites.every(isCite)).toBe(true)
    expect(found?.facts.every(fact => fact in facts)).toBe(true)
  })
})

test.each([
  [
    'public source under a licence that denies rights',
    { ...ordinary, sourceIsPublic: true, licenceGrantsAllRights: false },
  ],
  ['a maker of its own product', { ...ordinary, operatorRole: 'manufacturer', nameOrTrademarkOnProduct: 'ours' }],
  [
    'a manufacturer because it modified what bears the name of others',
    {
      operatorRole: 'manufacturer',
      nameOrTrademarkOnProduct: 'of someone in the Union',
      develops: false,
      hasDeveloped: false,
      carriedOutSubstantialModification: true,
    },
  ],
  ['a distributor outside the Union', { operatorRole: 'distributor', establishedInEU: false }],
  ['a manufacturer outside the Union', { operatorRole: 'manufacturer', establishedInEU: false }],
  [
    'a not-for-profit steward that earns money for its aims',
    { ...steward, accessIsPaidFor: true, nonProfitAllEarnings: true },
  ],
  ['a person without a role, for whom nothing else was stated', { operatorRole: 'none of these' }],
  ['nothing', {}],
] as const)('there is no contradiction in %s', (_, stated) => {
  expect(idsIn(stated)).toEqual([])
})

test('a contradiction of one module names it, and one of the whole is told once', () => {
  const p = makeProduct({
    facts: { operatorRole: 'importer', establishedInEU: false },
    modules: { app: { passesOnUnchanged: true, carriedOutSubstantialModification: true }, device: {} },
  })
  expect(contradictionsIn(p).map(({ id, part }) => [id, part])).toEqual([
    ['contradiction.importer-outside-the-union', undefined],
    ['contradiction.unchanged-yet-modified', 'app'],
  ])
})
