/**
 * Semantic Versioning 2.0.0 as its section 11 tells it, one rule after the other, with any count of numbers and a `v` before
 * them: slow, and nothing in it is shared with the order that the program uses.
 */
const shape = /^[=]?v?(\d+(?:\.\d+)*)(?:-([\w-]+(?:\.[\w-]+)*))?(?:\+[\w-]+(?:\.[\w-]+)*)?$/

/** Whether a text is a version at all. */
export function isNaiveSemver(text: string): boolean {
  return shape.test(text) && !text.includes('_')
}

function compareNumbers(a: string, b: string): number {
  const [left, right] = [BigInt(a), BigInt(b)]
  return left === right ? 0 : left < right ? -1 : 1
}

function compareIdentifiers(a: string, b: string): number {
  const [isNumberA, isNumberB] = [/^\d+$/.test(a), /^\d+$/.test(b)]
  if (isNumberA && isNumberB) return compareNumbers(a, b)
  if (isNumberA !== isNumberB) return isNumberA ? -1 : 1
  return a === b ? 0 : a < b ? -1 : 1
}

function comparePreReleases(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1
  const [left, right] = [a.split('.'), b.split('.')]
  for (let at = 0; at < left.length && at < right.length; at += 1) {
    const order = compareIdentifiers(left[at] ?? '', right[at] ?? '')
    if (order !== 0) return order
  }
  return left.length - right.length
}

/** Below zero where a comes before b, above where after, 0 where neither does. */
export function naiveSemver(a: string, b: string): number {
  const [, numbersA = '0', preA] = shape.exec(a) ?? []
  const [, numbersB = '0', preB] = shape.exec(b) ?? []
  const [left, right] = [numbersA.split('.'), numbersB.split('.')]
  for (let at = 0; at < left.length || at < right.length; at += 1) {
    const order = compareNumbers(left[at] ?? '0', right[at] ?? '0')
    if (order !== 0) return order
  }
  return comparePreReleases(preA, preB)
}
