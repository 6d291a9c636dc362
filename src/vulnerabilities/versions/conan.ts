import type { Order } from './order.ts'
import { isCommit, longestVersion, numberKey, orderByKey } from './semver.ts'

/** Items between dots, a pre-release, a build; a digit somewhere, for a name alone (`latest`) is none. */
const pattern =
  /^(?=\D*\d)[\da-z_]+(?:\.[\da-z_]+)*(?:-[\da-z_]+(?:[.-][\da-z_]+)*)?(?:\+[\da-z_]+(?:[.-][\da-z_]+)*)?$/

/** A number, then what is glued to it; what begins with a letter comes after all numbers. */
function itemKey(item: string): string {
  const [, digits = '', word = ''] = /^(\d*)(.*)$/.exec(item) ?? []
  if (digits === '') return `_${word},`
  return word === '' ? numberKey(digits) : `${numberKey(digits)}~${word},`
}

/** Zeros at the end say nothing. */
function itemsKey(items: readonly string[]): string {
  const meant = items.findLastIndex(item => !/^0+$/.test(item)) + 1
  return items.slice(0, meant).map(itemKey).join('')
}

function isVersion(text: string): boolean {
  return text.length <= longestVersion && pattern.test(text.toLowerCase()) && !isCommit(text)
}

function key(version: string): string | undefined {
  if (!isVersion(version)) return undefined
  const [, main = '', stage, build] = /^([^-+]*)(?:-([^+]*))?(?:\+(.*))?$/.exec(version.toLowerCase()) ?? []
  const placed = stage === undefined ? '.' : `-${itemsKey(stage.split(/[.-]/))}`
  return itemsKey(main.split('.')) + placed + (build === undefined ? '' : `+${itemsKey(build.split(/[.-]/))}`)
}

/**
 * The order of Conan packages (Conan 2, `Version`): items between dots, a pre-release before them, a build after. An item such
 * as 1w comes right after 1; Conan compares it with all other numbers as text, which goes round in circles.
 */
export const conan: Order = orderByKey(isVersion, key)
