import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isColoured, terminalPaint } from '../../src/cli/paint.ts'
import { makeFolder, makePipe } from '../actions/make-folder.ts'
import { cradle, root } from './run.ts'

const keyring = readFileSync(join(root, 'examples/keyring/cra.yaml'), 'utf8')
const due = ['--as-of', '2028-02-01']
const unanswered = keyring.replace('  highRiskAi: false\n', '')

async function exitOf(...argv: string[]): Promise<number> {
  return (await cradle(['check', ...argv])).exitCode
}

test('0: nothing found against the product, whether the Act applies or not, and whatever is still open', async () => {
  expect(await exitOf('examples/keyring')).toBe(0)
  expect(await exitOf('examples/holter-device')).toBe(0)
  const { exitCode, stdout } = await cradle(['check'], makeFolder({ 'cra.yaml': 'schema: 1\n' }))
  expect(exitCode).toBe(0)
  expect(stdout).toContain('Open questions')
})

test('1: a duty that applies on the day is not met; before that day it is a gap', async () => {
  expect(await exitOf('examples/keyring', ...due)).toBe(1)
  expect(await exitOf('examples/keyring', '--as-of', '2028-01-17')).toBe(1)
  expect(await exitOf('examples/keyring', '--as-of', '2028-01-16')).toBe(0)
})

test('what is only not shown, or whose duty is not known to apply, is no unmet duty', async () => {
  const pulse = readFileSync(join(root, 'examples/pulse-companion/cra.yaml'), 'utf8').replace(
    'sboms: [sbom.cdx.json]\n',
    '',
  )
  expect((await cradle(['check', '--as-of', '2029-01-01'], makeFolder({ 'cra.yaml': pulse }))).exitCode).toBe(0)
  const folder = makeFolder({ 'cra.yaml': 'schema: 1\nsboms: []\n' })
  expect((await cradle(['check', ...due], folder)).exitCode).toBe(0)
})

test('3: questions are open, and it was asked to be strict', async () => {
  expect((await cradle(['check', '--strict'], makeFolder({ 'cra.yaml': unanswered }))).exitCode).toBe(3)
  expect(await exitOf('examples/keyring', '--strict')).toBe(0)
})

test.each([
  ['an unknown flag', ['--xyz']],
  ['an unknown short flag', ['-x']],
  ['an unknown format', ['--format', 'xml']],
  ['a format without a value', ['--format']],
  ['too many paths', ['a', 'b']],
  ['a flag given twice', ['--format', 'json', '--format', 'text']],
  ['a day that does not exist', ['--as-of', '2027-02-30']],
  ['an instant without offset', ['--as-of', '2027-12-11T09:00:00']],
  ['no date at all', ['--as-of', 'tomorrow']],
  ['an output in a folder that is not there', ['--output', 'nowhere/at/all.json']],
  ['an output that is a folder', ['--output', 'examples']],
])('64: %s', async (_, flags) => {
  const { exitCode, stderr, stdout } = await cradle(['check', 'examples/keyring', ...flags])
  expect(exitCode).toBe(64)
  expect(stderr).toMatch(/\S.*\n/)
  expect(stderr).not.toMatch(/^\s+at /m)
  expect(stdout).toBe('')
})

test('64: an unknown command, with the one that was meant', async () => {
  const { exitCode, stderr } = await cradle(['chek'])
  expect({ exitCode, stderr }).toEqual({
    exitCode: 64,
    stderr: 'There is no command "chek". Did you mean `check`? See cradle --help.\n',
  })
})

test('65: no cra.yaml, and what to do about it', async () => {
  const { exitCode, stderr, stdout } = await cradle(['check'], makeFolder({}))
  expect({ exitCode, stdout }).toEqual({ exitCode: 65, stdout: '' })
  expect(stderr).toMatch(/^cra\.yaml: .*\[actions\.no-product-file\]\n {2}Run cradle init/)
})

test('65: part of the file could not be read; the rest is assessed, and mending it is the first step', async () => {
  const folder = makeFolder({ 'cra.yaml': keyring.replace('country: AT', 'country: Austria') })
  const { exitCode, stderr, stdout } = await cradle(['check'], folder)
  expect(exitCode).toBe(65)
  expect(stderr).toMatch(/^cra\.yaml:7: .*\[shape\.wrong-value\]\n {2}\S/)
  expect(stdout).toContain('The Cyber Resilience Act applies to Keyring.')
  expect(stdout).toMatch(/What to do next\n {2}1\. Mend what could not be read in cra\.yaml/)
})

test('if several hold: 64 before 65 before 1 before 3', async () => {
  const broken = makeFolder({ 'cra.yaml': unanswered.replace('country: AT', 'country: Austria') })
  const whole = makeFolder({ 'cra.yaml': unanswered })
  const exit = async (folder: string, ...flags: string[]) => (await cradle(['check', ...flags], folder)).exitCode
  expect(await exit(broken, '--strict', ...due, '--output', 'nowhere/x')).toBe(64)
  expect(await exit(broken, '--strict', ...due)).toBe(65)
  expect(await exit(whole, '--strict', ...due)).toBe(1)
  expect(await exit(whole, '--strict')).toBe(3)
  expect(await exit(whole)).toBe(0)
})

