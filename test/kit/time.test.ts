import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainDate } from '../../src/kit/index.ts'
import { instantBy, instantOfLocal, localTimeAt, localTimeBy, parseInstant } from '../../src/kit/time.ts'

const hourMs = 3_600_000

test('a local time that comes twice is the first, and one that never comes is the moment of the skip', () => {
  const read = (day: string, timeMs: number) => {
    const { ms, comes } = instantOfLocal({ day: plainDate(day), timeMs }, 'Europe/Paris')
    return [new Date(ms).toISOString(), comes]
  }
  expect(read('2026-10-25', 2.5 * hourMs)).toEqual(['2026-10-25T00:30:00.000Z', 'twice'])
  expect(read('2027-03-28', 2.5 * hourMs)).toEqual(['2027-03-28T01:00:00.000Z', 'never'])
  expect(read('2027-03-28', 3 * hourMs)).toEqual(['2027-03-28T01:00:00.000Z', 'once'])
})

test.each(['2026-10-12T17:00:00', '2026-10-12', '2026-02-30T10:00:00Z', '2026-10-12T25:00Z', ''])(
  '%j is no instant',
  text => {
    expect(parseInstant(text)).toBeUndefined()
  },
)

test('an instant keeps the offset with which it was written', () => {
  expect(parseInstant('2026-10-30T17:15:00-07:00')).toEqual({ ms: Date.UTC(2026, 9, 31, 0, 15), offsetMs: -7 * hourMs })
  expect(parseInstant('2026-10-30T17:15Z')).toEqual({ ms: Date.UTC(2026, 9, 30, 17, 15), offsetMs: 0 })
  expect(parseInstant('1969-12-31T23:59:59.9999Z')?.ms).toBe(-1)
})

test('a local time leads back to its instant, or to the first of two that show it', () => {
  const instants = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2100, 0, 1) })
  const zones = fc.constantFrom('Europe/Lisbon', 'Europe/Dublin', 'Asia/Nicosia', 'America/Los_Angeles', 'Asia/Tokyo')
  fc.assert(
    fc.property(instants, zones, (ms, zone) => {
      const local = localTimeAt(ms, zone)
      const found = instantOfLocal(local, zone)
      expect(found.comes === 'once' ? found.ms : ms).toBe(ms)
      expect(found.comes).not.toBe('never')
      expect(found.ms).toBeLessThanOrEqual(ms)
      expect(localTimeAt(found.ms, zone)).toEqual(local)
    }),
    { numRuns: 500 },
  )
})

test('clocks with a fixed offset are read and set alike', () => {
  expect(localTimeBy(-8 * hourMs, Date.UTC(2026, 10, 3, 2))).toEqual({ day: '2026-11-02', timeMs: 18 * hourMs })
  expect(instantBy(-8 * hourMs, { day: plainDate('2026-11-02'), timeMs: 18 * hourMs })).toBe(Date.UTC(2026, 10, 3, 2))
  expect(localTimeBy(hourMs, -1)).toEqual({ day: '1970-01-01', timeMs: hourMs - 1 })
})
