import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import caseSchema from '../../schemas/case.schema.json' with { type: 'json' }
import { makeFolder } from '../actions/make-folder.ts'
import { type CaseOf, caseOf, exploited } from './case-of.ts'
import { ordinaryProduct } from './ordinary-product.ts'

const isCase = new Ajv2020({ strict: false, formats: { date: true, 'date-time': true } }).compile(caseSchema)

const friday = '2026-11-20T19:45:00+01:00'
const monday = '2026-11-23T18:30:00+01:00'

interface OtherClock {
  readonly report: string
  readonly state: string
  readonly safe?: string
  readonly latest?: string
  readonly nominalDay?: string
  readonly latestDay?: string
  readonly withTwoWorkingDays?: string
  readonly from?: string
  readonly onlyFor?: readonly string[]
}

interface OtherLaw {
  readonly regime: string
  readonly status: string
  readonly product?: string
  readonly because?: string
  readonly clocks: readonly OtherClock[]
}

/** What a case shows of other laws; all that it shows is of the published shape. */
async function lawsAt(moment: string, of: CaseOf): Promise<readonly OtherLaw[]> {
  const data = await of.data(moment)
  expect(isCase(data), JSON.stringify(isCase.errors)).toBe(true)
  return (data as { readonly otherLaws: readonly OtherLaw[] }).otherLaws
}

async function clocksAt(moment: string, of: CaseOf, regime: string): Promise<readonly OtherClock[]> {
  return (await lawsAt(moment, of)).find(law => law.regime === regime)?.clocks ?? []
}

/** A case that is opened and aware at a moment, of a product with its coordinator in France. */
async function awareCase(moment = friday): Promise<CaseOf & { readonly cwd: string }> {
  const cwd = ordinaryProduct(['mainEstablishmentState: FR'])
  const of = caseOf(cwd)
  await of.open(moment, '--concerns', 'vulnerability', '--flaw', 'CVE-2026-1234')
  await of.add(moment, 'facts-stated', ...exploited)
  await of.add(moment, 'became-aware')
  return { ...of, cwd }
}

function law(name: string, ...argv: readonly string[]): readonly [string, ...string[]] {
  return ['other-law', '--regime', name, '--applies', '--because', 'we looked', ...argv]
}

test('X01: the GDPR ends 72 hours after awareness under it, for a controller; for a processor it has no number', async () => {
  const of = await awareCase()
  await of.add(friday, ...law('GDPR', '--kind', 'controller'))
  expect(await clocksAt(friday, of, 'data protection')).toMatchObject([
    { report: 'notification', safe: '2026-11-23T18:45:00Z', latest: '2026-11-23T19:00:00Z', state: 'running' },
    { report: 'to the people concerned', state: 'no number', from: '2026-11-20T18:45:00Z' },
  ])
  await of.add(friday, ...law('GDPR', '--kind', 'processor'))
  expect(await clocksAt(friday, of, 'data protection')).toMatchObject([
    { report: 'to the controller', state: 'no number' },
  ])
})

test('X02: NIS2 runs 24 and 72 hours, and the month only from when its own notification was made', async () => {
  const of = await awareCase()
  await of.add(friday, ...law('NIS2', '--kind', 'entity'))
  const nis2 = 'network and information security'
  expect(await clocksAt(friday, of, nis2)).toMatchObject([
    { report: 'early warning', safe: '2026-11-21T18:45:00Z' },
    { report: 'notification', safe: '2026-11-23T18:45:00Z' },
    { report: 'final report', state: 'undetermined' },
  ])
  // What is submitted under the Act is nothing under another law.
  await of.add(monday, 'submitted', '--stage', 'early-warning', '--at', '2026-11-21T10:00:00+01:00', '--receipt', 'X')
  expect((await clocksAt(monday, of, nis2)).map(({ state }) => state)).toEqual([
    'past latest end',
    'running',
    'undetermined',
  ])
  const made = ['other-law-reported', '--regime', 'NIS2', '--report', 'notification'] as const
  await of.add(monday, ...made, '--at', '2026-11-23T18:00:00+01:00')
  expect(await clocksAt(monday, of, nis2)).toMatchObject([
    { report: 'early warning' },
    { report: 'notification', state: 'met' },
    { report: 'final report', nominalDay: '2026-12-23', latestDay: '2026-12-23', state: 'running' },
  ])
})

