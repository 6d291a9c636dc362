import { ofAnyPart, shared } from '../given.ts'
import type { Product } from '../product.ts'
import { all, unless, type Verdict } from '../verdict.ts'
import { exclusionsOf } from './art-02-exclusions.ts'
import { isMadeAvailable } from './art-03-making-available.ts'
import { hasDataConnection, isProductWithDigitalElements } from './art-03-product.ts'

function isWithinReach(part: Product): Verdict {
  return all(
    'art-02.within-reach',
    'it is a product with digital elements that connects and is made available on the Union market',
    ['Art. 2(1)', 'FAQ 1.1'],
    [isProductWithDigitalElements(part), hasDataConnection(part), isMadeAvailable(part)],
  )
}

/**
 * Whether the Act applies (Art. 2): a product with digital elements, with a data connection, made available on the
 * Union market, and none of the exclusions. An offering of several parts is reached if one of its parts is.
 */
export const actApplies = shared((p: Product): Verdict => {
  return ofAnyPart(p, part =>
    unless(
      'art-02.act-applies',
      'the Act applies to it',
      ['Art. 2(1)', 'Art. 2(2)', 'Art. 2(3)', 'Art. 2(4)', 'Art. 2(5)', 'Art. 2(6)', 'Art. 2(7)'],
      isWithinReach(part),
      exclusionsOf(part),
    ),
  )
})
