import { given, openPoint } from '../given.ts'
import { type Product, stated } from '../product.ts'
import { firstOf, known, readings, type Verdict } from '../verdict.ts'
import { isManufacturerWithinTheAct } from './art-14-who.ts'

/** Open point A-6: the general rule names the acts for which it holds, and the annex of that law lists this one. */
function becauseOfThisAct(p: Product): Verdict {
  return readings(
    'art-18.operator-because-of-this-act',
    'this Act by itself requires an operator in the Union',
    ['Art. 18(1)', 'Art. 66', 'Reg. (EU) 2019/1020 Art. 4(5)'],
    openPoint(p, 'A-6', 2),
    [
      known(
        'art-18.operator-is-a-choice',
        'this Act is among the acts for which the general rule requires one',
        ['Art. 18(1)', 'Reg. (EU) 2019/1020 Art. 4(5)'],
        false,
      ),
      known(
        'art-18.operator-by-the-general-rule',
        'the general rule on market surveillance requires one for it too',
        ['Art. 66', 'Reg. (EU) 2019/1020 Art. 4'],
        true,
      ),
    ],
  )
}

/**
 * Whether its manufacturer must have an operator in the Union: one from within is one; another act may require one
 * (Regulation (EU) 2019/1020, Art. 4); because of this Act alone it is open (open point A-6). Appointing a representative
 * is a choice under this Act (Art. 18(1)).
 */
export function mustHaveOperatorInTheUnion(p: Product): Verdict {
  return given(
    'art-18.must-have-operator-in-the-union',
    'you must have an operator in the Union for it, such as an importer or an authorised representative',
    ['Art. 18(1)', 'Reg. (EU) 2019/1020 Art. 4', 'Art. 66'],
    isManufacturerWithinTheAct(p),
    firstOf(
      'art-18.operator-needed-by-place-and-law',
      'someone other than you must answer for it in the Union',
      ['Art. 18(1)', 'Reg. (EU) 2019/1020 Art. 4'],
      [
        {
          when: stated(p, 'establishedInEU'),
          then: known(
            'art-18.manufacturer-within-the-union',
            'a manufacturer in the Union needs another operator there',
            ['Reg. (EU) 2019/1020 Art. 4'],
            false,
          ),
        },
        {
          when: stated(p, 'otherActNeedsOperatorInUnion'),
          then: known(
            'art-18.other-act-requires-operator',
            'under another act that covers it, it may be placed on the market only with an operator in the Union',
            ['Reg. (EU) 2019/1020 Art. 4', 'Reg. (EU) 2019/1020 Art. 4(5)'],
            true,
          ),
        },
      ],
      becauseOfThisAct(p),
    ),
  )
}
