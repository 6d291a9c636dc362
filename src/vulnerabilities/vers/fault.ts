import type { Order } from '../versions/order.ts'
import { orderOfType } from './schemes.ts'
import { type Constraint, constraintOf } from './vers.ts'

const scheme = /^vers:([a-z][a-z\d.-]*)\/(.+)$/s

const badEscape = /%(?![\dA-Fa-f]{2})/
const lowerEscape = /%(?=[\dA-Fa-f]{2})(?![\dA-F]{2})/

function faultOfDatetime(part: string): string | undefined {
  if (part.includes('%3A')) return 'the colons of a moment are not written as they are'
  return /[tz]/.test(part) ? 'a moment is not written with a capital T and Z' : undefined
}

function faultOfPart(part: string, type: string): string | undefined {
  if (part === '') return 'a constraint is empty'
  if (part.startsWith('=')) return 'a version has an equals sign before it'
  if (badEscape.test(part)) return 'an escape is broken'
  if (lowerEscape.test(part)) return 'an escape is not in capitals'
  if (constraintOf(part) === undefined) return 'a constraint has no version'
  return type === 'datetime' ? faultOfDatetime(part) : undefined
}

function faultOfOrder(constraints: readonly Constraint[], order: Order): string | undefined {
  for (const [at, { version }] of constraints.entries()) {
    const next = constraints[at + 1]
    const difference = next === undefined ? -1 : order.compare(version, next.version)
    if (difference > 0) return 'the constraints are not in the order of their versions'
    if (difference === 0) return 'a version is named twice'
  }
  return undefined
}

/** Beside what is excluded, an equal version or a lower bound follows anything but a lower bound, and so on. */
function faultOfSequence(constraints: readonly Constraint[]): string | undefined {
  const bounds = constraints.map(({ comparator }) => comparator).filter(comparator => comparator !== '!=')
  const isLower = (comparator: string | undefined) => comparator?.startsWith('>') === true
  const isUpper = (comparator: string | undefined) => comparator?.startsWith('<') === true
  const isFaulty = bounds.some((comparator, at) => {
    const next = bounds[at + 1]
    if (next === undefined) return false
    return isLower(comparator) ? !isUpper(next) : isUpper(next)
  })
  return isFaulty ? 'the bounds do not take turns' : undefined
}

/**
 * What keeps a text from being a range in the one spelling that the specification gives it, as a sentence without its
 * capital and full stop; undefined where nothing does. Source: VERS specification, 5.3 and 5.4.
 */
export function versFault(text: string): string | undefined {
  const [, type, constraints] = scheme.exec(text) ?? []
  if (type === undefined || constraints === undefined) return 'it does not begin with `vers:`, a type and a slash'
  if (type === 'invalid') return 'its type says that it is invalid'
  if (/\s/.test(text)) return 'there is space in it'
  if (constraints === '*') return undefined
  const parts = constraints.split('|')
  if (parts.includes('*')) return 'an asterisk does not stand alone'
  const fault = parts.map(part => faultOfPart(part, type)).find(each => each !== undefined)
  if (fault !== undefined) return fault
  const read = parts.flatMap(part => constraintOf(part) ?? [])
  const order = orderOfType(type)
  return (order && faultOfOrder(read, order)) ?? faultOfSequence(read)
}
