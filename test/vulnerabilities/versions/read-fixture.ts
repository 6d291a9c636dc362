import { readFileSync } from 'node:fs'
import type { Order } from '../../../src/vulnerabilities/versions/order.ts'

/** One line of a fixture: two versions, and how the first compares with the second. */
export interface Pair {
  readonly a: string
  readonly b: string
  readonly sign: number
}

const signs = new Map([
  ['<', -1],
  ['=', 0],
  ['>', 1],
])

/** The pairs of a fixture: a line is `A < B`, `A = B` or `A > B`; one that is empty or begins with `//` or `#` is none. */
export function readPairs(path: string): readonly Pair[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  const said = lines.map(line => line.trim()).filter(line => line !== '' && !/^(\/\/|#)/.test(line))
  return said.map(line => {
    const [a = '', operator = '', b = '', ...more] = line.split(' ')
    const sign = signs.get(operator)
    if (sign === undefined || b === '' || more.length > 0) throw new Error(`Not a pair of versions: ${line}`)
    return { a, b, sign }
  })
}

function signOf(order: number): number {
  return Object.is(order, -0) ? 0 : Math.sign(order)
}

function compareKeys(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function agreesByKey({ key, isVersion }: Order, { a, b, sign }: Pair): boolean {
  if (!key) return true
  const [left, right] = [key(a), key(b)]
  // What is no version needs no key.
  if ((left === undefined && !isVersion(a)) || (right === undefined && !isVersion(b))) return true
  return left !== undefined && right !== undefined && compareKeys(left, right) === sign
}

/** The pairs that an order gets wrong, by comparison in either direction or by key. */
export function mistakes(order: Order, pairs: readonly Pair[]): readonly string[] {
  const wrong = pairs.filter(pair => {
    const { a, b, sign } = pair
    const compared = signOf(order.compare(a, b)) === sign && signOf(order.compare(b, a)) === signOf(-sign)
    return !compared || !agreesByKey(order, pair)
  })
  return wrong.map(({ a, b }) => `${a} ${b}`)
}
