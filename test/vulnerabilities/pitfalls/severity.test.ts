import { expect, test } from 'vitest'
import { scoring } from '../../../src/feeds/scoring.ts'
import { readAdvisory } from '../../../src/vulnerabilities/osv.ts'
import { record } from '../make-reference.ts'
import { fixed } from './ask.ts'

const three = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'
const four = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N'
const two = 'AV:N/AC:L/Au:N/C:P/I:P/A:P'

async function severityOf(more: Readonly<Record<string, unknown>>) {
  const read = readAdvisory(record('GHSA-1', 'npm', 'a', fixed('2.0.0'), more), await scoring())
  return 'unused' in read ? undefined : read.severity
}

const rated = (...scores: readonly string[]) => ({ severity: scores.map(score => ({ type: 'CVSS', score })) })

test('vectors of CVSS 2, 3 and 4 are rated by their base score', async () => {
  expect(await severityOf(rated(three))).toEqual({ level: 'critical', score: 9.8, vector: three })
  expect(await severityOf(rated(four))).toEqual({ level: 'critical', score: 9.3, vector: four })
  expect(await severityOf(rated(two))).toEqual({ level: 'high', score: 7.5, vector: two })
})

test('a level in words counts where there is no vector, and one that is no level says nothing', async () => {
  expect(await severityOf({ database_specific: { severity: 'MODERATE' } })).toEqual({ level: 'medium' })
  expect(await severityOf({ database_specific: { severity: 'toString' } })).toBeUndefined()
  expect(await severityOf({ severity: [{ type: 'Ubuntu', score: 'medium' }] })).toEqual({ level: 'medium' })
  expect(await severityOf({})).toBeUndefined()
})

test('a severity of the package counts as that of the record, and broken vectors are passed over', async () => {
  const affected = [{ package: { ecosystem: 'npm', name: 'a' }, ...rated('CVSS:3.1/AV:N', 'x', three) }]
  expect(await severityOf({ affected })).toEqual({ level: 'critical', score: 9.8, vector: three })
})
