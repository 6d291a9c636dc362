import { instantText } from '../kit/index.ts'

/** A moment in UTC as programs read it, with no more digits than it needs. */
export function utcText(ms: number): string {
  return instantText(ms).replace('.000Z', 'Z')
}

/** Those of some moments that there are, in milliseconds of UTC, as programs read them. */
export function utcTexts<K extends string>(
  from: { readonly [_ in K]?: number },
  keys: readonly K[],
): { readonly [_ in K]?: string } {
  const told: { [_ in K]?: string } = {}
  for (const key of keys) {
    const ms = from[key]
    if (ms !== undefined) told[key] = utcText(ms)
  }
  return told
}

/** When a report was declared made, and what was given for it. */
export function receiptData({ ms, receipt }: { readonly ms: number; readonly receipt?: string }) {
  return { at: utcText(ms), ...(receipt !== undefined && { receipt }) }
}
