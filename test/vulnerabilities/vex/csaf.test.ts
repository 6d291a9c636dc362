import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readVex } from '../../../src/vulnerabilities/vex.ts'
import { testWithShared } from '../../shared-data.ts'

const tree = {
  branches: [
    {
      category: 'vendor',
      name: 'Acme',
      branches: [
        {
          category: 'product_name',
          name: 'Pump',
          branches: [
            { category: 'product_version', name: '4.1', product: { name: 'Pump 4.1', product_id: 'P41' } },
            {
              category: 'product_version_range',
              name: 'vers:npm/<4',
              product: { name: 'Pump <4', product_id: 'P-old' },
            },
          ],
        },
      ],
    },
  ],
  full_product_names: [
    { name: 'a', product_id: 'A', product_identification_helper: { purl: 'pkg:npm/a@1.0.0' } },
    { name: 'b', product_id: 'B', product_identification_helper: { purls: ['pkg:npm/b@1.0.0', 'pkg:npm/b2@1.0.0'] } },
  ],
  relationships: [
    {
      category: 'default_component_of',
      product_reference: 'A',
      relates_to_product_reference: 'P41',
      full_product_name: { name: 'a in Pump 4.1', product_id: 'A-in-P41' },
    },
  ],
  product_groups: [{ group_id: 'G', product_ids: ['A', 'B'] }],
}

function document(vulnerability: object, more: { readonly tree?: unknown; readonly category?: string } = {}): object {
  return {
    document: {
      category: more.category ?? 'csaf_vex',
      csaf_version: '2.0',
      publisher: { category: 'vendor', name: 'Acme PSIRT', namespace: 'https://acme.example' },
      tracking: { id: 'V-1', current_release_date: '2026-03-01T10:00:00.000Z' },
    },
    product_tree: more.tree ?? tree,
    vulnerabilities: [{ cve: 'CVE-2026-1', ...vulnerability }],
  }
}

function read(value: object) {
  const { value: statements = [], problems = [] } = readVex(value, 'csaf.json') ?? {}
  return { statements, codes: problems.map(({ code }) => code) }
}

test('each list of product_status is a status; those of which the same is said are one statement', () => {
  const { statements } = read(
    document({
      product_status: {
        known_affected: ['P41'],
        known_not_affected: ['A', 'B'],
        fixed: ['P-old'],
        under_investigation: ['A-in-P41'],
        recommended: ['P41'],
      },
      flags: [{ label: 'vulnerable_code_not_present', group_ids: ['G'], date: '2026-02-01T00:00:00Z' }],
      remediations: [{ category: 'vendor_fix', details: 'Update to 4.2.', product_ids: ['P41'] }],
    }),
  )
  expect(statements.map(({ status, covers }) => [status, covers.length])).toEqual([
    ['affected', 1],
    ['not_affected', 3],
    ['fixed', 1],
    ['under_investigation', 1],
  ])
  expect(statements[0]).toMatchObject({
    by: 'Acme PSIRT',
    action: 'Update to 4.2.',
    at: Date.parse('2026-03-01T10:00:00Z'),
  })
  expect(statements[1]).toMatchObject({ justification: 'vulnerable_code_not_present', at: Date.parse('2026-02-01') })
})

test('a component of a product is told with its product, and the version of the branch above', () => {
  const { statements } = read(document({ product_status: { fixed: ['A-in-P41'], known_affected: ['P-old'] } }))
  expect(statements[1]?.covers).toMatchObject([
    { component: { purl: { canonical: 'pkg:npm/a@1.0.0' } }, product: { name: 'Pump 4.1', version: '4.1' } },
  ])
  expect(statements[0]?.covers).toMatchObject([{ product: { name: 'Pump <4', range: 'vers:npm/<4' } }])
})

test('the VEX profile wants a reason for what is not affected: a flag or an impact statement', () => {
  const bare = { product_status: { known_not_affected: ['A'] } }
  expect(read(document(bare))).toMatchObject({ statements: [], codes: ['vex.no-reason'] })
  const threats = [{ category: 'impact', details: 'Never called.', product_ids: ['A'] }]
  expect(read(document({ ...bare, threats })).statements[0]?.because).toBe('Never called.')
  expect(read(document(bare, { category: 'csaf_security_advisory' })).statements).toHaveLength(1)
  expect(read(document({ ...bare, flags: [{ label: 'other', product_ids: ['A'] }] })).codes).toEqual([
    'vex.unknown-justification',
    'vex.no-reason',
  ])
})

test('a product that the tree does not have, and a flaw without a name, are told', () => {
  expect(read(document({ product_status: { fixed: ['X'] } })).codes).toEqual(['vex.no-product'])
  expect(read(document({ cve: undefined, ids: [{ system_name: 's', text: '1234' }] })).codes).toEqual(['vex.no-flaw'])
  expect(
    read(document({ cve: undefined, ids: [{ text: 'GHSA-1' }], product_status: { fixed: ['A'] } })).statements[0]?.ids,
  ).toEqual(['GHSA-1'])
})

test('hostile: relationships that go round end, and cover nothing', () => {
  const round = (id: string, of: string) => ({
    product_reference: of,
    relates_to_product_reference: of,
    full_product_name: { name: id, product_id: id },
  })
  const own = { relationships: [round('X', 'Y'), round('Y', 'X'), round('Z', 'Z')] }
  const { statements, codes } = read(document({ product_status: { fixed: ['X', 'Y', 'Z'] } }, { tree: own }))
  expect([statements, codes]).toEqual([[], ['vex.no-product']])
})

test('hostile: branches as deep as a file is long are read, and what is of the wrong kind is passed over', () => {
  let branch: unknown = { product: { name: 'deep', product_id: 'DEEP' } }
  for (let depth = 0; depth < 100_000; depth += 1) branch = { branches: [branch] }
  const deep = read(document({ product_status: { fixed: ['DEEP'] } }, { tree: { branches: [branch] } }))
  expect(deep.statements).toHaveLength(1)
  for (const value of [null, 7, 'x', [], {}, [[]], [null, 7]]) {
    for (const key of ['product_status', 'flags', 'threats', 'remediations', 'ids'])
      expect(() => read(document({ [key]: value }))).not.toThrow()
    for (const key of ['branches', 'relationships', 'product_groups', 'full_product_names'])
      expect(() =>
        read(document({ product_status: { fixed: ['A'] } }, { tree: { ...tree, [key]: value } })),
      ).not.toThrow()
  }
  const status = JSON.parse('{"__proto__":["A"],"constructor":["A"],"fixed":["__proto__","toString","A"]}')
  expect(read(document({ product_status: status })).statements).toHaveLength(1)
})

testWithShared(
  'csaf/cisa-icsma.ndjson.gz',
  'every medical advisory of CISA reads, each product with its status',
  path => {
    const lines = gunzipSync(readFileSync(path)).toString().trimEnd().split('\n')
    const read = lines.map(line => readVex(JSON.parse(line), 'icsma.json'))
    const statements = read.flatMap(each => each?.value ?? [])
    expect([read.length, statements.length > 433 - 1]).toEqual([144, true])
    expect(read.flatMap(each => each?.problems ?? [])).toEqual([])
    expect(new Set(statements.map(({ status }) => status))).toEqual(new Set(['affected']))
    expect(statements.every(({ ids, covers, by, at }) => ids.length > 0 && covers.length > 0 && by && at)).toBe(true)
  },
)
