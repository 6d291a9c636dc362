import type { Order } from '../../versions/order.ts'
import { compareTexts, longestVersion, numberKey } from '../../versions/semver.ts'

const pattern = /^v?\d[\w.]*(?:-[\w.-]*)?(?:\+[\w.-]+)?$/

/** Each item as text that sorts as it does: numbers by their value and before words, the end before all. */
function itemsKey(text: string): string {
  return text
    .split('.')
    .map(item => (/^\d+$/.test(item) ? numberKey(item) : `_${item},`))
    .join('')
}

/** A dash with nothing behind it is before every pre-release, as the upper bound of a range has it: `<2-`. */
function key(version: string): string {
  const [numbered = '', build] = version.replace(/^v/, '').split('+', 2)
  const dash = numbered.indexOf('-')
  const release = itemsKey(dash < 0 ? numbered : numbered.slice(0, dash)).replace(/0+$/, '')
  const before = dash < 0 ? '.' : `-${dash + 1 < numbered.length ? itemsKey(numbered.slice(dash + 1)) : ''}`
  return `${release}${before}${build === undefined ? '' : `+${itemsKey(build)}`}`
}

/** The order of Conan packages. Source: Conan 2, "Version ranges". */
export const conan: Order = {
  isVersion: text => text.length <= longestVersion && pattern.test(text),
  compare: (a, b) => compareTexts(key(a), key(b)),
}
