import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import caseSchema from '../../schemas/case.schema.json' with { type: 'json' }
import { ordinaryProduct } from './ordinary-product.ts'
import { cradle } from './run.ts'

const isCase = new Ajv2020({ strict: false, formats: { date: true, 'date-time': true } }).compile(caseSchema)

/** A product of which most is known, with a coordinator in France. */
function product(): string {
  return ordinaryProduct(
    ['mainEstablishmentState: FR', 'coreFunctionality: none of Annex III or IV'],
    'markets: [FR, DE]',
    'support: { until: 2033-02 }',
  )
}

interface Clock {
  readonly stage: string
  readonly state: string
  readonly flags: readonly string[]
}

/** A case that is walked through: each step at a moment of its own, by the clock of that moment. */
function walk(cwd: string) {
  const at = (moment: string) => ({ now: Date.parse(moment) })
  const run = async (moment: string, ...argv: readonly string[]): Promise<string> => {
    const { stdout, stderr, exitCode } = await cradle(['case', ...argv], cwd, at(moment))
    expect([stderr, exitCode], argv.join(' ')).toEqual(['', 0])
    // The seals of a log are salted, so that its hashes are new each time.
    return stdout.replaceAll(/\b(?:[0-9a-f]{64}|[0-9a-f]{16})\b/g, 'HASH')
  }
  const show = async (moment: string): Promise<{ readonly clocks: readonly Clock[]; readonly duty: unknown }> => {
    const data: unknown = JSON.parse(await run(moment, 'show', 'c', '--format', 'json'))
    expect(isCase(data), JSON.stringify(isCase.errors)).toBe(true)
    const { clocks, duties } = data as { clocks: readonly Clock[]; duties: readonly { mustReport: unknown }[] }
    return { clocks, duty: duties[0]?.mustReport }
  }
  return {
    add: (moment: string, event: string, ...argv: readonly string[]) =>
      run(moment, 'add', 'c', event, ...(argv.includes('--at') ? [] : ['--at', moment]), '--by', 'A. Martin', ...argv),
    open: (moment: string, ...argv: readonly string[]) =>
      run(moment, 'open', '--id', 'c', '--at', moment, '--by', 'A. Martin', ...argv),
    sheet: (moment: string, stage: string, ...argv: readonly string[]) =>
      run(moment, 'show', 'c', '--sheet', stage, ...argv),
    screen: (moment: string) => run(moment, 'show', 'c'),
    states: async (moment: string) => (await show(moment)).clocks.map(({ stage, state }) => `${stage}: ${state}`),
    flags: async (moment: string, of: string) => (await show(moment)).clocks.find(({ stage }) => stage === of)?.flags,
    duty: async (moment: string) => (await show(moment)).duty,
  }
}

type Step = ReturnType<typeof walk>

/** What no sheet may say: that anything was sent, received or accepted by doing of ours, or that anybody was late. */
const neverSaid = /\b(we|cradle) (has )?(submitted|sent)\b|accepted|was late|missed|in time\b/i

function fields(...pairs: readonly string[]): readonly string[] {
  return pairs.flatMap(pair => ['--field', pair])
}

/** From the first signal to becoming aware: the clocks start, and the finding stands. */
async function untilAware(step: Step): Promise<void> {
  await step.open('2026-11-20T18:30:00+01:00', '--flaw', 'CVE-2026-1234', '--says', 'A customer saw an intruder.')
  expect(await step.states('2026-11-20T18:31:00+01:00')).toEqual([
    ...['early warning: not started', 'notification: not started', 'final report: undetermined'],
  ])
  await step.add('2026-11-20T18:35:00+01:00', 'assessment-started')
  const facts = ['flawIn=in our own part', 'reliableEvidenceOfExploitation=yes', 'exploitedByMaliciousActor=yes']
  const more = ['exploitedInASystem=yes', 'withoutOwnersPermission=yes']
  const stated = [...facts, ...more].flatMap(fact => ['--fact', fact])
  await step.add('2026-11-20T19:40:00+01:00', 'facts-stated', ...stated, '--because', 'The logs show it.')
  await step.add('2026-11-20T19:45:00+01:00', 'became-aware', '--because', 'The forensic firm confirmed it.')
  expect(await step.duty('2026-11-20T19:46:00+01:00')).toBe(true)
  expect(await step.states('2026-11-20T20:00:00+01:00')).toEqual([
    ...['early warning: running', 'notification: running', 'final report: undetermined'],
  ])
  expect(await step.screen('2026-11-20T20:00:00+01:00')).toMatchSnapshot('screen once aware')
}

