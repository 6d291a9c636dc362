import { expect, test } from 'vitest'
import { listed, parse, sourcesUnder } from './source.ts'
import { wrongWords } from './words.ts'

function found(text: string): readonly string[] {
  return listed(wrongWords(parse('a.ts', text)))
}

test('one word for one thing, and it is the one of the Act: a reader can look it up there', () => {
  expect(listed(sourcesUnder('src', 'scripts').flatMap(wrongWords))).toEqual([])
})

test('wrong words are seen in names and in sentences', () => {
  expect(found('const vendorName = 1')).toEqual(['a.ts:1: vendor: we say manufacturer'])
  expect(found('function daysToEOL() {}')).toEqual(['a.ts:1: eol: we say end of the support period'])
  expect(found('type Tier = 1')).toHaveLength(1)
  expect(found(`const a = 'the SLA of a case'`)).toEqual(['a.ts:1: “sla”: we say clock'])
  expect(found('const a = `it has no license`')).toEqual(['a.ts:1: license: we write licence'])
  expect(found('const license = 1')).toHaveLength(1)
})

test('what others named is theirs, and words that contain a wrong one are left alone', () => {
  expect(found(`const licence = manifest.license; const a = { license: b, vendor: c }; const d = 'license'`)).toEqual(
    [],
  )
  expect(found(`const frontier = 'a frontier, the entire slate, licensed'`)).toEqual([])
})
