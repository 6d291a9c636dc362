import { instantText } from '../../src/kit/index.ts'
import { parseInstant } from '../../src/kit/time.ts'
import { holidays } from '../../src/law/dated/holidays.ts'
import type { MemberState } from '../../src/law/dated/member-states.ts'
import type { Moment, Place } from '../../src/law/period.ts'
import { placeOf } from '../../src/law/reporting-periods.ts'

/** The moment that a text with its offset names. */
export function at(text: string): Moment {
  const moment = parseInstant(text)
  if (!moment) throw new Error(`${text} is no instant`)
  return moment
}

/** An instant as text, in UTC and without a fraction where there is none. */
export function utc(ms: number): string {
  return instantText(ms).replace('.000Z', 'Z')
}

/** A Member State with its holidays as we know them today. */
export function place(state: MemberState): Place {
  return placeOf(state, holidays)
}

/** Both ends of a period, as text. */
export function ends({ safe, latest }: { readonly safe: number; readonly latest: number }): readonly string[] {
  return [utc(safe), utc(latest)]
}
