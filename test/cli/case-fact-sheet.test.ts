import { expect, test } from 'vitest'
import { caseOf, exploited, flat, severe, written } from './case-of.ts'
import { faultsOfCsaf } from './csaf-faults.js'
import { aware, csaf, fixed, publisher, settled, signal, told } from './notice-of.ts'

test('the fact sheet tells facts alone, and what is not known as not known', async () => {
  const of = caseOf(publisher())
  await of.open(signal, '--concerns', 'both', '--flaw', 'CVE-2026-1234')
  expect(await of.show(signal, '--fact-sheet')).toMatchSnapshot('after the signal')
  for (const track of ['vulnerability', 'incident']) await of.add(aware, 'became-aware', '--of', track)
  await of.add(settled, 'facts-stated', ...exploited, ...severe)
  await of.add(
    settled,
    'submitted',
    '--of',
    'vulnerability',
    '--stage',
    'early-warning',
    '--receipt',
    'SRP-FR-V-2026-00000001',
  )
  await of.add(settled, 'fields-written', ...written('impact=Doses can be changed.', 'suspectedMalicious=Yes'))
  await of.add(fixed, 'measure-available', '--kind', 'workaround', '--partial', '--says', 'switch off remote access')
  await of.add(fixed, 'measure-available', '--kind', 'internal containment', '--says', 'the service was cut off')
  const screen = await of.show(fixed, '--fact-sheet')
  expect(screen).toMatchSnapshot('later')
  expect(await of.data(fixed, '--fact-sheet')).toMatchObject({
    status: 'aware',
    exploited: 'yes',
    maliciousCode: true,
    suspectedMalicious: 'Yes',
    submitted: [{ trigger: 'actively exploited vulnerability', stage: 'early warning' }],
    internalMeasures: [{ kind: 'internal containment' }],
  })
  // The number of a receipt is between the manufacturer and the platform.
  expect(screen).not.toContain('SRP-FR')
})

test.each([
  ['no id at all', []],
  ['several in one field', ['cveId=CVE-2026-1 and CVE-2026-1234, EUVD-2026-1']],
  ['an id that begins with nothing', ['cveId=12/7']],
  [
    'marks that would command',
    ['impact=a\u001b[2Jb\u009b\u202e<script>', 'productVersion=*\n# x', 'productName=\u0000P'],
  ],
])('whatever is written, CSAF of it is valid: %s', async (_, fields) => {
  const of = caseOf(publisher())
  await of.open(signal, '--concerns', 'vulnerability')
  await of.add(aware, 'became-aware')
  await of.add(aware, 'facts-stated', ...exploited)
  if (fields.length > 0) await of.run(aware, 'add', 'c', 'fields-written', ...written(...fields))
  await of.add(fixed, 'measure-available', '--kind', 'security update', '--partial')
  const { stdout } = await of.run(fixed, 'show', 'c', ...csaf)
  expect(await faultsOfCsaf(JSON.parse(stdout))).toEqual([])
  const screen = await of.show(fixed, '--notice')
  expect(flat(screen)).toContain('A security update is available for some versions since')
  expect(flat(screen)).toContain('[To fill in: for which versions the measure is')
  expect(`${stdout}${screen}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
})

test('a text that was erased is told to nobody', async () => {
  const of = caseOf(publisher())
  await of.open(signal, '--concerns', 'vulnerability', '--flaw', 'CVE-2026-1234')
  await of.add(aware, 'became-aware')
  await of.add(aware, 'fields-written', ...written('impact=Ms Roy can be harmed.'))
  await of.add(fixed, 'measure-available', '--kind', 'workaround', '--says', 'ask Ms Roy')
  for (const number of ['3', '4']) {
    const argv = ['erase', 'c', number, '--because', 'she asked for it', '--by', 'A. Martin']
    expect(await of.run(told, ...argv)).toMatchObject({ stderr: '', exitCode: 0 })
  }
  for (const argv of [['--notice'], ['--fact-sheet'], csaf]) {
    const text = await of.show(told, ...argv)
    expect(text).not.toMatch(/Roy|erased/)
    expect(text).toContain('A workaround is available')
  }
})

test('every screen holds 80 columns, and Markdown of it is one too', async () => {
  const of = caseOf(publisher())
  await of.open(signal, '--concerns', 'both', '--flaw', 'CVE-2026-1234')
  for (const track of ['vulnerability', 'incident']) await of.add(aware, 'became-aware', '--of', track)
  for (const view of ['--notice', '--fact-sheet', '--laws', '--delays']) {
    const screen = await of.show(aware, view)
    expect(screen.split('\n').filter(line => line.length > 80)).toEqual([])
    expect(await of.show(aware, view, '--format', 'markdown')).toMatch(/^# /)
  }
})
