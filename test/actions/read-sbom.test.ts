import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readSbomFile, readSbomWith } from '../../src/actions/read-sbom.ts'
import type { SbomTaker } from '../../src/sbom/index.ts'
import { testWithShared } from '../shared-data.ts'
import { makeFolder, makePipe } from './make-folder.ts'

const parts = Array.from({ length: 20 }, (_, at) => ({ name: `part-${at}`, purl: `pkg:npm/part-${at}@1.${at}` }))

const text = JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', components: parts }, null, 2)

function bytesOf(content: string): Uint8Array {
  return new TextEncoder().encode(content)
}

/** What is read of a file with this content: the number of components, and the problems in short. */
async function read(content: string | Uint8Array, name = 'sbom.json') {
  const { value, problems } = await readSbomFile(join(makeFolder({ [name]: content }), name), 'shown')
  expect(problems.filter(({ place }) => place.file !== 'shown')).toEqual([])
  const short = problems.map(({ code, place: { line } }) => (line === undefined ? code : `${code} ${line}`))
  return { count: value?.components.length, short, problems, inventory: value }
}

test('an SBOM is read, compressed or not, with a byte order mark or without, whatever its name', async () => {
  for (const content of [text, `\ufeff${text}`, gzipSync(text), JSON.stringify(JSON.parse(text))])
    expect(await read(content, 'whatever')).toMatchObject({ count: 20, short: [] })
})

/** Keeps the keys of all members and the number of entries. */
function startKeys(): SbomTaker<{ readonly keys: readonly string[]; readonly count: number }> {
  const keys: string[] = []
  let count = 0
  return {
    wanted: { lists: ['components'], members: 'all' },
    member: key => keys.push(key),
    element: () => {
      count += 1
    },
    isFull: () => false,
    end: () => ({ value: { keys, count }, problems: [] }),
    count: () => count,
  }
}

test('whoever else takes the parts of an SBOM gets what is wanted, or all there is, of a whole file and of a broken one', async () => {
  const folder = makeFolder({
    whole: `{"x":{"y":[1]},"components":[{},{}],"z":null}`,
    cut: `{"x":1,"components":[{},{}`,
  })
  const taken = (name: string) => readSbomWith(join(folder, name), 'shown', startKeys)
  expect(await taken('whole')).toEqual({ value: { keys: ['x', 'z'], count: 2 }, problems: [] })
  expect(await taken('cut')).toMatchObject({ value: { keys: ['x'], count: 2 }, problems: [{ code: 'sbom.cut-off' }] })
})

test('what is no file that can be read to its end is a problem, and keeps nobody waiting', async () => {
  const folder = makeFolder({ 'sbom.json': text })
  makePipe(join(folder, 'pipe'))
  symlinkSync(join(folder, 'sbom.json'), join(folder, 'link'))
  const says = async (path: string) =>
    (await readSbomFile(path, 'shown')).problems.map(problem => `${problem.code}: ${problem.says}`)
  expect(await says(folder)).toEqual(['sbom.cannot-read: This is a folder, not a file.'])
  expect(await says(join(folder, 'pipe'))).toEqual(['sbom.cannot-read: This is a pipe or a device, not a file.'])
  expect(await says('/dev/zero')).toEqual(['sbom.cannot-read: This is a pipe or a device, not a file.'])
  for (const path of ['none', 'sbom.json/none'])
    expect(await says(join(folder, path))).toEqual(['sbom.cannot-read: There is no such file.'])
  expect(await says(join(folder, 'a\u0000b'))).toEqual([expect.stringMatching(/^sbom.cannot-read: /)])
  expect(await says(join(folder, 'link'))).toEqual([])
})

test('what is not JSON is told by its first bytes, compressed or not', async () => {
  for (const content of ['@prefix spdx: <x> .\n', gzipSync('@prefix spdx: <x> .\n')])
    expect(await read(content)).toMatchObject({ count: undefined, short: ['sbom.not-read-yet 1'] })
  expect(await read(gzipSync('SPDXVersion: SPDX-2.3\nPackageName: a'))).toMatchObject({ count: 1 })
  expect(await read('')).toMatchObject({ short: ['sbom.not-json 1'] })
  expect(await read(gzipSync(''))).toMatchObject({ short: ['sbom.not-json 1'] })
  expect(await read('hello\nworld')).toMatchObject({ count: undefined, short: ['sbom.not-json 1'] })
})

