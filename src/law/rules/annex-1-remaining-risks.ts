import { given, openPoint } from '../given.ts'
import { isStated, type Product, stated } from '../product.ts'
import { all, any, firstOf, known, type Options, options, readings, type Verdict } from '../verdict.ts'
import { appliesOnItsRisks } from './annex-1-requirements.ts'

/**
 * Whether the risks that remain where a requirement does not apply are met by other means (recital 55, guidance 32 and 160
 * to 163): by measures, by a purpose limited to trusted environments of which users are told, or by telling them; never
 * by passing on to them what the design lacks.
 */
export function remainingRisksAreMet(p: Product): Verdict {
  return any(
    'annex-1.remaining-risks-met',
    'risks that remain where a requirement does not apply are met in another way',
    ['Rec. 55', 'Annex I Part I(1)', 'FAQ 4.1.3', 'Guidance 32', 'Guidance 162', 'Guidance 163'],
    [
      isStated(p, 'remainingRisks', 'none remain'),
      isStated(p, 'remainingRisks', 'other measures'),
      isStated(p, 'remainingRisks', 'purpose limited and users told'),
      isStated(p, 'remainingRisks', 'users told'),
    ],
  )
}

function isSecureFirst(p: Product): Verdict {
  return firstOf(
    'annex-1.secure-protocol-first',
    'the secure protocol is there and on by default, where that is feasible',
    ['Annex I Part I(2)(b)', 'Guidance Ex. 10'],
    [{ when: stated(p, 'secureProtocolFeasible'), then: stated(p, 'secureProtocolByDefault') }],
    known(
      'annex-1.only-the-less-secure-protocol',
      'it can support only the less secure protocol',
      ['Guidance Ex. 10'],
      true,
    ),
  )
}

/** Whether it may speak an older, less secure protocol (recital 55, guidance 32 and example 10). */
export function mayUseLessSecureProtocol(p: Product): Verdict {
  return given(
    'annex-1.less-secure-protocol',
    'it may use a less secure protocol for interoperability',
    ['Rec. 55', 'Guidance 32', 'Guidance Ex. 10'],
    stated(p, 'lessSecureProtocolNeeded'),
    all(
      'annex-1.less-secure-protocol-contained',
      'its risks are met in another way, and the secure protocol goes first where feasible',
      ['Rec. 55', 'Guidance 32', 'Guidance Ex. 10'],
      [remainingRisksAreMet(p), isSecureFirst(p)],
    ),
  )
}

/** Open point A-28: the moment of the duty, for stock that a distributor sells later. */
function isAskedOfLaterSales(p: Product): Verdict {
  return readings(
    'annex-1.asked-of-later-sales',
    'each later sale must be free of vulnerabilities that became known since',
    ['Art. 6', 'Annex I Part I(2)(a)', 'Art. 13(1)', 'FAQ 4.2.3', 'Guidance 236'],
    openPoint(p, 'A-28', 2),
    [
      known(
        'annex-1.only-when-placed',
        'a product that was placed on the market free of them must still be so at a later sale',
        ['Art. 13(1)', 'FAQ 4.2.3', 'Guidance 236'],
        false,
      ),
      known(
        'annex-1.whenever-made-available',
        'every sale makes it available on the market',
        ['Art. 6', 'Art. 3(22)', 'Annex I Part I(2)(a)'],
        true,
      ),
    ],
  )
}

/** When it must be free of known exploitable vulnerabilities (Annex I Part I(2)(a)); they are handled under Part II in any case. */
export function mustBeFreeOfKnownVulnerabilities(
  p: Product,
): Verdict<Options<'when it is placed on the market' | 'at a later sale'>> {
  const applies = appliesOnItsRisks(p, 'a')
  return options(
    'annex-1.free-of-known-vulnerabilities',
    'when it must be free of known exploitable vulnerabilities',
    ['Annex I Part I(2)(a)', 'Art. 6', 'Art. 13(1)', 'Rec. 38', 'FAQ 4.2.3', 'Guidance 236'],
    {
      'when it is placed on the market': applies,
      'at a later sale': given(
        'annex-1.free-at-a-later-sale',
        'it must be free of them also when it is sold on later',
        ['Annex I Part I(2)(a)', 'Art. 6', 'FAQ 4.2.3'],
        applies,
        isAskedOfLaterSales(p),
      ),
    },
  )
}
