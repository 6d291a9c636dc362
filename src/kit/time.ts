import { Temporal as polyfill } from 'temporal-polyfill'
import type { AsOf } from './as-of.ts'
import { isPlainDate, type PlainDate } from './date.ts'

/** The one door to Temporal: built in from Node 26 on, a polyfill before. */
const Temporal: typeof polyfill = Reflect.get(globalThis, 'Temporal') ?? polyfill

/** The Act names no zone for its dates; Brussels, where the Union's institutions keep time, is our reading. */
const zone = 'Europe/Brussels'

function asOfInstant(instant: InstanceType<typeof Temporal.Instant>): AsOf {
  const day = instant.toZonedDateTimeISO(zone).toPlainDate().toString() as PlainDate
  return { instant: instant.toString(), day }
}

/**
 * Reads what `--as-of` takes: a date, meaning its end in Brussels, or an instant with its offset (RFC 3339).
 * Undefined where the text is neither.
 */
export function parseAsOf(text: string): AsOf | undefined {
  if (isPlainDate(text)) {
    const end = Temporal.PlainDate.from(text).add({ days: 1 }).toZonedDateTime(zone).subtract({ nanoseconds: 1 })
    return { instant: end.toInstant().toString({ smallestUnit: 'millisecond' }), day: text }
  }
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(text)) return undefined
  try {
    return asOfInstant(Temporal.Instant.from(text))
  } catch {
    return undefined
  }
}
