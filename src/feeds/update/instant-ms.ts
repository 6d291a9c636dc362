const written = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/

/** The milliseconds since 1970 of an instant in UTC, whatever its digits behind the second; undefined for anything else. */
export function parseInstantMs(text: string): number | undefined {
  const ms = written.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(ms) ? undefined : ms
}
