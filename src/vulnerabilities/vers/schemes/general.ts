import type { Order } from '../../versions/order.ts'
import { compareTexts, longestVersion, releaseKey } from '../../versions/semver.ts'

/** Digits and dots; what follows them says nothing. */
const integers = (version: string): string => /^[\d.]*/.exec(version)?.[0] ?? ''

/** Numbers between dots, as many as stand there. Source: VERS types, `intdot`. */
export const intdot: Order = {
  isVersion: text => text.length <= longestVersion && /^\d/.test(text),
  compare: (a, b) => compareTexts(releaseKey(integers(a)), releaseKey(integers(b))),
}

/** Nothing but numbers and dots can be placed without knowing what numbers them. */
export const generic: Order = {
  isVersion: text => text.length <= longestVersion && /^v?\d+(?:\.\d+)*$/.test(text),
  compare: (a, b) => intdot.compare(a.replace(/^v/, ''), b.replace(/^v/, '')),
}

/** Texts by their bytes in UTF-8, whose order is that of the characters. Source: VERS types, `lexicographic`. */
export const lexicographic: Order = {
  isVersion: text => text.length <= longestVersion,
  compare: (a, b) => {
    const [left, right] = [Array.from(a), Array.from(b)]
    for (const [at, character] of left.entries()) {
      const other = right[at]
      if (other === undefined) return 1
      if (other !== character) return (character.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0)
    }
    return left.length - right.length
  },
}
