import { expect, test } from 'vitest'
import { cycles, type Floors, heavyDoors, strayPackages, trespasses, unknownFloors } from './floor-rules.ts'
import { importsOf } from './imports.ts'
import { filesUnder, listed, sourcesUnder } from './source.ts'

/**
 * The floors: each imports only the floors of its row, and `kit`. This is the only copy of the table.
 * Rows stand here before their folders do, so that a new floor finds its place decided.
 */
const floors: Floors = {
  web: ['wording', 'law/why', 'api/schema.generated'],
  cli: ['actions', 'wording'],
  api: ['actions', 'wording'],
  actions: [
    ...['documents', 'store', 'feeds', 'post', 'accounts', 'dossier', 'vulnerabilities'],
    ...['wording', 'law', 'sbom', 'official', 'evidence'],
  ],
  documents: ['dossier', 'wording', 'law'],
  store: ['dossier'],
  feeds: ['dossier', 'vulnerabilities'],
  post: [],
  accounts: [],
  dossier: ['law', 'sbom', 'evidence', 'vulnerabilities'],
  vulnerabilities: ['sbom'],
  wording: ['law'],
  law: [],
  official: ['sbom'],
  sbom: [],
  evidence: [],
  kit: [],
}

/**
 * Doors beside `index.ts`, for what would make the front door heavy: time zones, schemas, JSON in
 * pieces; and for what is light beside it: findings, which need no law.
 */
const sideDoors = [
  ...['kit/json', 'kit/time', 'kit/shape', 'kit/yaml', 'sbom/parts', 'sbom/start-parts', 'official/xml'],
  ...[
    'actions/findings',
    'dossier/vulnerabilities',
    'vulnerabilities/scanners',
    'vulnerabilities/vex',
    'vulnerabilities/vex/problems',
    'vulnerabilities/vex-writing',
    'actions/vex',
    'dossier/publish-vex',
    'wording/findings',
  ],
  ...[
    'actions/sboms',
    'actions/cases',
    'actions/drills',
    'dossier/drill',
    'dossier/sbom-quality',
    'dossier/sbom-diff',
    'wording/sbom',
    'wording/case',
  ],
  ...['actions/plan', 'actions/diff-products', 'dossier/plan', 'dossier/calendar', 'dossier/compare'],
  ...['law/obligations', 'law/period', 'law/reporting-periods', 'law/other-periods'],
  ...['dossier/case', 'dossier/case/problems', 'kit/yaml-write'],
]

/** What a front door must not load: milliseconds that a command which does not need it should not pay. */
const heavy = [
  ...['@clack/prompts', '@streamparser/json', '@stricli/core', 'ae-cvss-calculator', 'ajv', 'canonicalize', 'fflate'],
  ...['saxes', 'temporal-polyfill', 'xmllint-wasm', 'yaml', 'zod'],
]

/** Libraries that only some floors may use at all. */
const owners: Floors = {
  '@stricli/core': ['cli'],
  '@clack/prompts': ['cli'],
  'temporal-polyfill': ['kit'],
  ...Object.fromEntries(
    ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns'].map(name => [`node:${name}`, ['feeds']]),
  ),
}

const sources = sourcesUnder('src')
const imports = sources.flatMap(importsOf)
const frontDoors = sources
  .map(source => source.path)
  .filter(path => /^src\/[^/]+\/index\.ts$/.test(path) && !path.startsWith('src/cli/'))

test('every folder of src is a floor: a reader who knows the table knows the tree', () => {
  expect(listed(unknownFloors(filesUnder('src'), floors))).toEqual([])
})

test('a floor imports only the floors of its row, through a door: what is below can be changed without what is above', () => {
  expect(listed(trespasses(imports, floors, sideDoors))).toEqual([])
})

test('imports go round in no circle: each file can be read, tested and moved after those it stands on', () => {
  expect(listed(cycles(imports))).toEqual([])
})

test('a front door loads no heavy library: start-up is part of the product, and heavy parts wait behind await import()', () => {
  expect(listed(heavyDoors(frontDoors, imports, heavy))).toEqual([])
})

test('terminal and calendar libraries stay on the floor that owns them, and only feeds opens connections', () => {
  expect(listed(strayPackages(imports, owners))).toEqual([])
})

test('the table is of one piece: every floor it names has a row', () => {
  const named = Object.values(floors).flatMap(row => row.map(door => door.split('/')[0] ?? door))
  expect(named.filter(floor => !floors[floor])).toEqual([])
})
