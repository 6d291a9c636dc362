import { alpine } from './alpine.ts'
import { bitnami } from './bitnami.ts'
import { conan } from './conan.ts'
import { cran } from './cran.ts'
import { crates } from './crates.ts'
import { debian } from './debian.ts'
import { githubActions } from './github-actions.ts'
import { go } from './go.ts'
import { haskell } from './haskell.ts'
import { hex } from './hex.ts'
import { julia } from './julia.ts'
import { linux } from './linux.ts'
import { maven } from './maven.ts'
import { npm } from './npm.ts'
import { nuget } from './nuget.ts'
import type { Order } from './order.ts'
import { packagist } from './packagist.ts'
import { pub } from './pub.ts'
import { pypi } from './pypi.ts'
import { rpm } from './rpm.ts'
import { rubygems } from './rubygems.ts'
import { swift } from './swift.ts'
import { vscode } from './vscode.ts'

/**
 * The order of each ecosystem that we can place versions of, by the name that OSV gives it (OSV schema). Not here: `GIT` and
 * `OSS-Fuzz`, which speak of commits; `Root`, `TuxCare` and `Docker Hardened Images`, whose order is that of the ecosystem named
 * behind the colon; `Android` and `FreeBSD`, whose versions are releases of a whole system; `Kubernetes`, whose packages are
 * those of Go.
 */
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
  SwiftURL: swift,
  Julia: julia,
  CRAN: cran,
  Bioconductor: cran,
  Hackage: haskell,
  GHC: haskell,
  Bitnami: bitnami,
  'GitHub Actions': githubActions,
  ConanCenter: conan,
  VSCode: vscode,
  Linux: linux,
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
  CleanStart: alpine,
  MinimOS: alpine,
  Wolfi: alpine,
} satisfies Readonly<Record<string, Order>>

/** An ecosystem that we can place versions of. */
export type Ecosystem = keyof typeof orders
