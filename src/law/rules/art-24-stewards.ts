import { given, ofAnyPart } from '../given.ts'
import { isStated, type Product, stated } from '../product.ts'
import { all, firstOf, known, unless, type Verdict } from '../verdict.ts'
import { exclusionsOf } from './art-02-exclusions.ts'
import { isFreeAndOpenSource } from './art-03-free-software.ts'
import { isManufacturer } from './art-03-manufacturer.ts'
import { isProductWithDigitalElements } from './art-03-product.ts'
import { judgedAs } from './art-03-stated-role.ts'

function sustainsIt(part: Product): Verdict {
  return firstOf(
    'art-24.sustains-the-software',
    'you systematically sustain the software, which is meant for commercial use',
    ['Art. 3(14)', 'Rec. 19', 'Guidance 75'],
    [judgedAs(part, 'open-source software steward')],
    all(
      'art-24.steward-by-definition',
      'your purpose is to sustain it, you keep it viable, and it is meant for commercial activities',
      ['Art. 3(14)', 'Rec. 19', 'Guidance 74', 'Guidance 75'],
      [
        stated(part, 'intendedForCommercialActivities'),
        stated(part, 'sustainedSupport'),
        stated(part, 'ensuresViability'),
      ],
    ),
  )
}

function isLegalPersonThatSustainsIt(part: Product): Verdict {
  return firstOf(
    'art-24.legal-person-other-than-the-manufacturer',
    'you are a legal person that sustains the software without being its manufacturer',
    ['Art. 3(14)', 'Guidance 71', 'Guidance 74'],
    [
      {
        when: isStated(part, 'personType', 'natural'),
        then: known('art-24.natural-person', 'a natural person can be a steward', ['Art. 3(14)', 'Guidance 53'], false),
      },
      {
        when: isManufacturer(part),
        then: known(
          'art-24.beside-manufacturer',
          'the manufacturer of free software is also its steward',
          ['Art. 3(14)', 'Guidance 71', 'Guidance 84'],
          false,
        ),
      },
    ],
    sustainsIt(part),
  )
}

/** Whether you are the open-source software steward of it (Art. 3(14)): a legal person, and never its manufacturer. */
export function isSteward(part: Product): Verdict {
  return given(
    'art-24.steward',
    'you are its open-source software steward',
    ['Art. 3(14)', 'Rec. 19', 'Guidance 70'],
    given(
      'art-24.free-software-product',
      'it is a product with digital elements and free and open-source software',
      ['Art. 3(1)', 'Art. 3(14)', 'Art. 3(48)'],
      isFreeAndOpenSource(part),
      isProductWithDigitalElements(part),
    ),
    isLegalPersonThatSustainsIt(part),
  )
}

/** Whether the duties of a steward apply (Art. 24): they do although the software is not on the market, but not where Art. 2 excludes it. */
export function stewardDutiesApply(p: Product): Verdict {
  return ofAnyPart(p, part =>
    unless(
      'art-24.duties-apply',
      'the duties of an open-source software steward apply to you',
      ['Art. 24(1)', 'Art. 24(2)', 'Art. 24(3)', 'Guidance 43'],
      isSteward(part),
      exclusionsOf(part),
    ),
  )
}
