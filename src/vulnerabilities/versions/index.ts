import { alpine } from './alpine.ts'
import { crates } from './crates.ts'
import { debian } from './debian.ts'
import { go } from './go.ts'
import { hex } from './hex.ts'
import { maven } from './maven.ts'
import { npm } from './npm.ts'
import { nuget } from './nuget.ts'
import type { Order } from './order.ts'
import { packagist } from './packagist.ts'
import { pub } from './pub.ts'
import { pypi } from './pypi.ts'
import { rpm } from './rpm.ts'
import { rubygems } from './rubygems.ts'

/** The order of each ecosystem that we can place versions of, by the name that OSV gives it (OSV schema). */
export const orders = {
  npm,
  PyPI: pypi,
  Maven: maven,
  Go: go,
  'crates.io': crates,
  NuGet: nuget,
  RubyGems: rubygems,
  Packagist: packagist,
  Pub: pub,
  Hex: hex,
  Debian: debian,
  Ubuntu: debian,
  Echo: debian,
  opam: debian,
  AlmaLinux: rpm,
  'Rocky Linux': rpm,
  'Red Hat': rpm,
  SUSE: rpm,
  openSUSE: rpm,
  Mageia: rpm,
  openEuler: rpm,
  'Azure Linux': rpm,
  'Photon OS': rpm,
  Alpine: alpine,
  Alpaquita: alpine,
  'BellSoft Hardened Containers': alpine,
  Chainguard: alpine,
  MinimOS: alpine,
  Wolfi: alpine,
} satisfies Readonly<Record<string, Order>>

/** An ecosystem that we can place versions of. */
export type Ecosystem = keyof typeof orders
