import { firstOf, known, type Options, options, type Verdict, type VerdictId } from '../verdict.ts'

/** The classes of products, exactly one of which a product has (Art. 6, 7(1), 8(1)). */
export type ProductClass = 'default' | 'important class I' | 'important class II' | 'critical'

function only(id: VerdictId, says: string, is: ProductClass): Verdict<Options<ProductClass>> {
  return options<ProductClass>(id, says, ['Art. 7(1)', 'Art. 8(1), first subparagraph'], {
    default: known('art-07.default', 'it is a default product', ['Art. 7(1)'], is === 'default'),
    'important class I': known(
      'art-07.important-class-one',
      'it is an important product of class I',
      ['Art. 7(1)', 'Annex III Class I'],
      is === 'important class I',
    ),
    'important class II': known(
      'art-07.important-class-two',
      'it is an important product of class II',
      ['Art. 7(1)', 'Annex III Class II'],
      is === 'important class II',
    ),
    critical: known(
      'art-08.critical',
      'it is a critical product',
      ['Art. 8(1), first subparagraph', 'Annex IV'],
      is === 'critical',
    ),
  })
}

export const defaultProduct = only('art-07.only-default', 'it is in no category, so it is a default product', 'default')

export const classOne = only('art-07.only-class-one', 'its class is important, class I', 'important class I')

export const classTwo = only('art-07.only-class-two', 'its class is important, class II', 'important class II')

export const critical = only('art-08.only-critical', 'its class is critical', 'critical')

/** The class of a category if the product also meets what its technical description adds; else it is a default product. */
export function ifDescribed(
  condition: Verdict,
  itsClass: Verdict<Options<ProductClass>>,
): Verdict<Options<ProductClass>> {
  return firstOf(
    `${condition.id}-class`,
    'it has the class of the category if it meets the technical description',
    ['Art. 7(1)', 'Art. 7(4)', 'Reg. (EU) 2025/2392 Art. 2'],
    [{ when: condition, then: itsClass }],
    defaultProduct,
  )
}
