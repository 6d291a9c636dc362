import { type Purl, readPurl } from '../../sbom/index.ts'

/** The beginning of a package URL for each ecosystem, by the name that OSV gives it. */
const beginnings: Readonly<Record<string, string>> = {
  ...{ npm: 'npm', PyPI: 'pypi', Maven: 'maven', Go: 'golang', 'crates.io': 'cargo', RubyGems: 'gem', NuGet: 'nuget' },
  ...{ Packagist: 'composer', Hex: 'hex', Pub: 'pub', CRAN: 'cran', Hackage: 'hackage', SwiftURL: 'swift' },
  ...{ ConanCenter: 'conan', Julia: 'julia', Bitnami: 'bitnami', 'GitHub Actions': 'githubactions' },
  ...{ Debian: 'deb/debian', Ubuntu: 'deb/ubuntu', Alpine: 'apk/alpine', Wolfi: 'apk/wolfi' },
  ...{ AlmaLinux: 'rpm/almalinux', 'Rocky Linux': 'rpm/rocky', 'Red Hat': 'rpm/redhat' },
}

/** The release of a distribution as its packages tell it: `Debian:12` is `debian-12`, `Alpine:v3.18` is `alpine-3.18`. */
function distroOf(beginning: string, release: string | undefined): string {
  const [, name] = beginning.split('/')
  return name === undefined || release === undefined ? '' : `?distro=${name}-${release.replace(/^v/, '')}`
}

/** The package URL of a package that is named as OSV does; undefined for an ecosystem whose type of package URL we do not know. */
export function purlFor(ecosystem: unknown, name: string, version: string | undefined): Purl | undefined {
  const [base = '', release] = typeof ecosystem === 'string' ? ecosystem.split(':') : []
  const beginning = Object.hasOwn(beginnings, base) ? beginnings[base] : undefined
  if (beginning === undefined) return undefined
  const path = (base === 'Maven' ? name.replace(':', '/') : name).split('/').map(encodeURIComponent).join('/')
  const placed = version === undefined ? '' : `@${encodeURIComponent(version)}`
  return readPurl(`pkg:${beginning}/${path}${placed}${distroOf(beginning, release)}`)
}
