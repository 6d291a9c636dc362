import type { PlainDate } from '../../kit/index.ts'
import { dates } from '../act/index.ts'
import { given, openPoint } from '../given.ts'
import { hasStated, isBefore, type Product, stated } from '../product.ts'
import { plusYears } from '../retention.ts'
import {
  always,
  any,
  firstOf,
  known,
  type Options,
  options,
  readings,
  reckoned,
  unless,
  type Verdict,
} from '../verdict.ts'
import { supportRestartsWithModification } from './art-03-modification-consequences.ts'
import { isSubstantialModification } from './art-03-substantial-modification.ts'

/** The period must be at least so long (Art. 13(8), third subparagraph). */
const fewestYears = 5

/** Whether support lasts until a day that is reckoned from the placing on the market, or longer. */
function lasts(p: Product, until: (placed: PlainDate) => PlainDate): boolean {
  const { placedOnMarket, supportUntil } = p.facts
  return placedOnMarket !== undefined && supportUntil !== undefined && supportUntil.is >= until(placedOnMarket.is)
}

function isFiveYearsLong(p: Product): Verdict {
  return reckoned(
    'art-13.supported-for-five-years',
    'it is supported for at least five years from its placing on the market',
    ['Art. 13(8), third subparagraph', 'Guidance 126'],
    [hasStated(p, 'placedOnMarket'), hasStated(p, 'supportUntil')],
    () => lasts(p, placed => plusYears(placed, fewestYears)),
  )
}

function coversExpectedUse(p: Product): Verdict {
  return reckoned(
    'art-13.supported-for-expected-use',
    'it is supported for as long as it is expected to be in use',
    ['Art. 13(8), second subparagraph', 'Art. 13(8), third subparagraph', 'Rec. 60'],
    [hasStated(p, 'placedOnMarket'), hasStated(p, 'supportUntil'), hasStated(p, 'expectedUseYears')],
    () => lasts(p, placed => plusYears(placed, p.facts.expectedUseYears?.is ?? 0)),
  )
}

/** Recital 60 asks for both: less than five years in use, and the nature of the product as the reason. */
function mayBeShorter(p: Product): Verdict {
  return given(
    'art-13.shorter-by-its-nature',
    'it is expected to be in use for less than five years, by its nature',
    ['Art. 13(8), third subparagraph', 'Rec. 60', 'FAQ 4.5.2'],
    reckoned(
      'art-13.used-for-less-than-five-years',
      'it is expected to be in use for less than five years',
      ['Art. 13(8), third subparagraph'],
      [hasStated(p, 'expectedUseYears')],
      () => (p.facts.expectedUseYears?.is ?? fewestYears) < fewestYears,
    ),
    stated(p, 'supportShorterByNature'),
  )
}

function sufficesByItself(p: Product): Verdict {
  return firstOf(
    'art-13.support-period-by-itself',
    'its support lasts five years, or as long as its use where that is shorter',
    ['Art. 13(8), third subparagraph', 'Rec. 60', 'Guidance 126'],
    [
      {
        when: mayBeShorter(p),
        then: any(
          'art-13.expected-use-or-longer',
          'its support corresponds to the expected use, or lasts longer',
          ['Art. 13(8), third subparagraph', 'Rec. 60'],
          [isFiveYearsLong(p), coversExpectedUse(p)],
        ),
      },
    ],
    isFiveYearsLong(p),
  )
}

