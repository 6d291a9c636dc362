import { given, shared } from '../given.ts'
import { isStated, type Product, stated } from '../product.ts'
import { any, firstOf, known, type Row, type Truth, unless, type Verdict } from '../verdict.ts'

/**
 * Whether the change may leave the risks other than they were assessed (guidance 110 to 112): by one of the four questions,
 * or because the assessment no longer holds. They are written for software; we ask them of physical changes too.
 */
export function mayAlterRisks(p: Product): Verdict {
  return any(
    'art-03.change-may-alter-risks',
    'the change may alter the risks that were assessed',
    ['Rec. 39', 'Guidance 104', 'Guidance 110', 'Guidance 111', 'Guidance 112', 'Our reading'],
    [
      stated(p, 'newThreatVectors'),
      stated(p, 'newAttackScenarios'),
      stated(p, 'attacksMoreLikely'),
      stated(p, 'attacksMoreHarmful'),
      unless(
        'art-03.risk-assessment-no-longer-holds',
        'the change upsets what the risk assessment relies on',
        ['Guidance 111'],
        stated(p, 'changedAfterPlacing'),
        [stated(p, 'riskAssumptionsHold')],
      ),
    ],
  )
}

/** The kinds of change by which the product of its manufacturer does not change at all. */
function leavesTheProduct(p: Product): Verdict {
  return any(
    'art-03.change-outside-the-product',
    'what changes is a service of others, or only how vulnerabilities are handled',
    ['Art. 3(30)', 'Guidance 208'],
    [isStated(p, 'kindOfChange', 'service of others'), isStated(p, 'kindOfChange', 'handling of vulnerabilities only')],
  )
}

/** The kinds of change that are not substantial as long as they leave the intended purpose as it is (recitals 38, 39 and 42). */
export function isHarmlessByKind(p: Product): Verdict {
  return any(
    'art-03.change-harmless-by-kind',
    'it only lowers risk, only changes looks or languages, or only repairs',
    ['Rec. 38', 'Rec. 39', 'Rec. 42', 'Guidance 95', 'Guidance 108'],
    [
      isStated(p, 'kindOfChange', 'security update that only lowers risk'),
      isStated(p, 'kindOfChange', 'looks or language only'),
      isStated(p, 'kindOfChange', 'repair or maintenance'),
    ],
  )
}

/** Why a change is or is not substantial, in the order in which one answer makes the next needless. */
function reasons(p: Product): readonly Row<Truth>[] {
  return [
    {
      when: leavesTheProduct(p),
      then: known(
        'art-03.not-a-change-of-the-product',
        'a change outside the product, or of how vulnerabilities are handled, can be substantial',
        ['Art. 3(30)', 'Annex I Part I', 'Guidance 208'],
        false,
      ),
    },
    {
      when: stated(p, 'changeForeseenInRiskAssessment'),
      then: known(
        'art-03.foreseen-change',
        'a change can be substantial although the risk assessment had foreseen it and it is covered',
        ['Rec. 38', 'Rec. 39', 'Guidance 104', 'Guidance 106'],
        false,
      ),
    },
    {
      when: stated(p, 'purposeChanges'),
      then: known(
        'art-03.unforeseen-purpose',
        'a change of the intended purpose that was not foreseen is substantial',
        ['Art. 3(30)', 'Rec. 39', 'Guidance 105', 'Guidance 109'],
        true,
      ),
    },
    {
      when: isHarmlessByKind(p),
      then: known(
        'art-03.harmless-change',
        'such a change can be substantial although it leaves the purpose as it is',
        ['Rec. 38', 'Rec. 39', 'Rec. 42', 'Guidance 95', 'Guidance 108'],
        false,
      ),
    },
  ]
}

/**
 * Whether a change is a substantial modification (Art. 3(30)): a change after the placing on the market that affects
 * compliance with Annex I Part I, or alters the intended purpose assessed, unless the risk assessment had foreseen and
 * covered it (recitals 38 and 39). Neither its size counts (guidance 107), nor the update it comes with, nor Part II. Whether
 * compliance is affected is judged by a person; nobody is asked where nothing may alter the risks (guidance 111).
 */
export const isSubstantialModification = shared((p: Product): Verdict => {
  return given(
    'art-03.substantial-modification',
    'it is a substantial modification',
    ['Art. 3(30)', 'Rec. 38', 'Rec. 39', 'Guidance 90', 'Guidance 107'],
    stated(p, 'changedAfterPlacing'),
    firstOf(
      'art-03.substantial-change',
      'the change affects compliance with the requirements on its properties, or alters the purpose assessed',
      ['Art. 3(30)', 'Rec. 38', 'Rec. 39', 'Guidance 104'],
      reasons(p),
      given(
        'art-03.change-affects-compliance',
        'the change may alter the risks, and it affects compliance with the requirements on its properties',
        ['Art. 3(30)', 'Annex I Part I', 'Guidance 111', 'Guidance 112'],
        mayAlterRisks(p),
        stated(p, 'affectsComplianceWithPartI'),
      ),
    ),
  )
})

/**
 * Whether a changed version keeps the day on which it was placed on the market (Art. 3(21), guidance 13 to 15): as long as
 * the change is not substantial.
 */
export function keepsDayOfPlacing(p: Product): Verdict {
  return unless(
    'art-03.keeps-day-of-placing',
    'the changed product keeps the day on which it was placed on the market',
    ['Art. 3(21)', 'Guidance 13', 'Guidance 15', 'Guidance Ex. 2'],
    stated(p, 'changedAfterPlacing'),
    [isSubstantialModification(p)],
  )
}
