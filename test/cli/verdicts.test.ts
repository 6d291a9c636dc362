import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { explain } from '../../src/actions/explain.ts'
import { concludedOf } from '../../src/actions/explain-for.ts'
import { plainDate } from '../../src/kit/index.ts'
import { isCite } from '../../src/law/index.ts'
import { makeFolder } from '../actions/make-folder.ts'
import { cradle, root } from './run.ts'

interface Printed {
  readonly id: string
  readonly says: string
  readonly cites: readonly string[]
  readonly because?: readonly Printed[]
  readonly toldAbove?: true
}

const modules = Array.from({ length: 12 }, (_, at) =>
  at % 3 === 0 ? `  - { id: m${at}, marketedSeparately: true }` : `  - { id: m${at}, facts: { kind: service } }`,
)
const made = makeFolder({
  'empty/cra.yaml': 'schema: 1\n',
  'many/cra.yaml': `schema: 1\nfacts: { kind: software }\nmodules:\n${modules.join('\n')}\n`,
})

/** Every product there is to print: the examples, the project itself, one of which nothing is known, one of many parts. */
const products = [
  ...readdirSync(join(root, 'examples')).map(name => `examples/${name}`),
  '.',
  join(made, 'empty'),
  join(made, 'many'),
]
const days = ['2026-11-24', '2028-03-01']

async function print(path: string, ...flags: string[]): Promise<string> {
  return (await cradle(['check', path, ...flags])).stdout
}

/** Anything in the output that was concluded, wherever it stands. */
function* verdictsIn(value: unknown): Generator<Printed> {
  if (typeof value !== 'object' || value === null) return
  if ('by' in value && 'value' in value) yield value as unknown as Printed
  for (const inner of Object.values(value)) yield* verdictsIn(inner)
}

test('every verdict in JSON carries a citation that exists and a stable id, and fits the schema', async () => {
  const schema = JSON.parse(readFileSync(join(root, 'schemas/assessment.schema.json'), 'utf8'))
  const isValid = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)
  const known = new Map<string, string>()
  let seen = 0
  for (const path of products) {
    for (const day of days) {
      const data: unknown = JSON.parse(await print(path, '--format', 'json', '--as-of', day))
      expect([isValid(data), isValid.errors]).toEqual([true, null])
      for (const { id, says, cites, because, toldAbove } of verdictsIn(data)) {
        seen += 1
        expect(id).toMatch(/^(art-\d\d|annex-\d|fact)\.[\w.,-]+$/)
        expect(cites.length, id).toBeGreaterThan(0)
        expect(
          cites.filter(cite => !isCite(cite)),
          id,
        ).toEqual([])
        expect(because === undefined, id).toBe(toldAbove === true)
        const meaning = JSON.stringify([says, cites])
        expect(known.get(id) ?? meaning, id).toBe(meaning)
        known.set(id, meaning)
      }
    }
  }
  expect(seen).toBeGreaterThan(5000)
  expect(known.size).toBeGreaterThan(200)
})

test('a verdict that is told above is told above', async () => {
  for (const path of products) {
    const { products: assessed } = JSON.parse(await print(path, '--format', 'json'))
    for (const product of assessed) {
      const told = new Set<string>()
      for (const { id, because, toldAbove } of verdictsIn(product)) {
        if (toldAbove) expect(told).toContain(id)
        if (because) told.add(id)
      }
    }
  }
})

/** Statements of a text screen, each as one line: what is indented deeper than its beginning goes on from it. */
function statements(screen: string): readonly string[] {
  const joined: string[] = []
  let isOpen = false
  for (const line of screen.split('\n')) {
    if (isOpen) joined.push(`${joined.pop()} ${line.trim()}`)
    else joined.push(line)
    isOpen =
      /\[(?!\{)[^\]]*$/.test(joined.at(-1) ?? '') ||
      (/^ +[✓✗?] /.test(joined.at(-1) ?? '') && !/\]/.test(joined.at(-1) ?? ''))
  }
  return joined
}

/** What each line that states something refers to: an id, or the name of a fact that is asked for. */
function referencesOf(screen: string): readonly string[] {
  const plain = screen.replace(/\\$/gm, '').replace(/\\(.)/g, '$1')
  return statements(plain).flatMap(line => {
    if (!/^ *(- )?[✓✗?] /.test(line) && !/ · /.test(line)) return []
    const reference = /\[([^[\]]+) · ([\w.,-]+)\]$/.exec(line)
    if (reference === null) throw new Error(`no reference: ${line}`)
    const [, cites = '', id = ''] = reference
    for (const cite of cites.split(/; | to /)) if (cite !== 'our reading') expect(isCite(cite), line).toBe(true)
    return id
  })
}

test('every verdict on a screen refers to its provision and its id, and every such id can be explained', async () => {
  const ids = new Set<string>()
  for (const path of products) {
    for (const day of days) {
      for (const format of ['text', 'markdown']) {
        for (const flags of [[], ['--explain']]) {
          const screen = await print(path, '--format', format, '--as-of', day, ...flags)
          const references = referencesOf(screen)
          expect(references[0], path).toMatch(/^art-/)
          for (const id of references) ids.add(id)
        }
      }
    }
  }
  expect(ids.size).toBeGreaterThan(200)
  const conclusions = concludedOf(undefined, plainDate('2026-11-24'))
  for (const id of ids)
    expect((await explain(id, conclusions, plainDate('2026-11-24'))).kind, id).toMatch(/^(verdict|question)$/)
  for (const id of [...ids].slice(0, 20)) expect((await cradle(['explain', id], made)).exitCode, id).toBe(0)
}, 60_000)