test('a file that is cut off gives what stands before, and the line where it ends', async () => {
  const cut = text.slice(0, text.indexOf('"part-7"') + 3)
  const line = cut.split('\n').length
  for (const content of [cut, gzipSync(cut)]) {
    const { count, short, problems } = await read(content)
    expect([count, short]).toEqual([7, [`sbom.cut-off ${line}`]])
    expect(problems[0]?.says).toBe('The file ends here, in the middle; 7 components before were read.')
  }
  expect(await read('{"bomFormat":')).toMatchObject({ count: undefined, short: ['sbom.cut-off 1'] })
})

test('a compressed file that is cut off or damaged gives what stands before', async () => {
  const noise = Array.from({ length: 20_000 }, (_, at) => ({
    name: `n${(at * 7919) % 20_011}`,
    purl: `pkg:npm/n${at * 31}@1`,
  }))
  const compressed = gzipSync(JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', components: noise }))
  const cut = await read(compressed.subarray(0, compressed.length / 2))
  expect(cut.short).toEqual(['sbom.cut-off 1', ...cut.short.slice(1)])
  expect(cut.count).toBeGreaterThan(5000)
  const damaged = Uint8Array.from(compressed, (byte, at) => (at > compressed.length / 2 ? byte ^ 0x5a : byte))
  const { count, short } = await read(damaged)
  expect(count).toBeGreaterThan(1000)
  expect(short[0]).toMatch(/^sbom\.(cut-off|not-json) 1$/)
})

test('from where a file is not JSON, nothing is read, and that line is said', async () => {
  const { count, short } = await read(text.replace('"part-3"', 'part-3'))
  expect(count).toBe(3)
  expect(short).toEqual([expect.stringMatching(/^sbom.not-json \d+$/)])
  expect(await read(`${text}\n}`)).toMatchObject({ count: 20, short: [`sbom.not-json ${text.split('\n').length + 1}`] })
})

test('characters that are not UTF-8 cost only themselves, and their line is said, in a whole file and in a broken one', async () => {
  const latin = Buffer.from(text.replace('part-5"', 'Gr\u00f6\u00dfe"'), 'latin1')
  const { count, short, inventory } = await read(latin)
  const line = text.slice(0, text.indexOf('"part-5"')).split('\n').length
  expect([count, short]).toEqual([20, [`sbom.not-utf-8 ${line}`]])
  expect(inventory?.components[5]?.name).toBe('Gr\ufffd\ufffde')
  expect(await read(latin.subarray(0, -4))).toMatchObject({
    count: 20,
    short: [expect.stringMatching(/^sbom.cut-off/), `sbom.not-utf-8 ${line}`],
  })
})

test('a problem names the line of what it is about', async () => {
  const components = [{ name: 'a', components: [{ name: 'b', purl: 'x' }] }, 5]
  const { problems } = await read(JSON.stringify({ specVersion: '9', bomFormat: 'CycloneDX', components }, null, 1))
  expect(problems.map(({ code, place }) => `${code} ${place.path} ${place.line}`)).toEqual([
    'sbom.bad-purl components[0].components[0].purl 10',
    'sbom.wrong-kind components[1] 14',
    'sbom.other-version specVersion 2',
    'sbom.component-without-identity components[0] 5',
    'sbom.component-without-identity components[0].components[0] 8',
  ])
})

test('a file larger than is parsed at once is read in pieces, compressed or not', async () => {
  const space = ' '.repeat(14 * 1024 * 1024)
  const entries = parts
    .slice(0, 4)
    .map(part => JSON.stringify(part))
    .concat('{"name":"last"}')
  const large = bytesOf(
    `{"bomFormat":"CycloneDX","specVersion":"1.6","components":[\n${entries.join(`,\n${space}`)}\n${space}]}`,
  )
  expect(large.length).toBeGreaterThan(64 * 1024 * 1024)
  for (const content of [large, gzipSync(large, { level: 1 })]) {
    expect(await read(content)).toMatchObject({ count: 5, short: ['sbom.component-without-identity 6'] })
  }
})

test('a file of nothing but brackets ends soon, and takes little', async () => {
  const started = performance.now()
  expect(await read('['.repeat(20 * 1024 * 1024))).toMatchObject({ count: undefined, short: ['sbom.too-deep 1'] })
  expect(performance.now() - started).toBeLessThan(3000)
  expect(
    await read(
      `{"bomFormat":"CycloneDX","specVersion":"1.6","components":[${'{},'.repeat(20)}${'['.repeat(3_000_000)}`,
    ),
  ).toMatchObject({ count: 20 })
})

testWithShared(
  'sboms/spdx22-control-characters.json',
  'control characters of a real SBOM are escaped in what is said',
  async path => {
    const { value, problems } = await readSbomFile(path, 'shown')
    expect(value?.components).toHaveLength(2)
    expect(problems.map(({ says }) => says).join('')).not.toMatch(/\p{Cc}/u)
  },
)
