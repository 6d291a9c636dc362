/** What each provision asks, in our words. Large, and needed only to explain: it is read when asked for. */
export function loadDigest(): Promise<typeof import('./act/digest/index.ts')> {
  return import('./act/digest/index.ts')
}

/** Dated tables as text. Needed only to show them. */
export function loadPrintedTables(): Promise<typeof import('./dated/print.ts')> {
  return import('./dated/print.ts')
}

/** The pins of the provisions. Large, and needed only to explain: they are read when asked for. */
export function loadPins(): Promise<typeof import('./act/pins.ts')> {
  return import('./act/pins.ts')
}
