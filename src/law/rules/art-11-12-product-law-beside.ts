import { datesOfOtherLaw } from '../act/index.ts'
import { rowOf } from '../dated/index.ts'
import { given } from '../given.ts'
import { isBefore, isStated, type Product, stated } from '../product.ts'
import { all, always, any, firstOf, known, unless, type Verdict } from '../verdict.ts'
import { actApplies } from './art-02-scope.ts'
import { isMadeAvailable } from './art-03-making-available.ts'

/** Whether the Machinery Regulation applies beside the Act (recital 53): from 20 January 2027, unit by unit. */
export function isMachinery(p: Product): Verdict {
  return given(
    'beside.machinery',
    'the Machinery Regulation applies to it: requirements and procedure of its own, which the Act does not replace',
    ['Rec. 53', 'FAQ 2.4.2', 'FAQ 2.4.3', 'Reg. (EU) 2023/1230'],
    stated(p, 'machinery'),
    unless(
      'beside.machinery-placed-since',
      'it is placed on the market from 20 January 2027; earlier it falls under the Machinery Directive',
      ['Reg. (EU) 2023/1230 Art. 52(1)', 'FAQ 2.4.1'],
      always('beside.machinery-law', 'machinery falls under the Machinery Regulation', ['Reg. (EU) 2023/1230']),
      [
        isBefore(p, 'placedOnMarket', datesOfOtherLaw.machineryRegulationApplies.date, {
          id: 'beside.machinery-placed-before',
          says: 'it is placed on the market before 20 January 2027',
          cites: ['Reg. (EU) 2023/1230 Art. 52(1)'],
        }),
      ],
    ),
  )
}

/** Whether the Radio Equipment Directive applies beside the Act (recital 30). */
export function isRadioEquipment(p: Product): Verdict {
  return all(
    'beside.radio-equipment',
    'the Radio Equipment Directive applies to it: the Act does not replace what it asks on safety, interference and spectrum',
    ['Rec. 30', 'Dir. 2014/53/EU Art. 3(1)', 'Dir. 2014/53/EU Art. 3(2)'],
    [stated(p, 'radioEquipment')],
  )
}

function isPlacedUnderRadioCybersecurity(p: Product): Verdict {
  return unless(
    'beside.placed-under-radio-cybersecurity',
    'it is placed on the market from 1 August 2025 to 10 December 2027',
    ['FAQ 2.6.1', 'Reg. (EU) 2026/339'],
    isBefore(p, 'placedOnMarket', datesOfOtherLaw.radioCybersecurityEnds.date, {
      id: 'beside.placed-before-radio-cybersecurity-ends',
      says: 'it is placed on the market before 11 December 2027',
      cites: ['Reg. (EU) 2026/339', 'FAQ 2.6.1'],
    }),
    [
      isBefore(p, 'placedOnMarket', datesOfOtherLaw.radioCybersecurityApplies.date, {
        id: 'beside.placed-before-radio-cybersecurity',
        says: 'it is placed on the market before 1 August 2025',
        cites: ['Reg. (EU) 2022/30', 'FAQ 2.6.1'],
      }),
    ],
  )
}

/** Whether the cybersecurity requirements of radio law apply, which the Act follows on 11 December 2027 (recital 30, FAQ 2.6.1). */
export function mustMeetRadioCybersecurity(p: Product): Verdict {
  return given(
    'beside.radio-cybersecurity',
    'the cybersecurity requirements of radio law apply to it, in place of those of the Act, and stay open to inspection later',
    ['FAQ 2.6.1', 'Rec. 30', 'Reg. (EU) 2022/30', 'Dir. 2014/53/EU Art. 3(3)(d)'],
    isRadioEquipment(p),
    given(
      'beside.radio-category-and-day',
      'it is of a listed category, and is placed on the market while these requirements apply',
      ['Reg. (EU) 2022/30', 'FAQ 2.6.1'],
      stated(p, 'radioCybersecurityCategory'),
      isPlacedUnderRadioCybersecurity(p),
    ),
  )
}

function isPlacedUnderToyDirective(p: Product): Verdict {
  return isBefore(p, 'placedOnMarket', datesOfOtherLaw.toyRegulationApplies.date, {
    id: 'beside.toy-placed-before',
    says: 'it is placed on the market before 1 August 2030',
    cites: ['Reg. (EU) 2025/2509 Art. 57(1)'],
  })
}

/** Whether the Toy Safety Directive applies beside the Act, until 31 July 2030. */
export function isUnderToyDirective(p: Product): Verdict {
  return given(
    'beside.toy-directive',
    'the Toy Safety Directive applies to it; the Act does not replace what it asks on safety',
    ['Dir. 2009/48/EC', 'Annex III Class I(18)', 'Reg. (EU) 2025/2509 Art. 57(1)'],
    stated(p, 'toyDirectiveApplies'),
    isPlacedUnderToyDirective(p),
  )
}

