import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSbomFile } from '../../src/actions/read-sbom.ts'
import type { Inventory } from '../../src/sbom/index.ts'
import { match } from '../../src/vulnerabilities/match.ts'
import type { AdvisoryReference } from '../../src/vulnerabilities/reference.ts'
import { makeFolder } from '../actions/make-folder.ts'
import { encoded, type Library, writers } from '../sbom/write-sbom.ts'
import { testWithShared } from '../shared-data.ts'
import { sharedData } from '../shared-path.ts'
import { makeReference, record } from './make-reference.ts'
import { bundledIn } from './shared-advisories.ts'

const now = { instant: '2026-07-31T00:00:00Z', day: '2026-07-31' }

async function inventoryOf(folder: string, name: string): Promise<Inventory> {
  const { value } = await readSbomFile(join(folder, name), name)
  if (!value) throw new Error(`${name} cannot be read`)
  return value
}

/** What matching says of an SBOM, whatever its format: the findings, without the place in the file, and what was seen. */
function saidOf(inventory: Inventory, reference: AdvisoryReference) {
  const { findings, coverage } = match([inventory], reference, now)
  const lines = findings.map(({ component: { ecosystem, name, version, purl }, advisory, fixedIn, severity }) =>
    JSON.stringify([ecosystem, name, version, purl, advisory, fixedIn, severity]),
  )
  return { lines: lines.toSorted(), coverage }
}

/** Writes the libraries in every syntax and encoding, and tells of each what matching says of it. */
async function saidOfTwins(libraries: readonly Library[], reference: AdvisoryReference) {
  const files = Object.entries(writers).flatMap(([syntax, write]) =>
    Object.entries(encoded(write(libraries))).map(([encoding, bytes]) => [`${syntax}, ${encoding}`, bytes] as const),
  )
  const folder = makeFolder(Object.fromEntries(files.map(([, bytes], at) => [`${at}.sbom`, bytes])))
  return Promise.all(
    files.map(async ([twin], at) => ({ twin, ...saidOf(await inventoryOf(folder, `${at}.sbom`), reference) })),
  )
}

const own: readonly Library[] = [
  { name: 'pump', version: '1.2.0', purl: 'pkg:npm/%40ward/pump@1.2.0' },
  { name: 'valve', version: '2.0.0', purl: 'pkg:maven/org.ward/valve@2.0.0?type=jar&classifier=all' },
  { name: 'größe', version: '0.9', purl: 'pkg:pypi/Gr_esse@0.9' },
  { name: 'tube', version: '1.0-1+deb12u1', purl: 'pkg:deb/debian/tube@1.0-1%2Bdeb12u1?arch=amd64&distro=debian-12' },
  { name: 'mended', version: '3.0.0', purl: 'pkg:npm/mended@3.0.0' },
  { name: 'nowhere', version: '1', purl: 'pkg:generic/nowhere@1' },
]

const until = (fixed: string) => [{ introduced: '0' }, { fixed }]

const ownRecords = [
  record('GHSA-aaaa-aaaa-aaaa', 'npm', '@ward/pump', until('1.2.1'), { aliases: ['CVE-2026-0001'] }),
  record('CVE-2026-0001', 'npm', '@ward/pump', until('1.3.0')),
  record('GHSA-bbbb-bbbb-bbbb', 'Maven', 'org.ward:valve', until('2.0.1')),
  record('PYSEC-2026-1', 'PyPI', 'gr-esse', until('1.0')),
  record('DSA-1-1', 'Debian:12', 'tube', until('1.0-1+deb12u2')),
  record('GHSA-cccc-cccc-cccc', 'npm', 'mended', until('3.0.0')),
]

test('the same libraries in every syntax and encoding have the same findings, and the same is not seen', async () => {
  const twins = await saidOfTwins(own, makeReference({ all: ownRecords }))
  expect(twins).toHaveLength(32)
  const [{ lines, coverage }] = twins as [(typeof twins)[number]]
  expect(lines.map(line => JSON.parse(line)[4].id)).toEqual([
    'DSA-1-1',
    'GHSA-bbbb-bbbb-bbbb',
    'PYSEC-2026-1',
    'GHSA-aaaa-aaaa-aaaa',
  ])
  for (const { twin, ...said } of twins) expect([twin, said]).toEqual([twin, { lines, coverage }])
})

/** Real advisories of the ecosystems that most of the files below are of; read once. */
let real: AdvisoryReference | undefined

function realReference(folder: string): AdvisoryReference {
  const names = ['npm', 'maven'].map(name => `${name}.ndjson.gz`)
  real ??= makeReference({ all: names.flatMap(name => bundledIn(folder, name)) })
  return real
}

const pairs = [
  ['cdx14-juice-shop-npm-nested.json.gz', 'cdx14-juice-shop-npm-flat.xml.gz', 74],
  ['spdx23-example.json', 'spdx23-example.spdx', 0],
  ['spdx23-example.json', 'spdx23-example.spdx.yaml', 0],
] as const

testWithShared(
  'advisories',
  'real SBOMs of one product in two formats have the same findings',
  async advisories => {
    const folder = sharedData('sboms') ?? ''
    const reference = realReference(advisories)
    for (const [one, other, count] of pairs) {
      const [a, b] = [await inventoryOf(folder, one), await inventoryOf(folder, other)]
      const [found, alsoFound] = [saidOf(a, reference).lines, saidOf(b, reference).lines]
      expect([one, found.length]).toEqual([one, count])
      expect([other, alsoFound]).toEqual([other, found])
    }
  },
  120_000,
)

/** What real SBOMs list under package URLs, each once. */
async function realLibraries(folder: string): Promise<readonly Library[]> {
  const names = ['cdx15-docker-cdxgen.json.gz', 'spdx22-rhel-satellite-6.13.json.gz', 'cdx12-keycloak-10.0.2.json.gz']
  const inventories = await Promise.all(names.map(name => inventoryOf(folder, name)))
  const libraries = inventories.flatMap(({ components }) =>
    components.flatMap(({ name, version = '', purls }) => purls.map(({ text }) => ({ name, version, purl: text }))),
  )
  return [...new Map(libraries.map(each => [each.purl, each])).values()]
}

testWithShared(
  'advisories',
  'what real SBOMs list, written in every syntax and encoding, has the findings that it had',
  async advisories => {
    const reference = realReference(advisories)
    const all = await realLibraries(sharedData('sboms') ?? '')
    const twins = await saidOfTwins(
      all.filter(({ version }, at) => version !== '' && at % 8 === 0),
      reference,
    )
    const [first] = twins
    expect(first?.lines.length).toBeGreaterThan(50)
    for (const { twin, lines, coverage } of twins)
      expect([twin, lines, coverage]).toEqual([twin, first?.lines, first?.coverage])
  },
  120_000,
)