test('X03 to X05: the MDR runs for another product, by the kind of the event', async () => {
  const of = await awareCase()
  const record = async (kind: string) => {
    await of.add(friday, ...law('MDR', '--kind', kind, '--for', 'Scanner'))
    return clocksAt(friday, of, 'medical devices')
  }
  expect(await record('serious incident')).toMatchObject([{ nominalDay: '2026-12-05', latestDay: '2026-12-07' }])
  expect(await record('public health threat')).toMatchObject([
    { nominalDay: '2026-11-22', latestDay: '2026-11-23', withTwoWorkingDays: '2026-11-24' },
  ])
  expect(await record('death or serious decline')).toMatchObject([
    { nominalDay: '2026-11-30', latestDay: '2026-11-30' },
  ])
})

test('X06: the EHDS runs three days, and not before it applies', async () => {
  const early = await awareCase()
  expect((await lawsAt(friday, early)).find(({ regime }) => regime === 'health records')).toMatchObject({
    status: 'not in force yet',
    clocks: [],
  })
  await early.add(friday, ...law('EHDS'))
  expect(await clocksAt(friday, early, 'health records')).toEqual([])
  const aware = '2027-04-02T10:00:00+02:00'
  const of = await awareCase(aware)
  expect((await lawsAt(aware, of)).find(({ regime }) => regime === 'health records')?.status).toBe('open')
  await of.add(aware, ...law('EHDS'))
  expect(await clocksAt(aware, of, 'health records')).toMatchObject([
    { nominalDay: '2027-04-05', latestDay: '2027-04-05', withTwoWorkingDays: '2027-04-06' },
  ])
})

test('DORA waits for the classification, and tells the bound that awareness sets', async () => {
  const of = await awareCase()
  await of.add(friday, ...law('DORA'))
  expect(await clocksAt(friday, of, 'financial sector')).toMatchObject([
    { report: 'first notification', state: 'undetermined', noLaterThan: '2026-11-21T18:45:00Z' },
    { report: 'intermediate report', state: 'undetermined' },
    { report: 'final report', state: 'undetermined' },
  ])
  const classified = '2026-11-20T21:00:00+01:00'
  await of.add(classified, 'other-law-moment', '--regime', 'DORA', '--what', 'classified as major')
  // Saturday, 1:00 in the night: in hours nothing moves, but some may wait until Monday noon.
  expect(await clocksAt(classified, of, 'financial sector')).toMatchObject([
    { safe: '2026-11-21T00:00:00Z', noon: '2026-11-23T11:00:00Z', noonIsFor: 'with exceptions' },
    {},
    {},
  ])
})

test('when one became aware under another law is asked for, and never taken from elsewhere', async () => {
  const of = await awareCase()
  const before = readFileSync(join(of.cwd, '.cra/cases/c.yaml'), 'utf8')
  const { stderr, exitCode } = await of.run(friday, 'add', 'c', ...law('GDPR'))
  expect([stderr, exitCode]).toEqual([expect.stringContaining('when you became aware under GDPR. [case.needs]'), 64])
  expect(readFileSync(join(of.cwd, '.cra/cases/c.yaml'), 'utf8')).toBe(before)
  const later = '2026-11-21T09:00:00+01:00'
  await of.add(later, ...law('GDPR', '--kind', 'controller'))
  const [first] = await clocksAt(later, of, 'data protection')
  expect(first?.safe).toBe('2026-11-24T08:00:00Z')
})

