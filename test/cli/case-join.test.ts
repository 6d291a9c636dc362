import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ordinaryProduct } from './ordinary-product.ts'
import { cradle } from './run.ts'

const now = Date.parse('2026-11-25T12:00:00Z')

async function opened(by = 'A. Martin') {
  const cwd = ordinaryProduct(['mainEstablishmentState: FR'])
  const run = (...argv: readonly string[]) => cradle(argv, cwd, { now })
  const add = (...argv: readonly string[]) => run('case', 'add', 'c', ...argv)
  await run(
    'case',
    'open',
    '--id',
    'c',
    '--concerns',
    'vulnerability',
    '--says',
    'A hint.',
    '--at',
    '2026-11-20T18:00+01:00',
    '--by',
    by,
  )
  const file = join(cwd, '.cra/cases/c.yaml')
  return { cwd, run, add, file, text: () => readFileSync(file, 'utf8') }
}

test('two branches of a log that version control could not merge are joined, and nothing is lost', async () => {
  const { cwd, run, add, file, text } = await opened()
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd, encoding: 'utf8' })
  git('init', '-q', '-b', 'main')
  git('add', '.')
  git('commit', '-qm', 'open')
  git('checkout', '-qb', 'other')
  await add('became-aware', '--at', '2026-11-24T19:00+01:00', '--by', 'A. Martin')
  git('commit', '-qam', 'aware')
  git('checkout', '-q', 'main')
  await add('note', '--says', 'One line.', '--by', 'B. Noir')
  git('commit', '-qam', 'note')
  expect(() => execFileSync('git', ['merge', '-q', 'other'], { cwd, stdio: 'ignore' })).toThrow()
  const mixed = await run('case', 'show', 'c')
  expect([mixed.exitCode, mixed.stderr.includes('[case.conflict]')]).toEqual([65, true])
  git('checkout', '-q', '--ours', file)
  writeFileSync(join(cwd, 'other.yaml'), git('show', ':3:.cra/cases/c.yaml'))
  const joined = await run('case', 'join', 'c', '--with', 'other.yaml')
  expect([joined.stderr, joined.exitCode]).toEqual(['', 0])
  expect(joined.stdout).toContain('Early warning')
  const [verified] = JSON.parse((await run('verify', '--format', 'json')).stdout).cases
  expect(verified).toMatchObject({ isIntact: true, events: 4, heads: [expect.any(String), expect.any(String)] })
  await add('note', '--says', 'After both.')
  const [after] = JSON.parse((await run('verify', '--format', 'json')).stdout).cases
  expect(after).toMatchObject({ isIntact: true, events: 5, heads: [expect.any(String)] })
  expect(text()).toContain('B. Noir')
})

test('what is no other version, holds nothing new, or is not whole is refused, and the log stays as it is', async () => {
  const { cwd, run, add, text } = await opened()
  const stranger = await opened('B. Noir')
  await add('note', '--says', 'x')
  const before = text()
  const files: Readonly<Record<string, readonly [code: string, text: string]>> = {
    'same.yaml': ['case.nothing-to-join', before],
    'stranger.yaml': ['case.no-branch', stranger.text()],
    'changed.yaml': ['case.changed', before.replace('A hint.', 'A hunt.')],
    'empty.yaml': ['case.not-opened', ''],
  }
  for (const [name, [code, content]] of Object.entries(files)) {
    writeFileSync(join(cwd, name), content)
    const { exitCode, stderr } = await run('case', 'join', 'c', '--with', name)
    expect([exitCode, stderr.includes(`[${code}]`)], `${name}: ${stderr}`).toEqual([64, true])
  }
  expect((await run('case', 'join', 'c', '--with', 'nowhere.yaml')).stderr).toContain('[actions.cannot-read]')
  expect(text()).toBe(before)
})

test('what was erased here stays erased, whatever another version still holds', async () => {
  const { cwd, run, add, text } = await opened()
  const branch = text()
  writeFileSync(join(cwd, 'other.yaml'), branch)
  await add('note', '--says', 'x')
  await run('case', 'erase', 'c', '2', '--because', 'on request')
  expect((await run('case', 'join', 'c', '--with', 'other.yaml')).stderr).toContain('[case.nothing-to-join]')
  expect(text()).not.toContain('A hint.')
})
