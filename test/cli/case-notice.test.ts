import { expect, test } from 'vitest'
import { caseOf, exploited, flat, severe, stated, written } from './case-of.ts'
import { aware, csaf, csafAt, fixed, product, publisher, settled, signal, told } from './notice-of.ts'

const announced = /\b(update|workaround|patch|fix)\b[^.\n]*\b(is|are) available\b/i

/** The notice alone, without what is said of the draft. */
function noticeIn(screen: string): string {
  return screen.slice(screen.indexOf('Security notice:'), screen.indexOf('Next\n'))
}

test('an exploited vulnerability: the notice at each stage tells what is settled then, and no more', async () => {
  const of = caseOf(publisher())
  await of.open(signal, '--concerns', 'vulnerability', '--flaw', 'CVE-2026-1234', '--says', 'Somebody uses it.')
  expect(await of.show(signal, '--notice')).toMatchSnapshot('after the signal')

  await of.add(aware, 'became-aware')
  const open = await of.show(aware, '--notice')
  expect(open).toMatchSnapshot('aware, little stated')
  expect(open).toContain('We are looking into a vulnerability in Pump that may be exploited.')
  expect((await csafAt(aware, of)).vulnerabilities).toMatchObject([
    { cve: 'CVE-2026-1234', product_status: { under_investigation: ['CRADLE-0'] } },
  ])

  await of.add(settled, 'facts-stated', ...exploited, ...stated('allUsersToBeInformed=no'))
  const fields = [
    ...[
      'productVersion=4.0 to 4.2.1',
      'impact=Doses can be changed from outside.',
      'userAction=Switch off remote access.',
    ],
    ...['attackVector=A crafted request to the service port', 'generalInformation=The length is not checked.'],
    ...['prerequisites=Remote access is on.', 'mitigationExpected=Yes'],
  ]
  await of.add(settled, 'fields-written', ...written(...fields))
  const early = await of.show(settled, '--notice')
  expect(early).toMatchSnapshot('settled, no measure')
  expect(noticeIn(early)).not.toMatch(announced)
  expect(early).not.toMatch(/crafted|length is not checked|Remote access is on/)
  const before = await csafAt(settled, of)
  expect(JSON.stringify(before)).not.toMatch(/crafted|length is not checked|Remote access is on/)
  expect(JSON.stringify(before)).not.toMatch(announced)
  expect(before.vulnerabilities?.[0]?.remediations?.map(({ category }) => category)).toEqual(['mitigation'])

  await of.add(fixed, 'measure-available', '--kind', 'security update', '--says', 'version 4.2.2')
  const after = await of.show(fixed, '--notice')
  expect(after).toMatchSnapshot('a measure is available')
  expect(flat(after)).toContain(
    'A security update is available since Mon 23 Nov 2026 09:00 (Europe/Paris): version 4.2.2.',
  )
  expect(await csafAt(fixed, of)).toMatchSnapshot('CSAF with a measure')

  const alone = await of.show(fixed, '--notice', '--alone')
  expect(alone).toMatchSnapshot('the notice alone')
  expect(alone).not.toMatch(/Art\. 14|cradle case/)

  await of.add(told, 'users-informed', '--audience', 'impacted users', '--channel', 'by e-mail')
  expect(await of.show(told, '--notice')).toMatchSnapshot('users were informed')
})

test('a severe incident has a notice and a profile of its own', async () => {
  const of = caseOf(publisher())
  await of.open(signal, '--concerns', 'incident', '--title', 'Stolen signing key')
  await of.add(aware, 'became-aware')
  await of.add(settled, 'facts-stated', ...severe, ...stated('allUsersToBeInformed=yes'))
  await of.add(settled, 'fields-written', ...written('rootCause=A key on a laptop', 'measuresForUsers=Do not update.'))
  await of.add(fixed, 'measure-available', '--kind', 'internal containment', '--says', 'the key was revoked')
  const screen = await of.show(fixed, '--notice')
  expect(screen).toMatchSnapshot()
  // What users do not get is no measure for them, and the title of the case is not theirs to read.
  expect(noticeIn(screen)).not.toMatch(/revoked|laptop|Stolen signing key/)
  const document = await csafAt(fixed, of)
  expect(document.document.category).toBe('csaf_security_incident_response')
  expect(document.vulnerabilities).toBeUndefined()
  expect(JSON.stringify(document)).not.toMatch(/laptop|revoked/)
})

test('detail is put in only when asked for, and then it says so', async () => {
  const of = caseOf(publisher())
  await of.open(signal, '--concerns', 'vulnerability', '--flaw', 'CVE-2026-1234')
  await of.add(aware, 'became-aware')
  await of.add(aware, 'fields-written', ...written('attackVector=A crafted request'))
  const without = await of.show(aware, '--notice')
  expect(without).toContain('Left out, as it may help to exploit it: attack vector.')
  const withDetail = await of.show(aware, '--notice', '--with-detail')
  expect(withDetail).toContain('WITH DETAIL: attack vector.')
  expect(withDetail).toContain('Attack vector: A crafted request')
  expect(JSON.stringify(await csafAt(aware, of, '--with-detail'))).toContain('A crafted request')
  const data = JSON.stringify(await of.data(aware, '--notice'))
  expect([data.includes('crafted'), data.includes('"withheld":["attackVector"]')]).toEqual([false, true])
  expect(await of.show(aware, '--fact-sheet')).not.toContain('crafted')
  expect(await of.show(aware, '--fact-sheet', '--with-detail')).toContain('crafted')
})

