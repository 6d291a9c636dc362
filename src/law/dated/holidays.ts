import { plainDate } from '../../kit/index.ts'
import type { DatedTable } from './define.ts'
import type { Feast } from './feasts.ts'
import type { MemberState } from './member-states.ts'

/** Days that may or may not be public holidays, and why we do not know. */
export interface UnsureFeasts {
  readonly feasts: readonly Feast[]
  /** Whether it is the next working day that is in doubt, in place of a feast that falls on a Saturday or Sunday. */
  readonly onlyInPlace?: true
  readonly why: string
}

/** When the public holidays of a Member State fall: those of the whole State, not of its regions. */
export interface HolidaysOfState {
  readonly state: MemberState
  /** Feasts that always fall on a Sunday are left out: a Sunday is no working day anyway. */
  readonly feasts: readonly Feast[]
  /** Feasts after which the next working day is a holiday too, where they fall on a Saturday or Sunday. */
  readonly movedFromWeekend?: readonly Feast[]
  /** What we are not sure of. It overrules the other lists, for a day in doubt is no day to rely on. */
  readonly unsure?: readonly UnsureFeasts[]
}

/**
 * A year whose holidays can be told; `list` is where the Official Journal has them, absent where they are computed
 * only.
 */
export interface HolidayYear {
  readonly year: number
  readonly list?: string
}

/** The public holidays of all Member States, and the years for which we tell them. */
export interface HolidayTable extends DatedTable<HolidaysOfState> {
  readonly years: readonly HolidayYear[]
}

const goodFriday: Feast = { daysAfterEaster: -2 }
const easterMonday: Feast = { daysAfterEaster: 1 }
const ascension: Feast = { daysAfterEaster: 39 }
const whitMonday: Feast = { daysAfterEaster: 50 }
const corpusChristi: Feast = { daysAfterEaster: 60 }
const orthodox = {
  cleanMonday: { daysAfterOrthodoxEaster: -48 },
  goodFriday: { daysAfterOrthodoxEaster: -2 },
  holySaturday: { daysAfterOrthodoxEaster: -1 },
  easterMonday: { daysAfterOrthodoxEaster: 1 },
  whitMonday: { daysAfterOrthodoxEaster: 50 },
} as const satisfies Readonly<Record<string, Feast>>
const midsummerDay: Feast = { first: 'Saturday', from: '06-20' }
const midsummerEve: Feast = { first: 'Friday', from: '06-19' }
const allSaintsInTheNorth: Feast = { first: 'Saturday', from: '10-31' }

const ofBulgaria: readonly Feast[] = ['01-01', '03-03', '05-01', '05-06', '05-24', '09-06', '09-22']
const ofIreland: readonly Feast[] = ['01-01', '03-17', '12-25', '12-26']
const christmasInThree: readonly Feast[] = ['12-24', '12-25', '12-26']
const christmas: readonly Feast[] = ['12-25', '12-26']

const listedNoFeast =
  'a transcription of the list for 2026 has it, but it is no public holiday by the law as we know it'
const feastNotListed = 'a public holiday by the law as we know it, but a transcription of the list for 2026 lacks it'

