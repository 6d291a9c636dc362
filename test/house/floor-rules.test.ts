import { expect, test } from 'vitest'
import { cycles, heavyDoors, strayPackages, trespasses, unknownFloors } from './floor-rules.ts'
import { type Import, importsOf } from './imports.ts'
import { listed, parse } from './source.ts'

const floors = { cli: ['actions'], actions: ['law'], web: ['law/why'], law: [], kit: [] }

function imported(path: string, text: string): readonly Import[] {
  return importsOf(parse(path, text))
}

function strays(path: string, text: string): readonly string[] {
  return listed(trespasses(imported(path, text), floors, ['kit/time']))
}

test('imports of every kind are seen', () => {
  const text = `import type { A } from './a.ts'
    import { type B } from '../kit/index.ts'
    import c from 'yaml'
    export * from './d.ts'
    export { e } from './e.ts'
    const f = await import('zod/v4'), g = await import(f)
    type H = import('./h.ts').H
    export const i = 1`
  const found = imported('src/law/x.ts', text).map(({ kind, to, where }) => `${where.split(':')[1]} ${kind} ${to}`)
  expect(found).toEqual([
    '1 type src/law/a.ts',
    '2 type src/kit/index.ts',
    '3 static yaml',
    '4 static src/law/d.ts',
    '5 static src/law/e.ts',
    '6 dynamic zod/v4',
    '6 dynamic ?',
    '7 type src/law/h.ts',
  ])
})

test('a trespass is found, a door is not one', () => {
  expect(strays('src/cli/a.ts', `import type { A } from '../law/index.ts'`)).toEqual([
    'src/cli/a.ts:1: cli may not import law',
  ])
  expect(strays('src/kit/a.ts', `import '../law/index.ts'`)).toHaveLength(1)
  expect(strays('src/actions/a.ts', `const a = await import('../law/why.ts')`)).toEqual([
    'src/actions/a.ts:1: src/law/why.ts is not a door: src/law/index.ts',
  ])
  expect(strays('src/cellar/a.ts', `import '../law/index.ts'`)).toEqual([
    'src/cellar/a.ts:1: cellar is no floor of the table',
  ])
  expect(strays('src/web/a.ts', `import '../law/why.ts'; import '../kit/index.ts'`)).toEqual([])
  expect(strays('src/web/a.ts', `import '../law/index.ts'`)).toHaveLength(1)
  expect(strays('src/actions/a.ts', `import '../law/index.ts'; import '../kit/time.ts'; import './b.ts'`)).toEqual([])
  expect(listed(unknownFloors(['src/cellar/a.ts', 'src/law/a.ts'], floors))).toEqual([
    'src/cellar: has no row in the table',
  ])
})

test('a circle is found, also one of types only', () => {
  const circle = [
    ...imported('src/law/a.ts', `import './b.ts'`),
    ...imported('src/law/b.ts', `import type { A } from './a.ts'`),
  ]
  expect(listed(cycles(circle))).toEqual(['src/law/a.ts: src/law/a.ts → src/law/b.ts → src/law/a.ts'])
  expect(listed(cycles(circle.slice(1)))).toEqual([])
})

test('a heavy library is found behind a front door, however many files behind', () => {
  const inner = `import { z } from 'zod/v4'; import type { Y } from 'yaml'; const a = await import('ajv')`
  const files = [...imported('src/law/index.ts', `export { a } from './a.ts'`), ...imported('src/law/a.ts', inner)]
  expect(listed(heavyDoors(['src/law/index.ts'], files, ['zod', 'yaml', 'ajv']))).toEqual([
    'src/law/index.ts: loads zod, imported in src/law/a.ts:1',
  ])
})

test('a library off its floor is found', () => {
  const owners = { '@stricli/core': ['cli'] }
  const text = `import type { A } from '@stricli/core'`
  expect(listed(strayPackages(imported('src/law/a.ts', text), owners))).toEqual([
    'src/law/a.ts:1: @stricli/core belongs to cli',
  ])
  expect(listed(strayPackages(imported('src/cli/a.ts', text), owners))).toEqual([])
})
