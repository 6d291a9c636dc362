import { given } from '../given.ts'
import { isStated, type Product, stated } from '../product.ts'
import { any, type Verdict } from '../verdict.ts'
import { isProductMadeAvailable } from './art-03-making-available.ts'

/** Whether the person imports or distributes it, as far as Art. 21 asks: conduct then makes a manufacturer of it. */
export function importsOrDistributes(p: Product): Verdict {
  return any(
    'art-21.importer-or-distributor',
    'you import or distribute it',
    ['Art. 21', 'Art. 3(16)', 'Art. 3(17)'],
    [
      isStated(p, 'operatorRole', 'importer'),
      isStated(p, 'operatorRole', 'distributor'),
      stated(p, 'passesOnUnchanged'),
    ],
  )
}

/** Art. 21: an importer or distributor who places it on the market under its own name, or substantially modifies it. */
function isManufacturerByArticle21(p: Product): Verdict {
  return given(
    'art-21.manufacturer-by-conduct',
    'an importer or distributor who puts its own name on it, or substantially modifies it, counts as its manufacturer',
    ['Art. 21'],
    importsOrDistributes(p),
    any(
      'art-21.own-name-or-substantial-modification',
      'you put your own name on it, or you substantially modified it',
      ['Art. 21'],
      [isStated(p, 'nameOrTrademarkOnProduct', 'ours'), stated(p, 'carriedOutSubstantialModification')],
    ),
  )
}

/** Whether conduct alone makes this person a manufacturer (Art. 21, Art. 22(1)), whatever role was stated; asked of what is made available. */
export function isManufacturerByConduct(p: Product): Verdict {
  return any(
    'art-22.manufacturer-by-conduct',
    'what you did with it makes you its manufacturer',
    ['Art. 21', 'Art. 22(1)'],
    [
      isManufacturerByArticle21(p),
      given(
        'art-22.substantial-modification-supplied',
        'whoever else substantially modifies it and makes it available counts as its manufacturer',
        ['Art. 22(1)', 'Art. 3(30)'],
        stated(p, 'carriedOutSubstantialModification'),
        isProductMadeAvailable(p),
      ),
    ],
  )
}
