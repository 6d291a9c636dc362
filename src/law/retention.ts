import { type PlainDate, plainDate } from '../kit/index.ts'
import { addMonths } from './calendar-days.ts'

/** The last day that can be written down: a period that would end later ends with it. */
const lastDay = plainDate('9999-12-31')

/**
 * The last day of a period of so many years, to the nearest month where they are no whole number. The day of the event is
 * not counted, and the period ends with the day of the same date; one that runs from 29 February to a year that has none
 * ends with 28 February (No 1182/71 Art. 3(1) and 3(2)(c)). Where that day is a Saturday, a Sunday or a public holiday,
 * Art. 3(4) may add what is left until the next working day: it is not added here, for it differs from State to State.
 */
export function plusYears(day: PlainDate, years: number): PlainDate {
  const months = Math.round(years * 12)
  const monthsLeft = (9999 - Number(day.slice(0, 4))) * 12 - Number(day.slice(5, 7)) + 12
  return months < monthsLeft ? addMonths(day, months) : lastDay
}

function later(one: PlainDate, other: PlainDate): PlainDate {
  return one < other ? other : one
}

/**
 * The last day on which technical documentation, declaration of conformity and user information must be kept: ten years
 * after this unit, or this version, was placed on the market, or the support period, whichever is longer (Art. 13(13) and
 * 13(18) for manufacturers, Art. 18(3)(a) for representatives, Art. 19(6) for importers).
 */
export function documentsKeptUntil(placed: PlainDate, supportEnd: PlainDate): PlainDate {
  return later(plusYears(placed, 10), supportEnd)
}

/**
 * The last day on which a security update must stay available that was made available during the support period: ten
 * years after it was issued, or the rest of the support period, whichever is longer (Art. 13(9)).
 */
export function updateAvailableUntil(issued: PlainDate, supportEnd: PlainDate): PlainDate {
  return later(plusYears(issued, 10), supportEnd)
}

/** The last day on which an operator must be able to name who supplied a product to it, or to whom it did: ten years on (Art. 23(2)). */
export function tracedUntil(supplied: PlainDate): PlainDate {
  return plusYears(supplied, 10)
}
