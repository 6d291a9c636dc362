import { codeNames } from './code-names.ts'

/** A distribution with advisories, and how these speak of its packages. */
export interface Distribution {
  /** By the name that OSV gives it. */
  readonly ecosystem: string
  /** Whether advisories name what is installed, what it was built from, or either. */
  readonly names: 'installed' | 'source' | 'either'
  /** The release of the advisories that a version of the distribution belongs to; absent where it has no releases. */
  readonly releaseOf?: (version: string) => string | undefined
}

/** What a package URL tells of the system that the package is installed on. */
export interface System {
  readonly distribution: Distribution
  /** Absent where nothing tells it, or there are none. */
  readonly release?: string
}

const major = (version: string): string | undefined => /^\d+/.exec(version)?.[0]

/** `15-SP5` and `15.5` are the same release. */
const servicePack = (version: string): string | undefined => {
  const [, number, pack = '0'] = /^(\d\d)(?:(?:\.|-?sp)(\d))?/.exec(version) ?? []
  return number === undefined ? undefined : `${number}.${pack}`
}

const debian: Distribution = {
  ecosystem: 'Debian',
  names: 'source',
  releaseOf: version => (version === 'sid' ? version : major(version)),
}
const ubuntu: Distribution = {
  ecosystem: 'Ubuntu',
  names: 'source',
  releaseOf: version => /^\d\d\.\d\d/.exec(version)?.[0],
}
const alpine: Distribution = {
  ecosystem: 'Alpine',
  names: 'source',
  releaseOf: version => (version === 'edge' ? version : /^\d+\.\d+/.exec(version)?.[0].replace(/^/, 'v')),
}
const almaLinux: Distribution = { ecosystem: 'AlmaLinux', names: 'installed', releaseOf: major }
const rocky: Distribution = { ecosystem: 'Rocky Linux', names: 'source', releaseOf: major }
const redHat: Distribution = { ecosystem: 'Red Hat', names: 'installed', releaseOf: major }
const suse: Distribution = { ecosystem: 'SUSE', names: 'source', releaseOf: servicePack }
const suseMicro: Distribution = {
  ecosystem: 'SUSE',
  names: 'source',
  releaseOf: version => `Linux Enterprise Micro ${version}`,
}
const leap: Distribution = { ecosystem: 'openSUSE', names: 'source', releaseOf: version => `Leap ${version}` }
const tumbleweed: Distribution = { ecosystem: 'openSUSE', names: 'source', releaseOf: () => 'Tumbleweed' }
const azure: Distribution = { ecosystem: 'Azure Linux', names: 'source', releaseOf: major }

type Rows = Readonly<Record<string, Distribution>>

/**
 * By type of package URL and by what tools call the distribution: the `ID` of its `/etc/os-release`, or the namespace.
 * What is not here, such as Fedora, Oracle and Amazon Linux, has no advisories in the OSV format.
 */
const distributions: Readonly<Record<string, Rows>> = {
  deb: { debian, ubuntu },
  apk: {
    alpine,
    wolfi: { ecosystem: 'Wolfi', names: 'either' },
    chainguard: { ecosystem: 'Chainguard', names: 'either' },
    minimos: { ecosystem: 'MinimOS', names: 'either' },
    alpaquita: { ecosystem: 'Alpaquita', names: 'source', releaseOf: version => version },
  },
  rpm: {
    ...{ almalinux: almaLinux, alma: almaLinux },
    ...{ rocky, 'rocky-linux': rocky, rockylinux: rocky },
    ...{ redhat: redHat, rhel: redHat },
    ...{ suse, sles: suse, sled: suse, sles_sap: suse, 'suse linux enterprise server': suse },
    ...{ slem: suseMicro, 'sle-micro': suseMicro, 'sl-micro': suseMicro },
    ...{ opensuse: leap, 'opensuse-leap': leap, 'opensuse.leap': leap },
    ...{ 'opensuse-tumbleweed': tumbleweed, 'opensuse.tumbleweed': tumbleweed },
    ...{ azurelinux: azure, mariner: azure, 'cbl-mariner': azure },
    mageia: { ecosystem: 'Mageia', names: 'source', releaseOf: major },
    openeuler: { ecosystem: 'openEuler', names: 'source', releaseOf: version => version },
    photon: { ecosystem: 'Photon OS', names: 'installed', releaseOf: version => /^\d+\.\d+/.exec(version)?.[0] },
  },
}

