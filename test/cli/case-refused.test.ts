import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ordinaryProduct } from './ordinary-product.ts'
import { cradle, type Ran } from './run.ts'

const now = Date.parse('2026-11-25T12:00:00Z')

/** A product with a case on one track, opened with a signal, of which somebody has become aware. */
async function awareCase(facts: readonly string[] = ['mainEstablishmentState: FR']) {
  const cwd = ordinaryProduct(facts)
  const run = (...argv: readonly string[]): Promise<Ran> => cradle(['case', ...argv], cwd, { now })
  const signal = ['--says', 'It is exploited.', '--at', '2026-11-20T18:00+01:00']
  await run('open', '--id', 'c', '--concerns', 'vulnerability', ...signal)
  await run('add', 'c', 'became-aware', '--at', '2026-11-20T19:45+01:00', '--by', 'A. Martin')
  const file = join(cwd, '.cra/cases/c.yaml')
  return { cwd, run, file, text: () => readFileSync(file, 'utf8') }
}

/** What is refused: the event, and the code of the problem that says why. */
const refused: Readonly<Record<string, readonly [code: string, ...argv: readonly string[]]>> = {
  'a second awareness': ['case.recorded-already', 'became-aware', '--at', '2026-11-20T17:00+01:00'],
  'an assessment before the first signal': [
    'case.out-of-order',
    'assessment-started',
    '--at',
    '2026-11-20T17:59+01:00',
  ],
  'an early warning before becoming aware': [
    ...(['case.out-of-order', 'submitted', '--stage', 'early-warning', '--at', '2026-11-20T19:00+01:00'] as const),
  ],
  'exploitation after becoming aware of it': ['case.out-of-order', 'occurred', '--at', '2026-11-21T10:00+01:00'],
  'a report that was given with one that was not': [
    ...(['case.no-submission', 'already-provided', '--stage', 'early-warning', '--with', 'notification'] as const),
    ...['--because', 'x'],
  ],
  'something to come': [
    'case.in-the-future',
    'measure-available',
    '--kind',
    'workaround',
    '--at',
    '2026-11-25T13:01+01:00',
  ],
  'a zone that does not exist': [
    'case.no-such-zone',
    'note',
    '--says',
    'x',
    '--at',
    '2026-11-21T10:00',
    '--zone',
    'Europe/Atlantis',
  ],
  'a zone in brackets that does not exist': [
    'case.no-such-zone',
    'note',
    '--says',
    'x',
    '--at',
    '2026-11-21T10:00[Mars/Base]',
  ],
  'the repeated hour in October': ['case.repeated-hour', 'note', '--says', 'x', '--at', '2026-10-25T02:30'],
  'the hour that is left out in March': ['case.skipped-hour', 'note', '--says', 'x', '--at', '2026-03-29T02:30'],
  'a day that does not exist': ['case.no-moment', 'note', '--says', 'x', '--at', '2026-02-30T10:00'],
  'no moment at all': ['case.no-moment', 'note', '--says', 'x', '--at', 'yesterday'],
  'a receipt without a submission': ['case.no-submission', 'receipt', '--stage', 'early-warning', '--receipt', '1'],
  'an invalidation without a submission': [
    'case.no-submission',
    'invalidated',
    '--stage',
    'notification',
    '--because',
    'x',
  ],
  'an event that nobody knows': ['case.unknown-event', 'became-awere'],
  'an opening': ['case.unknown-event', 'opened'],
  'a stage that is none': ['case.needs', 'submitted', '--stage', 'last-warning'],
  'a track that the case is not about': ['case.which-track', 'occurred', '--of', 'incident'],
  'a measure of no kind': ['case.needs', 'measure-available'],
  'a text of nothing': ['case.needs', 'note', '--says', '  '],
  'half a character': ['case.needs', 'note', '--says', 'a\ud800b'],
  'a text that never ends': ['case.needs', 'note', '--says', 'x'.repeat(20_001)],
  'a fact that is none': ['case.needs', 'facts-stated', '--fact', 'itIsBad=yes'],
  'a fact of the product, which cra.yaml states': ['case.needs', 'facts-stated', '--fact', 'mdrApplies=yes'],
  'a fact with no value that it takes': ['case.needs', 'facts-stated', '--fact', 'flawIn=somewhere'],
  'a fact named like a part of every object': ['case.needs', 'facts-stated', '--fact', '__proto__=yes'],
  'a pair that is none': ['case.needs', 'facts-stated', '--fact', 'flawIn'],
  'a field that the form does not have': ['case.unknown-field', 'fields-written', '--field', 'titel=x'],
  'a field of the other track': ['case.unknown-field', 'fields-written', '--field', 'rootCause=x'],
  'a choice that the form does not offer': ['case.unknown-field', 'fields-written', '--field', 'productType=Odd'],
  'a Member State that is none': ['case.unknown-field', 'fields-written', '--field', 'memberStates=FR, XX'],
  'a point that is not in the register': ['case.needs', 'point-decided', '--decide', 'R-99=1', '--because', 'x'],
  'a correction of nothing': ['case.no-such-event', 'corrected', '--corrects', '99', '--because', 'x'],
  'a correction of the opening': ['case.no-such-event', 'corrected', '--corrects', '1', '--because', 'x'],
  'a correction into nonsense': [
    'case.needs',
    'corrected',
    '--corrects',
    '3',
    '--because',
    'x',
    '--instead',
    'of=nothing',
  ],
  'a correction into the future': [
    ...(['case.in-the-future', 'corrected', '--corrects', '3', '--because', 'x'] as const),
    ...['--instead', 'at=2027-01-01T10:00:00+01:00'],
  ],
  'a correction into what cannot have been': [
    ...(['case.out-of-order', 'corrected', '--corrects', '3', '--because', 'x'] as const),
    ...['--instead', 'at=2026-11-20T10:00:00+01:00'],
  ],
  'a correction of the hash': ['case.needs', 'corrected', '--corrects', '3', '--because', 'x', '--instead', 'hash=0'],
  'a time of its own in a case that is no exercise': [
    'case.not-an-exercise',
    'note',
    '--says',
    'x',
    '--as-of',
    '2026-11-20',
  ],
}

