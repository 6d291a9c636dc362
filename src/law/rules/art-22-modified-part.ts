import { given, ofAnyPart, openPoint, shared } from '../given.ts'
import { isStated, type Product, stated } from '../product.ts'
import { any, firstOf, known, type Options, options, readings, unless, type Verdict } from '../verdict.ts'
import { isManufacturer } from './art-03-manufacturer.ts'
import { importsOrDistributes } from './art-21-22-manufacturer-by-conduct.ts'

/** How much of a product the duties of its manufacturer cover. */
export type Reach = 'the whole product' | 'the modified part'

/** Art. 22(2): any effect on the cybersecurity of the whole; the guidance speaks of a negative one (guidance 119, 121). */
function affectsTheWhole(part: Product): Verdict {
  return any(
    'art-22.affects-the-whole',
    'your modification affects the cybersecurity of the product as a whole',
    ['Art. 22(2)', 'Guidance 118', 'Guidance 121'],
    [stated(part, 'modificationAffectsWholeSecurity')],
  )
}

/** Open point A-16: Art. 21 names no limit, and the guidance treats both articles as one. */
function reachesTheWholeByArticle21(part: Product): Verdict {
  return readings(
    'art-21.reaches-the-whole',
    'an importer or distributor who substantially modified it answers for the whole product',
    ['Art. 21', 'Art. 22(2)', 'Guidance 117', 'Guidance 119'],
    openPoint(part, 'A-16', 1),
    [
      known('art-21.no-limit', 'Articles 13 and 14 apply to them without a limit', ['Art. 21'], true),
      affectsTheWhole(part),
    ],
  )
}

function modifiesWhatOthersMarket(part: Product): Verdict {
  return given(
    'art-22.modified-what-others-market',
    'you substantially modified what bears the name of someone else',
    ['Art. 22(1)', 'Art. 3(13)', 'Guidance 117'],
    any(
      'art-22.name-of-someone-else',
      'it bears the name or trademark of someone else',
      ['Art. 3(13)', 'Guidance 120', 'Our reading'],
      [
        isStated(part, 'nameOrTrademarkOnProduct', 'of someone in the Union'),
        isStated(part, 'nameOrTrademarkOnProduct', 'of someone outside the Union'),
      ],
    ),
    stated(part, 'carriedOutSubstantialModification'),
  )
}

function reachesTheWhole(part: Product): Verdict {
  return given(
    'art-22.whole-product',
    'you are its manufacturer, and your duties cover the whole product',
    ['Art. 13', 'Art. 14', 'Art. 21', 'Art. 22(2)'],
    isManufacturer(part),
    firstOf(
      'art-22.reach',
      'the duties of a manufacturer cover the whole product',
      ['Art. 21', 'Art. 22(2)', 'Guidance 118', 'Guidance 121', 'Guidance 122'],
      [
        {
          when: modifiesWhatOthersMarket(part),
          then: firstOf(
            'art-22.reach-of-modification',
            'the duties of whoever modified what others market cover the whole product',
            ['Art. 21', 'Art. 22(2)', 'Guidance 117'],
            [{ when: importsOrDistributes(part), then: reachesTheWholeByArticle21(part) }],
            affectsTheWhole(part),
          ),
        },
      ],
      known(
        'art-22.manufacturer-of-the-whole',
        'whoever markets it as their own answers for the whole, also after modifying it',
        ['Art. 3(13)', 'Art. 21', 'Guidance 120', 'Guidance 122'],
        true,
      ),
    ),
  )
}

/**
 * How much of the product your duties as its manufacturer cover (Art. 22(2), guidance 117 to 121): the part that your
 * modification affects, or the whole. Who only modified what bears the name of others has such a limit; for importers and
 * distributors that is open point A-16. Who markets it as their own has none.
 */
export const reachOfDuties = shared((p: Product): Verdict<Options<Reach>> => {
  return options<Reach>(
    'art-22.reach-of-duties',
    'how much of the product your duties as its manufacturer cover',
    ['Art. 21', 'Art. 22(2)'],
    {
      'the whole product': ofAnyPart(p, reachesTheWhole),
      'the modified part': ofAnyPart(p, part =>
        unless(
          'art-22.modified-part',
          'you are its manufacturer, and your duties cover only the part that your modification affects',
          ['Art. 22(2)', 'Guidance 118', 'Guidance 119'],
          isManufacturer(part),
          [reachesTheWhole(part)],
        ),
      ),
    },
  )
})
