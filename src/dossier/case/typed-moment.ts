import { isPlainDate, type Problem, quoted } from '../../kit/index.ts'
import { instantOfLocal, offsetAt, parseInstant } from '../../kit/time.ts'
import { caseProblem } from './problems.ts'

/** A moment as RFC 3339 writes it, with the offset that holds where it was typed; or why it is none. */
export type TypedMoment = { readonly at: string; readonly ms: number } | { readonly problem: Problem }

const local = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\[([^\]]+)\])?$/
const minuteMs = 60_000

/** An offset as RFC 3339 writes it. Those of zones are whole minutes today. */
function offsetText(offsetMs: number): string {
  const minutes = Math.abs(Math.round(offsetMs / minuteMs))
  const two = (count: number): string => String(count).padStart(2, '0')
  return `${offsetMs < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** A moment in UTC as it is shown by clocks that are so far ahead of it. */
export function momentText(ms: number, offsetMs: number): string {
  return `${new Date(ms + offsetMs).toISOString().slice(0, 19)}${offsetText(offsetMs)}`
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** A time as the clocks of a zone showed it. Problems: case.no-such-zone, case.repeated-hour, case.skipped-hour. */
function inZone(text: string, zone: string, flag: string): TypedMoment {
  const place = { file: flag }
  if (!isZone(zone))
    return { problem: caseProblem('case.no-such-zone', place, `There is no time zone ${quoted(zone)}.`) }
  const [, day = '', hour = '', minute = '', second = '0'] = local.exec(text) ?? []
  if (!isPlainDate(day) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
    return { problem: caseProblem('case.no-moment', place, `${quoted(text)} is no moment that exists.`) }
  const timeMs = ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000
  const { ms, comes } = instantOfLocal({ day, timeMs }, zone)
  if (comes === 'never')
    return { problem: caseProblem('case.skipped-hour', place, `The clocks of ${zone} never showed ${quoted(text)}.`) }
  const first = momentText(ms, offsetAt(ms, zone))
  if (comes === 'once') return { at: first, ms }
  const second2 = ms + offsetAt(ms, zone) - offsetAt(ms + 2 * 60 * minuteMs, zone)
  const says = `The clocks of ${zone} showed ${quoted(text)} twice: as ${first} and as ${momentText(second2, offsetAt(second2, zone))}.`
  return { problem: caseProblem('case.repeated-hour', place, says) }
}

/**
 * A moment as a person types it: RFC 3339 with its offset, or what the clocks of a zone showed, of the zone that is named or
 * that stands behind it in brackets (RFC 9557); `now` is this moment. Problems: case.no-moment, case.no-such-zone,
 * case.repeated-hour, case.skipped-hour: a case never guesses which of two hours was meant.
 */
export function typedMoment(typed: string, zone: string, now: number, flag: string): TypedMoment {
  const text = typed.trim()
  if (text === 'now')
    return isZone(zone) ? { at: momentText(now, offsetAt(now, zone)), ms: now } : inZone('', zone, flag)
  const instant = parseInstant(text.replace(' ', 'T'))
  if (instant) {
    const at = text.replace(' ', 'T')
    return { at: /T\d{2}:\d{2}(?:Z|[+-])/.test(at) ? at.replace(/(T\d{2}:\d{2})/, '$1:00') : at, ms: instant.ms }
  }
  const named = local.exec(text)
  if (named) return inZone(text, named[5] ?? zone, flag)
  return { problem: caseProblem('case.no-moment', { file: flag }, `${quoted(typed)} is no moment that exists.`) }
}