test.for(Object.entries(refused))('%s is refused, and the log stays as it is', async ([, [code, ...argv]]) => {
  const { run, text } = await awareCase()
  const before = text()
  const { stdout, stderr, exitCode } = await run('add', 'c', ...argv)
  expect([stdout, exitCode]).toEqual(['', 64])
  expect(stderr).toContain(`[${code}]`)
  expect(stderr.trim().split('\n').length, 'what is wrong, and what to do').toBeGreaterThan(1)
  expect(text()).toBe(before)
})

test('an awareness before the first signal, in the future, or on no clock that exists is refused', async () => {
  const cwd = ordinaryProduct(['mainEstablishmentState: FR'])
  const run = (...argv: readonly string[]): Promise<Ran> => cradle(['case', ...argv], cwd, { now })
  await run('open', '--id', 'c', '--concerns', 'vulnerability', '--says', 'A hint.', '--at', '2026-11-20T18:00+01:00')
  const moments: Readonly<Record<string, string>> = {
    '2026-11-20T17:59+01:00': 'case.out-of-order',
    '2026-11-26T10:00+01:00': 'case.in-the-future',
    '2026-11-20T19:45[Nowhere/Land]': 'case.no-such-zone',
    '2026-10-25T02:59': 'case.repeated-hour',
  }
  const file = join(cwd, '.cra/cases/c.yaml')
  const before = readFileSync(file, 'utf8')
  for (const [at, code] of Object.entries(moments)) {
    const { exitCode, stderr } = await run('add', 'c', 'became-aware', '--at', at)
    expect([exitCode, stderr.includes(`[${code}]`)], `${at}: ${stderr}`).toEqual([64, true])
  }
  expect(readFileSync(file, 'utf8')).toBe(before)
})

test('the repeated hour names both moments that it can be, and either is taken', async () => {
  const { run } = await awareCase()
  const { stderr } = await run('add', 'c', 'note', '--says', 'x', '--at', '2026-10-25T02:30')
  expect(stderr).toContain('2026-10-25T02:30:00+02:00')
  expect(stderr).toContain('2026-10-25T02:30:00+01:00')
  for (const at of ['2026-10-25T02:30+02:00', '2026-10-25T02:30+01:00'])
    expect((await run('add', 'c', 'note', '--says', 'x', '--at', at)).exitCode).toBe(0)
})

test('without a coordinator nobody knows whose clocks showed a time, and the offset or the zone is asked for', async () => {
  const { run } = await awareCase([])
  const { stderr, exitCode } = await run('add', 'c', 'note', '--says', 'x', '--at', '2026-11-21T10:00')
  expect([exitCode, stderr.includes('[case.no-moment]')]).toEqual([64, true])
  const zoned = await run('add', 'c', 'note', '--says', 'x', '--at', '2026-11-21T10:00', '--zone', 'Europe/Athens')
  expect(zoned.exitCode).toBe(0)
})

test('a log that was edited, cut or moved is shown with its problem, and nothing is added to it', async () => {
  const { run, file, text } = await awareCase()
  await run('add', 'c', 'note', '--says', 'last')
  const whole = text()
  const documents = whole.split(/^(?=---\n)/m)
  const [first = '', second = '', third = '', fourth = ''] = documents
  const spoilt: Readonly<Record<string, string>> = {
    'case.changed': whole.replace('2026-11-20T19:45:00', '2026-11-21T19:45:00'),
    'case.out-of-chain': [first, third, fourth].join(''),
    'case.not-opened': [second, third, fourth].join(''),
    'case.unknown-event': `${whole}---\nevent: nothing\n`,
    'yaml.unclosed': `${whole}---\n{ event: note\n`,
  }
  for (const [code, changed] of Object.entries(spoilt)) {
    writeFileSync(file, changed)
    const shown = await run('show', 'c')
    expect([shown.exitCode, shown.stderr.includes(`[${code}]`)], `${code}: ${shown.stderr}`).toEqual([65, true])
    const added = await run('add', 'c', 'note', '--says', 'after')
    expect(added.exitCode, code).not.toBe(0)
    expect(text(), code).toBe(changed)
  }
})