test('no text of our own promises a measure that is not recorded, whatever is recorded besides', async () => {
  const of = caseOf(publisher())
  await of.open(signal, '--concerns', 'vulnerability', '--flaw', 'CVE-2026-1234')
  await of.add(aware, 'became-aware')
  await of.add(aware, 'facts-stated', ...exploited)
  await of.add(aware, 'fields-written', ...written('updateDetails=Version 4.2.2 mends it', 'mitigationExpected=No'))
  for (const argv of [['--notice'], ['--fact-sheet'], csaf]) {
    const text = await of.show(aware, ...argv)
    expect(text).not.toMatch(announced)
    expect(text).not.toContain('4.2.2')
    expect(text).not.toContain('expected shortly')
  }
})

test('both tracks stand in one notice, and CSAF asks which of them', async () => {
  const of = caseOf(publisher())
  await of.open(signal, '--concerns', 'both', '--flaw', 'CVE-2026-1234')
  for (const track of ['vulnerability', 'incident']) await of.add(aware, 'became-aware', '--of', track)
  const screen = await of.show(aware, '--notice')
  expect(screen).toContain('a vulnerability in Pump')
  expect(screen).toContain('an incident that may affect')
  const { stderr, exitCode } = await of.run(aware, 'show', 'c', ...csaf)
  expect([stderr, exitCode]).toEqual([expect.stringContaining('[case.which-track]'), 64])
  expect((await csafAt(aware, of, '--of', 'incident')).document.category).toBe('csaf_security_incident_response')
  expect((await csafAt(aware, of, '--of', 'vulnerability')).document.category).toBe('csaf_security_advisory')
  expect(await of.show(aware, '--notice', '--of', 'incident')).not.toContain('a vulnerability in Pump')
})

test('where nothing is to be reported, no notice follows, with the reason', async () => {
  const of = caseOf(publisher())
  await of.open(signal, '--concerns', 'vulnerability', '--flaw', 'CVE-2026-1234')
  await of.add(aware, 'became-aware')
  await of.add(settled, 'facts-stated', ...exploited, ...stated('exploitedByMaliciousActor=no'))
  expect(await of.show(settled, '--notice')).toMatchSnapshot()
  const { stderr } = await of.run(settled, 'show', 'c', ...csaf)
  expect(stderr).toContain('[case.nothing-to-tell]')
})

test('exploitation in other products alone is told as that', async () => {
  const of = caseOf(publisher())
  await of.open(signal, '--concerns', 'vulnerability', '--flaw', 'CVE-2026-1234', '--component', 'pkg:npm/next@15.1.3')
  await of.add(aware, 'became-aware')
  const elsewhere = ['flawIn=in a component', 'exploitableInProduct=yes', 'exploitedWhere=elsewhere only']
  await of.add(settled, 'facts-stated', ...exploited, ...stated(...elsewhere))
  await of.add(settled, 'point-decided', '--decide', 'R-1=1', '--because', 'the safe course')
  const screen = await of.show(settled, '--notice')
  expect(screen).toContain('exploited in other products. No')
  expect(screen).not.toContain('that is being exploited, or has been')
  expect(JSON.stringify(await csafAt(settled, of))).not.toContain('It is being exploited, or has been.')
})

test('what CSAF wants and nobody said is not made up', async () => {
  const of = caseOf(product())
  await of.open(signal, '--concerns', 'vulnerability', '--flaw', 'CVE-2026-1234')
  await of.add(aware, 'became-aware')
  const { stderr, stdout, exitCode } = await of.run(aware, 'show', 'c', '--notice', '--format', 'csaf')
  expect([stdout, exitCode]).toEqual(['', 64])
  for (const code of ['vex.no-namespace', 'vex.no-tracking-id']) expect(stderr).toContain(`[${code}]`)
})

test('one thing is shown at a time, and each format where it belongs', async () => {
  const of = caseOf(publisher())
  await of.open(signal, '--concerns', 'vulnerability')
  for (const argv of [
    ['--notice', '--laws'],
    ['--laws', '--format', 'csaf'],
    ['--notice', '--sheet', 'final report'],
  ]) {
    const { stderr, stdout, exitCode } = await of.run(signal, 'show', 'c', ...argv)
    expect([stdout, exitCode, stderr]).toEqual(['', 64, expect.stringContaining('[case.one-view]')])
  }
})

test('an exercise and a notice beside a delay say so', async () => {
  const of = caseOf(publisher())
  await of.open(signal, '--concerns', 'vulnerability', '--flaw', 'CVE-2026-1234', '--exercise', '--as-of', signal)
  await of.add(aware, 'became-aware', '--as-of', aware)
  await of.add(aware, 'fields-written', '--as-of', aware, ...written('pec=on'))
  const screen = await of.show(aware, '--notice')
  expect(screen).toContain('EXERCISE. Send this to nobody.')
  expect(screen).toContain('A delay under Article 16 was asked for')
  expect(JSON.stringify(await csafAt(aware, of))).toContain('EXERCISE')
  expect(await of.show(aware, '--fact-sheet')).toContain('EXERCISE. Give this to nobody.')
})
