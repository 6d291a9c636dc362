import { dates } from '../act/index.ts'
import { given, openPoint } from '../given.ts'
import { hasStated, isBefore, isStated, type Product, stated } from '../product.ts'
import { always, firstOf, known, readings, reckoned, unless, type Verdict } from '../verdict.ts'

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
 * Whether the day of its substantial modification is one on or after 11 December 2027 (Art. 69(2)): then there was one since.
 * The day answers that when a product file is read (`answeredByDays`), not in the rules: who says that there was none has
 * no day to state, so a rule that asked for one would ask for ever, and one that did not would overturn that "no" by a day.
 */
export function isModifiedOnADaySince(p: Product): Verdict {
  return reckoned(
    'art-69.modified-on-a-day-since',
    'the day of its substantial modification is 11 December 2027 or later',
    ['Art. 69(2)', 'Art. 3(30)'],
    [hasStated(p, 'substantiallyModifiedOn')],
    () => (p.facts.substantiallyModifiedOn?.is ?? '') >= dates.applies.date,
  )
}

function isPlacedBefore(p: Product): Verdict {
  return isBefore(p, 'placedOnMarket', dates.applies.date, {
    id: 'art-69.placed-before',
    says: 'it is placed on the market before 11 December 2027',
    cites: ['Art. 69(2)', 'Art. 3(21)'],
  })
}

function reachesTheWhole(p: Product): Verdict {
  return firstOf(
    'art-69.reaches-the-whole',
    'the Act reaches the whole product, and not the modified part alone',
    ['Art. 69(2)', 'FAQ 1.4', 'Guidance 119', 'Guidance 124'],
    [
      {
        when: stated(p, 'modificationAffectsWholeSecurity'),
        then: known(
          'art-69.security-of-the-whole-suffers',
          'the whole must comply where its security as a whole suffers',
          ['Art. 69(2)', 'Guidance 121', 'Guidance 124'],
          true,
        ),
      },
    ],
    readings(
      'art-69.whole-or-modified-part',
      'the whole must comply although only a part was modified',
      ['Art. 69(2)', 'FAQ 1.4', 'Guidance 124'],
      openPoint(p, 'A-29', 1),
      [
        known(
          'art-69.letter-reaches-the-product',
          'the Act reaches the product, and makes no difference between its parts',
          ['Art. 69(2)', 'FAQ 1.4'],
          true,
        ),
        known(
          'art-69.guidance-limits-to-the-part',
          'the Act reaches more than the modified part',
          ['Guidance 119', 'Guidance 124'],
          false,
        ),
      ],
    ),
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
    isPlacedBefore(p),
    [isModifiedSince(p)],
  )
}

/**
 * Whether the whole of a product must comply that was placed on the market before 11 December 2027 and that its
 * manufacturer substantially modified since, and not the modified part alone: by the letter of Art. 69(2) and FAQ 1.4 the
 * product; by guidance 124 the part, unless the security of the whole suffers (open point A-29). What others modified is a
 * matter of Articles 21 and 22.
 */
export function wholeLegacyProductMustComply(p: Product): Verdict {
  return given(
    'art-69.whole-product-must-comply',
    'all of a product that was placed on the market earlier must comply, now that its manufacturer substantially modified it',
    ['Art. 69(2)', 'FAQ 1.4', 'Guidance 124'],
    given(
      'art-69.legacy-product-modified',
      'it was placed on the market before 11 December 2027, and substantially modified since',
      ['Art. 69(2)'],
      isPlacedBefore(p),
      isModifiedSince(p),
    ),
    given(
      'art-69.modified-by-its-manufacturer',
      'its manufacturer modified it, and that reaches the whole',
      ['Art. 69(2)', 'Guidance 122', 'Guidance 124'],
      isStated(p, 'modifiedBy', 'its manufacturer'),
      reachesTheWhole(p),
    ),
  )
}

/** Open point A-7: whether a longer life under the other law is a longer use under this Act. */
function servesLonger(p: Product): Verdict {
  return readings(
    'art-69.certificate-serves-longer',
    'it serves as evidence after 11 June 2028',
    ['Art. 69(1)', 'Guidance 249', 'Guidance 252', 'Guidance 256'],
    openPoint(p, 'A-7', 2),
    [
      stated(p, 'certificateLivesLonger'),
      known(
        'art-69.use-of-certificate-ends',
        'its use under this Act goes on after 11 June 2028',
        ['Guidance 249', 'Guidance 252', 'Guidance 256'],
        false,
      ),
    ],
  )
}

/**
 * Whether a type-examination certificate or approval on cybersecurity under other law serves as evidence on this day
 * (Art. 69(1), guidance 247 to 257): until 11 June 2028, unless it expires earlier; after that by open point A-7. It covers
 * the risks that it covers, and takes the place of neither risk assessment nor declaration.
 */
export function otherCertificateServes(p: Product): Verdict {
  return given(
    'art-69.other-certificate-serves',
    'it has a certificate or approval on cybersecurity under other law that serves as evidence',
    ['Art. 69(1)', 'Guidance 248', 'Guidance 249'],
    stated(p, 'certificateUnderOtherLaw'),
    firstOf(
      'art-69.serves-on-this-day',
      'it can be relied on for the risks that it covers',
      ['Art. 69(1)', 'Guidance 248', 'Guidance 249'],
      [
        {
          when: known(
            'art-69.until-11-june-2028',
            '11 June 2028 is not over',
            ['Art. 69(1)'],
            p.asOf <= dates.otherCertificatesEnd.date,
          ),
          then: always('art-69.stays-valid', 'until then it stays valid, unless it expires earlier', ['Art. 69(1)']),
        },
      ],
      servesLonger(p),
    ),
  )
}
