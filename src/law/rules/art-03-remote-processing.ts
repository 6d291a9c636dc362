import { given, ofAnyPart, openPoint, shared } from '../given.ts'
import { type Product, partsOf, stated } from '../product.ts'
import { all, always, any, firstOf, known, type Options, options, readings, unless, type Verdict } from '../verdict.ts'
import { isProductWithDigitalElements } from './art-03-product.ts'

/** Open point A-4: the guidance counts the delivery of updates once among the functions and once outside the product. */
function deliveryOfUpdatesIsAFunction(part: Product): Verdict {
  return given(
    'art-03.delivery-of-updates',
    'it delivers updates to the product, and that is one of the functions of the product',
    ['Art. 3(2)', 'Guidance 182', 'Guidance 190'],
    stated(part, 'deliversUpdates'),
    readings(
      'art-03.delivery-of-updates-is-a-function',
      'delivering updates to the product is one of the functions of the product',
      ['Art. 3(2)', 'Guidance 182', 'Guidance 190', 'Our reading'],
      openPoint(part, 'A-4', 1),
      [
        known(
          'art-03.update-service-inside',
          'a service that the product asks for its updates performs a function of the product',
          ['Guidance 190'],
          true,
        ),
        known(
          'art-03.update-service-outside',
          'systems that distribute updates belong to the product, although the guidance counts them among the surroundings of its maker',
          ['Rec. 11', 'Guidance 182'],
          false,
        ),
      ],
    ),
  )
}

function isNeededForAFunction(part: Product): Verdict {
  return firstOf(
    'art-03.needed-for-a-function',
    'without this processing the product could not perform one of its functions',
    ['Art. 3(2)', 'Rec. 11', 'Guidance 189'],
    [
      {
        when: stated(part, 'absencePreventsFunction'),
        then: known(
          'art-03.one-function-is-enough',
          'any one function is enough, also one that can be done by hand as well',
          ['Art. 3(2)', 'Guidance 189', 'Guidance 191'],
          true,
        ),
      },
    ],
    deliveryOfUpdatesIsAFunction(part),
  )
}

function isReliedOnAtADistance(part: Product): Verdict {
  return given(
    'art-03.relied-on-at-a-distance',
    'it processes data at a distance, and the product needs it',
    ['Art. 3(2)', 'Guidance 184'],
    stated(part, 'atDistance'),
    isNeededForAFunction(part),
  )
}

const hasAProduct = shared(p => ofAnyPart(p, isProductWithDigitalElements))

function servesAProduct(p: Product, part: Product): Verdict {
  return given(
    'art-03.serves-a-product',
    'there is a product that people get, and it needs this processing at a distance',
    ['Art. 3(1)', 'Art. 3(2)', 'Rec. 12'],
    hasAProduct(p),
    firstOf(
      'art-03.relied-on-beside-the-product',
      'it is no product that users have on their side, and the product needs it at a distance',
      ['Art. 3(1)', 'Art. 3(2)', 'Our reading'],
      [
        {
          when: isProductWithDigitalElements(part),
          then: known(
            'art-03.product-at-the-user',
            'what users have on their side processes data at a distance from them',
            ['Art. 3(2)', 'Our reading'],
            false,
          ),
        },
      ],
      isReliedOnAtADistance(part),
    ),
  )
}

/**
 * Whether a part meets the definition of remote data processing (Art. 3(2)) and so belongs to the product: at a distance,
 * needed for one of its functions, built by or for its manufacturer, and spoken to directly. Who runs the servers does not
 * matter; the hardware under it never belongs to the product (guidance 180, 196).
 */
export function isRemoteDataProcessing(p: Product, part: Product): Verdict {
  return given(
    'art-03.remote-data-processing',
    'it is remote data processing and therefore part of the product',
    ['Art. 3(2)', 'Rec. 11', 'Rec. 12', 'Guidance 184', 'Guidance 202'],
    servesAProduct(p, part),
    all(
      'art-03.built-by-or-for-the-manufacturer',
      'its software is built by or for the manufacturer, and the product speaks to it directly',
      ['Art. 3(2)', 'Guidance 195', 'Guidance 196', 'Guidance 205'],
      [stated(part, 'designedByOrFor'), stated(part, 'directlyInteracts')],
    ),
  )
}

function isThirdPartyService(p: Product, part: Product): Verdict {
  return given(
    'art-03.third-party-service',
    'the product relies on a remote service of someone else, which is to be treated like a third-party component',
    ['Art. 13(5)', 'Guidance 200', 'Guidance 201'],
    servesAProduct(p, part),
    unless(
      'art-03.not-built-for-the-manufacturer',
      'its software was not built by or for the manufacturer',
      ['Art. 3(2)', 'Guidance 195'],
      always('art-03.built-by-someone', 'its software was built by someone', ['Art. 3(2)']),
      [stated(part, 'designedByOrFor')],
    ),
  )
}

/** What a module of an offering can be under the Act. */
export type PartKind = 'product' | 'remote data processing' | 'third-party service' | 'outside the product'

function kindOf(p: Product, part: Product): Verdict<Options<PartKind>> {
  const [product, remote, service] = [
    isProductWithDigitalElements(part),
    isRemoteDataProcessing(p, part),
    isThirdPartyService(p, part),
  ]
  return options<PartKind>(
    'art-03.part-kind',
    'what this part of the offering is',
    ['Art. 3(1)', 'Art. 3(2)', 'Rec. 12', 'Guidance 202'],
    {
      product,
      'remote data processing': remote,
      'third-party service': service,
      'outside the product': unless(
        'art-03.outside-the-product',
        'it lies outside the product; other law, such as that on services, may apply to it',
        ['Rec. 12', 'Guidance 183', 'Guidance 193'],
        always('art-03.part-of-the-offering', 'it is part of what is offered', ['Art. 3(1)']),
        [product, remote, service],
      ),
    },
  )
}

/** Whether a part belongs to the product (Art. 3(1)): as a product that users have, or as remote data processing of one. */
export function belongsToTheProduct(p: Product, part: Product): Verdict {
  return any(
    'art-03.belongs-to-the-product',
    'it belongs to the product, as what users have or as its remote data processing',
    ['Art. 3(1)', 'Art. 3(2)'],
    [isProductWithDigitalElements(part), isRemoteDataProcessing(p, part)],
  )
}

/** What each module is under the Act (Art. 3(1), 3(2)): a product, remote data processing of one, bought in, or neither. */
export function partKinds(p: Product): readonly Verdict<Options<PartKind>>[] {
  return partsOf(p).map(([id, part]) => ({ ...kindOf(p, part), part: id }))
}
