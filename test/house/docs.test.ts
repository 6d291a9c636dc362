import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { deadPointers, localLinks, markedCommand, namedPaths, namedScripts } from './docs.ts'
import { filesUnder, listed, read, root } from './source.ts'

const pages = filesUnder('.').filter(path => path.endsWith('.md'))

function exists(path: string): boolean {
  return existsSync(join(root, path))
}

test('the README has one line to try it and one to test it, and CI runs the second as it stands there', () => {
  const readme = read('README.md')
  expect(markedCommand(readme, 'try')).toMatch(/npm (install|i)\b.*cradle/)
  expect(markedCommand(readme, 'test')).toMatch(/^\S.*npm run check$/)
  const printed = execFileSync('bash', [join(root, '.ci', 'run'), '--print'], { encoding: 'utf8' })
  expect(printed.trimEnd()).toBe(markedCommand(readme, 'test'))
})

test('what a page links to or names is there: a reader is never sent to nothing', () => {
  expect(listed(pages.flatMap(page => deadPointers(page, read(page), exists)))).toEqual([])
})

test('every npm script that a page names exists', () => {
  const scripts: readonly string[] = Object.keys(manifest.scripts)
  const unknown = pages.flatMap(page => namedScripts(read(page)).map(script => `${page}: npm run ${script}`))
  expect(unknown.filter(line => !scripts.includes(line.split(' ').at(-1) ?? ''))).toEqual([])
})

test('ARCHITECTURE.md names every floor that there is', () => {
  const floors = new Set(filesUnder('src').map(path => path.split('/').slice(0, 2).join('/')))
  expect([...floors].filter(floor => !namedPaths(read('ARCHITECTURE.md')).includes(floor))).toEqual([])
})

test('every decision page is in the list of decisions', () => {
  const listedPages = localLinks('docs/decisions/README.md', read('docs/decisions/README.md'))
  const decisions = pages.filter(page => /^docs\/decisions\/\d{4}-/.test(page))
  expect(decisions.filter(page => !listedPages.includes(page))).toEqual([])
})

test('the changelog has an entry for this version', () => {
  expect(read('CHANGELOG.md')).toContain(`\n## [${manifest.version}]`)
})

test('dead pointers are seen', () => {
  const text =
    'See [a](gone.md#part), [b](https://example.org/x), [c](#here), `src/nowhere/` and `law/rules/art-NN-subject.ts`.'
  expect(listed(deadPointers('docs/page.md', text, () => false))).toEqual([
    'docs/page.md: docs/gone.md does not exist',
    'docs/page.md: src/nowhere does not exist',
  ])
  expect(deadPointers('docs/page.md', text, () => true)).toEqual([])
  expect(namedScripts('run `npm run check` or `npm run --silent cradle -- check`')).toEqual(['check', 'cradle'])
})

test('a marked command is read as it stands, and only where it is marked', () => {
  const page = ['<!-- test -->', '', '```sh', 'npm install && npm run check', '```', '```sh', 'other', '```'].join('\n')
  expect(markedCommand(page, 'test')).toBe('npm install && npm run check')
  expect(markedCommand(page, 'try')).toBeUndefined()
  expect(markedCommand('<!-- test -->\nno block', 'test')).toBeUndefined()
})
