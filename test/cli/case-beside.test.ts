import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import assessmentSchema from '../../schemas/assessment.schema.json' with { type: 'json' }
import type { Context } from '../../src/cli/context.ts'
import { watch } from '../../src/cli/watch.ts'
import { ordinaryProduct } from './ordinary-product.ts'
import { cradle, type Ran } from './run.ts'

const isAssessment = new Ajv2020({ strict: false, formats: { date: true, 'date-time': true } }).compile(
  assessmentSchema,
)

const exploited = [
  ...['flawIn=in our own part', 'reliableEvidenceOfExploitation=yes', 'exploitedByMaliciousActor=yes'],
  ...['exploitedInASystem=yes', 'withoutOwnersPermission=yes'],
].flatMap(fact => ['--fact', fact])

function at(moment: string) {
  return { now: Date.parse(moment) }
}

/** A case of which somebody became aware on Friday evening. */
async function fridayCase(...facts: readonly string[]) {
  const cwd = ordinaryProduct(['mainEstablishmentState: FR'])
  const run = (moment: string, ...argv: readonly string[]): Promise<Ran> => cradle(argv, cwd, at(moment))
  const friday = '2026-11-20T20:00:00+01:00'
  const opened = [
    '--flaw',
    'CVE-2026-1234',
    '--says',
    'An intruder.',
    '--from',
    'Dr Who',
    '--at',
    '2026-11-20T19:00+01:00',
  ]
  await run(friday, 'case', 'open', '--id', 'secret-case', ...opened)
  await run(friday, 'case', 'add', 'secret-case', 'became-aware', '--at', '2026-11-20T19:45+01:00')
  if (facts.length > 0) await run(friday, 'case', 'add', 'secret-case', 'facts-stated', ...facts, '--evidence', 'log 7')
  return { cwd, run, file: join(cwd, '.cra/cases/secret-case.yaml') }
}

test('check shows open cases above all else, with the time left where the coordinator is', async () => {
  const { run } = await fridayCase(...exploited)
  const { stdout, exitCode } = await run('2026-11-21T17:45:00+01:00', 'check')
  const [, , first = '', second = '', third = ''] = stdout.split('\n')
  expect([first, second.trim()]).toEqual(['Open case under Article 14', 'CVE-2026-1234 (Europe/Paris)'])
  expect(third).toContain('Early warning: due Sat 21 Nov 2026 19:45, in 2 hours')
  expect(exitCode).not.toBe(1)
  const json = JSON.parse((await run('2026-11-21T17:45:00+01:00', 'check', '--format', 'json')).stdout)
  expect(isAssessment(json), JSON.stringify(isAssessment.errors)).toBe(true)
  expect(json.cases).toMatchObject([{ id: 'secret-case', clocks: [{ state: 'running' }, {}, {}] }])
})

test('a report that must be made and whose latest end passed is a duty not met, whether or not its case was closed', async () => {
  const { run } = await fridayCase(...exploited)
  expect((await run('2026-11-21T19:50:00+01:00', 'check')).exitCode, 'past the safe end alone').not.toBe(1)
  expect((await run('2026-11-21T20:00:00+01:00', 'check')).exitCode).toBe(1)
  await run('2026-11-21T20:05:00+01:00', 'case', 'add', 'secret-case', 'closed', '--because', 'x')
  const { stdout, exitCode } = await run('2026-11-21T21:00:00+01:00', 'check')
  expect([exitCode, stdout.includes('1 case under Article 14, open or closed with a report that is due')]).toEqual([
    1,
    true,
  ])
  expect(stdout).toContain('Closing a case moves no end.')
})

test('a closed case in which nothing is owed is nothing to check', async () => {
  const { run } = await fridayCase('--fact', 'flawIn=not in the product')
  await run('2026-11-21T20:05:00+01:00', 'case', 'add', 'secret-case', 'closed', '--because', 'x')
  const { stdout, exitCode } = await run('2026-11-21T21:00:00+01:00', 'check')
  expect([exitCode === 1, stdout.includes('under Article 14,')]).toEqual([false, false])
})

test('an exercise runs in a time of its own, and check says nothing of it', async () => {
  const cwd = ordinaryProduct(['mainEstablishmentState: DE'])
  const run = (...argv: readonly string[]): Promise<Ran> => cradle(argv, cwd)
  await run(
    'case',
    'open',
    '--id',
    'drill',
    '--exercise',
    '--concerns',
    'vulnerability',
    '--as-of',
    '2030-01-01T10:00:00Z',
  )
  const aware = ['became-aware', '--at', '2030-01-01T11:00:00Z', '--as-of', '2030-01-01T12:00:00Z']
  expect((await run('case', 'add', 'drill', ...aware)).exitCode).toBe(0)
  expect((await run('check')).stdout).not.toContain('Article 14\n')
  expect((await run('case', 'list')).stdout).toContain('(exercise)')
  expect((await run('case', 'list', '--format', 'ics')).stdout).not.toContain('VEVENT')
})