test('no clock of one law depends on what is recorded under another', async () => {
  const clocksOfTheAct = async (of: CaseOf): Promise<unknown> => {
    const { clocks } = (await of.data(monday)) as { readonly clocks: unknown }
    return clocks
  }
  const [early, late] = [await awareCase(), await awareCase('2026-11-21T06:00:00+01:00')]
  const before = await clocksOfTheAct(early)
  for (const of of [early, late]) {
    await of.add(monday, ...law('GDPR', '--kind', 'controller', '--at', '2026-11-21T09:00:00+01:00'))
    await of.add(monday, ...law('NIS2', '--kind', 'entity', '--at', '2026-11-22T09:00:00+01:00'))
    await of.add(monday, ...law('MDR', '--kind', 'serious incident', '--for', 'S', '--at', '2026-11-22T10:00:00+01:00'))
    await of.add(monday, 'other-law-reported', '--regime', 'NIS2', '--report', 'notification')
  }
  expect(await clocksOfTheAct(early)).toEqual(before)
  expect(await lawsAt(monday, early)).toEqual(await lawsAt(monday, late))
})

test('what is due under other laws stands in the calendar, with nothing of the event', async () => {
  const of = await awareCase()
  await of.add(friday, ...law('GDPR', '--kind', 'controller'))
  await of.add(friday, ...law('MDR', '--kind', 'serious incident', '--for', 'Scanner'))
  const calendar = await of.show(friday, '--format', 'ics')
  expect(calendar).toContain('SUMMARY:GDPR\\, notification: Pump')
  expect(calendar).toContain('SUMMARY:MDR\\, report: Scanner')
  expect(calendar).not.toMatch(/CVE|we looked/)
  await of.add(monday, 'other-law-reported', '--regime', 'GDPR', '--report', 'notification')
  expect(await of.show(monday, '--format', 'ics')).not.toContain('SUMMARY:GDPR')
})

test('one product is never a device and under the Act: by no name of it, and not where that is open', async () => {
  for (const product of [[], ['--for', 'Pump'], ['--for', ' PUMP ']]) {
    const of = await awareCase()
    const { stderr, exitCode } = await of.run(friday, 'add', 'c', ...law('MDR', ...product, '--at', friday))
    expect([stderr, exitCode]).toEqual([expect.stringContaining('[case.device-and-product]'), 64])
  }
  const unknown = makeFolder({ 'cra.yaml': 'schema: 1\nproduct: { id: pump }\n' })
  await caseOf(unknown).open(friday, '--concerns', 'vulnerability')
  const open = await caseOf(unknown).run(friday, 'add', 'c', ...law('MDR', '--at', friday))
  expect(open.stderr).toContain('[case.device-and-product]')
  const of = await awareCase()
  // Nor by a correction of what was said of another law, or of another product.
  await of.add(friday, ...law('MDR', '--kind', 'serious incident', '--for', 'Scanner'))
  const mended = ['corrected', '--corrects', '4', '--instead', 'product=Pump', '--because', 'the other one']
  expect((await of.run(friday, 'add', 'c', ...mended)).stderr).toContain('[case.device-and-product]')
  const none = ['other-law', '--regime', 'MDR', '--no-applies', '--because', 'no device'] as const
  await of.add(friday, ...none)
  const devices = (await lawsAt(friday, of)).filter(({ regime }) => regime === 'medical devices')
  expect(devices.map(({ product, status }) => [product, status])).toEqual([
    ['Scanner', 'applies'],
    [undefined, 'does not apply'],
  ])
})

