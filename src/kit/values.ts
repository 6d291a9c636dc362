/** Keys with values, as JSON and YAML have them. */
export type Keys = Readonly<Record<string, unknown>>

/** Whether a value from outside has keys: no list, no text, not nothing. */
export function isKeys(value: unknown): value is Keys {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What a text says as JSON; undefined where it is none. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A list from outside; whatever else stands in its place is an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
