import { expect, test } from 'vitest'
import { machineTraces } from './paths.ts'
import { filesUnder, listed, read } from './source.ts'

test('no file names a place on somebody’s machine or a package server: a clone works anywhere', () => {
  const files = filesUnder('.').filter(path => !path.startsWith('test/house/paths'))
  expect(listed(files.flatMap(path => machineTraces(path, read(path))))).toEqual([])
})

test('traces of a machine are seen', () => {
  const samples = [
    `const a = '/work/anna/src'`,
    'cd /home/anna/cradle',
    `"resolved": "https://registry.example.org/a/-/a-1.0.0.tgz"`,
    '/root/.npmrc',
    String.raw`C:\Users\anna`,
  ]
  expect(samples.filter(text => machineTraces('a', text).length !== 1)).toEqual([])
})

test('other slashes are not', () => {
  const text = 'https://eur-lex.europa.eu/work/page docs/work/a.md ../home/b/ src/root/c /tmp/x'
  expect(listed(machineTraces('a', text))).toEqual([])
})
