import { dates } from '../act/index.ts'
import { isOption } from '../choices.ts'
import { given, ofAnyPart, shared } from '../given.ts'
import { isBefore, type Product, stated } from '../product.ts'
import { unless, type Verdict } from '../verdict.ts'
import { actApplies } from './art-02-scope.ts'
import { rolesOf } from './art-03-operators.ts'

/**
 * Whether you are the manufacturer of a product to which the Act applies (Art. 14(1), 14(3)): in your own right, or by
 * Articles 21 and 22. It does not matter when it was placed on the market (Art. 69(3)).
 */
export const isManufacturerWithinTheAct = shared((p: Product): Verdict => {
  // Part by part: who makes a device that is outside the Act is not therefore the maker of an app that is within.
  return ofAnyPart(p, isManufacturerOfPart)
})

function isManufacturerOfPart(p: Product): Verdict {
  return given(
    'art-14.manufacturer-within-the-act',
    'the Act applies to it, and you are its manufacturer',
    ['Art. 14(1)', 'Art. 14(3)', 'Art. 69(3)', 'Art. 21', 'Art. 22(2)'],
    actApplies(p),
    isOption(
      'art-14.is-manufacturer',
      'you are its manufacturer',
      ['Art. 3(13)', 'Art. 21', 'Art. 22(1)'],
      rolesOf(p),
      'manufacturer',
    ),
  )
}

/**
 * Whether you became aware of the event when reporting already applied (Art. 71(2)): what you were aware of before
 * 11 September 2026 is not reported after the fact (guidance 217, FAQ 5.3). Being aware is a judgement (guidance 211 to 215).
 */
export function isAwareSinceReportingApplies(p: Product): Verdict {
  return unless(
    'art-14.aware-since-reporting-applies',
    'you became aware of it on or after 11 September 2026',
    ['Art. 14(1)', 'Art. 14(3)', 'Art. 71(2), second subparagraph', 'Guidance 217', 'FAQ 5.3'],
    stated(p, 'aware'),
    [
      isBefore(p, 'awareOn', dates.reportingApplies.date, {
        id: 'art-14.aware-before-reporting-applies',
        says: 'you were aware of it before 11 September 2026',
        cites: ['Art. 71(2), second subparagraph', 'Guidance 217'],
      }),
    ],
  )
}

/** Whether you became aware of the event when the duties of stewards already applied (Art. 24(3), 71(2); FAQ 5.5). */
export function isAwareSinceTheActApplies(p: Product): Verdict {
  return unless(
    'art-24.aware-since-the-act-applies',
    'you became aware of it on or after 11 December 2027',
    ['Art. 24(3)', 'Art. 71(2), first subparagraph', 'FAQ 5.5'],
    stated(p, 'aware'),
    [
      isBefore(p, 'awareOn', dates.applies.date, {
        id: 'art-24.aware-before-the-act-applies',
        says: 'you were aware of it before 11 December 2027',
        cites: ['Art. 71(2), first subparagraph', 'FAQ 5.5', 'Our reading'],
      }),
    ],
  )
}
