import { expect, test } from 'vitest'
import { readVex } from '../../../src/vulnerabilities/vex.ts'

const flaw = 'CVE-2021-44228'

function document(statement: object, more: object = {}): object {
  return {
    '@context': 'https://openvex.dev/ns/v0.2.0',
    '@id': 'https://a.example/vex-1',
    author: 'A. Martin',
    timestamp: '2026-01-02T03:04:05.678+01:00',
    version: 1,
    statements: [{ vulnerability: { name: flaw }, products: [{ '@id': 'pkg:npm/a@1.0.0' }], ...statement }],
    ...more,
  }
}

function read(value: object) {
  const { value: statements = [], problems = [] } = readVex(value, 'vex.json') ?? {}
  return { statements, codes: problems.map(({ code }) => code), problems }
}

test('a statement takes its author and its time from the document, and keeps its own time where it has one', () => {
  const [own] = read(document({ status: 'fixed', timestamp: '2026-02-01T00:00:00Z' })).statements
  const [inherited] = read(document({ status: 'fixed' })).statements
  expect([own?.at, inherited?.at, inherited?.by]).toEqual([
    Date.parse('2026-02-01T00:00:00Z'),
    Date.parse('2026-01-02T02:04:05.678Z'),
    'A. Martin',
  ])
})

test('names of the flaw are its name and its aliases; a product may carry its package URL beside its id', () => {
  const { statements } = read(
    document({
      vulnerability: { '@id': 'https://nvd.example/CVE', name: flaw, aliases: ['GHSA-jfh8-c2jp-5v3q', flaw] },
      products: [{ '@id': 'https://a.example/product', identifiers: { purl: 'pkg:npm/%40a/b@1.0.0' } }],
      status: 'affected',
      action_statement: 'Update.',
    }),
  )
  expect(statements[0]?.ids).toEqual([flaw, 'GHSA-jfh8-c2jp-5v3q'])
  expect(statements[0]?.covers[0]?.product?.purl?.canonical).toBe('pkg:npm/%40a/b@1.0.0')
  expect(statements[0]?.action).toBe('Update.')
})

test('subcomponents are what is covered, in each product; of subcomponents that are none nothing is covered', () => {
  const products = [{ '@id': 'pkg:npm/p@1.0.0', subcomponents: [{ '@id': 'pkg:npm/a' }, { '@id': 'pkg:npm/b@2.0.0' }] }]
  const [statement] = read(document({ products, status: 'fixed' })).statements
  expect(statement?.covers.map(({ product, component }) => [product?.purl?.name, component?.purl?.name])).toEqual([
    ['p', 'a'],
    ['p', 'b'],
  ])
  expect(read(document({ products: [{ '@id': 'pkg:npm/p', subcomponents: [7] }], status: 'fixed' })).codes).toEqual([
    'vex.no-product',
  ])
})

test('the plainer form of versions before 0.0.2 is read', () => {
  const old = document({ vulnerability: flaw, products: ['pkg:npm/p'], subcomponents: ['pkg:npm/a'], status: 'fixed' })
  const [statement] = read(old).statements
  expect([statement?.ids, statement?.covers[0]?.component?.purl?.name]).toEqual([[flaw], 'a'])
})

test.each([
  [{ status: 'wontfix' }, 'vex.unknown-status', 'statements[0].status'],
  [{ status: 'toString' }, 'vex.unknown-status', 'statements[0].status'],
  [{}, 'vex.unknown-status', 'statements[0].status'],
  [{ status: 'not_affected' }, 'vex.no-reason', 'statements[0]'],
  [{ status: 'fixed', vulnerability: {} }, 'vex.no-flaw', 'statements[0]'],
  [{ status: 'fixed', products: [] }, 'vex.no-product', 'statements[0]'],
  [{ status: 'fixed', products: 'pkg:npm/a' }, 'vex.no-product', 'statements[0]'],
])('a statement that lacks what it needs is left out, and it is said why: %j', (statement, code, path) => {
  const { statements, problems } = read(document(statement))
  expect(statements).toEqual([])
  expect(problems.map(problem => [problem.code, problem.place.path])).toContainEqual([code, path])
})

test('a justification that is none leaves a statement only its impact statement', () => {
  const wrong = { status: 'not_affected', justification: 'because' }
  expect(read(document(wrong)).codes).toEqual(['vex.unknown-justification', 'vex.no-reason'])
  const { statements, codes } = read(document({ ...wrong, impact_statement: 'Never called.' }))
  expect([codes, statements[0]?.because, statements[0]?.justification]).toEqual([
    ['vex.unknown-justification'],
    'Never called.',
    undefined,
  ])
})

test('what is no instant counts as no time', () => {
  const { statements, codes } = read(document({ status: 'fixed', timestamp: 'yesterday' }, { timestamp: '2026-13-01' }))
  expect([statements[0]?.at, codes]).toEqual([undefined, ['vex.not-a-moment', 'vex.not-a-moment']])
})

test('hostile: what is of the wrong kind anywhere, and keys of prototypes, change nothing', () => {
  const values = [null, 7, 'x', [], {}, [[]], { __proto__: { status: 'fixed' } }]
  for (const value of values)
    for (const key of ['vulnerability', 'products', 'status', 'timestamp', 'justification'])
      expect(() => read(document({ status: 'fixed', [key]: value }))).not.toThrow()
  for (const statements of [...values, values]) expect(() => read(document({}, { statements }))).not.toThrow()
  expect(read(document({}, { statements: [JSON.parse('{"__proto__":{"status":"fixed"}}')] })).statements).toEqual([])
})

test('other JSON is no VEX', () => {
  for (const value of [
    null,
    [],
    'x',
    {},
    { '@context': 'https://spdx.org/rdf/3.0.1' },
    { '@context': 'https://a.example/?https://openvex.dev/ns' },
  ])
    expect(readVex(value, 'x.json')).toBeUndefined()
})
