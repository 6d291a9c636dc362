import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearest } from '../../src/kit/index.ts'

const roles = ['manufacturer', 'importer', 'distributor', 'authorised representative', 'open-source software steward']

test.each([
  ['Manufacturer', 'manufacturer'],
  ['manufactuerr', 'manufacturer'],
  ['imporer', 'importer'],
  ['authorized_representative', 'authorised representative'],
  ['openSourceSoftwareSteward', 'open-source software steward'],
  ['steward', 'open-source software steward'],
])('%s was meant to be %s', (typed, meant) => {
  expect(nearest(typed, roles)[0]).toBe(meant)
})

test('what resembles nothing gets no suggestion', () => {
  expect(nearest('banana', roles)).toEqual([])
  expect(nearest('', roles)).toEqual([])
  expect(nearest('XX', ['FR', 'EX', 'EE'])).toEqual([])
})

test('two neighbours exchanged are one slip', () => {
  expect(nearest('wrod', ['word', 'wide'])).toEqual(['word'])
})

test('a candidate is nearest to itself, whatever its capitals', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,40}$/), word => {
      expect(nearest(word.toUpperCase(), ['something else', word])[0]).toBe(word)
    }),
  )
})

test('a text of a megabyte is answered at once', () => {
  const started = performance.now()
  expect(nearest('a'.repeat(1024 * 1024), roles)).toEqual([])
  expect(performance.now() - started).toBeLessThan(100)
})
