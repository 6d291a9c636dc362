import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openIndex } from '../../src/vulnerabilities/open-index.ts'
import { indexBytes, openBytes, record } from './make-reference.ts'

const fixed = (version: string) => [{ introduced: '0' }, { fixed: version }]
const some = Array.from({ length: 500 }, (_, at) => record(`GHSA-${at}`, 'npm', `package-${at}`, fixed('2.0.0')))

test('every package that is in it is found, and no other', () => {
  const index = openBytes(indexBytes({ 'osv/npm': some }))
  expect(index.header).toMatchObject({ advisories: 500, packages: 500, ecosystems: ['npm'] })
  for (let at = 0; at < 500; at += 1) expect(index.find(`npm\npackage-${at}`)?.[1]).toHaveLength(1)
  expect(index.find('npm\npackage-500')).toBeUndefined()
  expect(index.find('PyPI\npackage-1')).toBeUndefined()
  expect(index.isDamaged()).toBe(false)
})

test('opening reads the header and the directory; a look-up reads one block', () => {
  const bytes = indexBytes({ 'osv/npm': some })
  const reads: number[] = []
  const index = openIndex((at, length) => {
    reads.push(length)
    return bytes.subarray(at, at + length)
  })
  const opening = reads.splice(0)
  expect(opening).toHaveLength(2)
  expect(opening[1]).toBe((index?.header.slots ?? 0) * 16)
  index?.find('npm\npackage-7')
  expect(reads).toHaveLength(1)
  expect(reads[0]).toBeLessThan(200)
})

test('the order of the records makes no difference to what is found', () => {
  const names = (records: typeof some) => {
    const index = openBytes(indexBytes({ s: records }))
    return index.find('npm\na')?.[1].map(([at, length]) => index.group(at, length)[0])
  }
  const alike = ['CVE-2020-3', 'GHSA-1', 'CVE-2020-1', 'GHSA-2']
  const joined = alike.map((id, at) => record(id, 'npm', 'a', fixed('2.0.0'), { aliases: alike.slice(at + 1, at + 2) }))
  expect(names(joined)).toEqual([['CVE-2020-1', 'CVE-2020-3', 'GHSA-1', 'GHSA-2']])
  expect(names(joined.toReversed())).toEqual(names(joined))
})

test('no bytes end the program: cut off anywhere or changed anywhere, it opens or it does not', () => {
  const bytes = indexBytes({ 'osv/npm': some.slice(0, 20) })
  const opens = (changed: Uint8Array): void => {
    const index = openIndex((at, length) => changed.subarray(at, at + length))
    const block = index?.find('npm\npackage-3')
    const [at = 0, length = 0] = block?.[1][0] ?? []
    if (block) index?.group(at, length)
    index?.placesNamed('GHSA-3', index.group)
  }
  for (let end = 0; end < bytes.length; end += 61) opens(bytes.subarray(0, end))
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
      const changed = Uint8Array.from(bytes)
      changed[at] = value
      opens(changed)
    }),
    { numRuns: 500 },
  )
})

test('a block that is not what was written is noticed, not taken for nothing', () => {
  const bytes = indexBytes({ 'osv/npm': some.slice(0, 1) })
  const { blocksAt } = openBytes(bytes).header
  bytes.fill(0x20, blocksAt, blocksAt + 10)
  const index = openBytes(bytes)
  expect(index.find('npm\npackage-0')).toBeUndefined()
  expect(index.isDamaged()).toBe(true)
})