test('the calendar has every due moment, and nothing of the flaw, the case or the people', async () => {
  const { run } = await fridayCase()
  await run('2026-11-20T21:00:00+01:00', 'case', 'add', 'secret-case', 'measure-available', '--kind', 'workaround')
  const { stdout } = await run('2026-11-20T21:30:00+01:00', 'case', 'show', '--format', 'ics')
  const starts = [...stdout.matchAll(/^DTSTART:(.*)\r?$/gm)].map(match => match[1])
  expect(starts).toEqual(['20261121T184500Z', '20261123T184500Z', '20261204T200000Z'])
  expect(stdout).not.toMatch(/CVE|secret|Who|intruder/i)
  // The Act wants the first two without undue delay; of the final report it does not say so.
  const told = stdout
    .replaceAll(/\r?\n /g, '')
    .split('BEGIN:VEVENT')
    .slice(1)
  expect(told.map(event => event.includes('Without undue delay'))).toEqual([true, true, false])
  expect(told[2]).toContain('The last day is 4 December 2026')
  const again = (await run('2026-11-20T21:30:00+01:00', 'case', 'list', '--format', 'ics')).stdout
  expect(again).toBe(stdout)
})

test('the record tells each criterion with its grounds, evidence, author and time', async () => {
  const { run } = await fridayCase()
  const stated = [
    '--fact',
    'flawIn=in a component',
    '--fact',
    'exploitableInProduct=no',
    '--because',
    'Not compiled in.',
  ]
  await run(
    '2026-11-20T20:30:00+01:00',
    'case',
    'add',
    'secret-case',
    'facts-stated',
    ...stated,
    '--by',
    'B. Noir',
    '--evidence',
    'build log',
  )
  const { stdout } = await run('2026-11-20T21:00:00+01:00', 'case', 'show', '--why')
  expect(stdout).toMatch(
    /exploitableInProduct: no \[B\. Noir, Fri 20 Nov 2026 20:30, event \d\]\n\s+Not compiled in\.\n\s+Evidence: build log/,
  )
  expect(stdout).toContain('It is not to be reported as an actively exploited vulnerability, because:')
  expect(stdout).toContain('cradle vex add CVE-2026-1234 --status not_affected')
  expect(stdout).toContain('Art. 13(6)')
  await run('2026-11-20T22:00:00+01:00', 'case', 'add', 'secret-case', 'signal', '--says', 'Another customer.')
  expect((await run('2026-11-20T22:01:00+01:00', 'case', 'show')).stdout).toContain('assess it again')
})

test('verify proves what it can, and says what it cannot', async () => {
  const { run, file, cwd } = await fridayCase()
  const moment = '2026-11-21T09:00:00+01:00'
  const older = join(cwd, 'older.yaml')
  writeFileSync(older, readFileSync(file))
  await run(moment, 'case', 'add', 'secret-case', 'note', '--says', 'later')
  const whole = readFileSync(file, 'utf8')
  const heads = [...whole.matchAll(/^hash: (.*)$/gm)].map(match => match[1] ?? '')
  const fine = await run(moment, 'verify', '--head', heads[2]?.slice(0, 16) ?? '')
  expect([fine.exitCode, fine.stdout.includes('event 3 and all that')]).toEqual([0, true])
  expect(fine.stdout).toContain('What this does not prove')
  expect((await run(moment, 'verify', '--against', 'older.yaml')).exitCode).toBe(0)
  writeFileSync(
    file,
    whole
      .split(/^(?=---\n)/m)
      .slice(0, 2)
      .join(''),
  )
  expect((await run(moment, 'verify')).exitCode, 'a cut end alone does not show').toBe(0)
  const cut = await run(moment, 'verify', '--head', heads[3] ?? '')
  expect([cut.exitCode, cut.stderr.includes('[case.no-such-head]')]).toEqual([65, true])
  const lost = await run(moment, 'verify', '--against', 'older.yaml')
  expect([lost.exitCode, lost.stderr.includes('[case.cut]')]).toEqual([65, true])
})

test('erasing takes the words and the names, keeps the chain, and is recorded', async () => {
  const { run, file } = await fridayCase()
  const moment = '2026-11-21T09:00:00+01:00'
  expect(readFileSync(file, 'utf8')).toContain('Dr Who')
  const { exitCode } = await run(moment, 'case', 'erase', 'secret-case', '2', '--because', 'on request')
  expect([exitCode, /Who|intruder/.test(readFileSync(file, 'utf8'))]).toEqual([0, false])
  expect(readFileSync(file, 'utf8')).toContain('on request')
  expect((await run(moment, 'verify')).exitCode).toBe(0)
  expect((await run(moment, 'case', 'erase', 'secret-case', '2', '--because', 'again')).stderr).toContain(
    '[case.nothing-to-erase]',
  )
})

test('watching draws again with the time going by, until it is stopped; where nobody looks, once', async () => {
  const drawn: number[] = []
  const controller = new AbortController()
  const draw = async ({ now }: Context): Promise<void> => {
    drawn.push(now)
    if (drawn.length === 3) controller.abort()
  }
  const stream = { write: () => undefined }
  const context = { isInteractive: true, now: 1000, process: { stdout: stream, stderr: stream } } as unknown as Context
  await watch(context, { everyMs: 2, signal: controller.signal }, draw)
  expect(drawn).toHaveLength(3)
  expect(drawn[2]).toBeGreaterThan(drawn[0] ?? 0)
  await watch({ ...context, isInteractive: false }, { everyMs: 2, signal: new AbortController().signal }, draw)
  expect(drawn).toHaveLength(4)
})
