import { given, shared } from '../given.ts'
import { isStated, type Product, stated } from '../product.ts'
import { all, any, firstOf, known, type Verdict } from '../verdict.ts'

function isHardware(part: Product): Verdict {
  return any(
    'art-03.hardware',
    'it is hardware that handles digital data, alone or together with the software it needs',
    ['Art. 3(1)', 'Art. 3(5)', 'Guidance 25'],
    [isStated(part, 'kind', 'hardware'), isStated(part, 'kind', 'hardware with software')],
  )
}

function runsAtTheUser(part: Product): Verdict {
  const supplied = all(
    'art-03.software-run-by-the-user',
    'the software is handed to users and runs on their side',
    ['Art. 3(1)', 'Guidance 20'],
    [stated(part, 'suppliedToUser'), stated(part, 'executesOnUserSystem')],
  )
  return firstOf(
    'art-03.software-product',
    'the software is a product, not a service that people merely reach',
    ['Art. 3(1)', 'Rec. 12', 'Guidance 20', 'Guidance 21'],
    [
      {
        when: stated(part, 'accessedOnlyViaBrowser'),
        then: known(
          'art-03.opened-in-a-browser-alone',
          'what people only open in a web browser is a product with digital elements by itself',
          ['Art. 3(1)', 'Rec. 12', 'Guidance 21', 'Guidance Ex. 5'],
          false,
        ),
      },
    ],
    supplied,
  )
}

function isProductCode(part: Product): Verdict {
  return given(
    'art-03.source-code-product',
    'source code handed to customers is a product, even if they must adapt and compile it',
    ['Art. 3(1)', 'Art. 3(4)', 'Guidance 22', 'Guidance 24'],
    isStated(part, 'kind', 'source code'),
    stated(part, 'suppliedToUser'),
  )
}

/**
 * Whether this part of the offering is by itself a product with digital elements (Art. 3(1)): hardware that handles
 * data, software that users run on their side, or source code handed to them; never a service that they only reach.
 */
export const isProductWithDigitalElements = shared((part: Product): Verdict => {
  return firstOf(
    'art-03.product-with-digital-elements',
    'it is a product with digital elements',
    ['Art. 3(1)', 'Art. 3(4)', 'Art. 3(5)', 'Guidance 18'],
    [
      {
        when: isHardware(part),
        then: known(
          'art-03.hardware-product',
          'hardware that handles digital data is a product with digital elements',
          ['Art. 3(1)', 'Art. 3(5)'],
          true,
        ),
      },
      { when: isStated(part, 'kind', 'software'), then: runsAtTheUser(part) },
    ],
    isProductCode(part),
  )
})

/** Whether use as intended, or use that must be expected, includes a data connection (Art. 2(1), 3(8) to 3(10)). */
export function hasDataConnection(part: Product): Verdict {
  return firstOf(
    'art-02.data-connection',
    'its intended or foreseeable use includes a data connection to a device or network',
    ['Art. 2(1)', 'Art. 3(8)', 'Art. 3(9)', 'Art. 3(10)', 'Guidance 28'],
    [
      {
        when: stated(part, 'intendedPurposeIncludesConnection'),
        then: known(
          'art-02.connection-intended',
          'a connection that is intended is enough',
          ['Art. 2(1)', 'Art. 3(23)'],
          true,
        ),
      },
    ],
    stated(part, 'connectivityForeseeable'),
  )
}