test('--as-of: a date is its end in Brussels, an instant is the day that it falls on there', async () => {
  const asOf = async (moment: string) =>
    JSON.parse((await cradle(['check', 'examples/keyring', '--format', 'json', '--as-of', moment])).stdout).asOf
  expect(await asOf('2027-12-11')).toEqual({ instant: '2027-12-11T22:59:59.999Z', day: '2027-12-11' })
  expect(await asOf('2027-07-01')).toEqual({ instant: '2027-07-01T21:59:59.999Z', day: '2027-07-01' })
  expect(await asOf('2027-12-10T23:30:00Z')).toMatchObject({ day: '2027-12-11' })
  expect(await asOf('2027-12-11T00:30:00+02:00')).toEqual({ instant: '2027-12-10T22:30:00Z', day: '2027-12-10' })
})

test('--output holds what would have been printed, whatever the exit code', async () => {
  const folder = makeFolder({ 'cra.yaml': keyring })
  for (const format of ['text', 'json', 'markdown']) {
    const printed = await cradle(['check', '--format', format, ...due], folder)
    const written = await cradle(['check', '--format', format, '--output', 'out', ...due], folder)
    expect(written).toEqual({ stdout: '', stderr: '', exitCode: 1 })
    expect(readFileSync(join(folder, 'out'), 'utf8')).toBe(printed.stdout)
    expect(printed.stdout).toMatch(/\S\n$/)
  }
})

test('--quiet prints problems alone, and the exit code says the rest', async () => {
  expect(await cradle(['check', 'examples/keyring', '--quiet', ...due])).toEqual({
    stdout: '',
    stderr: '',
    exitCode: 1,
  })
  const folder = makeFolder({ 'cra.yaml': 'schema: 1\nfact: {}\n' })
  const { stdout, stderr, exitCode } = await cradle(['check', '--quiet'], folder)
  expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 65 })
  expect(stderr).toContain('[shape.unknown-key]')
})

test('colour: only where a terminal can, nobody asked for none, and the result is not for a file', async () => {
  const paint = terminalPaint
  const check = async (...flags: string[]) =>
    (await cradle(['check', 'examples/keyring', ...flags], root, { paint })).stdout
  const painted = await check()
  expect(painted).toContain('\u001b[31m✗')
  const plain = await check('--no-colour')
  expect(plain).not.toContain('\u001b')
  expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(plain)
  expect(await check('--format', 'markdown')).not.toContain('\u001b')
  expect(await check('--format', 'json')).not.toContain('\u001b')
  expect(isColoured(true, {})).toBe(true)
  expect(isColoured(false, {})).toBe(false)
  expect(isColoured(true, { NO_COLOR: '1' })).toBe(false)
  expect(isColoured(true, { TERM: 'dumb' })).toBe(false)
})

test('red is for a duty that is not met, never for a fact that is not so', async () => {
  const { stdout } = await cradle(['check', 'examples/tidy-table', '--explain'], root, { paint: terminalPaint })
  expect(stdout).toContain('✗ ')
  expect(stdout).not.toContain('\u001b[31m')
})

test('a path is a file or its folder', async () => {
  const [file, folder] = [
    await cradle(['check', 'examples/keyring/cra.yaml']),
    await cradle(['check', 'examples/keyring']),
  ]
  expect(file).toEqual(folder)
})

test.each([
  ['missing', 'gone', 'actions.no-product-file'],
  ['below a file', 'file/cra.yaml', 'actions.no-product-file'],
  ['a pipe', 'pipe', 'actions.cannot-read'],
  ['a device', '/dev/zero', 'actions.cannot-read'],
  ['a link to itself', 'loop', 'actions.cannot-read'],
  ['a folder whose cra.yaml is a folder', 'nested', 'actions.no-product-file'],
  ['a folder whose cra.yaml is the folder', 'ring', 'actions.cannot-read'],
])('a path that is %s is a problem with a remedy', async (_, path, code) => {
  const folder = makeFolder({ file: '' })
  makePipe(join(folder, 'pipe'))
  symlinkSync('loop', join(folder, 'loop'))
  mkdirSync(join(folder, 'nested/cra.yaml'), { recursive: true })
  mkdirSync(join(folder, 'ring'))
  symlinkSync('.', join(folder, 'ring/cra.yaml'))
  const { exitCode, stderr, stdout } = await cradle(['check', path], folder)
  expect({ exitCode, stdout }).toEqual({ exitCode: 65, stdout: '' })
  expect(stderr).toMatch(new RegExp(`^\\S+: \\S.*\\[${code}\\]\\n {2}\\S.*\\n$`))
})

test('steps name what can be run and days that are not over', async () => {
  const { stdout } = await cradle(['check', 'examples/keyring', ...due])
  const [, steps = ''] = stdout.split('What to do next')
  expect(steps).toContain('Be ready to report now')
  expect(steps).toContain('Close the gap above now')
  expect(steps).not.toMatch(/\b20(2[67]|28)\b/)
})

test.each([60, 80, 100])('no line is wider than a terminal of %i columns', async width => {
  for (const path of ['examples/pulse-companion', 'examples/ward-display', 'examples/tidy-table']) {
    const { stdout } = await cradle(['check', path, '--explain'], root, { width })
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(width)
  }
})