/** A modification that leaves the expected use as it was leaves the period as it was too (guidance 128 and 134). */
function carriesOn(p: Product): Verdict {
  return given(
    'art-13.support-carries-on',
    'it carries on the support period that it had before a substantial modification',
    ['Art. 13(8), second subparagraph', 'Guidance 128', 'Guidance 133', 'Guidance 134'],
    unless(
      'art-13.expected-use-as-before',
      'it was substantially modified, and its expected time in use was not',
      ['Guidance 128', 'Guidance 134'],
      isSubstantialModification(p),
      [
        supportRestartsWithModification(p),
        // Before the Act there was no support period under it that could carry on.
        isBefore(p, 'placedOnMarket', dates.applies.date, {
          id: 'art-13.placed-before-there-was-a-period',
          says: 'it was first placed on the market before the Act as a whole applied',
          cites: ['Art. 69(2)', 'Art. 71(2), first subparagraph'],
        }),
      ],
    ),
    reckoned(
      'art-13.supported-as-before',
      'it is supported at least until the day that held before',
      ['Guidance 134', 'Guidance Ex. 54'],
      [hasStated(p, 'supportUntil'), hasStated(p, 'supportUntilBeforeModification')],
      () => (p.facts.supportUntil?.is ?? '') >= (p.facts.supportUntilBeforeModification?.is ?? ''),
    ),
  )
}

/**
 * Whether the support period is not below what the Act allows (Art. 13(8), recital 60): five years, or the expected use
 * where that is shorter by the nature of the product; more than that is voluntary. The floor is not the rule: whether the
 * period reflects a longer use is told by `supportEndsBeforeUse`.
 */
export function supportPeriodSuffices(p: Product): Verdict {
  return any(
    'art-13.support-period-suffices',
    'its support period is not shorter than the Act allows',
    ['Art. 13(8), third subparagraph', 'Rec. 60', 'Guidance 126', 'FAQ 4.5.2'],
    [sufficesByItself(p), carriesOn(p)],
  )
}

/**
 * Whether support ends while the product is expected to be in use still (Art. 13(8), recital 60): a warning. The period
 * must reflect that time in proportion, and five years are a floor and no default (guidance 126); but the two need not be
 * the same, if the other factors of the provision speak for less (FAQ 4.5.1).
 */
export function supportEndsBeforeUse(p: Product): Verdict {
  return unless(
    'art-13.support-ends-before-use',
    'its support ends while it is expected to be in use still',
    ['Art. 13(8), second subparagraph', 'Rec. 60', 'Guidance 126', 'FAQ 4.5.1'],
    always('art-13.support-reflects-use', 'the support period is to reflect the time it is expected to be in use', [
      'Art. 13(8), second subparagraph',
      'Rec. 59',
    ]),
    [coversExpectedUse(p)],
  )
}

/** Where people must be told until when it is supported. */
type EndShown = 'at the time of purchase' | 'before it is downloaded or installed' | 'once it has ended'

/**
 * When people must be told the end of the support period (Art. 13(19)): at the time of purchase; for what is free of charge,
 * which nobody purchases, open point A-15 stands; and when it has ended, if that can technically be shown.
 */
export function whenEndOfSupportIsShown(p: Product): Verdict<Options<EndShown>> {
  const isFree = stated(p, 'freeOfCharge')
  return options<EndShown>(
    'art-13.end-of-support-shown',
    'when people must be told the end of its support period',
    ['Art. 13(19), first subparagraph', 'Art. 13(19), second subparagraph', 'Guidance 127'],
    {
      'at the time of purchase': unless(
        'art-13.end-shown-at-purchase',
        'the end of support must be shown at the time of purchase, at least month and year',
        ['Art. 13(19), first subparagraph', 'Guidance 127'],
        always('art-13.purchase-is-the-moment', 'the time of purchase is the moment', [
          'Art. 13(19), first subparagraph',
        ]),
        [isFree],
      ),
      'before it is downloaded or installed': readings(
        'art-13.end-shown-before-download',
        'the end of support must be shown before it is downloaded or installed',
        ['Art. 13(19), first subparagraph', 'Our reading'],
        openPoint(p, 'A-15', 2),
        [
          known(
            'art-13.no-time-of-purchase',
            'what nobody purchases has a time of purchase',
            ['Art. 13(19), first subparagraph'],
            false,
          ),
          isFree,
        ],
      ),
      'once it has ended': stated(p, 'canNotifyUsers'),
    },
  )
}
