import { expect, test } from 'vitest'
import { ordinaryProduct } from './ordinary-product.ts'
import { cradle } from './run.ts'

const now = Date.parse('2026-11-25T12:00:00Z')

/** A case on one track, of which somebody became aware on Friday evening. */
async function awareCase() {
  const cwd = ordinaryProduct(['mainEstablishmentState: FR'])
  const run = (...argv: readonly string[]) => cradle(['case', ...argv], cwd, { now })
  const signal = ['--says', 'It is exploited.', '--at', '2026-11-20T18:00+01:00']
  await run('open', '--id', 'c', '--concerns', 'vulnerability', ...signal)
  await run('add', 'c', 'became-aware', '--at', '2026-11-20T19:45+01:00', '--by', 'A. Martin')
  const data = async () => JSON.parse((await run('show', 'c', '--format', 'json')).stdout)
  const correct = (number: number, ...argv: readonly string[]) =>
    run('add', 'c', 'corrected', '--corrects', String(number), '--because', 'A slip.', ...argv)
  return { run, data, correct }
}

/** What is refused, for it would be lost or would say nothing. */
const lost: Readonly<Record<string, readonly string[]>> = {
  'facts with becoming aware': ['became-aware', '--fact', 'flawIn=in our own part'],
  'a field with a note': ['note', '--says', 'x', '--field', 'title=x'],
  'a decision with a note': ['note', '--says', 'x', '--decide', 'R-1=1'],
  'a correction as a note': ['note', '--says', 'x', '--corrects', '3'],
  'what a note should say instead': ['note', '--says', 'x', '--instead', 'says=y'],
  'the track of what is on none': ['measure-available', '--kind', 'workaround', '--of', 'vulnerability'],
  'facts that are none': ['facts-stated'],
  'fields that are none': ['fields-written'],
  'decisions that are none': ['point-decided', '--because', 'x'],
}

test.for(Object.entries(lost))('%s: refused, with the place', async ([, argv]) => {
  const { run, data } = await awareCase()
  const { exitCode, stderr } = await run('add', 'c', ...argv)
  expect([exitCode, stderr.includes('[case.needs]')], stderr).toEqual([64, true])
  expect((await data()).events).toHaveLength(3)
})

test('a correction is typed as what it corrects was: moments by the clocks of the coordinator, names as flags take them', async () => {
  const { run, data, correct } = await awareCase()
  await run('add', 'c', 'measure-available', '--kind', 'workaround', '--at', '2026-11-21T09:00')
  await run('add', 'c', 'submitted', '--stage', 'notification', '--at', '2026-11-21T10:00', '--receipt', 'R')
  for (const [number, ...instead] of [
    [3, 'at=2026-11-20T21:00', 'by=B. Roux', 'of=vulnerability'],
    [4, 'partial=yes', 'kind=user guidance'],
    [5, 'stage=early-warning', 'receipt='],
  ] as const) {
    const { stderr } = await correct(number, ...instead.flatMap(each => ['--instead', each]))
    expect(stderr).toBe('')
  }
  const { events, clocks } = await data()
  expect(events[2]).toMatchObject({ at: '2026-11-20T21:00:00+01:00', by: 'B. Roux', correctedBy: [6] })
  expect(events[3]).toMatchObject({ partial: true, kind: 'user guidance' })
  expect(events[4]).toMatchObject({ stage: 'early warning' })
  expect(events[4]).not.toHaveProperty('receipt')
  expect(clocks[0]).toMatchObject({ state: 'met', flags: expect.arrayContaining(['RECEIPT_MISSING']) })
  await correct(4, '--instead', 'partial=no')
  expect((await data()).events[3]).not.toHaveProperty('partial')
})

test('a correction that gives a moment and says nothing instead does not take the event back', async () => {
  const { data, correct } = await awareCase()
  const { exitCode, stderr } = await correct(3, '--at', '2026-11-20T21:00')
  expect([exitCode, stderr.includes('--instead at=MOMENT')]).toEqual([64, true])
  expect((await data()).clocks[0]).toMatchObject({ anchor: { at: '2026-11-20T18:45:00Z' } })
  expect((await correct(3)).exitCode).toBe(0)
  expect((await data()).clocks[0]).toMatchObject({ state: 'not started' })
})

test('a correction cannot move an event to a track on which nobody would see it', async () => {
  const { data, correct } = await awareCase()
  expect((await correct(3, '--instead', 'of=incident')).stderr).toContain('[case.which-track]')
  expect((await data()).clocks[0]).toMatchObject({ anchor: { at: '2026-11-20T18:45:00Z' } })
})

test('a moment of a correction that no clock showed, or two did, is a problem like any other', async () => {
  const { correct } = await awareCase()
  expect((await correct(3, '--instead', 'at=2026-10-25T02:30')).stderr).toContain('[case.repeated-hour]')
  expect((await correct(3, '--instead', 'at=2026-11-31T02:30')).stderr).toContain('[case.no-moment]')
})

test('what was taken back stands again when it is corrected, as it was said last', async () => {
  const { data, correct } = await awareCase()
  await correct(3, '--instead', 'at=2026-11-20T21:00')
  await correct(3)
  expect((await data()).clocks[0]).toMatchObject({ state: 'not started' })
  await correct(3, '--instead', 'because=It was certain after all.')
  const { clocks, events } = await data()
  expect(clocks[0]).toMatchObject({ anchor: { at: '2026-11-20T20:00:00Z' } })
  expect(events[2]).toMatchObject({ because: 'It was certain after all.', correctedBy: [4, 6] })
})

test('choices are typed with hyphens or without, and Member States with commas or one by one', async () => {
  const { run, data } = await awareCase()
  for (const argv of [
    ['measure-available', '--kind', 'security-update'],
    ['users-informed', '--audience', 'all-users', '--channel', 'mail'],
    ['member-states-confirmed', '--states', 'FR, DE', '--states', 'IT'],
  ])
    expect((await run('add', 'c', ...argv)).stderr).toBe('')
  const { events } = await data()
  expect(events.slice(3)).toMatchObject([
    { kind: 'security update' },
    { audience: 'all users' },
    { states: ['FR', 'DE', 'IT'] },
  ])
})

test('an open point that is none is named, and not the place where it stands', async () => {
  const { run } = await awareCase()
  const { stderr } = await run('add', 'c', 'point-decided', '--decide', 'r-1=1', '--because', 'x')
  expect(stderr).toContain('"r-1"')
  expect(stderr).not.toContain('takes no "points"')
})
