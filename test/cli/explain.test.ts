import { expect, test } from 'vitest'
import { makeFolder } from '../actions/make-folder.ts'
import { cradle, root } from './run.ts'

/** Where no product stands. */
const nowhere = makeFolder()

async function explained(what: string, ...flags: string[]) {
  const text = await cradle(['explain', what, ...flags], nowhere)
  const json = await cradle(['explain', what, ...flags, '--format', 'json'], nowhere)
  const markdown = await cradle(['explain', what, ...flags, '--format', 'markdown'], nowhere)
  expect([json.exitCode, markdown.exitCode]).toEqual([text.exitCode, text.exitCode])
  expect(markdown.stdout).toMatch(/^# \S/)
  for (const line of text.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  return { ...text, data: JSON.parse(json.stdout), markdown: markdown.stdout }
}

test.each([
  ['Art. 14(2)(c)', 'Art. 14(2)(c)'],
  ['art 14 (2) (c)', 'Art. 14(2)(c)'],
  ['Article 14(2)(c)', 'Art. 14(2)(c)'],
  ['ART. 14(2)(C)', 'Art. 14(2)(c)'],
  [' Art. 13 ', 'Art. 13'],
  ['annex i part ii(1)', 'Annex I Part II(1)'],
  ['recital 18', 'Rec. 18'],
])('the provision %s is found, in our words, with its text and who reads it', async (typed, cite) => {
  const { exitCode, stdout, data, markdown } = await explained(typed)
  expect(exitCode).toBe(0)
  expect(stdout).toMatch(/^\S/)
  expect(stdout.split('\n')[0]).toBe(cite)
  expect(stdout).toContain('http://data.europa.eu/eli/reg/2024/2847/oj')
  expect(data).toMatchObject({ schema: 1, kind: 'provision', cite, says: expect.stringMatching(/\S/) })
  expect(markdown).toContain('**Authority:**')
})

test('what is no law says so: guidance, FAQ, our own reading', async () => {
  expect((await explained('Guidance 44')).stdout).toContain('does not bind')
  expect((await explained('FAQ 1.3')).stdout).toContain('does not bind')
  expect((await explained('Our reading')).stdout).toContain('nobody has confirmed it')
})

test('a verdict: of the product named, else of one of which nothing is known', async () => {
  const unknown = await explained('art-02.act-applies')
  expect(unknown.exitCode).toBe(0)
  expect(unknown.stdout).toMatch(/\n {2}\? the Act applies to it \[/)
  const known = await explained('art-02.act-applies', '--product', `${root}/examples/keyring`)
  expect(known.stdout).toMatch(/\n {2}✓ the Act applies to it \[/)
  expect(known.data).toMatchObject({ kind: 'verdict', verdict: { id: 'art-02.act-applies', value: true } })
  expect(known.stdout).toMatch(/keyring\/cra\.yaml:\d+/)
})

test('a verdict of the product that stands here; what is wrong with its file is said', async () => {
  const here = makeFolder({ 'cra.yaml': 'schema: 1\nfacts: { mdrApplies: true }\nfact: 1\n' })
  const verdict = await cradle(['explain', 'art-02.act-applies'], here)
  expect(verdict.stdout).toMatch(/\n {2}✗ the Act applies to it \[/)
  expect(verdict).toMatchObject({ exitCode: 65, stderr: expect.stringContaining('cra.yaml:3: ') })
  expect(await cradle(['explain', 'Art. 14'], here)).toMatchObject({ exitCode: 0, stderr: '' })
  expect(await cradle(['explain', 'shape.unknown-key'], here)).toMatchObject({ exitCode: 0, stderr: '' })
})

test('a product that is named and not there is a problem', async () => {
  const { exitCode, stderr } = await cradle(['explain', 'kind', '--product', 'gone'], nowhere)
  expect({ exitCode, stderr }).toEqual({ exitCode: 65, stderr: expect.stringContaining('[actions.no-product-file]') })
})

test.each([
  ['kind', 'facts: { kind: software }'],
  ['facts.kind', 'facts: { kind: software }'],
  ['mdrApplies', 'facts: { mdrApplies: true }'],
  ['operatorRole', 'operator: { role: manufacturer }'],
  ['placedOnMarket', 'product: { placedOnMarket: YYYY-MM-DD }'],
])('the fact %s: the question, its answers, and where to write them', async (what, line) => {
  const { exitCode, stdout, data } = await explained(what)
  expect(exitCode).toBe(0)
  expect(stdout).toContain('Why we ask')
  expect(stdout).toContain(`Write in cra.yaml, for example\n  ${line}\n`)
  expect(data).toMatchObject({ kind: 'question', asked: { question: expect.stringMatching(/\?$/), write: line } })
})

test('an open point: both readings, and where to write the decision', async () => {
  const { exitCode, stdout, data } = await explained('a-1')
  expect(exitCode).toBe(0)
  expect(stdout).toMatch(/^A-1\n.*• 1: .*• 2: .*decisions: \{ A-1: /s)
  expect(data.asked.answers).toHaveLength(2)
})

test('a problem code: what it means and what to do', async () => {
  const { exitCode, data } = await explained('yaml.too-deep')
  expect(exitCode).toBe(0)
  expect(data).toMatchObject({
    kind: 'problem',
    code: 'yaml.too-deep',
    means: expect.any(String),
    remedy: expect.any(String),
  })
})

test.each([
  ['art-02.act-aplies', 'art-02.act-applies'],
  ['coreFunctionalty', 'coreFunctionality'],
  ['Art. 99', 'Art. 71'],
  ['Art. 14(99)', 'Art. 14'],
])('%s does not exist; what was meant is named', async (what, meant) => {
  const { exitCode, stdout, data } = await explained(what)
  expect(exitCode).toBe(64)
  expect(stdout).toContain(`Nothing is called "${what}".`)
  expect(data).toMatchObject({ kind: 'nothing', what })
  expect(data.nearest.some((near: string) => near.startsWith(meant))).toBe(true)
})

test('what nothing is like is told how to ask', async () => {
  const { exitCode, stdout, data } = await explained('qqqqqq')
  expect({ exitCode, nearest: data.nearest }).toEqual({ exitCode: 64, nearest: [] })
  expect(stdout).toContain('Name a provision')
})

test('without an argument: what can be named, each of which can be explained', async () => {
  const { exitCode, stdout } = await cradle(['explain'], nowhere)
  expect(exitCode).toBe(0)
  expect(stdout).toContain('Name a provision')
  const { names } = JSON.parse((await cradle(['explain', '--format', 'json'], nowhere)).stdout)
  expect(names.length).toBeGreaterThan(10)
  for (const { id, says } of names) {
    expect(stdout.replace(/\s+/g, ' ')).toContain(`${says} ${id}`)
    expect((await cradle(['explain', id], nowhere)).exitCode).toBe(0)
  }
})

test('a day that is none is refused', async () => {
  const { exitCode, stderr } = await cradle(['explain', 'kind', '--as-of', 'soon'], nowhere)
  expect({ exitCode, stderr }).toEqual({ exitCode: 64, stderr: expect.stringContaining('[actions.not-a-moment]') })
})
