import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printable, wrap } from '../../src/kit/index.ts'

test.each([
  ['\u001b[31mred\u001b[0m', '<U+001B>[31mred<U+001B>[0m'],
  ['a\u009bb\u0007', 'a<U+009B>b<U+0007>'],
  ['user\u202etxt.exe', 'user<U+202E>txt.exe'],
  ['\u2066x\u2069', '<U+2066>x<U+2069>'],
  ['pass\u200bword\u200dx\ufeff', 'pass<U+200B>word<U+200D>x<U+FEFF>'],
  ['one\r\ntwo\tthree', 'one two three'],
  ['\ud800', '<U+D800>'],
  ['\u{e0041}', '<U+E0041>'],
  ['Grüße, 心電図, 👩‍💻', 'Grüße, 心電図, 👩‍💻'],
])('text from outside is shown without its power: %j', (text, shown) => {
  expect(printable(text)).toBe(shown)
})

test('printable text has no control or formatting character left, and is printable already', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const shown = printable(text)
      expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069\u200b]/u)
      expect(printable(shown)).toBe(shown)
    }),
  )
})

test('lines break between words, and only a word too long for a line is broken', () => {
  expect(wrap('the quick brown fox', 10)).toEqual(['the quick', 'brown fox'])
  expect(wrap('abcdefghijklm no', 10)).toEqual(['abcdefghij', 'klm no'])
  expect(wrap('', 10)).toEqual([''])
})

test('wide characters take two columns, and a letter keeps its accents', () => {
  expect(wrap('心電図記録装置', 10)).toEqual(['心電図記録', '装置'])
  expect(wrap('e\u0301'.repeat(12), 10)).toEqual(['e\u0301'.repeat(10), 'e\u0301'.repeat(2)])
  expect(wrap('👩‍💻'.repeat(6), 10)).toEqual(['👩‍💻'.repeat(5), '👩‍💻'])
})

test('wrapping loses nothing but spaces, and in plain text no line is too long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), fc.integer({ min: 10, max: 40 }), (text, width) => {
      const lines = wrap(text, width)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      expect(lines.filter(line => line.length > width)).toEqual([])
    }),
  )
})
