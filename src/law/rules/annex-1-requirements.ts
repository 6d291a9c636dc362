import { annex1, type RequirementCite } from '../act/annex-1.ts'
import { shared } from '../given.ts'
import { isStated, type Product, stated } from '../product.ts'
import { always, any, firstOf, known, type Options, options, type Verdict, type VerdictId } from '../verdict.ts'

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm'] as const

/** The letter of a requirement of Annex I Part I(2). */
type Letter = (typeof letters)[number]

const titles = Object.fromEntries(annex1.map(({ cite, must }) => [cite, must])) as Readonly<
  Record<RequirementCite, string>
>

/** A "no" without its reason: it stands where the fact was stated, so whoever reads this sees what is missing. */
function isWithoutReason(p: Product, letter: Letter): Verdict {
  const found = p.facts[`requirementI2${letter}`]
  return {
    ...stated(p, `requirementI2${letter}`),
    ...known(
      'annex-1.left-out-without-reason',
      'no justification is given for leaving it out',
      ['Art. 13(4)', 'Rec. 55'],
      found ? !found.because : 'unknown',
    ),
  }
}

/** The three requirements on data protect data of any kind, "personal or other". */
function isLeftOutForLackOfPersonalData(p: Product, letter: Letter): readonly Verdict[] {
  if (letter === 'e' || letter === 'f' || letter === 'g') return [isStated(p, `groundI2${letter}`, 'no personal data')]
  return []
}

function isLeftOutWithoutGround(p: Product, letter: Letter): Verdict {
  return any(
    'annex-1.left-out-without-ground',
    'it is left out without a justification that can stand, so it applies',
    ['Art. 13(4)', 'Rec. 55', 'FAQ 4.1.3', 'Guidance 158', 'Guidance 161', 'Guidance 163', 'Our reading'],
    [
      isWithoutReason(p, letter),
      isStated(p, `groundI2${letter}`, 'cost'),
      isStated(p, `groundI2${letter}`, 'left to users'),
      ...isLeftOutForLackOfPersonalData(p, letter),
    ],
  )
}

/**
 * Whether a requirement of Annex I Part I(2) applies to the product (Art. 13(3)). As long as no clear justification says
 * why it does not (Art. 13(4)), it applies; cost, the firm's own tolerance for risk, and passing the risk on are none
 * (guidance 158, 161, 163). Whether a justification is clear and right a person judges.
 */
export function appliesOnItsRisks(p: Product, letter: Letter): Verdict {
  const cite = `Annex I Part I(2)(${letter})` as const
  return firstOf(
    `annex-1.part-1-2-${letter}`,
    titles[cite],
    [cite, 'Art. 13(3)', 'Art. 13(4)'],
    [
      {
        when: stated(p, `requirementI2${letter}`),
        then: known(
          'annex-1.relevant-to-its-risks',
          'its risk assessment shows that the requirement is relevant',
          ['Art. 13(3)', 'Annex I Part I(2)', 'Rec. 54'],
          true,
        ),
      },
    ],
    isLeftOutWithoutGround(p, letter),
  )
}

/** `Annex I Part II(8)` as `annex-1.part-2-8`. */
function idOf(cite: RequirementCite): VerdictId {
  const [, part, point] = /Part (I+)\((\d)\)$/.exec(cite) ?? []
  return `annex-1.part-${part === 'I' ? 1 : 2}-${point}`
}

function appliesAlways({ cite, must }: { readonly cite: RequirementCite; readonly must: string }): Verdict {
  return always(idOf(cite), must, [cite, 'Art. 13(3)', 'Rec. 54', 'FAQ 4.1.3'])
}

/**
 * Which of the 22 essential cybersecurity requirements apply (Art. 6, 13(3), 13(4), Annex I): the general one and the
 * handling of vulnerabilities always, the thirteen properties of Part I(2) as the risk assessment of the product shows.
 */
export const requirementsThatApply = shared((p: Product): Verdict<Options<RequirementCite>> => {
  const onItsRisks = letters.map(letter => [`Annex I Part I(2)(${letter})`, appliesOnItsRisks(p, letter)])
  const regardless = annex1.filter(({ alwaysApplies }) => alwaysApplies).map(each => [each.cite, appliesAlways(each)])
  const found: Readonly<Record<string, Verdict>> = Object.fromEntries([...onItsRisks, ...regardless])
  const inOrder = annex1.map(({ cite }) => [cite, found[cite]])
  return options<RequirementCite>(
    'annex-1.requirements',
    'which essential cybersecurity requirements apply to it',
    ['Art. 6(a)', 'Art. 6(b)', 'Art. 13(1)', 'Art. 13(2)', 'Art. 13(3)', 'Art. 13(4)', 'Annex I'],
    Object.fromEntries(inOrder) as Readonly<Record<RequirementCite, Verdict>>,
  )
})
