import { given, shared } from '../given.ts'
import { isStated, type Product, stated } from '../product.ts'
import { all, firstOf, known, type Verdict } from '../verdict.ts'
import { isFreeAndOpenSource, isMonetisedByItsPublisher } from './art-03-free-software.ts'
import { isProductWithDigitalElements } from './art-03-product.ts'

function isSampleCode(part: Product): Verdict {
  return given(
    'art-03.sample-or-unfinished-code',
    'it is source code given away as a sample, or unfinished for review',
    ['Art. 3(22)', 'Guidance 23'],
    isStated(part, 'kind', 'source code'),
    stated(part, 'sampleOrUnfinishedCode'),
  )
}

function isSuppliedAsFreeSoftware(part: Product): Verdict {
  return firstOf(
    'art-03.free-software-supplied-commercially',
    'the free software is supplied in the course of a commercial activity',
    ['Art. 3(22)', 'Rec. 15', 'Rec. 18', 'Guidance 48', 'Guidance 50'],
    [{ when: stated(part, 'controlsReleases'), then: isMonetisedByItsPublisher(part) }],
    stated(part, 'commercialActivity'),
  )
}

function isCommercial(part: Product): Verdict {
  return firstOf(
    'art-03.commercial-activity',
    'it is supplied in the course of a commercial activity',
    ['Art. 3(22)', 'Rec. 15', 'Guidance 40'],
    [
      {
        when: isSampleCode(part),
        then: known(
          'art-03.sample-on-the-market',
          'sample code and unfinished code for review are placed on the market',
          ['Art. 3(22)', 'Guidance 23'],
          false,
        ),
      },
      { when: isFreeAndOpenSource(part), then: isSuppliedAsFreeSoftware(part) },
    ],
    stated(part, 'commercialActivity'),
  )
}

/**
 * Whether it is made available on the Union market (Art. 3(22)): supplied to others there, in the course of a
 * commercial activity, for payment or free of charge. Own use is not (recital 16; Blue Guide 2.3, by way of FAQ 1.5),
 * nor is free software that nobody monetises (recital 18).
 */
export const isMadeAvailable = shared((part: Product): Verdict => {
  return given(
    'art-03.made-available',
    'it is made available on the Union market',
    ['Art. 3(21)', 'Art. 3(22)', 'Rec. 15', 'Rec. 16', 'FAQ 1.5'],
    all(
      'art-03.supplied-in-the-union',
      'you, or whom you represent, supply it to others in the Union, for distribution or use',
      ['Art. 3(22)', 'Rec. 15'],
      [isStated(part, 'supply', 'to others in the Union')],
    ),
    isCommercial(part),
  )
})

/** Whether it is a product with digital elements and made available: only then does anyone have a role for it (Art. 3(13) to 3(17)). */
export function isProductMadeAvailable(part: Product): Verdict {
  return given(
    'art-03.product-made-available',
    'it is a product with digital elements that is made available on the Union market',
    ['Art. 3(1)', 'Art. 3(22)', 'Guidance 47'],
    isProductWithDigitalElements(part),
    isMadeAvailable(part),
  )
}
