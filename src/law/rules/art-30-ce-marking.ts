import { given } from '../given.ts'
import { hasStated, isStated, type Product, stated } from '../product.ts'
import { any, firstOf, reckoned, unless, type Verdict } from '../verdict.ts'
import { hasHardware } from './annex-3-software.ts'

/** "Lower than 5 mm" is what Art. 30(2) has to allow. */
const fullHeightMm = 5

function isOnHardwareOrItsPackaging(p: Product): Verdict {
  return any(
    'art-30.on-hardware-or-packaging',
    'it is on the product, or where that is not possible on packaging and declaration of conformity',
    ['Art. 30(1)', 'FAQ 6.7'],
    [
      given(
        'art-30.on-the-product',
        'it is on the product, visible, legible and indelible',
        ['Art. 30(1)', 'FAQ 6.7'],
        isStated(p, 'ceMarkPlace', 'on the product'),
        stated(p, 'ceMarkVisibleOnProduct'),
      ),
      unless(
        'art-30.on-packaging-instead',
        'it is on packaging and declaration of conformity because the product cannot bear it',
        ['Art. 30(1)'],
        isStated(p, 'ceMarkPlace', 'on packaging and declaration'),
        [stated(p, 'ceMarkFitsOnProduct')],
      ),
    ],
  )
}

function isOnDeclarationOrWebsite(p: Product): Verdict {
  return any(
    'art-30.on-declaration-or-website',
    'it is on the declaration of conformity, or on the website where consumers get to it easily',
    ['Art. 30(1)', 'FAQ 6.7'],
    [
      isStated(p, 'ceMarkPlace', 'on the declaration'),
      isStated(p, 'ceMarkPlace', 'on packaging and declaration'),
      given(
        'art-30.on-the-website',
        'it is on the website that accompanies the software, easily and directly accessible to consumers',
        ['Art. 30(1)', 'FAQ 6.7'],
        isStated(p, 'ceMarkPlace', 'on the website'),
        stated(p, 'ceSectionAccessible'),
      ),
    ],
  )
}

/** Whether the CE marking is where it belongs (Art. 30(1)): on hardware, or instead on packaging and declaration; of software, on the declaration or the website. */
export function ceMarkIsInPlace(p: Product): Verdict {
  return firstOf(
    'art-30.in-place',
    'the CE marking is where it belongs',
    ['Art. 30(1)', 'FAQ 6.7'],
    [{ when: hasHardware(p), then: isOnHardwareOrItsPackaging(p) }],
    isOnDeclarationOrWebsite(p),
  )
}

/** Whether a CE marking on the product is tall enough (Art. 30(2)): 5 mm, or less if the nature of the product does not allow that and it stays legible; never for looks (FAQ 6.7). */
export function ceMarkIsTallEnough(p: Product): Verdict {
  return any(
    'art-30.tall-enough',
    'the CE marking on the product is tall enough',
    ['Art. 30(2)', 'FAQ 6.7'],
    [
      reckoned(
        'art-30.at-least-5-mm',
        'it is at least 5 mm tall',
        ['Art. 30(2)', 'FAQ 6.7'],
        [hasStated(p, 'ceMarkHeightMm')],
        () => (p.facts.ceMarkHeightMm?.is ?? 0) >= fullHeightMm,
      ),
      given(
        'art-30.smaller-by-its-nature',
        'the product is too small for 5 mm, and the marking is still visible and legible',
        ['Art. 30(2)', 'FAQ 6.7'],
        stated(p, 'tooSmallForFullMark'),
        stated(p, 'ceMarkVisibleOnProduct'),
      ),
    ],
  )
}
