/** A package in which the flaw itself is, with every run of versions that has it. */
export interface StarterPackage {
  readonly ecosystem: 'npm' | 'PyPI' | 'Maven' | 'Go'
  readonly name: string
  /** `>=2.4 <2.12.2`, `<2.3.1`, `>=8.5.0 <=8.5.100`, or `=1.2.3` for one version alone; from the lowest to the highest. */
  readonly ranges: readonly string[]
}

/** A shorter way to write the packages of an ecosystem. */
export function packagesOf(ecosystem: StarterPackage['ecosystem']) {
  return (name: string, ...ranges: readonly string[]): StarterPackage => ({ ecosystem, name, ranges })
}

/** A flaw that attackers are known to use, as facts: where it is, since when it is listed, and what it allows. */
export interface StarterRow {
  readonly cve: `CVE-${string}`
  readonly ghsa?: `GHSA-${string}`
  /** The day on which CISA listed it as exploited, as YYYY-MM-DD. */
  readonly since: string
  /** What an attacker can do, in our own words, without a full stop. */
  readonly says: string
  readonly level: 'critical' | 'high' | 'medium'
  readonly affects: readonly StarterPackage[]
}
