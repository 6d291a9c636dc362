import type { Cite } from '../act/index.ts'
import { finesApplyFrom } from '../act/penalties.ts'
import { isOption } from '../choices.ts'
import { given, ofAnyPart } from '../given.ts'
import type { Product } from '../product.ts'
import { any, known, type Options, options, unless, type Verdict, type VerdictId } from '../verdict.ts'
import { actApplies } from './art-02-scope.ts'
import { isMicroOrSmall } from './art-03-enterprise-size.ts'
import { rolesOf } from './art-03-operators.ts'
import { isManufacturerWithinTheAct } from './art-14-who.ts'
import { stewardDutiesApply } from './art-24-stewards.ts'
import { isLegacy } from './art-69-transition.ts'

/** Kinds of breach between which the Act's fines differ, by their ceiling or by whom they spare (Art. 64(2) to 64(4), 64(10)). */
export type Breach =
  | 'early warning later than 24 hours'
  | 'other breach of Article 14'
  | 'breach of Annex I or Article 13'
  | 'breach of a provision that Article 64(3) names'
  | 'false information in reply to a request'

interface Named {
  readonly id: VerdictId
  readonly says: string
  readonly cites: readonly Cite[]
}

const fines: Readonly<Record<Breach, Named>> = {
  'early warning later than 24 hours': {
    id: 'art-64.late-early-warning',
    says: 'you may be fined for an early warning that comes later than 24 hours after you became aware',
    cites: ['Art. 64(2)', 'Art. 64(10)(a)', 'Art. 14(2)(a)', 'Art. 14(4)(a)'],
  },
  'other breach of Article 14': {
    id: 'art-64.other-reporting',
    says: 'you may be fined for any other breach of the reporting obligations',
    cites: ['Art. 64(2)', 'Art. 14'],
  },
  'breach of Annex I or Article 13': {
    id: 'art-64.requirements',
    says: 'you may be fined for a breach of the essential requirements or of the obligations of Article 13',
    cites: ['Art. 64(2)', 'Annex I', 'Art. 13'],
  },
  'breach of a provision that Article 64(3) names': {
    id: 'art-64.other-obligations',
    says: 'you may be fined for a breach of the obligations of your role that Article 64(3) names',
    cites: ['Art. 64(3)'],
  },
  'false information in reply to a request': {
    id: 'art-64.false-information',
    says: 'you may be fined for incorrect, incomplete or misleading information in reply to a request',
    cites: ['Art. 64(4)'],
  },
}

function isDayOfFines(p: Product): Verdict {
  return known(
    'art-64.day-has-come',
    '11 December 2027 has come, from which on a breach can be fined under the Act',
    ['Art. 71(2), first subparagraph', 'Art. 64(1)'],
    p.asOf >= finesApplyFrom.date,
  )
}

function hasRoleBesideTheManufacturer(p: Product): Verdict {
  const roles = rolesOf(p)
  return any(
    'art-64.other-operator',
    'you are its importer, distributor or authorised representative',
    ['Art. 3(15)', 'Art. 3(16)', 'Art. 3(17)'],
    [
      isOption('art-64.is-importer', 'you are its importer', ['Art. 3(16)'], roles, 'importer'),
      isOption('art-64.is-distributor', 'you are its distributor', ['Art. 3(17)'], roles, 'distributor'),
      isOption(
        'art-64.is-representative',
        'you are the authorised representative of its manufacturer',
        ['Art. 3(15)'],
        roles,
        'authorised representative',
      ),
    ],
  )
}

function isOperatorWithinTheAct(p: Product): Verdict {
  return any(
    'art-64.operator-within-the-act',
    'the Act applies to it, and has obligations for your role',
    ['Art. 2(1)', 'Art. 3(12)'],
    [
      isManufacturerWithinTheAct(p),
      ofAnyPart(p, part =>
        given(
          'art-64.other-operator-within-the-act',
          'the Act applies to it, and you have another role than that of its manufacturer',
          ['Art. 2(1)', 'Art. 3(12)'],
          actApplies(part),
          hasRoleBesideTheManufacturer(part),
        ),
      ),
    ],
  )
}

function isSteward(p: Product): Verdict {
  return isOption(
    'art-64.steward',
    'you are an open-source software steward, whose breaches are not fined',
    ['Art. 64(10)(b)', 'Rec. 120'],
    rolesOf(p),
    'open-source software steward',
  )
}

/** What binds you on pain of a fine, and what spares you the fine, by the kind of breach. */
function byBreach(
  p: Product,
): Readonly<Record<Breach, { readonly bound: Verdict; readonly spared: readonly Verdict[] }>> {
  const [legacy, operator] = [isLegacy(p), isOperatorWithinTheAct(p)]
  // Who is the manufacturer of one part and the steward of another is fined as the manufacturer.
  const steward = unless(
    'art-64.only-a-steward',
    'you are a steward, and no economic operator beside',
    ['Art. 64(10)(b)', 'Art. 3(12)', 'Art. 3(14)'],
    isSteward(p),
    [operator],
  )
  const reports = any(
    'art-64.reports',
    'the reporting obligations reach you',
    ['Art. 14(1)', 'Art. 14(3)', 'Art. 24(3)'],
    [isManufacturerWithinTheAct(p), stewardDutiesApply(p)],
  )
  const canBeAsked = any(
    'art-64.can-be-asked',
    'an authority or a notified body can request information of you',
    ['Art. 64(4)', 'Art. 3(12)', 'Art. 24(2)'],
    [operator, stewardDutiesApply(p)],
  )
  return {
    'early warning later than 24 hours': { bound: reports, spared: [steward, isMicroOrSmall(p)] },
    'other breach of Article 14': { bound: reports, spared: [steward] },
    'breach of Annex I or Article 13': { bound: isManufacturerWithinTheAct(p), spared: [legacy] },
    'breach of a provision that Article 64(3) names': { bound: operator, spared: [legacy] },
    'false information in reply to a request': { bound: canBeAsked, spared: [steward] },
  }
}

/**
 * For which kinds of breach you may be fined under the Act (Art. 64), if it happens on the day of which we speak: none
 * before 11 December 2027, none of a steward, and none of a micro or small manufacturer for missing the 24 hours of an
 * early warning (Art. 64(10) as corrected; nor another penalty in money, recital 120). The duty itself is spared nobody.
 */
export function finesFor(p: Product): Verdict<Options<Breach>> {
  const each = Object.entries(byBreach(p)).map(([breach, { bound, spared }]): [string, Verdict] => {
    const { id, says, cites } = fines[breach as Breach]
    const isBound = unless(
      `${id}-not-spared`,
      'the obligation is yours, and the fine is not spared',
      cites,
      bound,
      spared,
    )
    return [breach, given(id, says, cites, isDayOfFines(p), isBound)]
  })
  return options<Breach>(
    'art-64.fines',
    'for which breaches you may be fined under the Act',
    ['Art. 64(2)', 'Art. 64(3)', 'Art. 64(4)', 'Art. 64(10)'],
    Object.fromEntries(each) as Record<Breach, Verdict>,
  )
}
