import type { Purl } from '../../src/sbom/index.ts'
import type { Asked } from './slow-matcher.ts'

/** The ecosystem of advisories for each type of package URL (purl types, OSV schema), where the name is taken as it is. */
const ecosystems: Readonly<Record<string, string>> = {
  npm: 'npm',
  pypi: 'PyPI',
  maven: 'Maven',
  golang: 'Go',
  gem: 'RubyGems',
  cargo: 'crates.io',
}

function releaseOf({ distro = '' }: Purl['qualifiers']): string | undefined {
  return /^almalinux-(\d+)/.exec(distro)?.[1]
}

/** What to ask a matcher for a package URL, told without what the program makes of one: for some ecosystems only. */
export function askedOf(purl: Purl, versionBeside?: string): Asked | undefined {
  const { type, namespace, name, qualifiers } = purl
  const version = purl.version ?? versionBeside
  if (version === undefined) return undefined
  if (type === 'rpm') {
    const release = releaseOf(qualifiers)
    const epoch = qualifiers.epoch === undefined ? '' : `${qualifiers.epoch}:`
    return release === undefined
      ? undefined
      : { ecosystem: `AlmaLinux:${release}`, name, version: `${epoch}${version}` }
  }
  const ecosystem = Object.hasOwn(ecosystems, type) ? ecosystems[type] : undefined
  if (ecosystem === undefined) return undefined
  const whole = namespace === undefined ? name : `${namespace}${ecosystem === 'Maven' ? ':' : '/'}${name}`
  return { ecosystem, name: ecosystem === 'Go' && whole === 'std' ? 'stdlib' : whole, version }
}
