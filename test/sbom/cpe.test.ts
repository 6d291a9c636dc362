import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isWithinCpe, productOfCpe, readCpe, versionOfCpe } from '../../src/sbom/cpe.ts'

/** What a name says: vendor and product, and the version. */
function told(text: string): readonly (string | undefined)[] {
  const cpe = readCpe(text)
  return cpe ? [productOfCpe(cpe)?.replace('\n', ' '), versionOfCpe(cpe)] : []
}

test.each([
  ['cpe:2.3:a:openssl:openssl:3.0.11:*:*:*:*:*:*:*', 'openssl openssl', '3.0.11'],
  ['CPE:2.3:A:OpenSSL:OpenSSL:1.1.1K:*:*:*:*:*:*:*', 'openssl openssl', '1.1.1k'],
  ['cpe:2.3:a:ntp:ntp:4.2.8:rc1:*:*:*:*:*:*', 'ntp ntp', '4.2.8-rc1'],
  ['cpe:2.3:a:ntp:ntp:4.2.8:p3:*:*:*:*:*:*', 'ntp ntp', '4.2.8'],
  ['cpe:2.3:a:open\\:ssl:foo\\\\bar\\-baz:1.0\\+2:*:*:*:*:*:*:*', 'open:ssl foo\\bar-baz', '1.0+2'],
  ['cpe:2.3:a:vendor:product:*:*:*:*:*:*:*:*', 'vendor product', undefined],
  ['cpe:2.3:a:vendor:product:-:*:*:*:*:*:*:*', 'vendor product', undefined],
  ['cpe:2.3:a:vendor:product', 'vendor product', undefined],
  ['cpe:2.3:a:*:product:1', undefined, '1'],
  ['cpe:/a:openssl:openssl:1.0.1f', 'openssl openssl', '1.0.1f'],
  ['cpe:/o:microsoft:windows_7::sp1', 'microsoft windows_7', undefined],
  ['cpe:/a:hp:insight_diagnostics:7.4.0.1570:-:~~online~win2003~x64~', 'hp insight_diagnostics', '7.4.0.1570'],
  ['cpe:/a:foo%5cbar:big%24money:2010', 'foo\\bar big$money', '2010'],
])('%s names %s in version %s', (text, product, version) => {
  expect(told(text)).toEqual([product, version])
})

test.each([
  ['', 'cpe:', 'cpe:2.3:', 'cpe:/', 'cpe:2.3:x:a:b', 'cpe:/z:a:b', 'cpe:/a:%zz:b', 'openssl', 'cpe:2.2:a:b:c'],
])('what is no CPE name is none: %j', (...texts) => {
  expect(texts.flatMap(text => readCpe(text) ?? [])).toEqual([])
  expect(readCpe(`cpe:2.3:a:${'x'.repeat(2000)}`)).toBeUndefined()
  expect(readCpe(`cpe:2.3:a${':x'.repeat(20)}`)).toBeUndefined()
})

/** Whether the one is among what the other means. */
function isWithin(name: string, pattern: string): boolean | undefined {
  const [cpe, like] = [readCpe(name), readCpe(pattern)]
  return cpe && like && isWithinCpe(cpe, like)
}

test.each([
  ['cpe:2.3:a:v:p:1.0:*:*:*:*:*:*:*', 'cpe:2.3:a:v:p:*:*:*:*:*:*:*:*', true],
  ['cpe:/a:v:p:1.0', 'cpe:2.3:a:V:P', true],
  ['cpe:/a:v:p:1.0', 'cpe:2.3:a:v:p:1.0', true],
  ['cpe:/a:v:p:1.1', 'cpe:2.3:a:v:p:1.0', false],
  ['cpe:/a:v:p:1.1', 'cpe:2.3:a:v:p:1.*', true],
  ['cpe:/a:v:p:11', 'cpe:2.3:a:v:p:1?', true],
  ['cpe:/a:v:p:111', 'cpe:2.3:a:v:p:1?', false],
  ['cpe:/a:v:p:1%2a', 'cpe:2.3:a:v:p:1\\*', true],
  ['cpe:/a:v:p:12', 'cpe:2.3:a:v:p:1\\*', false],
  ['cpe:/o:v:p', 'cpe:/a:v:p', false],
  ['cpe:/a:v:p', 'cpe:/a:v:p:1', false],
  ['cpe:/a:v:p:-', 'cpe:/a:v:p:-', true],
  ['cpe:/a:v:p:1', 'cpe:/a:v:p:-', false],
  ['cpe:/a:v:p:1:::~~~node.js~~', 'cpe:2.3:a:v:p:*:*:*:*:*:node.js:*:*', false],
  ['cpe:/a:v:p:1::~~~node.js~~', 'cpe:2.3:a:v:p:*:*:*:*:*:node.js:*:*', true],
])('whether %s is meant by %s: %s', (name, pattern, expected) => {
  expect(isWithin(name, pattern)).toBe(expected)
})

test('any text is read without harm, and a name is meant by itself', () => {
  const pieces = ['cpe:', '2.3:', '/', 'a', ':', '*', '?', '-', '\\', '%', '%02', '~', 'x', 'A', '1.0']
  const like = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map(parts => `cpe:2.3:a:${parts.join('')}`)
  fc.assert(
    fc.property(fc.oneof(like, fc.string()), text => {
      const cpe = readCpe(text)
      if (cpe) expect(versionOfCpe(cpe)).not.toBe('')
    }),
  )
  for (const piece of pieces) isWithin(`cpe:/a:${piece.repeat(1000)}`, `cpe:2.3:a:*${piece.repeat(1000)}*`)
})
