import { expect, test } from 'vitest'
import { allWithinReach, type Figures, median, table } from './measure.ts'

const slow: Figures = { name: 'slow', ms: 90, besideMs: 20, peakMib: 61.4, reach: 4 }

test('the median is the value in the middle, or between the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([9, 1, 5, 2])).toBe(3.5)
})

test('a bench out of reach fails and shows it', () => {
  expect(allWithinReach([slow])).toBe(false)
  expect(allWithinReach([{ ...slow, ms: 80 }])).toBe(true)
  expect(table([slow])).toMatch(/slow +90\.0 +20\.0 +4\.50 +61 +≤ 4 NO$/)
  expect(allWithinReach([{ ...slow, ms: 80, reachMs: 70 }])).toBe(false)
  expect(allWithinReach([{ ...slow, ms: 80, reachMs: 80, reachMib: 61 }])).toBe(false)
})
