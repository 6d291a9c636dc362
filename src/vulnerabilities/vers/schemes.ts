import { ecosystemOfType } from '../libraries.ts'
import { type Ecosystem, orders } from '../versions/index.ts'
import type { Order } from '../versions/order.ts'
import { alpm } from './schemes/alpm.ts'
import { conan } from './schemes/conan.ts'
import { datetime } from './schemes/datetime.ts'
import { generic, intdot, lexicographic } from './schemes/general.ts'
import { gentoo } from './schemes/gentoo.ts'
import { openssl } from './schemes/openssl.ts'

/** The types of VERS whose versions are those of no ecosystem with advisories. */
const own: Readonly<Record<string, Order>> = {
  ...{ alpm, arch: alpm, ebuild: gentoo, gentoo, openssl, datetime, lexicographic, intdot, generic },
  ...{ semver: orders.npm, nginx: intdot, conan },
}

/** The ecosystem whose versions a type of VERS has where it is none of a library. */
const systems: Readonly<Record<string, string>> = { deb: 'Debian', apk: 'Alpine', alpine: 'Alpine', rpm: 'AlmaLinux' }

/** Types that are no packages, and may say something of the versions of any. */
const general: ReadonlySet<string> = new Set([
  ...['all', 'none', 'semver', 'generic', 'intdot', 'lexicographic', 'datetime', 'openssl', 'nginx'],
])

/** What some call a type beside its name. */
const alsoCalled: ReadonlyMap<string, string> = new Map([
  ['alpine', 'apk'],
  ['arch', 'alpm'],
  ['gentoo', 'ebuild'],
])

/** Whether a range of this type can speak of a package of that one. Source: VERS, "How to parse", notes. */
export function isOfType(vers: string, type: string): boolean {
  return vers === type || general.has(vers) || type === '' || alsoCalled.get(vers) === type || !isPackage(type)
}

/** A type of package that has versions of its own kind. */
function isPackage(type: string): boolean {
  return Object.hasOwn(systems, type) || ecosystemOfType(type) !== undefined
}

/** How the versions of a type of VERS are ordered; undefined for a type that we cannot order. */
export function orderOfType(type: string): Order | undefined {
  if (Object.hasOwn(own, type)) return own[type]
  const ecosystem = Object.hasOwn(systems, type) ? systems[type] : ecosystemOfType(type)
  return ecosystem !== undefined && Object.hasOwn(orders, ecosystem) ? orders[ecosystem as Ecosystem] : undefined
}
