import { given, shared } from '../given.ts'
import { isStated, type Product, stated } from '../product.ts'
import { any, firstOf, known, type Verdict } from '../verdict.ts'
import { isProductMadeAvailable } from './art-03-making-available.ts'
import { judgedAs } from './art-03-stated-role.ts'
import { isManufacturerByConduct } from './art-21-22-manufacturer-by-conduct.ts'

function isManufacturerByDefinition(p: Product): Verdict {
  return given(
    'art-03.manufacturer-by-definition',
    'you make it or have it made, and market it under your own name',
    ['Art. 3(13)'],
    isStated(p, 'nameOrTrademarkOnProduct', 'ours'),
    firstOf(
      'art-03.makes-it-or-has-it-made',
      'you make it or have it made',
      ['Art. 3(13)'],
      [
        {
          when: stated(p, 'develops'),
          then: known('art-03.makes-it', 'who develops or manufactures it makes it', ['Art. 3(13)'], true),
        },
      ],
      stated(p, 'hasDeveloped'),
    ),
  )
}

/**
 * Whether you are its manufacturer: by your own judgement, by the definition (Art. 3(13)) or by conduct (Art. 21,
 * Art. 22(1)). Only what is made available has a manufacturer with duties (guidance 47, 71).
 */
export const isManufacturer = shared((p: Product): Verdict => {
  return given(
    'art-03.manufacturer',
    'you are its manufacturer',
    ['Art. 3(13)', 'Art. 21', 'Art. 22(1)', 'Guidance 47'],
    isProductMadeAvailable(p),
    firstOf(
      'art-03.manufacturer-stated-defined-or-by-conduct',
      'you market it as yours, or you are treated as if you did',
      ['Art. 3(13)', 'Art. 21', 'Art. 22(1)'],
      [judgedAs(p, 'manufacturer')],
      any(
        'art-03.manufacturer-defined-or-by-conduct',
        'the definition makes you its manufacturer, or your conduct does',
        ['Art. 3(13)', 'Art. 21', 'Art. 22(1)'],
        [isManufacturerByDefinition(p), isManufacturerByConduct(p)],
      ),
    ),
  )
})