test('a device stays one clock if the product file changes its mind: none of its own runs then', async () => {
  const cwd = ordinaryProduct(['mainEstablishmentState: FR', 'mdrApplies: true'])
  const of = caseOf(cwd)
  await of.open(friday, '--concerns', 'vulnerability')
  await of.add(friday, ...law('MDR', '--kind', 'serious incident'))
  expect(await clocksAt(friday, of, 'medical devices')).toHaveLength(1)
  const file = join(cwd, 'cra.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('mdrApplies: true', 'mdrApplies: false'))
  const [, , device] = await lawsAt(friday, of)
  expect(device).toMatchObject({ regime: 'medical devices', status: 'contradicts the Act', clocks: [] })
  expect(await of.show(friday, '--laws')).toContain('No clock runs: the Act applies to this product')
})

test.each([
  ['a kind that the law does not know', law('GDPR', '--kind', 'owner', '--at', friday), 'controller; processor'],
  [
    'a report that it does not ask for',
    ['other-law-reported', '--regime', 'DORA', '--report', 'x'],
    'first notification',
  ],
  [
    'a report before anybody said that it applies',
    ['other-law-reported', '--regime', 'GDPR', '--report', 'notification'],
    'GDPR applies',
  ],
  [
    'a moment from which nothing is counted',
    ['other-law-moment', '--regime', 'GDPR', '--what', 'handled'],
    'nothing is counted',
  ],
  ['a law that is none', law('Omnibus', '--at', friday), 'regime'],
  ['a law by a name that objects have', law('constructor'), 'regime'],
  ['a report under no law', ['other-law-reported', '--report', 'notification'], 'regime'],
])('%s is refused', async (_, argv, says) => {
  const of = await awareCase()
  const { stderr, exitCode } = await of.run(friday, 'add', 'c', ...argv)
  expect([stderr, exitCode]).toEqual([expect.stringContaining(says), 64])
})

test('becoming aware under a law is recorded once, and then corrected; another kind is something else', async () => {
  const of = await awareCase()
  const late = law('GDPR', '--kind', 'controller', '--at', '2026-11-20T20:00:00+01:00')
  await of.add(monday, ...late)
  const { stderr } = await of.run(monday, 'add', 'c', ...late)
  expect(stderr).toContain('[case.recorded-already]')
  const mended = ['--corrects', '4', '--instead', `at=${friday}`, '--because', 'the mail was read at once'] as const
  await of.add(monday, 'corrected', ...mended)
  expect((await clocksAt(monday, of, 'data protection'))[0]?.safe).toBe('2026-11-23T18:45:00Z')
})

test('a report before becoming aware under the law is refused', async () => {
  const of = await awareCase()
  await of.add(monday, ...law('GDPR', '--kind', 'controller', '--at', '2026-11-21T09:00:00+01:00'))
  const made = ['other-law-reported', '--regime', 'GDPR', '--report', 'notification', '--at', friday]
  const { stderr } = await of.run(monday, 'add', 'c', ...made)
  expect(stderr).toContain('[case.out-of-order]')
})

test('its authority in another Member State has its own holidays', async () => {
  const of = await awareCase('2026-10-16T14:00:00+01:00')
  const at = '2026-10-16T14:00:00+01:00'
  // 10 days on is the last Monday of October: a holiday in Ireland, and none in France.
  await of.add(at, ...law('MDR', '--kind', 'death or serious decline', '--for', 'S', '--authority-in', 'IE'))
  expect(await clocksAt(at, of, 'medical devices')).toMatchObject([
    { nominalDay: '2026-10-26', latestDay: '2026-10-27' },
  ])
})

test('the screen shows each law by itself, those nobody looked at with their question; no proposal is shown', async () => {
  const of = await awareCase()
  await of.add(friday, ...law('GDPR', '--by', 'B. Roy'))
  await of.add(friday, 'other-law', '--regime', 'NIS2', '--no-applies', '--because', 'nine people', '--by', 'B. Roy')
  await of.add(friday, ...law('MDR', '--for', 'Scanner', '--kind', 'public health threat'))
  await of.add(friday, ...law('DORA'))
  const screen = await of.show('2026-11-21T10:00:00+01:00', '--laws')
  expect(screen).toMatchSnapshot()
  expect(screen).not.toMatch(/omnibus|96 hours|proposal/i)
  expect(screen.split('\n').every(line => line.length <= 80)).toBe(true)
  expect(await of.show('2026-11-21T10:00:00+01:00')).toContain('Next: MDR, report, due Sun 22 Nov 2026 19:45')
})
