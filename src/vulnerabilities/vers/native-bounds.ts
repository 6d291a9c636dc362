import type { Constraint } from './vers.ts'

/** The numbers of a version that may be cut off, or end in a wildcard, and what follows them. */
interface Numbers {
  readonly numbers: readonly number[]
  readonly hasWildcard: boolean
  /** `-beta.1`, `+5` */
  readonly rest: string
}

const numbered = /^v?(\d{1,15}(?:\.\d{1,15})*)?(?:\.?([x*])(?:\.[x*])*)?([-+].*)?$/i

/** Undefined for a text that does not begin with numbers between dots. */
export function numbersOf(version: string): Numbers | undefined {
  const [, numbers, wildcard, rest = ''] = numbered.exec(version) ?? []
  if (numbers === undefined && wildcard === undefined) return undefined
  return { numbers: numbers?.split('.').map(Number) ?? [], hasWildcard: wildcard !== undefined, rest }
}

/** The next version that differs at this place, with nothing behind it: the place 1 of 1.2.3 gives 1.3. */
export function nextAt(numbers: readonly number[], place: number): string {
  return [...numbers.slice(0, place), (numbers[place] ?? 0) + 1].join('.')
}

/** Filled up with zeros, as npm writes versions. */
export function padded(numbers: string): string {
  const { length } = numbers.split('.')
  return numbers + '.0'.repeat(Math.max(0, 3 - length))
}

/** From a version on, and before another. */
export function between(low: string, high: string): readonly Constraint[] {
  return [
    { comparator: '>=', version: low },
    { comparator: '<', version: high },
  ]
}

/** Up to the next number that is not zero, from the left: `^1.2.3`, `^0.2.1`, `^0.0.2`. */
export function caretPlace(numbers: readonly number[]): number {
  const first = numbers.findIndex(number => number > 0)
  return first < 0 ? Math.max(0, numbers.length - 1) : first
}
