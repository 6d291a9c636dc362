import { type Cite, dates } from '../act/index.ts'
import { rowOf } from '../dated/index.ts'
import { given, openPoint } from '../given.ts'
import type { Product } from '../product.ts'
import { all, firstOf, known, type Options, options, readings, type Verdict, type VerdictId } from '../verdict.ts'
import { isAtMostMedium, isMicroOrSmall } from './art-03-enterprise-size.ts'
import { isManufacturerWithinTheAct } from './art-14-who.ts'

/** What the Act does for small firms; the last is what it does not do. */
export type Relief = ReliefBySize | ReliefOfManufacturers | 'fewer requirements, assessments or years of support'

type ReliefOfManufacturers =
  | 'simplified technical documentation'
  | 'helpdesk for reporting'
  | 'no fine for a late early warning'

type ReliefBySize =
  | 'reduced fees for conformity assessment'
  | 'assessment with regard to size'
  | 'guidance for small firms'
  | 'training, advice and help with testing'
  | 'financial support made known'
  | 'easier access to regulatory sandboxes'
  | 'size weighed in the amount of a fine'

interface BySize {
  readonly id: VerdictId
  readonly says: string
  readonly cites: readonly Cite[]
  readonly upTo: 'small' | 'medium'
}

const reliefBySize: Readonly<Record<ReliefBySize, BySize>> = {
  'reduced fees for conformity assessment': {
    id: 'art-32.reduced-fees',
    says: 'fees for the assessment of conformity are reduced for you in proportion',
    cites: ['Art. 32(6)', 'Art. 39(12)', 'Rec. 96'],
    upTo: 'medium',
  },
  'assessment with regard to size': {
    id: 'art-47.with-regard-to-size',
    says: 'notified bodies assess with regard to your size, and without unnecessary burden',
    cites: ['Art. 47(2)'],
    upTo: 'medium',
  },
  'guidance for small firms': {
    id: 'art-33.guidance',
    says: 'the Commission gives guidance that is meant for you',
    cites: ['Art. 33(3)', 'Art. 26(1)'],
    upTo: 'medium',
  },
  'training, advice and help with testing': {
    id: 'art-33.training-and-advice',
    says: 'Member States offer training, a channel for questions and help with testing, where appropriate',
    cites: ['Art. 33(1)(a)', 'Art. 33(1)(b)', 'Art. 33(1)(c)'],
    upTo: 'small',
  },
  'financial support made known': {
    id: 'art-33.financial-support',
    says: 'the Commission makes known what financial support there is',
    cites: ['Art. 33(4)', 'Rec. 95'],
    upTo: 'small',
  },
  'easier access to regulatory sandboxes': {
    id: 'art-33.sandboxes',
    says: 'where a Member State has a regulatory sandbox, your access to it is made easier',
    cites: ['Art. 33(2)', 'Rec. 97'],
    upTo: 'small',
  },
  'size weighed in the amount of a fine': {
    id: 'art-64.size-weighed',
    says: 'your size is weighed when the amount of a fine is decided',
    cites: ['Art. 64(5)(c)', 'Rec. 120'],
    upTo: 'medium',
  },
}

/** Whether the Commission's form of simplified documentation is in force: without the form there is no simplified documentation. */
function isFormInForce({ dated: { empowerments }, asOf }: Product): Verdict {
  const power = empowerments.rows.find(({ provision }) => provision === 'Art. 33(5), first subparagraph')
  const acts = power?.adopted ?? []
  const days = acts.map(({ inForceFrom }) => inForceFrom)
  const isInForce = days.some(day => day !== undefined && day <= asOf)
  const names = acts.map(({ act }) => act).join(', ')
  return known(
    'art-33.form-in-force',
    'the form of the Commission for simplified documentation is in force',
    ['Art. 33(5), first subparagraph', 'Rec. 93'],
    isInForce || (days.includes(undefined) ? 'unknown' : false),
    [rowOf(empowerments, names === '' ? 'no form known to us' : names)],
  )
}

const helpdesk: readonly Cite[] = ['Art. 17(6)', 'Art. 71(2), second subparagraph', 'Rec. 126']

/** Open point A-19: by its letter the helpdesk begins with the whole Act, though reporting began in 2026. */
function isHelpdeskOpen(p: Product): Verdict {
  return firstOf(
    'art-17.helpdesk-open',
    'the coordinators have to help on this day',
    helpdesk,
    [
      {
        when: known('art-17.day-has-come', '11 December 2027 has come', helpdesk, p.asOf >= dates.applies.date),
        then: known('art-17.helpdesk-with-the-act', 'the helpdesk is there once the whole Act applies', helpdesk, true),
      },
    ],
    readings('art-17.helpdesk-earlier', 'the helpdesk began with reporting', helpdesk, openPoint(p, 'A-19', 1), [
      known('art-17.helpdesk-brought-forward', 'the Act brings the helpdesk forward', helpdesk, false),
      known('art-17.helpdesk-with-reporting', 'what reporting depends on began with it', helpdesk, true),
    ]),
  )
}

function reliefOfManufacturers(p: Product): Readonly<Record<ReliefOfManufacturers, Verdict>> {
  const manufacturer = isManufacturerWithinTheAct(p)
  const small = given(
    'art-33.small-manufacturer',
    'you are its manufacturer, and a microenterprise or small enterprise',
    ['Art. 33(5), first subparagraph', 'Art. 64(10)(a)', 'Art. 3(19)'],
    manufacturer,
    isMicroOrSmall(p),
  )
  return {
    'simplified technical documentation': given(
      'art-33.simplified-documentation',
      'you may provide the technical documentation in a simplified form',
      ['Art. 33(5), first subparagraph', 'Rec. 93'],
      isFormInForce(p),
      small,
    ),
    'helpdesk for reporting': given(
      'art-17.helpdesk',
      'the coordinators help you with reporting, small and medium-sized firms in particular',
      ['Art. 17(6)'],
      isHelpdeskOpen(p),
      manufacturer,
    ),
    'no fine for a late early warning': all(
      'art-33.no-fine-for-late-early-warning',
      'you are not fined for missing the 24 hours of an early warning; the duty and all later steps stay',
      ['Art. 64(10)(a)', 'Rec. 120'],
      [small],
    ),
  }
}

/**
 * Which relief the Act has for your size (Art. 17(6), 32(6), 33, 39(12), 47(2), 64): most of it begins on 11 December 2027
 * and depends on what Member States and bodies do. No size is spared requirements, assessment or support period (recital 93).
 */
export function reliefFor(p: Product): Verdict<Options<Relief>> {
  const sizes = { small: isMicroOrSmall(p), medium: isAtMostMedium(p) }
  const bySize = Object.entries<BySize>(reliefBySize).map(([relief, { id, says, cites, upTo }]): [string, Verdict] => [
    relief,
    all(id, says, cites, [sizes[upTo]]),
  ])
  return options<Relief>(
    'art-33.relief',
    'what the Act does for a firm of your size',
    ['Art. 33', 'Art. 32(6)', 'Rec. 93', 'Rec. 94'],
    {
      ...(Object.fromEntries(bySize) as Record<ReliefBySize, Verdict>),
      ...reliefOfManufacturers(p),
      'fewer requirements, assessments or years of support': known(
        'art-33.no-exemption',
        'a small firm has fewer requirements, assessments or years of support',
        ['Rec. 93', 'Art. 6', 'Art. 32(1)', 'Art. 13(8), first subparagraph'],
        false,
      ),
    },
  )
}
