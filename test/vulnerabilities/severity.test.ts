import { expect, test } from 'vitest'
import { scoring } from '../../src/feeds/scoring.ts'
import { cvssVersionOf, levelNamed, levelOfScore, rankOf, worse } from '../../src/vulnerabilities/severity.ts'
import { severityIn } from '../../src/vulnerabilities/severity-of-record.ts'

const scoreOf = await scoring()

function severity(...scores: readonly string[]) {
  return severityIn({ id: 'X-1', severity: scores.map(score => ({ type: 'CVSS', score })) }, scoreOf)
}

const v2 = 'AV:N/AC:L/Au:N/C:C/I:C/A:C'
const v30 = 'CVSS:3.0/AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:H'
const v31 = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'
const v4 = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N'

test.each([
  ['2', v2, 10, 'high'],
  ['2, with a prefix that it does not have', `CVSS:2.0/${v2}`, 10, 'high'],
  ['2, in brackets as some write it', `(${v2})`, 10, 'high'],
  ['3.0', v30, 8.1, 'high'],
  ['3.1', v31, 9.8, 'critical'],
  ['4.0', v4, 9.3, 'critical'],
  ['2, with temporal metrics', `${v2}/E:U/RL:OF/RC:UC`, 10, 'high'],
  ['3.1, with temporal metrics', `${v31}/E:U/RL:O/RC:U`, 9.8, 'critical'],
  ['3.1, with metrics of an environment', `${v31}/MAV:P/CR:L`, 9.8, 'critical'],
  ['4.0, with a threat metric', `${v4}/E:U`, 9.3, 'critical'],
  ['4.0, with metrics of an environment', `${v4}/MAV:P`, 9.3, 'critical'],
  ['3.1, that does no harm', 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N', 0, 'none'],
  ['4.0, that does no harm', 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N', 0, 'none'],
])('a vector of version %s has its base score, shown as written', (_, vector, score, level) => {
  expect(severity(vector)).toEqual({ level, score, vector })
})

test.each([
  'CVSS:3.1/AV:N',
  'CVSS:3.1/AV:Q/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
  'CVSS:3.1/AV:N/AV:P/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
  'CVSS:9.9/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
  'cvss:3.1/av:n/ac:l/pr:n/ui:n/s:u/c:h/i:h/a:h',
  'AV:N/AC:L',
  '9.8',
  '',
  'x'.repeat(100_000),
])('%s is malformed and says nothing', vector => {
  expect(severity(vector)).toBeUndefined()
})

test('of versions 3 and 4 the worst counts; that of version 2 only where there is no other', () => {
  expect(severity(v2, v30)).toMatchObject({ vector: v30 })
  expect(severity(v4, v31, v30)).toMatchObject({ vector: v31 })
  expect(severity(v30, v4)).toMatchObject({ vector: v4 })
  expect(severity('CVSS:3.1/AV:N', v2)).toMatchObject({ vector: v2 })
})

test('a rating of one package counts like that of the record', () => {
  const record = { severity: [{ score: v30 }], affected: [{ severity: [{ score: v31 }] }, null] }
  expect(severityIn(record, scoreOf)).toMatchObject({ vector: v31 })
})

test.each([
  ['the priority of Ubuntu', { severity: [{ type: 'Ubuntu', score: 'negligible' }] }, 'low'],
  ['the word of GitHub', { database_specific: { severity: 'MODERATE' } }, 'medium'],
  ['the word at a package', { affected: [{ ecosystem_specific: { severity: 'high' } }] }, 'high'],
  ['the urgency of Debian', { affected: [{ ecosystem_specific: { urgency: 'unimportant' } }] }, 'low'],
  ['no urgency yet', { affected: [{ ecosystem_specific: { urgency: 'not yet assigned' } }] }, undefined],
  ['the title of a build from Red Hat', { id: 'ALSA-2023:0001', summary: 'Important: a security update' }, 'high'],
  ['the title of anything else', { id: 'GHSA-1', summary: 'Important: read this' }, undefined],
  ['a word that is none', { database_specific: { severity: '__proto__' } }, undefined],
  ['no rating', {}, undefined],
])('without a vector a word tells the level: %s', (_, record, level) => {
  expect(severityIn(record, scoreOf)).toEqual(level && { level })
})

test('a vector counts before a word, and a word before a vector that is malformed', () => {
  const own = { database_specific: { severity: 'LOW' } }
  expect(severityIn({ ...own, severity: [{ score: v31 }] }, scoreOf)).toMatchObject({ level: 'critical' })
  expect(severityIn({ ...own, severity: [{ score: 'CVSS:3.1/' }] }, scoreOf)).toEqual({ level: 'low' })
})

test('levels of scores: the scale of versions 3 and 4, and for version 2 that of NVD, which has no critical', () => {
  const at = [0, 0.1, 3.9, 4, 6.9, 7, 8.9, 9, 10]
  const recent = ['none', 'low', 'low', 'medium', 'medium', 'high', 'high', 'critical', 'critical']
  for (const version of ['3.0', '3.1', '4.0'] as const)
    expect(at.map(score => levelOfScore(score, version))).toEqual(recent)
  expect([Number.NaN, -1, 10.1].map(score => levelOfScore(score))).toEqual([undefined, undefined, undefined])
  const second = ['low', 'low', 'low', 'medium', 'medium', 'high', 'high', 'high', 'high']
  expect(at.map(score => levelOfScore(score, '2.0'))).toEqual(second)
})

test('what is worse: by level, then by score; a vector of version 2 does not hide a critical one', () => {
  const critical = { level: 'critical', score: 9.1 } as const
  expect(worse({ level: 'high', score: 10 }, critical)).toBe(critical)
  expect(worse(critical, { level: 'critical' })).toBe(critical)
  expect(worse({ level: 'critical' }, critical)).toBe(critical)
  expect(worse({ level: 'none', score: 0 }, { level: 'low' })).toEqual({ level: 'low' })
  expect(worse(undefined, critical)).toBe(critical)
  expect([undefined, 'none', 'low', 'medium', 'high', 'critical'].map(level => rankOf(level as 'low'))).toEqual([
    -1, -1, 0, 1, 2, 3,
  ])
})

test('names and versions', () => {
  expect([v2, v30, v31, v4, 'x'].map(cvssVersionOf)).toEqual(['2.0', '3.0', '3.1', '4.0', undefined])
  expect(['Important', 'none', 'urgent', 5, null].map(levelNamed)).toEqual([
    'high',
    'none',
    undefined,
    undefined,
    undefined,
  ])
})
