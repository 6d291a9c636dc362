import { expect, test } from 'vitest'
import { caseOf, exploited, flat, written } from './case-of.ts'
import { ordinaryProduct } from './ordinary-product.ts'
import { cradle } from './run.ts'

const aware = '2026-11-20T19:45:00+01:00'
const later = '2026-11-22T19:45:00+01:00'

async function awareCase(concerns: string) {
  const of = caseOf(ordinaryProduct(['mainEstablishmentState: FR'], 'markets: [FR, DE]'))
  await of.open(aware, '--concerns', concerns, '--flaw', 'CVE-2026-1234')
  await of.add(aware, 'became-aware')
  return of
}

const asked = ['delay-asked', '--mechanism', 'exceptional-circumstances', '--because', 'a patch on Monday'] as const

interface Clock {
  readonly stage: string
  readonly safe?: string
  readonly latest?: string
}

test('the three ways, with a request to paste and the fields of the form; what was asked for is listed', async () => {
  const of = await awareCase('vulnerability')
  expect(await of.show(aware, '--delays')).toMatchSnapshot('nothing asked')
  await of.add(later, ...asked, '--grounds', 'measure within 72 hours')
  const pec = written('pec=on', 'pecReasons=imminent high risk from spreading it', 'sensitivity=High: no patch yet')
  await of.add(later, 'fields-written', ...pec)
  expect(await of.show(later, '--delays')).toMatchSnapshot('asked and stated')
  expect(await of.data(later, '--delays')).toMatchObject({
    moveClocks: false,
    delays: [{ asked: [{ grounds: ['measure within 72 hours'], because: 'a patch on Monday' }] }, {}, { asked: [] }],
    form: { pec: true, pecReasons: ['imminent high risk from spreading it'] },
  })
})

test('none of them moves a clock', async () => {
  const of = await awareCase('vulnerability')
  await of.add(aware, 'facts-stated', ...exploited)
  const ends = async (): Promise<readonly unknown[]> => {
    const { clocks } = (await of.data(later)) as { readonly clocks: readonly Clock[] }
    return clocks.map(({ stage, safe, latest }) => [stage, safe, latest])
  }
  const before = await ends()
  await of.add(later, ...asked, '--grounds', 'enough to build an exploit')
  const stated = ['delay-asked', '--mechanism', 'particularly exceptional circumstances', '--because', 'x'] as const
  await of.add(later, ...stated, '--grounds', 'exploited in no other Member State')
  await of.add(
    later,
    'delay-asked',
    '--mechanism',
    'coordinated-disclosure',
    '--because',
    'a researcher',
    '--grounds',
    'x',
  )
  expect(await ends()).toEqual(before)
})

test('that Article 16 begins with the whole Act is told until then', async () => {
  const of = await awareCase('vulnerability')
  expect(flat(await of.show(aware, '--delays'))).toContain('Article 16 applies from 11 December 2027')
  expect(flat(await of.show('2027-12-11T09:00:00+01:00', '--delays'))).not.toContain('By its letter')
})

test('in a case on an incident, what is for vulnerabilities only is said to be so', async () => {
  const of = await awareCase('incident')
  const screen = await of.show(aware, '--delays')
  expect(screen).toMatchSnapshot()
  expect(screen).not.toContain('PEC Delay Reason')
  expect(screen).not.toContain('Art. 3(b)')
  const stated = ['delay-asked', '--mechanism', 'particularly exceptional circumstances', '--because', 'x']
  const { stderr } = await of.run(later, 'add', 'c', ...stated, '--grounds', 'exploited in no other Member State')
  expect(stderr).toContain('There is no such delay on this track.')
})

test('once the notification was submitted, its toggle is over', async () => {
  const of = await awareCase('vulnerability')
  await of.add(later, 'submitted', '--stage', 'notification', '--receipt', 'X')
  expect(flat(await of.show(later, '--delays'))).toContain('the later reports have no such field')
})

test.each([
  ['a ground that is none', ['--grounds', 'we would rather not'], 'This is no ground of it.'],
  ['a mechanism that is none', ['--mechanism', 'patience', '--grounds', 'x'], '[case.needs]'],
])('%s is refused', async (_, argv, says) => {
  const of = await awareCase('vulnerability')
  const own = argv.includes('--mechanism') ? ['delay-asked', '--because', 'x'] : asked
  const { stderr, exitCode } = await of.run(later, 'add', 'c', ...own, ...argv)
  expect([stderr, exitCode]).toEqual([expect.stringContaining(says), 64])
})

test('registration is told before any case, with its age; Member States are proposed, and confirmed by a person', async () => {
  const cwd = ordinaryProduct(['mainEstablishmentState: FR'], 'markets: [FR, DE]')
  const before = await cradle(['case', 'register'], cwd, { now: Date.parse(aware) })
  expect([before.stderr, before.exitCode]).toEqual(['', 0])
  expect(before.stdout).toMatchSnapshot('before any case')
  const of = caseOf(cwd)
  await of.open(aware, '--concerns', 'vulnerability')
  const shown = async () => (await of.run(later, 'register', 'c')).stdout
  expect(await shown()).toContain('confirmed by nobody: France, Germany')
  await of.add(later, 'member-states-confirmed', '--states', 'FR', '--states', 'ES', '--by', 'A. Martin')
  expect(await shown()).toMatchSnapshot('confirmed')
  const data: unknown = JSON.parse((await of.run(later, 'register', 'c', '--format', 'json')).stdout)
  expect(data).toMatchObject({
    coordinator: { state: 'FR', name: 'CERT-FR / ANSSI' },
    memberStates: { proposed: ['FR', 'DE'], confirmed: ['FR', 'ES'] },
    registration: { asOf: '2026-09-12', isStale: true },
  })
  const none = await of.run(later, 'register', 'd')
  expect([none.exitCode, none.stderr]).toEqual([64, expect.stringContaining('[case.no-such-case]')])
})

test('with no other Member State confirmed there is nobody to pass it on to, and a proposal is not enough for that', async () => {
  const of = caseOf(ordinaryProduct(['mainEstablishmentState: FR'], 'markets: [FR]'))
  await of.open(aware, '--concerns', 'vulnerability')
  expect(await of.show(aware, '--delays')).not.toContain('Only the Member State of your coordinator is named')
  await of.add(aware, 'member-states-confirmed', '--states', 'FR')
  expect(await of.show(aware, '--delays')).toContain('Only the Member State of your coordinator is named')
})
