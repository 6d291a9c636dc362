import { expect, test } from 'vitest'
import { caseOf, flat, severe, stated } from './case-of.ts'
import { ordinaryProduct } from './ordinary-product.ts'

const instead = ['--instead', 'kind=workaround'] as const

test('a notification that was invalid and is made again: the month runs from the last, and that the first ends earlier is told', async () => {
  const of = caseOf(ordinaryProduct(['mainEstablishmentState: FR']))
  await of.open('2026-11-09T11:00:00+01:00', '--concerns', 'incident', '--says', 'An intruder.')
  await of.add('2026-11-09T11:05:00+01:00', 'facts-stated', ...severe)
  await of.add('2026-11-09T11:05:00+01:00', 'became-aware')
  const submitted = ['submitted', '--stage', 'notification', '--receipt', 'X'] as const
  await of.add('2026-11-10T09:00:00+01:00', ...submitted)
  expect(flat(await of.show('2026-11-10T10:00:00+01:00'))).not.toContain('declared invalid')
  await of.add('2026-11-10T12:00:00+01:00', 'invalidated', '--stage', 'notification', '--because', 'wrong coordinator')
  expect(flat(await of.show('2026-11-10T13:00:00+01:00'))).toContain('its end does not move as far as we know')
  await of.add('2026-11-11T16:00:00+01:00', ...submitted)
  const screen = flat(await of.show('2026-11-11T17:00:00+01:00'))
  expect(screen).toContain('The last day is 11 December 2026')
  expect(screen).toContain('Counted from the first, it ends earlier')
})

test('a notification between its safe and its latest end is not said to have come after its limit', async () => {
  const of = caseOf(ordinaryProduct(['mainEstablishmentState: FR']))
  await of.open('2026-11-09T11:00:00+01:00', '--concerns', 'incident', '--says', 'An intruder.')
  await of.add('2026-11-09T11:05:00+01:00', 'facts-stated', ...severe)
  await of.add('2026-11-09T11:05:00+01:00', 'became-aware')
  await of.add('2026-11-12T11:30:00+01:00', 'submitted', '--stage', 'notification', '--receipt', 'X')
  const screen = flat(await of.show('2026-11-12T12:30:00+01:00'))
  expect(screen).toContain('It was submitted after the safe end, and before the latest end')
  expect(screen).toContain('The notification came after its safe end')
  expect(screen).not.toMatch(/after its limit/)
})

test('only what the Act lets fall away can be recorded as provided before (Art. 14(2)(b) and (c), 14(4)(b) and (c))', async () => {
  const of = caseOf(ordinaryProduct(['mainEstablishmentState: FR']))
  await of.open('2026-11-09T11:00:00+01:00', '--concerns', 'incident', '--says', 'An intruder.')
  await of.add('2026-11-09T11:05:00+01:00', 'became-aware')
  await of.add('2026-11-09T12:00:00+01:00', 'submitted', '--stage', 'early-warning', '--receipt', 'X')
  const provided = (stage: string) =>
    of.run(
      '2026-11-09T13:00:00+01:00',
      ...['add', 'c', 'already-provided', '--stage', stage, '--with', 'early-warning', '--because', 'it held all'],
    )
  const refused = await provided('intermediate-report')
  expect([refused.exitCode, flat(refused.stderr)]).toEqual([
    64,
    expect.stringContaining('no intermediate report falls away for what was provided before'),
  ])
  expect((await provided('notification')).exitCode).toBe(0)
})

test('a measure that users do not get is proposed for the form, and not told as one that was available (R-4)', async () => {
  const of = caseOf(ordinaryProduct(['mainEstablishmentState: FR']))
  await of.open('2026-11-20T19:00:00+01:00', '--concerns', 'vulnerability', '--says', 'It is exploited.')
  await of.add('2026-11-20T19:45:00+01:00', 'became-aware')
  const sheet = async () => flat(await of.show('2026-11-20T22:00:00+01:00', '--sheet', 'final-report'))
  const field = /measure has been available \[([^·]*) ·/
  await of.add('2026-11-20T20:10:00+01:00', 'measure-available', '--kind', 'internal containment')
  expect(field.exec(await sheet())?.[1]).toBe('a proposal: check it')
  await of.add('2026-11-20T21:10:00+01:00', 'corrected', '--corrects', '4', '--because', 'users got it', ...instead)
  expect(field.exec(await sheet())?.[1]).toBe('from the case')
})

test('a case lists the points of law that are open for it, and no others', async () => {
  const of = caseOf(ordinaryProduct(['mainEstablishmentState: FR']))
  await of.open('2026-11-09T11:00:00+01:00', '--concerns', 'incident', '--says', 'An intruder.')
  await of.add('2026-11-09T11:05:00+01:00', 'facts-stated', ...stated('isIncident=yes', 'incidentImpairsProduct=yes'))
  const more = stated('incidentBringsMaliciousCode=yes', 'incidentEffects=only possible')
  await of.add('2026-11-09T11:05:00+01:00', 'facts-stated', ...more)
  await of.add('2026-11-09T11:05:00+01:00', 'became-aware')
  const screen = flat(await of.show('2026-11-09T11:30:00+01:00'))
  expect(screen).toContain('[R-2]')
  expect(screen).not.toContain('[R-1]')
  expect(screen).toContain('if the notification were submitted now')
})
