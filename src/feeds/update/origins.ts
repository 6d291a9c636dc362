/**
 * Where the sources of a reference are published. Addresses as their publishers document them: OSV.dev's data dumps
 * (google.github.io/osv.dev/data), the documentation of EUVD's API (github.com/enisaeu/euvd-docs-public), CISA's catalogue
 * page, EPSS at FIRST, and the repository of the EU CSIRTs network.
 */
interface Origin {
  /** What the paths below stand under; a mirror has the same paths under an address of its own. */
  readonly base: string
  /** The variable that names a mirror. */
  readonly mirror: string
  /** The files, by the name of the source that each becomes. Of several addresses the first that is there counts. */
  readonly files: readonly OriginFile[]
}

/** One file of an origin. */
export interface OriginFile {
  readonly source: string
  readonly paths: readonly string[]
  /** What it is kept as while it comes. */
  readonly kept: string
  /** More bytes than it will have for years: whatever is longer is something else. */
  readonly most: number
}

const mega = 1024 * 1024

/** Every origin but that of advisories, whose files depend on the ecosystem. */
export const origins = {
  osv: {
    base: 'https://osv-vulnerabilities.storage.googleapis.com',
    mirror: 'CRADLE_MIRROR_OSV',
    files: [],
  },
  kev: {
    base: 'https://www.cisa.gov/sites/default/files/feeds',
    mirror: 'CRADLE_MIRROR_KEV',
    files: [{ source: 'cisa-kev', paths: ['known_exploited_vulnerabilities.json'], kept: 'kev.json', most: 64 * mega }],
  },
  euvd: {
    base: 'https://euvdservices.enisa.europa.eu/api',
    mirror: 'CRADLE_MIRROR_EUVD',
    files: [
      { source: 'enisa-euvd', paths: ['kev/dump'], kept: 'euvd-kev.json', most: 64 * mega },
      { source: 'euvd', paths: ['dump/cve-euvd-mapping'], kept: 'euvd-mapping.csv', most: 256 * mega },
    ],
  },
  'eu-kev': {
    base: 'https://raw.githubusercontent.com/enisaeu/CNW/main',
    mirror: 'CRADLE_MIRROR_EU_KEV',
    // It has moved once already, and its own page still tells the older place.
    files: [
      {
        source: 'eu-kev',
        paths: ['eukev/eukev.json', 'advisories/eukev/eukev.json'],
        kept: 'eu-kev.json',
        most: 64 * mega,
      },
    ],
  },
  epss: {
    base: 'https://epss.empiricalsecurity.com',
    mirror: 'CRADLE_MIRROR_EPSS',
    files: [{ source: 'epss', paths: ['epss_scores-current.csv.gz'], kept: 'epss.csv.gz', most: 256 * mega }],
  },
} as const satisfies Readonly<Record<string, Origin>>

/** What can be fetched: advisories, and the lists and tables beside them. */
export type OriginName = keyof typeof origins

export const originNames = Object.keys(origins) as readonly OriginName[]

/** What is fetched of an ecosystem where neither SBOMs nor a flag name any. Distributions are large, and only some need one. */
export const mainEcosystems = ['Go', 'Maven', 'NuGet', 'Packagist', 'PyPI', 'RubyGems', 'crates.io', 'npm']

/** The largest dump is that of npm, with its records of malware. */
export const mostDump = 4 * 1024 * mega
export const mostList = 512 * mega
export const mostRecord = 16 * mega

/** Up to so many changed records are fetched one by one; the whole dump is faster for more. */
export const mostSingly = 300

type Env = Readonly<Record<string, string | undefined>>

/** An address as it is asked: of a mirror where one is named, `CRADLE_MIRROR` for all or one for each origin. */
export function addressOf(origin: OriginName, path: string, env: Env): string {
  const { base, mirror } = origins[origin]
  const whole = env.CRADLE_MIRROR ? `${env.CRADLE_MIRROR.replace(/\/+$/, '')}/${origin}` : undefined
  const own = env[mirror] || whole || base
  return `${own.replace(/\/+$/, '')}/${path}`
}

/** The path of a file of an ecosystem, such as `GitHub%20Actions/all.zip`. */
export function ecosystemPath(ecosystem: string, file: string): string {
  return `${encodeURIComponent(ecosystem)}/${file.split('/').map(encodeURIComponent).join('/')}`
}