const rows: readonly HolidaysOfState[] = [
  {
    state: 'AT',
    feasts: [
      ...['01-01', '01-06', easterMonday, '05-01', ascension, whitMonday, corpusChristi],
      ...['08-15', '10-26', '11-01', '12-08', ...christmas],
    ],
  },
  {
    state: 'BE',
    feasts: ['01-01', easterMonday, '05-01', ascension, whitMonday, '07-21', '08-15', '11-01', '11-11', '12-25'],
    unsure: [{ feasts: ['11-02'], why: listedNoFeast }],
  },
  {
    state: 'BG',
    feasts: [
      ...[...ofBulgaria, orthodox.goodFriday, orthodox.holySaturday, orthodox.easterMonday],
      ...christmasInThree,
    ],
    unsure: [
      {
        feasts: [...ofBulgaria, ...christmasInThree],
        onlyInPlace: true,
        why: 'a day off by law in place of a holiday on a weekend; whether it is a holiday itself is not known to us',
      },
      { feasts: ['11-01'], why: 'a holiday of schools, yet a transcription of the list for 2026 has it' },
    ],
  },
  {
    state: 'HR',
    feasts: [
      ...['01-01', '01-06', easterMonday, '05-01', '05-30', corpusChristi, '06-22', '08-05', '08-15'],
      ...['11-01', '11-18', ...christmas],
    ],
  },
  {
    state: 'CY',
    feasts: [
      ...['01-01', '01-06', orthodox.cleanMonday, '03-25', '04-01', orthodox.goodFriday, orthodox.easterMonday],
      ...['05-01', orthodox.whitMonday, '08-15', '10-01', '10-28', ...christmas],
    ],
    unsure: [
      { feasts: ['2026-10-28'], why: feastNotListed },
      { feasts: ['2026-11-02'], why: listedNoFeast },
      { feasts: ['12-24'], why: 'a holiday of the public service; whether it is one of all is not known to us' },
    ],
  },
  {
    state: 'CZ',
    feasts: [
      ...['01-01', goodFriday, easterMonday, '05-01', '05-08', '07-05', '07-06', '09-28', '10-28', '11-17'],
      ...christmasInThree,
    ],
  },
  {
    state: 'DK',
    feasts: ['01-01', { daysAfterEaster: -3 }, goodFriday, easterMonday, ascension, whitMonday, ...christmas],
  },
  {
    state: 'EE',
    feasts: ['01-01', '02-24', goodFriday, '05-01', '06-23', '06-24', '08-20', ...christmasInThree],
  },
  {
    state: 'FI',
    feasts: [
      ...['01-01', '01-06', goodFriday, easterMonday, '05-01', ascension, midsummerDay, allSaintsInTheNorth],
      ...['12-06', ...christmas],
    ],
    unsure: [
      {
        feasts: [midsummerEve, '12-24'],
        why: 'a transcription of the list for 2026 has these eves, though the law as we know it only treats them alike',
      },
    ],
  },
  {
    state: 'FR',
    feasts: [
      ...['01-01', easterMonday, '05-01', '05-08', ascension, whitMonday, '07-14', '08-15', '11-01', '11-11'],
      '12-25',
    ],
  },
  {
    state: 'DE',
    feasts: ['01-01', goodFriday, easterMonday, '05-01', ascension, whitMonday, '10-03', ...christmas],
  },
  {
    state: 'GR',
    feasts: [
      ...['01-01', '01-06', orthodox.cleanMonday, '03-25', orthodox.goodFriday, orthodox.easterMonday, '05-01'],
      ...[orthodox.whitMonday, '08-15', '10-28', ...christmas],
    ],
    unsure: [
      {
        feasts: ['2027-05-04'],
        why: '1 May falls on the Saturday before Easter, and was moved to the Tuesday after it when it last did so',
      },
    ],
  },
  {
    state: 'HU',
    feasts: [
      ...['01-01', '03-15', goodFriday, easterMonday, '05-01', whitMonday, '08-20', '10-23', '11-01'],
      ...christmas,
    ],
  },
  {
    state: 'IE',
    // St Brigid's Day is 1 February itself where that is a Friday: in 2030, beyond the years that we tell.
    feasts: [
      ...[...ofIreland, { first: 'Monday', from: '02-01' } as const, easterMonday],
      ...(['05-01', '06-01', '08-01', '10-25'] as const).map(from => ({ first: 'Monday', from }) as const),
    ],
    unsure: [
      {
        feasts: ofIreland,
        onlyInPlace: true,
        why: 'kept in practice in place of a holiday on a weekend; whether it is a holiday by law is not known to us',
      },
    ],
  },
  {
    state: 'IT',
    feasts: [
      ...['01-01', '01-06', easterMonday, '04-25', '05-01', '06-02', '08-15', '10-04', '11-01', '12-08'],
      ...christmas,
    ],
    unsure: [{ feasts: ['2026-12-08'], why: feastNotListed }],
  },
  {
    state: 'LV',
    // The Monday after the Song and Dance Festival is one too, every fifth year: 2028, on a day not known to us.
    feasts: [
      ...['01-01', goodFriday, easterMonday, '05-01', '05-04', '06-23', '06-24', '11-18'],
      ...[...christmasInThree, '12-31'],
    ],
    movedFromWeekend: ['05-04', '11-18'],
  },
  {
    state: 'LT',
    feasts: [
      ...['01-01', '02-16', '03-11', easterMonday, '05-01', '06-24', '07-06', '08-15', '11-01', '11-02'],
      ...christmasInThree,
    ],
  },
  {
    state: 'LU',
    feasts: [
      ...['01-01', easterMonday, '05-01', '05-09', ascension, whitMonday, '06-23', '08-15', '11-01'],
      ...christmas,
    ],
  },
  {
    state: 'MT',
    feasts: [
      ...['01-01', '02-10', '03-19', '03-31', goodFriday, '05-01', '06-07', '06-29', '08-15', '09-08', '09-21'],
      ...['12-08', '12-13', '12-25'],
    ],
  },
  {
    state: 'NL',
    // The King's Day is 26 April where the 27th is a Sunday: in 2031, beyond the years that we tell.
    feasts: ['01-01', goodFriday, easterMonday, '04-27', '05-05', ascension, whitMonday, ...christmas],
  },
  {
    state: 'PL',
    feasts: [
      ...['01-01', '01-06', easterMonday, '05-01', '05-03', corpusChristi, '08-15', '11-01', '11-11'],
      ...christmasInThree,
    ],
  },
  {
    state: 'PT',
    feasts: [
      ...['01-01', goodFriday, '04-25', '05-01', corpusChristi, '06-10', '08-15', '10-05', '11-01'],
      ...['12-01', '12-08', '12-25'],
    ],
  },
  {
    state: 'RO',
    feasts: [
      ...['01-01', '01-02', '01-06', '01-07', '01-24', orthodox.goodFriday, orthodox.easterMonday, '05-01'],
      ...['06-01', orthodox.whitMonday, '08-15', '11-30', '12-01', ...christmas],
    ],
  },
  {
    state: 'SK',
    // 1 September, 28 October and 17 November are holidays of the State on which people work.
    feasts: ['01-01', '01-06', goodFriday, easterMonday, '05-01', '07-05', '08-29', '11-01', ...christmasInThree],
    unsure: [
      {
        feasts: ['05-08', '09-15'],
        why: 'working days in 2026 by an act that limits itself to that year, and may be prolonged',
      },
    ],
  },
  {
    state: 'SI',
    feasts: [
      ...['01-01', '01-02', '02-08', easterMonday, '04-27', '05-01', '05-02', '06-25', '08-15', '10-31', '11-01'],
      ...christmas,
    ],
  },
  {
    state: 'ES',
    feasts: ['01-01', '01-06', goodFriday, '05-01', '08-15', '10-12', '11-01', '12-06', '12-08', '12-25'],
  },
  {
    state: 'SE',
    feasts: [
      ...['01-01', '01-06', goodFriday, easterMonday, '05-01', ascension, '06-06', midsummerDay],
      ...[allSaintsInTheNorth, ...christmas],
    ],
  },
]

/**
 * The public holidays of the Member States (No 1182/71 Art. 2(1)). The list for a year appears in December before it.
 */
export const holidays: HolidayTable = {
  table: 'Public holidays of the Member States',
  asOf: plainDate('2026-11-23'),
  source:
    'national rules as we know them; set against a private transcription of the list for 2026, not the Official Journal',
  shelfLifeDays: 45,
  years: [{ year: 2026, list: 'OJ C, C/2025/6771, 22.12.2025' }, { year: 2027 }, { year: 2028 }, { year: 2029 }],
  rows,
}