test('a closed case takes nothing but a signal, which opens it again', async () => {
  const { run } = await awareCase()
  await run('add', 'c', 'closed', '--because', 'A false alarm.')
  const late = await run('add', 'c', 'measure-available', '--kind', 'workaround')
  expect([late.exitCode, late.stderr.includes('[case.closed]')]).toEqual([64, true])
  expect((await run('add', 'c', 'signal', '--says', 'Again.')).exitCode).toBe(0)
  expect((await run('add', 'c', 'measure-available', '--kind', 'workaround')).exitCode).toBe(0)
})

test('a correction changes what follows, and stands in the log beside what it corrects', async () => {
  const { run, text } = await awareCase()
  const before = text()
  const instead = ['--instead', 'at=2026-11-20T21:00:00+01:00']
  await run('add', 'c', 'corrected', '--corrects', '3', '--because', 'The wrong hour.', ...instead)
  expect(text().startsWith(before)).toBe(true)
  const shown = JSON.parse((await run('show', 'c', '--format', 'json')).stdout)
  expect(shown.clocks[0]).toMatchObject({ anchor: { at: '2026-11-20T20:00:00Z' } })
  expect(shown.events[2]).toMatchObject({ at: '2026-11-20T21:00:00+01:00', correctedBy: [4] })
  await run('add', 'c', 'corrected', '--corrects', '3', '--because', 'It was not certain.')
  const taken = JSON.parse((await run('show', 'c', '--format', 'json')).stdout)
  expect(taken.clocks[0]).toMatchObject({ state: 'not started', anchor: null })
})

test('a name that is no file name, a case that is there, and one that is not: each a problem', async () => {
  const { run, cwd } = await awareCase()
  for (const id of ['../x', 'a/b', 'A', '', '.', 'x'.repeat(81), 'con\u0000'])
    expect((await run('open', '--id', id)).exitCode, id).toBe(64)
  expect((await run('open', '--id', 'c')).stderr).toContain('[case.exists]')
  expect((await run('add', 'd', 'note', '--says', 'x')).stderr).toContain('[case.no-such-case]')
  expect((await run('show', '../../cra')).exitCode).not.toBe(0)
  expect(existsSync(join(cwd, 'x.yaml'))).toBe(false)
})

test('what commands a terminal is shown as what it is', async () => {
  const { run } = await awareCase()
  await run('add', 'c', 'fields-written', '--field', 'summary=\u001b[2J\u202eevil', '--field', 'title=x')
  for (const argv of [
    ['--sheet', 'early-warning'],
    ['--sheet', 'early-warning', '--field', 'summary'],
    ['--format', 'json'],
  ]) {
    const { stdout } = await run('show', 'c', ...argv)
    expect(/[\u001b\u202e]/.test(stdout), argv.join(' ')).toBe(false)
  }
  const { stdout } = await run('show', 'c', '--sheet', 'early-warning', '--format', 'html')
  expect(/\u001b/.test(stdout)).toBe(false)
})

test('a page holds text from outside as text alone', async () => {
  const { run } = await awareCase()
  await run(
    'add',
    'c',
    'fields-written',
    '--field',
    'summary=<script>alert(1)</script>&"\'',
    '--field',
    'title=</title><b>',
  )
  const { stdout } = await run('show', 'c', '--sheet', 'early-warning', '--format', 'html')
  expect(stdout).not.toMatch(/<script|<b>/)
  expect(stdout).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;&#39;')
})

test('the text of a field can stand in a file, with its line breaks; a file that is not there is a problem', async () => {
  const { run, cwd } = await awareCase()
  writeFileSync(join(cwd, 'summary.txt'), 'First.\nSecond.\n')
  expect(
    (await run('add', 'c', 'fields-written', '--field', 'summary=@summary.txt', '--field', 'title=@@home')).exitCode,
  ).toBe(0)
  const alone = async (field: string): Promise<string> =>
    (await run('show', 'c', '--sheet', 'early-warning', '--field', field)).stdout
  expect([await alone('summary'), await alone('title')]).toEqual(['First.\nSecond.\n', '@home\n'])
  expect((await run('add', 'c', 'fields-written', '--field', 'summary=@nowhere.txt')).stderr).toContain(
    '[actions.cannot-read]',
  )
  expect((await run('show', 'c', '--format', 'html')).stderr).toContain('[case.no-page]')
})

test('a log without its last line break takes the next event on a line of its own', async () => {
  const { run, file, text } = await awareCase()
  writeFileSync(file, text().trimEnd())
  expect((await run('add', 'c', 'note', '--says', 'x')).exitCode).toBe(0)
  appendFileSync(file, '\n\n')
  expect((await run('show', 'c')).exitCode).toBe(0)
})