/** Whether the Toy Safety Regulation applies beside the Act, from 1 August 2030. */
export function isUnderToyRegulation(p: Product): Verdict {
  return given(
    'beside.toy-regulation',
    'the Toy Safety Regulation applies to it; the Act does not replace what it asks on safety',
    ['Reg. (EU) 2025/2509', 'Annex III Class I(18)'],
    stated(p, 'toyDirectiveApplies'),
    unless(
      'beside.toy-placed-since',
      'it is placed on the market from 1 August 2030',
      ['Reg. (EU) 2025/2509 Art. 57(1)'],
      always('beside.toy-law', 'toys fall under the Toy Safety Regulation', ['Reg. (EU) 2025/2509']),
      [isPlacedUnderToyDirective(p)],
    ),
  )
}

function hasSafetyLawOfItsOwn(p: Product): Verdict {
  return any(
    'art-11.safety-law-of-its-own',
    'product law of its own sets specific safety requirements for it',
    ['Art. 11', 'FAQ 2.5.2'],
    [
      stated(p, 'machinery'),
      stated(p, 'radioEquipment'),
      stated(p, 'toyDirectiveApplies'),
      stated(p, 'otherSafetyLaw'),
    ],
  )
}

/** Whether general product safety law fills the gaps (Art. 11, which applies with the Act; until then that law applies of itself). */
export function isUnderGeneralProductSafety(p: Product): Verdict {
  return given(
    'art-11.general-product-safety',
    'general product safety law covers those of its risks that the Act does not; for cybersecurity the Act stays',
    ['Art. 11', 'FAQ 2.5.1', 'FAQ 2.5.2', 'Reg. (EU) 2023/988'],
    actApplies(p),
    given(
      'art-11.consumer-product-without-safety-law',
      'consumers use it, and no product law of its own sets safety requirements',
      ['Art. 11', 'FAQ 2.5.1', 'FAQ 2.5.2'],
      stated(p, 'consumerUse'),
      unless(
        'art-11.no-safety-law-of-its-own',
        'no product law of its own sets specific safety requirements for it',
        ['Art. 11', 'FAQ 2.5.2'],
        always('art-11.safe-products', 'products for consumers must be safe', ['Reg. (EU) 2023/988']),
        [hasSafetyLawOfItsOwn(p)],
      ),
    ),
  )
}

function haveDutiesBegun(p: Product, kind: 'by use' | 'under other product law'): Verdict {
  const table = p.dated.highRiskAiDuties
  const days = table.rows.filter(row => row.kind === kind).map(({ appliesFrom }) => appliesFrom)
  const begun = days.some(day => day <= p.asOf)
  const found = rowOf(table, days.length === 0 ? 'none known to us' : `${kind}: from ${days.join(', ')}`)
  return kind === 'by use'
    ? known(
        'beside.ai-duties-by-use',
        'the duties for AI that is high-risk by its use have begun',
        ['Reg. (EU) 2024/1689 Art. 6(2)'],
        begun,
        [found],
      )
    : known(
        'beside.ai-duties-by-product-law',
        'the duties for AI that is high-risk under other product law have begun',
        ['Reg. (EU) 2024/1689 Art. 6(1)'],
        begun,
        [found],
      )
}

/** Whether the AI Act applies as to high-risk AI (Art. 12(1)): with the Act only its cybersecurity is deemed met, where the declaration shows the level. */
export function isHighRiskAi(p: Product): Verdict {
  return given(
    'art-12.ai-act-beside',
    'the AI Act applies to it as high-risk AI: with the Act its cybersecurity is deemed met, not accuracy, robustness or other duties',
    ['Art. 12(1)', 'Rec. 51', 'Reg. (EU) 2024/1689 Art. 15(1)'],
    stated(p, 'highRiskAi'),
    firstOf(
      'art-12.ai-duties-have-begun',
      'the duties for high-risk AI of its kind have begun',
      ['Reg. (EU) 2024/1689', 'Reg. (EU) 2024/1689 Art. 43'],
      [
        {
          when: isStated(p, 'aiProcedure', 'other product law'),
          then: haveDutiesBegun(p, 'under other product law'),
        },
      ],
      haveDutiesBegun(p, 'by use'),
    ),
  )
}

/** Whether the law on liability for defective products in its new form reaches it (recital 31). */
export function isLiableForDefects(p: Product): Verdict {
  return given(
    'beside.product-liability',
    'the new law on liability for defective products applies to it: the Act sets the duty to update, that law the liability for harm',
    ['Rec. 31', 'FAQ 2.3.1', 'Dir. (EU) 2024/2853'],
    isMadeAvailable(p),
    unless(
      'beside.placed-under-product-liability',
      'it is placed on the market after 9 December 2026',
      ['Dir. (EU) 2024/2853 Art. 2(1)'],
      always('beside.product-liability-law', 'software is a product under the new law on liability', [
        'Dir. (EU) 2024/2853',
      ]),
      [
        isBefore(p, 'placedOnMarket', datesOfOtherLaw.productLiabilityApplies.date, {
          id: 'beside.placed-before-product-liability',
          says: 'it is placed on the market before 10 December 2026',
          cites: ['Dir. (EU) 2024/2853 Art. 2(1)'],
        }),
      ],
    ),
  )
}
