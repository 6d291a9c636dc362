import cvss from 'ae-cvss-calculator'
import { describe, expect, test } from 'vitest'
import { baseScoreOf4 } from '../../src/feeds/cvss4.ts'
import { sample } from '../sample.ts'

/** The base metrics and their values, as the specification lists them. */
const metrics = {
  AV: 'NALP',
  AC: 'LH',
  AT: 'NP',
  PR: 'NLH',
  UI: 'NPA',
  VC: 'HLN',
  VI: 'HLN',
  VA: 'HLN',
  SC: 'HLN',
  SI: 'HLN',
  SA: 'HLN',
}

const count = Object.values(metrics).reduce((product, values) => product * values.length, 1)

function vectorOf(number: number): string {
  let rest = number
  const parts = Object.entries(metrics).map(([metric, values]) => {
    const value = values[rest % values.length]
    rest = Math.floor(rest / values.length)
    return `/${metric}:${value}`
  })
  return `CVSS:4.0${parts.join('')}`
}

function byLibrary(vector: string): number | undefined {
  return new cvss.Cvss4P0(vector).calculateScores(false).baseMetricsOnly
}

const base = 'CVSS:4.0/AV:N/AC:L/AT:P/PR:L/UI:N/VC:H/VI:L/VA:N/SC:L/SI:N/SA:N'

// All of them take the library half a minute; a step that shares no divisor with any scale meets every pair of values.
const step = sample(97, 1)

test(`the score of every ${step}th of the ${count} vectors is that of the library`, () => {
  const differing: string[] = []
  for (let number = 0; number < count; number += step)
    if (baseScoreOf4(vectorOf(number)) !== byLibrary(vectorOf(number))) differing.push(vectorOf(number))
  expect(differing).toEqual([])
})

describe('metrics behind the base', () => {
  test.each([
    '/E:U',
    '/E:P/CR:L/IR:M/AR:H',
    '/MAV:L/MSI:S/MSA:S',
    '/S:P/AU:Y/R:I/V:C/RE:H/U:Amber',
    '/E:X/CR:X/IR:X/AR:X/MAV:X/MAC:X/MAT:X/MPR:X/MUI:X/MVC:X/MVI:X/MVA:X/MSC:X/MSI:X/MSA:X/S:X/AU:X/R:X/V:X/RE:X/U:X',
  ])('%s change nothing', more => {
    expect(baseScoreOf4(base + more)).toBe(baseScoreOf4(base))
    expect(byLibrary(base + more)).toBe(baseScoreOf4(base))
  })
})

test('a vector without any impact scores nothing', () => {
  expect(baseScoreOf4(base.replace(/(V[CIA]|S[CIA]):./g, '$1:N'))).toBe(0)
})

test.each([
  ['of another version', base.replace('4.0', '3.1')],
  ['that lacks a metric', base.replace('/AT:P', '')],
  ['with a value that there is not', base.replace('AV:N', 'AV:X')],
  ['in another order', base.replace('/AV:N/AC:L', '/AC:L/AV:N')],
  ['with a metric that there is not', `${base}/ZZ:N`],
  ['with a metric twice', `${base}/E:U/E:U`],
  ['with something behind it', `${base} `],
])('a text %s is left to the library', (_, text) => {
  expect(baseScoreOf4(text)).toBeUndefined()
})
