import type { Deviation } from '../act/annex-1-define.ts'
import { given, openPoint } from '../given.ts'
import { isStated, type Product, stated } from '../product.ts'
import { any, known, type Options, options, readings, unless, type Verdict, type VerdictId } from '../verdict.ts'
import { appliesOnItsRisks } from './annex-1-requirements.ts'

/** What a contract on a tailor-made product may or may not set aside. */
type Point = Deviation | 'reset to the original state' | 'anything else'

function isAgreed(
  p: Product,
  id: VerdictId,
  says: string,
  cite: 'Annex I Part I(2)(b)' | 'Annex I Part II(8)',
  agreed: Verdict,
): Verdict {
  return given(
    id,
    says,
    [cite, 'Rec. 64', 'FAQ 4.2.5'],
    stated(p, 'tailorMadeForBusinessUser'),
    any(
      `${id}-agreed`,
      'you and the business user explicitly agreed so',
      [cite, 'Rec. 64'],
      [agreed, isStated(p, 'agreedWithBusinessUser', 'both')],
    ),
  )
}

function mayHaveAnotherDefault(p: Product): Verdict {
  return isAgreed(
    p,
    'annex-1.another-default-configuration',
    'the contract may set aside the secure default configuration',
    'Annex I Part I(2)(b)',
    isStated(p, 'agreedWithBusinessUser', 'default configuration'),
  )
}

/** Open point A-27: the exception stands in the middle of the sentence, the reset after it. */
function mayGoWithoutReset(p: Product): Verdict {
  return readings(
    'annex-1.without-reset',
    'the contract may set aside the reset to the original state',
    ['Annex I Part I(2)(b)', 'Rec. 64'],
    openPoint(p, 'A-27', 1),
    [
      known('annex-1.reset-stays', 'the exception extends to the reset', ['Annex I Part I(2)(b)'], false),
      mayHaveAnotherDefault(p),
    ],
  )
}

/**
 * From what a contract may deviate (Annex I Part I(2)(b), Part II(8), recital 64): only for a product that is tailor-made
 * for a particular business user, only as both agreed, and only on these points. Updates without delay, advisory
 * messages and all the rest stay.
 */
export function mayDeviate(p: Product): Verdict<Options<Point>> {
  return options<Point>(
    'annex-1.deviations',
    'what your contract with a business user may set aside',
    ['Annex I Part I(2)(b)', 'Annex I Part II(8)', 'Rec. 64', 'FAQ 4.2.5'],
    {
      'secure default configuration': mayHaveAnotherDefault(p),
      'reset to the original state': mayGoWithoutReset(p),
      'free of charge': isAgreed(
        p,
        'annex-1.paid-security-updates',
        'the contract may set a price for security updates',
        'Annex I Part II(8)',
        isStated(p, 'agreedWithBusinessUser', 'price of security updates'),
      ),
      'anything else': known(
        'annex-1.nothing-else-deviates',
        'a contract may set aside any other requirement',
        ['Annex I', 'Rec. 64', 'FAQ 4.2.5'],
        false,
      ),
    },
  )
}

/**
 * For which configuration its manufacturer answers (Annex I Part I(2)(b), FAQ 4.2.4): the one in which it is delivered, not
 * what another manufacturer who builds it in makes of it.
 */
export function answersForConfiguration(
  p: Product,
): Verdict<Options<'as you deliver it' | 'as an integrator changes it'>> {
  return options(
    'annex-1.configuration',
    'for which configuration of it you answer',
    ['Annex I Part I(2)(b)', 'FAQ 4.2.4'],
    {
      'as you deliver it': unless(
        'annex-1.delivered-configuration',
        'the configuration in which you deliver it must be secure',
        ['Annex I Part I(2)(b)', 'Art. 13(1)', 'FAQ 4.2.4'],
        appliesOnItsRisks(p, 'b'),
        [mayHaveAnotherDefault(p)],
      ),
      'as an integrator changes it': known(
        'annex-1.integrated-configuration',
        'you answer for what a manufacturer who builds it in changes',
        ['FAQ 4.2.4'],
        false,
      ),
    },
  )
}
