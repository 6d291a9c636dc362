import { given, openPoint } from '../given.ts'
import { ofEachPart, type Product, stated } from '../product.ts'
import { all, always, firstOf, known, readings, unless, type Verdict } from '../verdict.ts'
import { hasHardware } from './annex-3-software.ts'
import { belongsToTheProduct } from './art-03-remote-processing.ts'

function isOpenSource(part: Product): Verdict {
  return given(
    'art-32.open-source',
    'its source code is public and its licence grants all the rights',
    ['Art. 3(48)', 'Guidance 44', 'Guidance 46'],
    stated(part, 'sourceIsPublic'),
    stated(part, 'licenceGrantsAllRights'),
  )
}

/** A service bought in, or one that the product does not need, is no part of the product: its source does not matter. */
function isOpenOrOutside(p: Product, part: Product): Verdict {
  if (p.parts.length === 0) return isOpenSource(part)
  return firstOf(
    'art-32.open-source-or-outside',
    'it is open source, or no part of the product',
    ['Art. 3(1)', 'Art. 3(48)', 'Art. 32(5)', 'Our reading'],
    [
      {
        when: isOpenSource(part),
        then: known('art-32.open-part', 'an open part keeps the product free software', ['Art. 3(48)'], true),
      },
    ],
    unless(
      'art-32.closed-part-outside',
      'it is no part of the product',
      ['Art. 3(1)', 'Art. 3(2)', 'Guidance 200', 'Guidance 201'],
      always('art-32.closed-part', 'it is part of what is offered, and closed', ['Art. 3(1)']),
      [belongsToTheProduct(p, part)],
    ),
  )
}

function isOpenInEachPart(p: Product): Verdict {
  return all(
    'art-32.open-in-each-part',
    'its source code is public and its licence grants all the rights, in each part that belongs to it',
    ['Art. 3(48)', 'Art. 32(5)', 'Our reading'],
    ofEachPart(p, part => isOpenOrOutside(p, part)),
  )
}

/** Open point A-14: hardware that runs free software is hardware. */
function qualifiesAsAWhole(p: Product): Verdict {
  return firstOf(
    'art-32.free-software-as-a-whole',
    'the product as a whole qualifies as free and open-source software',
    ['Art. 32(5)', 'Art. 3(48)'],
    [
      {
        when: hasHardware(p),
        then: readings(
          'art-32.hardware-with-free-software',
          'hardware whose software is free qualifies too',
          ['Art. 32(5)', 'Art. 3(48)', 'Our reading'],
          openPoint(p, 'A-14', 1),
          [
            known(
              'art-32.hardware-is-not-software',
              'hardware is no free software',
              ['Art. 3(5)', 'Art. 3(48)'],
              false,
            ),
            known(
              'art-32.all-its-software-is-free',
              'it is enough that all its software is free',
              ['Art. 32(5)', 'Our reading'],
              true,
            ),
          ],
        ),
      },
    ],
    known('art-32.software-without-hardware', 'there is no hardware in it', ['Art. 3(4)', 'Art. 3(48)'], true),
  )
}

/** Whether it is free software with public technical documentation at placing (Art. 32(5)); the class is asked elsewhere. */
export function isFreeSoftwareWithPublicDocumentation(p: Product): Verdict {
  return given(
    'art-32.free-software-with-public-documentation',
    'it is free and open-source software, and its technical documentation is public when it is placed on the market',
    ['Art. 32(5)', 'Rec. 91'],
    isOpenInEachPart(p),
    given(
      'art-32.public-documentation',
      'its technical documentation is public, and it is free software as a whole',
      ['Art. 32(5)', 'Art. 31(1)'],
      stated(p, 'tdPublishedAtPlacing'),
      qualifiesAsAWhole(p),
    ),
  )
}
