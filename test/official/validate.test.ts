import { expect, test } from 'vitest'
import type { Checks } from '../../src/official/validate.ts'
import { checksOf, linesOf, violationsOf } from './check.ts'

const bom = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 }
const library = { type: 'library', name: 'a' }

test('an SBOM that keeps to its schema has no violation', () => {
  const components = [{ ...library, purl: 'pkg:npm/a@1.0.0', licenses: [{ license: { id: 'MIT' } }] }]
  expect(violationsOf('cyclonedx-1.6', { ...bom, components })).toEqual({ violations: [], more: 0 })
})

test('each kind of rule is told by its place, what is wrong, the rule and a remedy', () => {
  const components = [
    { name: 'a' },
    { ...library, type: 'libary' },
    { ...library, nmae: 'b' },
    { ...library, hashes: [{ alg: 'SHA-256', content: 'abc' }] },
    { ...library, licenses: [{ license: { id: 'apache-2.0' } }] },
    { ...library, version: 2 },
    { ...library, externalReferences: [{ type: 'vcs', url: 'a b' }] },
    { ...library, author: 'x', tags: 'y' },
  ]
  expect(violationsOf('cyclonedx-1.6', { ...bom, components }).violations).toMatchSnapshot()
})

test('of one component several members are told, and what is nested in it; of an unusable one not what it lacks besides', () => {
  const faulty = { type: 'x', name: 1, components: [{ name: 'inner' }], foo: 1 }
  expect(linesOf('cyclonedx-1.6', { ...bom, components: [faulty] })).toEqual([
    'components[0].components[0]: "type" is missing.',
    'components[0].foo: "foo" is no member that CycloneDX 1.6 has here.',
    'components[0].type: "x" is none of the 13 values that are allowed here.',
  ])
})

test('what stands twice in a list is told, in whatever order its keys stand, nested or not', () => {
  const nested = { type: 'library', name: 'p', components: [library, { name: 'a', type: 'library' }] }
  const other = { ...nested, components: [library] }
  expect(linesOf('cyclonedx-1.6', { ...bom, components: [library, nested, other, { ...library }] })).toEqual([
    'components[1].components[1]: This entry is the same as components[1].components[0].',
    'components[3]: This entry is the same as components[0].',
  ])
})

test('of a rule that is broken everywhere the first places are told, so that they hide no other; the rest is counted', () => {
  const components = [...Array.from({ length: 1000 }, (_, at) => ({ name: `n${at}` })), { ...library, type: 'x' }]
  const { violations, more } = violationsOf('cyclonedx-1.6', { ...bom, components })
  expect(violations).toHaveLength(11)
  expect(violations.at(-1)?.path).toBe('components[1000].type')
  expect(more).toBe(990)
})

test('the parts of what the SBOM is about are checked, too', () => {
  const metadata = { component: { ...library, components: [{ type: 'library' }] } }
  expect(linesOf('cyclonedx-1.6', { ...bom, metadata })).toEqual([
    'metadata.component.components[0]: "name" is missing.',
  ])
})

test('SPDX 3 is checked element by element, by the class that it says', () => {
  const creation = { '@id': '_:c', type: 'CreationInfo', specVersion: '3.0.1', created: '2026-11-25T10:00:00Z' }
  const graph = [
    { ...creation, createdBy: ['https://example.org/a'] },
    { type: 'Organization', spdxId: 'https://example.org/a', creationInfo: '_:c', nmae: 'A' },
  ]
  const document = { '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld', '@graph': graph }
  const lines = linesOf('spdx-3.0.1', document)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain('@graph[1]')
})

function counted(checks: Checks): { readonly checks: Checks; readonly calls: () => number } {
  let calls = 0
  const count =
    (validate: Checks['root']): Checks['root'] =>
    value => {
      calls += 1
      return validate(value)
    }
  const lists = Object.fromEntries(Object.entries(checks.lists).map(([list, one]) => [list, count(one)]))
  return { checks: { ...checks, root: count(checks.root), lists }, calls: () => calls }
}

test('each component is looked at once, however many there are: twice as many take twice the steps', () => {
  for (const many of [1000, 10_000]) {
    const components = Array.from({ length: many }, (_, at) => ({ ...library, name: `n${at}` }))
    const { checks, calls } = counted(checksOf('cyclonedx-1.6'))
    violationsOf('cyclonedx-1.6', { ...bom, components }, checks)
    expect(calls()).toBe(many + 1)
  }
})

function nestedIn(key: string, depth: number): unknown {
  let inner: Record<string, unknown> = { ...library }
  for (let at = 0; at < depth; at += 1) inner = { ...library, [key]: [inner] }
  return inner
}

test('components in components in components are all checked, however deep', () => {
  const { violations } = violationsOf('cyclonedx-1.6', { ...bom, components: [nestedIn('components', 50_000)] })
  expect(violations).toEqual([])
})

test('what goes round in the schema is left, and said to be unchecked', () => {
  let pedigree: Record<string, unknown> = { ...library }
  for (let at = 0; at < 20_000; at += 1) pedigree = { ...library, pedigree: { ancestors: [pedigree] } }
  expect(linesOf('cyclonedx-1.6', { ...bom, components: [pedigree] })).toEqual([
    'components[0]: This is nested too deep to be checked.',
  ])
  let element: Record<string, unknown> = {}
  for (let at = 0; at < 40; at += 1) element = { to: [element], relationshipType: 'contains' }
  const document = { '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld', '@graph': [element] }
  expect(linesOf('spdx-3.0.1', document)).toHaveLength(1)
})

test('keys that change objects in JavaScript are members like others', () => {
  const component: unknown = JSON.parse('{"type":"library","name":"a","__proto__":{"x":1},"constructor":1}')
  expect(linesOf('cyclonedx-1.6', { ...bom, components: [component] })).toEqual([
    'components[0].__proto__: "__proto__" is no member that CycloneDX 1.6 has here.',
    'components[0].constructor: "constructor" is no member that CycloneDX 1.6 has here.',
  ])
})
