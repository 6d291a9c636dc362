import type { Purl, SourcePackage } from '../sbom/index.ts'
import { type Distribution, systemOf } from './distributions.ts'
import { sourceNamed } from './source-package.ts'

/** What is asked of the advisories of a distribution, given as OSV calls it: names, for some of its releases. */
export interface NameSought {
  readonly ecosystem: string
  readonly releases: readonly string[]
  readonly names: readonly string[]
  readonly version: string | undefined
  readonly isReleaseUnknown?: true
}

/** Package URLs of RPM keep the epoch apart; advisories write it before the version. */
function withEpoch(version: string | undefined, { type, qualifiers: { epoch } }: Purl): string | undefined {
  if (version === undefined || type !== 'rpm' || epoch === undefined || !/^\d+$/.test(epoch)) return version
  return version.includes(':') ? version : `${epoch}:${version}`
}

/** Names and version as the advisories of the distribution give them. */
function namedIn(
  { names }: Distribution,
  purl: Purl,
  beside: SourcePackage | undefined,
): Pick<NameSought, 'names' | 'version'> {
  const own = withEpoch(purl.version, purl)
  const source = names === 'installed' ? undefined : (sourceNamed(purl.qualifiers.upstream) ?? beside)
  if (source === undefined) return { names: [purl.name], version: own }
  const version = withEpoch(source.version, purl) ?? own
  return { names: names === 'either' ? [...new Set([purl.name, source.name])] : [source.name], version }
}

/**
 * Releases of Ubuntu whose advisories concern a package, too. Fixes after the end of support are told for `Pro`, and who
 * has not got them is affected. Kernels and modules for special uses have streams of their own.
 */
function ubuntuBeside(release: string, name: string, version = ''): readonly string[] {
  const pro = `Pro:${release}`
  if (/\+fips/i.test(version)) return ['FIPS', 'FIPS-updates', 'FIPS-preview'].map(each => `Pro:${each}:${release}`)
  if (name.includes('realtime')) return [pro, `${pro}:Realtime:Kernel`]
  return name.includes('bluefield') ? [pro, `${release}:for:NVIDIA:BlueField`] : [pro]
}

/**
 * The package of a distribution that a package URL names, as its advisories name it: under the name and the version of
 * its source where they do so. Undefined for a distribution without advisories.
 */
export function systemPackageOf(purl: Purl, beside: SourcePackage | undefined): NameSought | undefined {
  const system = systemOf(purl.type, purl.namespace, purl.version, purl.qualifiers)
  if (system === undefined) return undefined
  const { distribution, release } = system
  const { ecosystem } = distribution
  const { names, version } = namedIn(distribution, purl, beside)
  if (release === undefined)
    return { ecosystem, names, version, releases: [], ...(distribution.releaseOf && { isReleaseUnknown: true }) }
  const more = ecosystem === 'Ubuntu' ? ubuntuBeside(release, names[0] ?? '', version) : []
  return { ecosystem, names, version, releases: [release, ...more] }
}
