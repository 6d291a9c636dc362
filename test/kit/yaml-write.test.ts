import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readYaml } from '../../src/kit/yaml.ts'
import { yamlText } from '../../src/kit/yaml-write.ts'

function readAgain(text: string): unknown {
  const { value, problems } = readYaml(new TextEncoder().encode(text), 'a.yaml', 1e6)
  return problems.length > 0 ? problems : value?.value
}

test('every character that can be typed is read again as it was written', () => {
  const all = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter(each => each.isWellFormed())
  // A thousand at a time, each a text of its own: one document for each takes seconds to make.
  for (let from = 0; from < all.length; from += 1000) {
    const value = { texts: all.slice(from, from + 1000).map(character => `a${character}b`) }
    expect(readAgain(yamlText(value))).toEqual(value)
  }
})

test('texts of any kind are read again as they were written, as values and as keys', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })), texts => {
      // Keys of these names are refused by the reader, on purpose.
      fc.pre(!['__proto__', 'constructor', 'prototype'].some(key => Object.hasOwn(texts, key)))
      expect(readAgain(yamlText({ texts }))).toEqual({ texts })
    }),
  )
})

test('ordinary texts stand as they were typed', () => {
  expect(yamlText({ a: 'one', b: 'two\nlines\n', c: 'é' })).toBe('a: one\nb: |\n  two\n  lines\nc: é\n')
  expect(yamlText({ a: '\u009b' })).toBe('a: "\\x9b"\n')
})