/** The early warning, its submission and its receipt. */
async function earlyWarning(step: Step): Promise<void> {
  const first = fields('title=Intruders pass the login', 'summary=A flaw in the login is exploited at one customer.')
  await step.add('2026-11-20T21:00:00+01:00', 'fields-written', ...first)
  await step.add('2026-11-20T21:01:00+01:00', 'member-states-confirmed', '--states', 'FR', '--states', 'DE')
  expect(await step.sheet('2026-11-20T21:05:00+01:00', 'early-warning')).toMatchSnapshot('early warning')
  await step.add('2026-11-20T21:30:00+01:00', 'submitted', '--stage', 'early-warning')
  expect(await step.flags('2026-11-20T21:31:00+01:00', 'early warning')).toContain('RECEIPT_MISSING')
  await step.add(
    '2026-11-20T21:40:00+01:00',
    'receipt',
    '--stage',
    'early-warning',
    '--receipt',
    'SRP-FR-V-2026-00000001',
  )
  expect(await step.flags('2026-11-20T21:41:00+01:00', 'notification')).toContain('SRP_COUNTER_DIFFERS')
}

/** The notification, and what the early warning held then. */
async function notification(step: Step): Promise<void> {
  await step.add('2026-11-21T09:00:00+01:00', 'occurred', '--at', '2026-11-18T03:00:00+01:00')
  const second = fields(
    'generalInformation=A check of the session is missing; requests pass the login.',
    'measuresTaken=The login over the network was switched off at the customer.',
    'measuresForUsers=Switch off the login over the network.',
    'prerequisites=The login can be reached over the network.',
    'summary=A flaw in the login is exploited at one customer. The way in is known.',
  )
  await step.add('2026-11-22T10:00:00+01:00', 'fields-written', ...second)
  expect(await step.sheet('2026-11-22T10:05:00+01:00', 'notification')).toMatchSnapshot('notification')
  expect(await step.sheet('2026-11-22T10:05:00+01:00', 'early-warning'), 'shows what was there then').toMatchSnapshot(
    'early warning, afterwards',
  )
}

/** The coordinator asks, and is answered. */
async function intermediateReport(step: Step): Promise<void> {
  await step.add(
    '2026-11-22T11:00:00+01:00',
    'submitted',
    '--stage',
    'notification',
    '--receipt',
    'SRP-FR-V-2026-00000001',
  )
  await step.add('2026-11-23T09:00:00+01:00', 'coordinator-asked', '--says', 'How many installations?')
  expect(await step.states('2026-11-23T10:00:00+01:00')).toContain('intermediate report: running')
  expect(await step.sheet('2026-11-23T10:00:00+01:00', 'intermediate-report')).toMatchSnapshot('intermediate report')
  const told = (sheet: string): boolean => sheet.includes('It tells all that the Act asks for at this stage.')
  // What the notification said word for word is no update.
  expect(told(await step.sheet('2026-11-23T10:00:00+01:00', 'intermediate-report'))).toBe(false)
  await step.add('2026-11-23T11:00:00+01:00', 'fields-written', ...fields('summary=Two installations are affected.'))
  expect(told(await step.sheet('2026-11-23T11:01:00+01:00', 'intermediate-report'))).toBe(true)
  await step.add('2026-11-23T12:00:00+01:00', 'submitted', '--stage', 'intermediate-report', '--receipt', 'by mail')
}

/** The measure, the users, the final report. */
async function finalReport(step: Step): Promise<void> {
  await step.add('2026-11-24T16:00:00+01:00', 'measure-available', '--kind', 'security update')
  expect(await step.states('2026-11-24T16:01:00+01:00')).toContain('final report: running')
  await step.add(
    '2026-11-24T17:00:00+01:00',
    'users-informed',
    '--audience',
    'all users',
    '--channel',
    'mail and website',
  )
  const third = fields(
    'severity=Critical: nobody needs an account.',
    'impact=Data of one customer were read.',
    'updateDetails=Version 2 checks the session.',
    'maliciousActor=not known',
  )
  await step.add('2026-12-01T10:00:00+01:00', 'fields-written', ...third)
  expect(await step.sheet('2026-12-01T10:05:00+01:00', 'final-report')).toMatchSnapshot('final report')
  await step.add(
    '2026-12-01T11:00:00+01:00',
    'submitted',
    '--stage',
    'final-report',
    '--receipt',
    'SRP-FR-V-2026-00000001',
  )
  expect(await step.states('2026-12-01T11:01:00+01:00')).toEqual([
    ...['early warning: met', 'notification: met', 'intermediate report: met', 'final report: met'],
  ])
}

/** The case is closed, and no sheet ever said what is not for it to say. */
async function closing(step: Step): Promise<void> {
  await step.add('2026-12-01T12:00:00+01:00', 'closed', '--because', 'All reports are submitted.')
  expect(await step.screen('2026-12-02T12:00:00+01:00')).toMatchSnapshot('screen once closed')
  for (const stage of ['early-warning', 'notification', 'intermediate-report', 'final-report']) {
    expect(await step.sheet('2026-12-02T12:00:00+01:00', stage)).not.toMatch(neverSaid)
    expect(await step.sheet('2026-12-02T12:00:00+01:00', stage, '--format', 'markdown')).not.toMatch(neverSaid)
    expect(await step.sheet('2026-12-02T12:00:00+01:00', stage, '--format', 'html')).not.toMatch(neverSaid)
  }
}

