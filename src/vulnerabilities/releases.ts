/** How one ecosystem writes the part of its name that stands behind the first colon. Undefined: it divides nothing. */
type SuffixRule = (suffix: string) => string | undefined

/** A repository that serves the package: the name is the same package there. */
const isRepository: SuffixRule = () => undefined

/** `LTS` is a property of the release, not another one: `22.04:LTS`. `Pro`, `FIPS` and their like are others. */
const ubuntu: SuffixRule = suffix =>
  suffix
    .split(':')
    .filter(part => part !== 'LTS')
    .join(':')

/** Packages of one major release are the same in each of its repositories; extended streams have builds of their own. */
const redHat: SuffixRule = suffix => /^enterprise_linux:(\d+)(?![^.:])/.exec(suffix)?.[1] ?? suffix

/** `Linux Enterprise Module for Basesystem 15 SP5` is where a server of 15 SP5 gets its packages from. */
const suse: SuffixRule = suffix => {
  const [, major, pack = '0'] =
    /^(?:SUSE )?Linux Enterprise (?:Server|Desktop|High Performance Computing|Module|Software|Workstation)\b[^\d]*(\d\d)(?: SP(\d))?/.exec(
      suffix,
    ) ?? []
  return major === undefined ? suffix.replace(/^SUSE /, '') : `${major}.${pack}`
}

const rules: ReadonlyMap<string, SuffixRule> = new Map<string, SuffixRule>([
  ['Maven', isRepository],
  ['Packagist', isRepository],
  ['VSCode', isRepository],
  ['Ubuntu', ubuntu],
  ['Red Hat', redHat],
  ['SUSE', suse],
  ['openSUSE', suffix => suffix.replace(/^openSUSE /, '')],
])

/**
 * The release for which an advisory speaks, from what stands behind the colon of its ecosystem (`Debian:12`). One spelling
 * for all that are the same for a package that is installed. Undefined where the suffix tells no release.
 * Source: OSV schema, defined ecosystems.
 */
export function releaseNamed(ecosystem: string, suffix: string): string | undefined {
  const rule = rules.get(ecosystem)
  return (rule ? rule(suffix) : suffix) || undefined
}
