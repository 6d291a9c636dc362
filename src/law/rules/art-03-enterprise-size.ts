import type { Cite } from '../act/index.ts'
import { given, shared } from '../given.ts'
import { hasStated, type Product, stated } from '../product.ts'
import {
  any,
  firstOf,
  known,
  type Options,
  options,
  reckoned,
  unless,
  type Verdict,
  type VerdictId,
} from '../verdict.ts'

/** How large an enterprise is (Art. 3(19)): exactly one of these, so that a microenterprise is not a small one. */
export type EnterpriseSize = 'micro' | 'small' | 'medium' | 'larger'

interface Named {
  readonly id: VerdictId
  readonly says: string
}

/** The ceilings of a category, each of which holds all smaller ones; for people the first number that is too high. */
interface Category extends Named {
  readonly figures: Named
  readonly people: Named & { readonly below: number }
  readonly money: Named
  readonly turnover: Named & { readonly atMost: number }
  readonly balanceSheet: Named & { readonly atMost: number }
}

const cites: readonly Cite[] = ['Art. 3(19)', 'Rec. 5', 'Recommendation 2003/361/EC']

const upToMicro: Category = {
  id: 'art-03.micro',
  says: 'it is a microenterprise',
  figures: { id: 'art-03.micro-figures', says: 'its figures are those of a microenterprise' },
  people: { id: 'art-03.micro-people', says: 'fewer than 10 people work in it', below: 10 },
  money: { id: 'art-03.micro-money', says: 'one of turnover and balance sheet total is at most 2 million euros' },
  turnover: { id: 'art-03.micro-turnover', says: 'its turnover is at most 2 million euros', atMost: 2_000_000 },
  balanceSheet: {
    id: 'art-03.micro-balance-sheet',
    says: 'its balance sheet total is at most 2 million euros',
    atMost: 2_000_000,
  },
}

const upToSmall: Category = {
  id: 'art-03.up-to-small',
  says: 'it is a microenterprise or a small enterprise',
  figures: { id: 'art-03.small-figures', says: 'its figures are those of a small enterprise, or lower' },
  people: { id: 'art-03.small-people', says: 'fewer than 50 people work in it', below: 50 },
  money: { id: 'art-03.small-money', says: 'one of turnover and balance sheet total is at most 10 million euros' },
  turnover: { id: 'art-03.small-turnover', says: 'its turnover is at most 10 million euros', atMost: 10_000_000 },
  balanceSheet: {
    id: 'art-03.small-balance-sheet',
    says: 'its balance sheet total is at most 10 million euros',
    atMost: 10_000_000,
  },
}

const upToMedium: Category = {
  id: 'art-03.up-to-medium',
  says: 'it is a micro, small or medium-sized enterprise',
  figures: { id: 'art-03.medium-figures', says: 'its figures are those of a medium-sized enterprise, or lower' },
  people: { id: 'art-03.medium-people', says: 'fewer than 250 people work in it', below: 250 },
  money: {
    id: 'art-03.medium-money',
    says: 'its turnover is at most 50 million euros, or its balance sheet total at most 43 million',
  },
  turnover: { id: 'art-03.medium-turnover', says: 'its turnover is at most 50 million euros', atMost: 50_000_000 },
  balanceSheet: {
    id: 'art-03.medium-balance-sheet',
    says: 'its balance sheet total is at most 43 million euros',
    atMost: 43_000_000,
  },
}

function isAtMost(p: Product, fact: 'turnoverEur' | 'balanceSheetEur', ceiling: Category['turnover']): Verdict {
  const amount = p.facts[fact]
  return reckoned(
    ceiling.id,
    ceiling.says,
    cites,
    [hasStated(p, fact)],
    () => amount !== undefined && amount.is <= ceiling.atMost,
  )
}

/** The staff ceiling binds; of the two financial ceilings one is enough. */
function figuresKeepTo(p: Product, { figures, people, money, turnover, balanceSheet }: Category): Verdict {
  const count = p.facts.headcount
  return given(
    figures.id,
    figures.says,
    cites,
    reckoned(
      people.id,
      people.says,
      cites,
      [hasStated(p, 'headcount')],
      () => count !== undefined && count.is < people.below,
    ),
    any(money.id, money.says, cites, [
      isAtMost(p, 'turnoverEur', turnover),
      isAtMost(p, 'balanceSheetEur', balanceSheet),
    ]),
  )
}

/** Figures that leave out linked enterprises can show that an enterprise is too large, never that it is small. */
function areOfTheWholeGroup(p: Product): Verdict {
  return reckoned(
    'art-03.figures-of-the-whole-group',
    'the figures are those of the enterprise with its linked and partner enterprises',
    cites,
    [stated(p, 'figuresIncludeLinkedEnterprises')],
    () => true,
  )
}

function keepsTo(p: Product, category: Category): Verdict {
  return unless(
    category.id,
    category.says,
    cites,
    given(
      `${category.id}-with-its-group`,
      'its figures keep to the ceilings, together with those of linked and partner enterprises',
      cites,
      figuresKeepTo(p, category),
      areOfTheWholeGroup(p),
    ),
    [stated(p, 'publicBodyControls25Percent')],
  )
}

/** Whether it is a microenterprise or a small enterprise: most of the relief is for these (Art. 33, 64(10)(a)). */
export const isMicroOrSmall = shared((p: Product): Verdict => keepsTo(p, upToSmall))

/** Whether it is at most medium-sized, microenterprises and small enterprises included (Art. 3(19)). */
export const isAtMostMedium = shared((p: Product): Verdict => keepsTo(p, upToMedium))

/**
 * How large the enterprise is (Art. 3(19), recital 5): by staff, turnover or balance sheet, linked and partner enterprises
 * included, and never small or medium-sized where public bodies control a quarter of it. What cannot matter may be unknown.
 */
export const enterpriseSize = shared((p: Product): Verdict<Options<EnterpriseSize>> => {
  const [micro, small, medium] = [keepsTo(p, upToMicro), isMicroOrSmall(p), isAtMostMedium(p)]
  return options<EnterpriseSize>('art-03.enterprise-size', 'how large your enterprise is', cites, {
    micro,
    small: unless('art-03.small', 'it is a small enterprise, and no microenterprise', cites, small, [micro]),
    medium: unless('art-03.medium', 'it is a medium-sized enterprise', cites, medium, [small]),
    larger: firstOf(
      'art-03.larger',
      'it is larger than a medium-sized enterprise, or counts as such',
      cites,
      [{ when: medium, then: known('art-03.not-larger', 'what is at most medium-sized is larger', cites, false) }],
      known('art-03.beyond-medium', 'what is not at most medium-sized is larger', cites, true),
    ),
  })
})
