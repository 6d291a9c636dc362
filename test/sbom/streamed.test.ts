import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { startJson } from '../../src/kit/json.ts'
import { inventoryOf, startSbom } from '../../src/sbom/index.ts'
import { testWithShared } from '../shared-data.ts'
import { cycloneDx, purlRef, spdx } from './make-sbom.ts'

function streamed(bytes: Uint8Array, size = 64 * 1024) {
  const sbom = startSbom('sbom.json')
  const json = startJson(sbom.wanted, sbom)
  for (let at = 0; at < bytes.length && json.push(bytes.subarray(at, at + size)); at += size);
  const { stop } = json.end()
  return { stop, read: sbom.end(stop !== undefined) }
}

const parts = Array.from({ length: 12 }, (_, at) => ({
  name: `part-${at}`,
  version: `${at}.0`,
  purl: `pkg:npm/%40a/part-${at}@${at}.0`,
}))

const asCycloneDx = cycloneDx(
  parts.map(part => ({
    ...part,
    type: 'library',
    'bom-ref': part.name,
    components: [{ name: 'é', purl: 'pkg:npm/inner@1' }],
  })),
  { metadata: { component: { name: 'app' } } },
)

const asSpdx = {
  SPDXID: 'SPDXRef-DOCUMENT',
  packages: parts.map(({ name, version, purl }) => ({ name, versionInfo: version, externalRefs: [purlRef(purl)] })),
  files: [{ name: 'a' }],
  spdxVersion: 'SPDX-2.3',
}

test.each([
  ['CycloneDX', asCycloneDx],
  ['SPDX', asSpdx],
  ['SPDX from GitHub', { sbom: asSpdx }],
  ['CycloneDX whose format comes last', { components: parts, ...cycloneDx(parts) }],
  ['lists that are none', { ...cycloneDx({ a: 1 }), metadata: 5 }],
  ['entries that are none', spdx([5, null, 'x', []])],
  ['neither', { name: 'x', packages: parts }],
])('in parts or whole, an SBOM says the same: %s', (_, document) => {
  const bytes = new TextEncoder().encode(JSON.stringify(document, null, 2))
  for (const size of [1, 97, 4096]) expect(streamed(bytes, size).read).toEqual(inventoryOf(document, 'sbom.json'))
})

test('a list that stands twice counts once, as it does in JSON', () => {
  const text = JSON.stringify(cycloneDx(parts)).replace('"components"', '"components":[{"name":"first"}],"components"')
  expect(streamed(new TextEncoder().encode(text)).read).toEqual(inventoryOf(JSON.parse(text), 'sbom.json'))
})

test('both formats list the same packages for the same product', () => {
  const purls = [asCycloneDx, asSpdx].map(document => {
    const { value } = inventoryOf(document, 'sbom.json')
    return value?.components
      .flatMap(component => component.purls.map(({ canonical }) => canonical))
      .filter(each => !each.includes('inner'))
  })
  expect(purls[0]).toEqual(purls[1])
  expect(purls[0]).toHaveLength(12)
})

test.each([
  ['CycloneDX', asCycloneDx],
  ['SPDX, whose format comes last', asSpdx],
])('%s that is cut off anywhere gives what stands before', (_, document) => {
  const bytes = new TextEncoder().encode(JSON.stringify(document, null, 2))
  const whole = inventoryOf(document, 'sbom.json').value?.components ?? []
  let most = 0
  for (let end = 0; end < bytes.length - 2; end += 97) {
    const { stop, read } = streamed(bytes.subarray(0, end), 50)
    const components = read.value?.components ?? []
    expect(stop?.why).toBe('cut-off')
    expect(components).toEqual(whole.slice(0, components.length))
    expect(components.length).toBeGreaterThanOrEqual(most)
    expect(read.problems).toEqual([])
    most = components.length
  }
  expect(most).toBeGreaterThan(whole.length - 4)
})

test('a hundred million entries of nothing end the reading, not the memory', () => {
  const sbom = startSbom('sbom.json')
  sbom.member('bomFormat', 'CycloneDX')
  let index = 0
  for (; !sbom.isFull() && index < 100_000_000; index += 1) sbom.element('components', index, 5)
  const { value, problems } = sbom.end()
  expect(index).toBeLessThan(5_000_000)
  expect(value?.components).toEqual([])
  expect(problems.map(({ code }) => code)).toContain('sbom.too-large')
  expect(problems.length).toBeLessThan(60)
})

/** Rows of the table: name of the file, format, components as counted, and whether we can read it. */
function countedIn(folder: string) {
  const rows = readFileSync(join(folder, 'README.md'), 'utf8')
    .split('\n')
    .filter(line => line.startsWith('| '))
  return rows.flatMap(row => {
    const [, name = '', , format = '', , components = ''] = row.split('|').map(cell => cell.trim())
    return /^(CycloneDX|SPDX) JSON$/.test(format) ? [{ name, components: Number(components) }] : []
  })
}

function bytesOf(path: string): Uint8Array {
  const bytes = readFileSync(path)
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes
}

testWithShared('sboms', 'every real SBOM in JSON has as many components as were counted, in parts or whole', folder => {
  const counted = countedIn(folder)
  expect(counted.length).toBeGreaterThan(30)
  expect(counted.filter(({ name }) => !readdirSync(folder).includes(name))).toEqual([])
  for (const { name, components } of counted) {
    const bytes = bytesOf(join(folder, name))
    const whole = inventoryOf(JSON.parse(new TextDecoder().decode(bytes)), 'sbom.json')
    expect([name, streamed(bytes).read]).toEqual([name, whole])
    // What the subject is made of was not counted; and one file says itself that it is no CycloneDX.
    const own = whole.value?.components.filter(({ path }) => !path.startsWith('metadata.'))
    expect([name, own?.length ?? 0]).toEqual([name, components])
    expect([name, whole.value === undefined]).toEqual([name, name.includes('bomformat')])
  }
})
