import type { PlainDate } from '../kit/index.ts'
import { addDays, daysFromTo, weekdayOf } from './calendar-days.ts'

/** Whether it is a Saturday or a Sunday. */
export function isWeekend(day: PlainDate): boolean {
  return ['Saturday', 'Sunday'].includes(weekdayOf(day))
}

/** Whether it is a working day: any day but public holidays, Sundays and Saturdays (No 1182/71 Art. 2(2)). */
export function isWorkingDay(day: PlainDate, holidays: ReadonlySet<PlainDate>): boolean {
  return !isWeekend(day) && !holidays.has(day)
}

/** The day itself where it is a working day, else the next one that is (No 1182/71 Art. 3(4)). */
export function workingDayFrom(day: PlainDate, holidays: ReadonlySet<PlainDate>): PlainDate {
  return isWorkingDay(day, holidays) ? day : workingDayFrom(addDays(day, 1), holidays)
}

/** How many working days there are from one day to another, both included. */
export function workingDaysFromTo(from: PlainDate, to: PlainDate, holidays: ReadonlySet<PlainDate>): number {
  return daysFromTo(from, to).filter(day => isWorkingDay(day, holidays)).length
}
