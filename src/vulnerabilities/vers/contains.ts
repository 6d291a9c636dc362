import type { Order } from '../versions/order.ts'
import { versOfNative } from './native.ts'
import { isOfType, orderOfType } from './schemes.ts'
import { type Constraint, readVers, type Vers } from './vers.ts'

const isLower = ({ comparator }: Constraint): boolean => comparator.startsWith('>')

/**
 * The bounds, lower and upper taking turns, that say the same as any sequence in order: of lower ones that follow each other
 * the first counts, of upper ones the last.
 */
function turns(bounds: readonly Constraint[]): readonly Constraint[] {
  const kept: Constraint[] = []
  for (const bound of bounds) {
    const last = kept.at(-1)
    if (last === undefined || isLower(last) !== isLower(bound)) kept.push(bound)
    else if (!isLower(bound)) kept[kept.length - 1] = bound
  }
  return kept
}

function isPast({ comparator, version }: Constraint, tested: string, order: Order): boolean {
  const difference = order.compare(tested, version)
  return difference > 0 || (difference === 0 && (comparator === '>=' || comparator === '<'))
}

/** Whether a version is within: past a lower bound and not past the upper one that follows it. */
function isBetween(tested: string, bounds: readonly Constraint[], order: Order): boolean {
  const [first] = bounds
  let isWithin = first !== undefined && !isLower(first)
  for (const bound of bounds) if (isPast(bound, tested, order)) isWithin = isLower(bound)
  return isWithin
}

function contains({ constraints }: Vers, tested: string, order: Order): boolean | undefined {
  if (!order.isVersion(tested) || !constraints.every(({ version }) => order.isVersion(version))) return undefined
  const equal = constraints.filter(({ version }) => order.compare(version, tested) === 0)
  if (equal.some(({ comparator }) => comparator.endsWith('=') && comparator !== '!=')) return true
  if (equal.some(({ comparator }) => comparator === '!=')) return false
  const bounds = constraints.filter(({ comparator }) => comparator !== '=' && comparator !== '!=')
  if (bounds.length > 0) return isBetween(tested, turns(bounds), order)
  // Nothing but what is excluded: all others are in.
  return constraints.every(({ comparator }) => comparator === '!=')
}

/** Without an order only the very same text is known to be in, or to be out. */
function containsText({ constraints }: Vers, tested: string): boolean | undefined {
  const equal = constraints.find(({ version }) => version === tested)
  if (equal) return equal.comparator.endsWith('=') ? equal.comparator !== '!=' : false
  return constraints.every(({ comparator }) => comparator === '=') ? false : undefined
}

/**
 * Whether a version lies in a range: a `vers:`, or a range as the packages of this type of package URL write it (`<4.2`,
 * `[1.0,2.0)`). Undefined where that cannot be told: the text is no range or one of another type, or a version has no place.
 * Source: VERS specification, "Checking if a version is contained within a range".
 */
export function isInRange(range: string, version: string, type: string): boolean | undefined {
  const vers = readVers(range) ?? versOfNative(type, range)
  if (vers === undefined || !isOfType(vers.type, type)) return undefined
  if (vers.type === 'none') return false
  if (vers.constraints.length === 0) return true
  const order = orderOfType(vers.type)
  return (order && contains(vers, version, order)) ?? containsText(vers, version)
}
