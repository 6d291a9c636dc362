import { given, openPoint } from '../given.ts'
import { isStated, type Product, stated } from '../product.ts'
import { all, firstOf, type Options, readings, type Verdict } from '../verdict.ts'
import { classOne, classTwo, critical, defaultProduct, type ProductClass } from './art-07-outcomes.ts'

/** Class I, point 15: what it does for security must reach beyond the chip. Tamper features change nothing here. */
export function isAsicOrFpga(p: Product): Verdict {
  return all(
    'annex-3.asic-or-fpga',
    'it is an ASIC or FPGA that secures something beyond itself',
    ['Annex III Class I(15)', 'Reg. (EU) 2025/2392 Annex I Class I(15)'],
    [stated(p, 'securityBeyondChip')],
  )
}

function isSecureElement(p: Product): Verdict {
  return given(
    'annex-4.secure-element',
    'it has tamper features and is designed for AVA_VAN level 4 or 5',
    ['Annex IV(3)', 'Reg. (EU) 2025/2392 Annex II(3)', 'Reg. (EU) 2025/2392 Rec. 8'],
    stated(p, 'tamperFeatures'),
    isStated(p, 'avaVanDesignLevel', '4 or 5'),
  )
}

function isTamperResistant(p: Product): Verdict {
  return given(
    'annex-3.tamper-resistant-chip',
    'it has tamper features and is designed for AVA_VAN level 2 or 3',
    [
      'Annex III Class II(3)',
      'Annex III Class II(4)',
      'Reg. (EU) 2025/2392 Annex I Class II(3)',
      'Reg. (EU) 2025/2392 Annex I Class II(4)',
    ],
    stated(p, 'tamperFeatures'),
    isStated(p, 'avaVanDesignLevel', '2 or 3'),
  )
}

/** Open point A-24: the description of secure elements does not repeat that others are secured. */
function classOfSecureElement(p: Product): Verdict<Options<ProductClass>> {
  return firstOf(
    'annex-4.secure-element-class',
    'a secure element that secures something beyond itself is critical; one that does not is an open point',
    ['Annex IV(3)', 'Reg. (EU) 2025/2392 Annex II(3)'],
    [{ when: stated(p, 'securityBeyondChip'), then: critical }],
    readings(
      'annex-4.secure-element-for-itself',
      'the class of a chip of this level that protects only itself',
      ['Annex IV(3)', 'Reg. (EU) 2025/2392 Annex II(3)'],
      openPoint(p, 'A-24', 1),
      [critical, defaultProduct],
    ),
  )
}

function classOfLesserChip(p: Product): Verdict<Options<ProductClass>> {
  return firstOf(
    'annex-3.lesser-chip-class',
    'a chip that secures something beyond itself is important, class II with tamper features and level 2 or 3',
    [
      'Reg. (EU) 2025/2392 Annex I Class I(13)',
      'Reg. (EU) 2025/2392 Annex I Class I(14)',
      'Reg. (EU) 2025/2392 Annex I Class II(3)',
      'Reg. (EU) 2025/2392 Annex I Class II(4)',
      'Our reading',
    ],
    [
      {
        when: stated(p, 'securityBeyondChip'),
        then: firstOf(
          'annex-3.chip-class-by-tamper-resistance',
          'its class by tamper features and level, taken together',
          ['Annex III Class II(3)', 'Annex III Class II(4)', 'Reg. (EU) 2025/2392 Rec. 8'],
          [{ when: isTamperResistant(p), then: classTwo }],
          classOne,
        ),
      },
    ],
    defaultProduct,
  )
}

/**
 * The class of a microprocessor or microcontroller, whichever category of chips it was judged to be in: secure element
 * (Annex IV, point 3), tamper-resistant (class II, points 3 and 4), with security functions (class I, points 13 and 14),
 * or default. Tamper features without the level, or the level without them, raise nothing.
 */
export function classOfChip(p: Product): Verdict<Options<ProductClass>> {
  return firstOf(
    'annex-3.chip-class',
    'its class by what it secures, its tamper features and the level it is designed for',
    ['Annex III', 'Annex IV(3)', 'Reg. (EU) 2025/2392 Rec. 8'],
    [{ when: isSecureElement(p), then: classOfSecureElement(p) }],
    classOfLesserChip(p),
  )
}
