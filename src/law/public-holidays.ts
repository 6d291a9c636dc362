import type { PlainDate } from '../kit/index.ts'
import { addDays } from './calendar-days.ts'
import { dayOf, type Feast } from './dated/feasts.ts'
import type { HolidaysOfState, HolidayTable } from './dated/holidays.ts'
import type { MemberState } from './dated/member-states.ts'
import { isWeekend, workingDayFrom } from './working-days.ts'

/** The public holidays of the Member State in which something is to be done (No 1182/71 Art. 2(1)). */
export interface PublicHolidays {
  readonly days: ReadonlySet<PlainDate>
  /**
   * Days of which we do not know whether they are holidays. They count as working days, so that they extend no period.
   */
  readonly unsure: ReadonlySet<PlainDate>
  /** The years whose list has appeared in the Official Journal; the holidays of all others are computed or missing. */
  readonly publishedYears: ReadonlySet<number>
}

function datesOf(feasts: readonly Feast[], years: readonly number[]): readonly PlainDate[] {
  return years.flatMap(year => feasts.flatMap(feast => dayOf(feast, year))).toSorted()
}

/** The next working days in place of dates on a weekend: for each date one of its own. */
function inPlaceOf(dates: readonly PlainDate[], holidays: ReadonlySet<PlainDate>): readonly PlainDate[] {
  const taken = new Set(holidays)
  for (const date of dates) if (isWeekend(date)) taken.add(workingDayFrom(addDays(date, 1), taken))
  return [...taken].filter(day => !holidays.has(day))
}

function daysOf(
  { feasts, movedFromWeekend = [], unsure = [] }: HolidaysOfState,
  years: readonly number[],
): Pick<PublicHolidays, 'days' | 'unsure'> {
  const fixed = new Set(datesOf(feasts, years))
  const told = new Set([...fixed, ...inPlaceOf(datesOf(movedFromWeekend, years), fixed)])
  const doubtful = unsure.flatMap(each => {
    const dates = datesOf(each.feasts, years)
    return each.onlyInPlace ? inPlaceOf(dates, told) : dates
  })
  return { days: new Set([...told].filter(day => !doubtful.includes(day))), unsure: new Set(doubtful) }
}

const reckoned = new WeakMap<HolidayTable, Map<MemberState, PublicHolidays>>()

/** The public holidays of a Member State in all the years that the table tells: reckoned once, for a table never changes. */
export function holidaysOf(table: HolidayTable, state: MemberState): PublicHolidays {
  const byState = reckoned.get(table) ?? new Map<MemberState, PublicHolidays>()
  reckoned.set(table, byState)
  const holidays = byState.get(state) ?? reckon(table, state)
  byState.set(state, holidays)
  return holidays
}

function reckon({ rows, years }: HolidayTable, state: MemberState): PublicHolidays {
  const row = rows.find(each => each.state === state) ?? { state, feasts: [] }
  const published = years.flatMap(({ year, list }) => (list === undefined ? [] : [year]))
  const { days, unsure } = daysOf(
    row,
    years.map(({ year }) => year),
  )
  return { days, unsure, publishedYears: new Set(published) }
}
