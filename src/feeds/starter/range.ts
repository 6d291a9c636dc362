/** One event of a range in the OSV format. */
export type RangeEvent =
  | { readonly introduced: string }
  | { readonly fixed: string }
  | { readonly last_affected: string }

/** The events of a range as a row writes it; undefined for a text that is none, or that no version ends. */
export function eventsOf(range: string): readonly RangeEvent[] | undefined {
  const [, only] = /^=([^\s<>=]+)$/.exec(range) ?? []
  if (only !== undefined) return [{ introduced: only }, { last_affected: only }]
  const [, from, sign, to] = /^(?:>=([^\s<>=]+) )?(<=?)([^\s<>=]+)$/.exec(range) ?? []
  if (to === undefined) return undefined
  return [{ introduced: from ?? '0' }, sign === '<' ? { fixed: to } : { last_affected: to }]
}