const ecosystemsOfSystems: ReadonlySet<string> = new Set(
  Object.values(distributions).flatMap(rows => Object.values(rows).map(({ ecosystem }) => ecosystem)),
)

/** Whether an ecosystem is that of a distribution, whose packages have versions of its own. */
export function isOfSystem(ecosystem: string): boolean {
  return ecosystemsOfSystems.has(ecosystem)
}

/** What the text of a `distro` qualifier says: `debian-12`, `3.18.4`, `el9`, `jammy`, `alpine-edge`, `wolfi`. */
interface Told {
  readonly id?: string
  readonly version?: string
}

/** `almalinux-9.2`: nearly all are written so. */
const usualDistro = /^([a-z_.]+(?:-[a-z_.]+)*)-(\d[\w.]*)$/

function toldBy(distro: string): Told {
  const text = distro.trim().toLowerCase()
  const usual = usualDistro.exec(text)
  if (usual?.[1] !== undefined && usual[2] !== undefined) return { id: usual[1], version: usual[2] }
  const named = text.split(/[-/ ]/).flatMap(part => codeNames.get(part) ?? [])
  if (named[0] !== undefined && named[1] !== undefined) return { id: named[0], version: named[1] }
  const [, bare] = /^(?:el|v)?(\d.*)$/.exec(text) ?? []
  if (bare !== undefined) return { version: bare }
  const dash = text.lastIndexOf('-')
  const [, version] = /^v?(\d.*|edge|sid|stream)$/.exec(text.slice(dash + 1)) ?? []
  const id = dash < 0 || version === undefined ? text : text.slice(0, dash)
  // `sles-15-sp5`: the last dash stands within the version.
  const [, whole, number] = /^(.*)-(\d\d-sp\d)$/.exec(text) ?? []
  if (whole !== undefined && number !== undefined) return { id: whole, version: number }
  return version === undefined ? { id } : { id, version }
}

/** Builds for one release say so in their version, all of these in a way that nothing else does. */
const releaseMarks: Readonly<Record<string, RegExp>> = {
  Debian: /[+~](?:deb|bpo)(\d+)(?:u|\+|$)/,
  Ubuntu: /(?:ubuntu|build|~)\d*\.?(\d\d\.(?:04|10))(?![\d])/,
  AlmaLinux: /[.+]el(\d+)(?![\d])/,
  'Rocky Linux': /[.+]el(\d+)(?![\d])/,
  'Red Hat': /[.+]el(\d+)(?![\d])/,
}

/** Extended and special streams have builds of their own, under other advisories than those of the release. */
const otherStream = /-(?:eus|aus|tus|e4s|els)-/

/**
 * The system that a package of a distribution is installed on, from the qualifiers of its package URL, else its namespace;
 * and the release, where only the version tells it, from that. Undefined for a distribution without advisories.
 * Sources: the purl specification, types `deb`, `apk` and `rpm`; what Syft, Trivy, cdxgen and Docker write.
 */
export function systemOf(
  type: string,
  namespace: string | undefined,
  version: string | undefined,
  qualifiers: Readonly<Record<string, string>>,
): System | undefined {
  const rows = Object.hasOwn(distributions, type) ? distributions[type] : undefined
  if (rows === undefined) return undefined
  const { distro, os_name: osName, os_version: osVersion } = qualifiers
  const told = distro === undefined ? { id: osName?.toLowerCase(), version: osVersion } : toldBy(distro)
  const id = told.id ?? namespace
  const distribution = id !== undefined && Object.hasOwn(rows, id) ? rows[id] : undefined
  if (distribution === undefined) return undefined
  if (qualifiers.repository_id !== undefined && otherStream.test(qualifiers.repository_id)) return { distribution }
  const number =
    told.version ?? (version === undefined ? undefined : releaseMarks[distribution.ecosystem]?.exec(version)?.[1])
  const release =
    number === undefined && distribution !== tumbleweed ? undefined : distribution.releaseOf?.(number ?? '')
  return release === undefined ? { distribution } : { distribution, release }
}
