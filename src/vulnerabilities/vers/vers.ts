import type { Order } from '../versions/order.ts'
import { orderOfType } from './schemes.ts'

/** How the versions of a constraint stand to the one that it names. */
export type Comparator = '=' | '!=' | '<' | '<=' | '>' | '>='

/** One part of a range. */
export interface Constraint {
  readonly comparator: Comparator
  readonly version: string
}

/** A range of versions that was read. Without constraints it is `*`, all versions. */
export interface Vers {
  readonly type: string
  readonly constraints: readonly Constraint[]
}

/** Longer ones name versions one by one, and would only cost time. */
const longest = 65_536
const mostConstraints = 4096

const whole = /^vers:([a-z][a-z\d.-]*)\/(.*)$/is

function decoded(text: string): string | undefined {
  try {
    return text.includes('%') ? decodeURIComponent(text) : text
  } catch {
    return undefined
  }
}

/** The constraint that a part is; undefined where it has no version, or a broken escape. An `=` says what nothing says. */
export function constraintOf(part: string): Constraint | undefined {
  const [, comparator = '', rest = ''] = /^(>=|<=|!=|<|>|=?)(.*)$/s.exec(part) ?? []
  const version = decoded(rest)
  return version ? { comparator: (comparator || '=') as Comparator, version } : undefined
}

/** In the order of their versions; as they were given where these have no order. */
export function sorted(constraints: readonly Constraint[], order: Order | undefined): readonly Constraint[] {
  return order ? constraints.toSorted((a, b) => order.compare(a.version, b.version)) : constraints
}

/**
 * Reads a range as leniently as it can be meant: with space, empty parts and parts out of order. Undefined for what is
 * none. Source: VERS specification, 5.3.
 */
export function readVers(text: string): Vers | undefined {
  const [, named, parts] = text.length <= longest ? (whole.exec(text.trim()) ?? []) : []
  if (named === undefined || parts === undefined) return undefined
  const type = named.toLowerCase()
  const texts = parts.split('|').flatMap(part => part.trim() || [])
  if (type === 'invalid' || texts.length === 0 || texts.length > mostConstraints) return undefined
  if (texts.length === 1 && texts[0] === '*') return { type, constraints: [] }
  const constraints = texts.flatMap(part => constraintOf(part) ?? [])
  if (constraints.length < texts.length || texts.includes('*')) return undefined
  return { type, constraints: sorted(constraints, orderOfType(type)) }
}

/** Percent-encoded where a character means something to the notation. */
function encoded(version: string): string {
  return version.replace(/[%<>=!*|\s]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
}

/** Writes a range, its constraints as they are given. */
export function writeVers({ type, constraints }: Vers): string {
  const parts = constraints.map(({ comparator, version }) => (comparator === '=' ? '' : comparator) + encoded(version))
  return `vers:${type}/${parts.length === 0 ? '*' : parts.join('|')}`
}
