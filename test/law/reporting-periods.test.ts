import { expect, test } from 'vitest'
import type { Moment } from '../../src/law/period.ts'
import { incidentReportsDue, vulnerabilityReportsDue } from '../../src/law/reporting-periods.ts'
import { at, ends, place, utc } from './moments.ts'

test('24 and 72 hours from a Friday evening run through the weekend', () => {
  const { earlyWarning, notification } = vulnerabilityReportsDue(
    { awareAt: at('2026-11-20T19:45:00+01:00') },
    place('FR'),
  )
  expect(earlyWarning.is === 'set' && ends(earlyWarning.period)).toEqual([
    '2026-11-21T18:45:00Z',
    '2026-11-21T19:00:00Z',
  ])
  expect(notification.is === 'set' && ends(notification.period)).toEqual([
    '2026-11-23T18:45:00Z',
    '2026-11-23T19:00:00Z',
  ])
})

test('a month from 31 January ends with February, and moves on from a Sunday', () => {
  const due = incidentReportsDue({ notificationSubmittedAt: at('2027-01-31T12:00:00+01:00') }, place('FR')).finalReport
  const period = due.is === 'set' ? due.period : undefined
  expect([period?.nominalDay, period?.latestDay]).toEqual(['2027-02-28', '2027-03-01'])
  expect(period && ends(period)).toEqual(['2027-02-28T11:00:00Z', '2027-03-01T23:00:00Z'])
  expect(period?.flags).toEqual(['holidays not published'])
})

test('a measure that was there first lets 14 days run from becoming aware', () => {
  const [awareAt, before] = [at('2026-10-12T10:00:00+02:00'), at('2026-10-12T09:59:59.999+02:00')]
  const due = (measureAt: Moment) => vulnerabilityReportsDue({ awareAt, measureAt }, place('FR')).finalReport
  const [moved, same] = [due(before), due(awareAt)]
  expect(moved.is === 'set' && [moved.period.from, moved.period.flags]).toEqual([
    ...[awareAt.ms, ['measure precedes awareness']],
  ])
  expect(same.is === 'set' && same.period.flags).toEqual([])
})

test('without what a period runs from nothing is said of its end, and never that nothing is due', () => {
  const awareAt = at('2026-10-12T10:00:00+02:00')
  expect(vulnerabilityReportsDue({ awareAt }, place('FR')).finalReport).toEqual({
    is: 'undetermined',
    cite: 'Art. 14(2)(c)',
    after: 'measure available',
  })
  expect(incidentReportsDue({ awareAt }, place('FR')).finalReport).toEqual({
    is: 'undetermined',
    cite: 'Art. 14(4)(c)',
    after: 'notification submitted',
  })
  const nothing = incidentReportsDue({}, place('FR'))
  expect([nothing.earlyWarning.is, nothing.notification.is]).toEqual(['undetermined', 'undetermined'])
  expect(incidentReportsDue({ now: awareAt }, place('FR')).finalReport.is).toBe('undetermined')
})

test('the final report on an incident is forecast from now, and at the latest from the limit of the notification', () => {
  const awareAt = at('2026-11-09T11:05:00+01:00')
  const forecast = (now: string) => {
    const due = incidentReportsDue({ awareAt, now: at(now) }, place('FR')).finalReport
    return due.is === 'forecast' ? utc(due.period.safe) : due.is
  }
  expect(forecast('2026-11-10T08:00:00+01:00')).toBe('2026-12-10T07:00:00Z')
  expect(forecast('2026-11-12T11:05:00+01:00')).toBe('2026-12-12T10:05:00Z')
  expect(forecast('2026-11-20T11:05:00+01:00')).toBe('2026-12-12T10:05:00Z')
})

test('a notification that was late moves the month, and what it would have been is told beside it', () => {
  const awareAt = at('2026-11-09T11:05:00+01:00')
  const due = (submitted: string) =>
    incidentReportsDue({ awareAt, notificationSubmittedAt: at(submitted) }, place('FR')).finalReport
  const late = due('2026-11-13T09:00:00+01:00')
  expect(late.is === 'set' && [late.period.nominalDay, late.ifOnTime?.nominalDay]).toEqual(['2026-12-13', '2026-12-12'])
  const onTime = due('2026-11-12T11:05:00+01:00')
  expect(onTime.is === 'set' && onTime.ifOnTime).toBeUndefined()
})
