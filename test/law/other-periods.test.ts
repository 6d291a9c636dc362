import { expect, test } from 'vitest'
import { localText } from '../../src/kit/time.ts'
import { type OtherRegime, otherReporting } from '../../src/law/act/other-reporting.ts'
import { dated } from '../../src/law/dated/index.ts'
import { type OtherAnchors, otherReportDue } from '../../src/law/other-periods.ts'
import { placeOf } from '../../src/law/reporting-periods.ts'

const place = placeOf('FR', dated.holidays)

function at(text: string): { readonly ms: number } {
  return { ms: Date.parse(text) }
}

const friday = at('2026-11-20T19:45:00+01:00')

/** When a report is due: safe end, the last day as counted and with what holidays add, or the latest end in hours. */
function due(regime: OtherRegime, says: RegExp, anchors: OtherAnchors, made: readonly string[] = []) {
  const report = otherReporting[regime].reports.find(each => says.test(each.says))
  const told = report && otherReportDue(report, anchors, new Set(made), place)
  if (told?.is !== 'set') return told
  const { period, noon, withTwoWorkingDays } = told
  const show = (ms: number): string => localText(ms, place.zone)
  const ends = period.unit === 'hours' ? show(period.latest) : [period.nominalDay, period.latestDay]
  return [show(period.safe), ends, ...(withTwoWorkingDays ? [withTwoWorkingDays] : []), ...(noon ? [show(noon)] : [])]
}

test('X01: the GDPR counts 72 hours from its own awareness', () => {
  expect(due('data protection', /^notification/, { 'became aware': friday })).toEqual([
    'Mon 23 Nov 2026 19:45',
    'Mon 23 Nov 2026 20:00',
  ])
  expect(due('data protection', /^from processor/, { 'became aware': friday })).toEqual({
    is: 'no number',
    of: 'became aware',
    from: friday.ms,
  })
})

test('X02: NIS2 counts 24 and 72 hours, and the month from when its notification was made', () => {
  const regime = 'network and information security'
  expect(due(regime, /^early/, { 'became aware': friday })?.[0 as never]).toBe('Sat 21 Nov 2026 19:45')
  expect(due(regime, /^notification$/, { 'became aware': friday })?.[0 as never]).toBe('Mon 23 Nov 2026 19:45')
  expect(due(regime, /^final/, { 'became aware': friday })).toEqual({
    is: 'undetermined',
    of: 'notification submitted',
  })
  const notified = { 'became aware': friday, 'notification submitted': at('2026-11-23T18:00:00+01:00') }
  expect(due(regime, /^final/, notified)?.[1 as never]).toEqual(['2026-12-23', '2026-12-23'])
  expect(due(regime, /^final/, notified, ['progress report'])).toEqual({ is: 'undetermined', of: 'handled' })
  const handled = { ...notified, handled: at('2027-01-11T10:00:00+01:00') }
  expect(due(regime, /^final/, handled, ['progress report'])?.[1 as never]).toEqual(['2027-02-11', '2027-02-11'])
})

test('X03 to X05: the MDR counts 15, 2 and 10 days, and its last day moves to a working day', () => {
  const aware = { 'became aware': friday }
  expect(due('medical devices', /any serious/, aware)).toEqual(['Sat 5 Dec 2026 19:45', ['2026-12-05', '2026-12-07']])
  expect(due('medical devices', /threat/, aware)).toEqual([
    'Sun 22 Nov 2026 19:45',
    ['2026-11-22', '2026-11-23'],
    '2026-11-24',
  ])
  expect(due('medical devices', /death/, aware)).toEqual(['Mon 30 Nov 2026 19:45', ['2026-11-30', '2026-11-30']])
})

test('X06: the EHDS counts 3 days; two working days would be one more', () => {
  expect(due('health records', /report/, { 'became aware': at('2027-04-02T10:00:00+02:00') })).toEqual([
    'Mon 5 Apr 2027 10:00',
    ['2027-04-05', '2027-04-05'],
    '2027-04-06',
  ])
})

test('DORA counts four hours from the classification, within 24 hours of awareness unless it came after those', () => {
  const first = (classified?: string) =>
    due('financial sector', /^first/, {
      'became aware': at('2026-11-17T10:00:00+01:00'),
      ...(classified !== undefined && { 'classified as major': at(classified) }),
    })
  expect(first('2026-11-17T12:00:00+01:00')).toEqual(['Tue 17 Nov 2026 16:00', 'Tue 17 Nov 2026 17:00'])
  expect(first('2026-11-18T08:00:00+01:00')).toEqual(['Wed 18 Nov 2026 10:00', 'Wed 18 Nov 2026 11:00'])
  expect(first('2026-11-18T10:30:00+01:00')).toEqual(['Wed 18 Nov 2026 14:30', 'Wed 18 Nov 2026 15:00'])
  expect(first()).toEqual({
    is: 'undetermined',
    of: 'classified as major',
    noLaterThan: Date.parse('2026-11-18T10:00:00+01:00'),
  })
})

test('DORA lets a limit on a weekend wait until noon of the next working day', () => {
  const anchors = { 'first notification submitted': at('2026-11-19T15:00:00+01:00') }
  expect(due('financial sector', /^intermediate/, anchors)).toEqual([
    'Sun 22 Nov 2026 15:00',
    'Sun 22 Nov 2026 16:00',
    'Mon 23 Nov 2026 12:00',
  ])
  const last = { 'last intermediate report submitted': at('2026-11-13T15:00:00+01:00') }
  expect(due('financial sector', /^final/, last)).toEqual([
    'Sun 13 Dec 2026 15:00',
    ['2026-12-13', '2026-12-14'],
    'Mon 14 Dec 2026 12:00',
  ])
})
