import { expect, test } from 'vitest'
import { sourceInProperties, sourceInSentence } from '../../src/sbom/source.ts'

const properties = (told: Readonly<Record<string, unknown>>) =>
  Object.entries(told).map(([name, value]) => ({ name: `aquasecurity:trivy:${name}`, value }))

test('the properties of a component tell its source: name, version, release and epoch each for itself', () => {
  const whole = { PkgType: 'debian', SrcName: 'openssl', SrcVersion: '3.0.11', SrcRelease: '1~deb12u2' }
  expect(sourceInProperties(properties(whole))).toEqual({ name: 'openssl', version: '3.0.11-1~deb12u2' })
  expect(sourceInProperties(properties({ ...whole, SrcEpoch: '2' }))?.version).toBe('2:3.0.11-1~deb12u2')
  expect(sourceInProperties(properties({ SrcName: 'busybox', SrcVersion: '1.36.1-r2' }))?.version).toBe('1.36.1-r2')
  expect(sourceInProperties(properties({ SrcName: 'musl' }))).toEqual({ name: 'musl' })
})

test('a sentence of SPDX tells the source', () => {
  expect(sourceInSentence('built package from: glibc 2.36-9+deb12u3')).toEqual({
    name: 'glibc',
    version: '2.36-9+deb12u3',
  })
  expect(sourceInSentence('built package from: glibc')).toEqual({ name: 'glibc' })
})

test('what tells no source is none, of whatever kind it is', () => {
  const none = [undefined, null, 'x', {}, [null, 1, {}], properties({ SrcName: 1 }), properties({ SrcVersion: '1' })]
  const long = properties({ SrcName: 'x'.repeat(2000) })
  expect([...none, long].flatMap(each => sourceInProperties(each) ?? [])).toEqual([])
  const texts = [
    undefined,
    1,
    '',
    'acquired package info from DPKG DB: /var',
    `built package from: ${'x '.repeat(2000)}`,
  ]
  expect(texts.flatMap(each => sourceInSentence(each) ?? [])).toEqual([])
  expect(
    sourceInProperties([
      { name: '__proto__', value: 'x' },
      { name: 'a:Src__proto__', value: 'x' },
    ]),
  ).toBeUndefined()
})