/** Becoming aware of an incident, where a point of law is open until a person decides on it. */
async function untilAwareOfIncident(step: Step): Promise<void> {
  await step.open(
    '2026-11-09T10:00:00+01:00',
    '--concerns',
    'incident',
    '--says',
    'Somebody else signed in to the build server.',
  )
  const facts = ['isIncident=yes', 'incidentImpairsProduct=yes', 'incidentBringsMaliciousCode=yes']
  const stated = [...facts, 'incidentEffects=only possible'].flatMap(fact => ['--fact', fact])
  await step.add('2026-11-09T11:00:00+01:00', 'facts-stated', ...stated)
  await step.add('2026-11-09T11:05:00+01:00', 'became-aware')
  expect(await step.duty('2026-11-09T11:06:00+01:00'), 'an open point of law stays open').toBe('unknown')
  await step.add('2026-11-09T11:10:00+01:00', 'point-decided', '--decide', 'R-2=1', '--because', 'The safe course.')
  expect(await step.duty('2026-11-09T11:11:00+01:00')).toBe(true)
  expect(await step.states('2026-11-09T12:00:00+01:00')).toEqual([
    ...['early warning: running', 'notification: running', 'final report: forecast'],
  ])
}

/** The early warning, which says whether malicious acts are suspected. */
async function incidentWarning(step: Step): Promise<void> {
  const first = fields('title=Intruder on the build server', 'summary=Under investigation.', 'suspectedMalicious=Yes')
  await step.add('2026-11-09T12:00:00+01:00', 'fields-written', ...first)
  expect(await step.sheet('2026-11-09T12:05:00+01:00', 'early-warning')).toMatchSnapshot('incident: early warning')
  await step.add(
    '2026-11-09T13:00:00+01:00',
    'submitted',
    '--stage',
    'early-warning',
    '--receipt',
    'SRP-FR-I-2026-00000002',
  )
}

/** The notification, from which the month runs. */
async function incidentNotification(step: Step): Promise<void> {
  await step.add('2026-11-10T09:00:00+01:00', 'occurred', '--at', '2026-11-07T22:00:00+01:00')
  const second = fields(
    'incidentNature=A stolen password let somebody into the build server.',
    'initialAssessment=No build was changed as far as is known.',
    'measuresTaken=All passwords and keys were renewed.',
    'measuresForUsers=None is needed as far as is known.',
  )
  await step.add('2026-11-11T15:00:00+01:00', 'fields-written', ...second)
  expect(await step.sheet('2026-11-11T15:05:00+01:00', 'notification')).toMatchSnapshot('incident: notification')
  await step.add(
    '2026-11-11T16:00:00+01:00',
    'submitted',
    '--stage',
    'notification',
    '--receipt',
    'SRP-FR-I-2026-00000002',
  )
  expect(await step.screen('2026-11-12T09:00:00+01:00')).toMatchSnapshot('incident: screen after the notification')
}

/** The final report. */
async function incidentFinal(step: Step): Promise<void> {
  const third = fields(
    'severity=High: updates could have been forged.',
    'impact=None on users.',
    'rootCause=A password used twice.',
    'mitigationOngoing=Two factors for everyone.',
  )
  await step.add('2026-12-10T09:00:00+01:00', 'fields-written', ...third)
  expect(await step.sheet('2026-12-10T09:05:00+01:00', 'final-report')).toMatchSnapshot('incident: final report')
  await step.add(
    '2026-12-11T16:30:00+01:00',
    'submitted',
    '--stage',
    'final-report',
    '--receipt',
    'SRP-FR-I-2026-00000002',
  )
  expect(await step.flags('2026-12-12T09:00:00+01:00', 'final report')).toContain('SUBMITTED_AFTER_SAFE_END')
  expect(await step.states('2026-12-12T09:00:00+01:00')).toEqual([
    ...['early warning: met', 'notification: met', 'final report: met'],
  ])
}

test('an exploited vulnerability, from the first signal to the final report: each sheet tells what was known then', async () => {
  const step = walk(product())
  await untilAware(step)
  await earlyWarning(step)
  await notification(step)
  await intermediateReport(step)
  await finalReport(step)
  await closing(step)
}, 60_000)

test('a severe incident, from the first signal to the final report: the month runs from the notification', async () => {
  const step = walk(product())
  await untilAwareOfIncident(step)
  await incidentWarning(step)
  await incidentNotification(step)
  await incidentFinal(step)
}, 60_000)
