import { type PlainDate, plainDate } from '../../kit/index.ts'
import { addDays, daysFromTo, type Weekday, weekdayOf } from '../calendar-days.ts'

/**
 * When a holiday falls: a date of every year (`12-25`), of one year (`2027-05-04`), so many days after Easter, or a
 * weekday.
 */
export type Feast =
  | string
  | { readonly daysAfterEaster: number }
  | { readonly daysAfterOrthodoxEaster: number }
  /** The first such weekday from a date on. */
  | { readonly first: Weekday; readonly from: string }

function dateIn(year: number, monthAndDay: string): PlainDate {
  return plainDate(`${String(year).padStart(4, '0')}-${monthAndDay}`)
}

/**
 * Easter Sunday of the western churches: the Sunday after the first full moon of spring, as the Gregorian calendar
 * reckons it.
 */
export function easter(year: number): PlainDate {
  const century = Math.floor(year / 100)
  const ofCycle = year % 19
  const correction = Math.floor((8 * century + 13) / 25)
  const age = (19 * ofCycle + century - Math.floor(century / 4) - correction + 15) % 30
  // The latest full moons of a cycle are taken a day earlier, so that none falls on 19 April or twice on the 18th.
  const moon = age - (age === 29 || (age === 28 && ofCycle > 10) ? 1 : 0)
  return sundayAfter(addDays(dateIn(year, '03-21'), moon))
}

/**
 * Easter Sunday of the orthodox churches: the same by the Julian calendar, as a day of ours; right from 1900 to 2099.
 */
export function orthodoxEaster(year: number): PlainDate {
  const moon = (19 * (year % 19) + 15) % 30
  // 21 March of the Julian calendar is 3 April of ours.
  return sundayAfter(addDays(dateIn(year, '04-03'), moon))
}

function sundayAfter(day: PlainDate): PlainDate {
  return firstFrom('Sunday', addDays(day, 1))
}

function firstFrom(weekday: Weekday, day: PlainDate): PlainDate {
  return daysFromTo(day, addDays(day, 6)).find(each => weekdayOf(each) === weekday) ?? day
}

/** The day on which a feast falls in a year, or none where it is of another year. */
export function dayOf(feast: Feast, year: number): readonly PlainDate[] {
  if (typeof feast !== 'string') {
    if ('daysAfterEaster' in feast) return [addDays(easter(year), feast.daysAfterEaster)]
    if ('first' in feast) return [firstFrom(feast.first, dateIn(year, feast.from))]
    return [addDays(orthodoxEaster(year), feast.daysAfterOrthodoxEaster)]
  }
  if (feast.length === '12-25'.length) return [dateIn(year, feast)]
  return Number(feast.slice(0, 4)) === year ? [plainDate(feast)] : []
}
