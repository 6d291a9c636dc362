import { dates } from '../act/index.ts'
import { given } from '../given.ts'
import { isBefore, type Product, stated } from '../product.ts'
import { known, unless, type Verdict } from '../verdict.ts'

function isModifiedSince(p: Product): Verdict {
  return given(
    'art-69.modified-since',
    'it was substantially modified since 11 December 2027',
    ['Art. 69(2)', 'Art. 3(30)', 'FAQ 1.4'],
    known(
      'art-69.day-has-come',
      '11 December 2027 has come',
      ['Art. 69(2)', 'Art. 71(2), first subparagraph'],
      p.asOf >= dates.applies.date,
    ),
    stated(p, 'substantiallyModifiedSince'),
  )
}

/**
 * Whether the unit, or the version of the software, was placed on the market before 11 December 2027 and was not
 * substantially modified since (Art. 69(2)): then only the reporting obligations reach it (Art. 69(3)). Units of an old
 * type that are placed later must comply.
 */
export function isLegacy(p: Product): Verdict {
  return unless(
    'art-69.legacy',
    'it was placed on the market before 11 December 2027 and not substantially modified since',
    ['Art. 69(2)', 'FAQ 7.2'],
    isBefore(p, 'placedOnMarket', dates.applies.date, {
      id: 'art-69.placed-before',
      says: 'it is placed on the market before 11 December 2027',
      cites: ['Art. 69(2)', 'Art. 3(21)'],
    }),
    [isModifiedSince(p)],
  )
}
