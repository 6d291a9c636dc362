import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { flat } from './case-of.ts'
import { ordinaryProduct } from './ordinary-product.ts'
import { cradle } from './run.ts'

const now = Date.parse('2026-11-25T12:00:00Z')

/** A case on one track, opened with a signal; and how events are recorded on branches of its log that are put together. */
async function signalled(concerns = 'vulnerability') {
  const cwd = ordinaryProduct(['mainEstablishmentState: FR'])
  const run = (...argv: readonly string[]) => cradle(['case', ...argv], cwd, { now })
  const add = async (...argv: readonly string[]): Promise<void> => {
    expect((await run('add', 'c', ...argv)).stderr, argv.join(' ')).toBe('')
  }
  await run('open', '--id', 'c', '--concerns', concerns, '--says', 'A hint.', '--at', '2026-11-16T18:00+01:00')
  const file = join(cwd, '.cra/cases/c.yaml')
  const text = (): string => readFileSync(file, 'utf8')
  const merge = async (...branches: readonly (readonly (readonly string[])[])[]): Promise<void> => {
    const base = text()
    const parts: string[] = []
    for (const branch of branches) {
      writeFileSync(file, base)
      for (const argv of branch) await add(...argv)
      parts.push(text().slice(base.length))
    }
    writeFileSync(file, base + parts.join(''))
  }
  const data = async () => JSON.parse((await run('show', 'c', '--format', 'json')).stdout)
  const list = async (): Promise<string> => flat((await run('list')).stdout)
  const show = async (): Promise<string> => flat((await run('show', 'c')).stdout)
  const check = async (): Promise<string> => flat((await cradle(['check'], cwd, { now })).stdout)
  return { run, add, merge, data, list, show, check }
}

const closed = ['closed', '--because', 'A false alarm.']
const aware = ['became-aware', '--at', '2026-11-24T19:00']

test('a case that one branch closes and in which another becomes aware is open, in either order', async () => {
  for (const branches of [
    [[aware], [closed]],
    [[closed], [aware]],
  ]) {
    const { merge, data, check } = await signalled()
    await merge(...branches)
    expect(await data()).toMatchObject({ case: { isOpen: true }, log: { isIntact: true } })
    expect(await check()).toContain('Open case under Article 14')
  }
})

test('a case that both branches close is closed; one closed with all in view is, whatever was noted beside', async () => {
  const { merge, data, add } = await signalled()
  await merge([closed], [['note', '--says', 'x'], closed])
  expect((await data()).case.isOpen).toBe(false)
  await add('signal', '--says', 'Again.')
  expect((await data()).case.isOpen).toBe(true)
  await add(...closed)
  expect((await data()).case.isOpen).toBe(false)
})

test('a signal of another branch was not assessed with the facts that are stated beside it', async () => {
  const facts = ['facts-stated', '--fact', 'reliableEvidenceOfExploitation=no']
  const { merge, data } = await signalled()
  await merge([['signal', '--says', 'It is exploited.']], [facts])
  expect((await data()).case.toAssessAgain).toBe(3)
})

test('of two submissions that stand, the first counts, and with the receipt that was its own', async () => {
  const submitted = ['submitted', '--stage', 'early-warning']
  const first = [...submitted, '--at', '2026-11-25T10:00', '--receipt', 'R1']
  const second = [...submitted, '--at', '2026-11-25T11:00', '--receipt', 'R2']
  for (const branches of [
    [[first], [second]],
    [[second], [first]],
  ]) {
    const { add, merge, data } = await signalled()
    await add(...aware)
    await merge(...branches)
    expect((await data()).clocks[0]).toMatchObject({
      state: 'met',
      submitted: { at: '2026-11-25T09:00:00Z', receipt: 'R1' },
    })
  }
})

const at = (moment: string) => ['--at', moment] as const
const wrong = ['--because', 'The wrong coordinator.'] as const

test('all that went to the wrong coordinator can be submitted again, and no end moves', async () => {
  const { add, run, data } = await signalled()
  await add('became-aware', ...at('2026-11-16T19:00'))
  await add('submitted', '--stage', 'early-warning', ...at('2026-11-17T10:00'), '--receipt', 'R1')
  await add('submitted', '--stage', 'notification', ...at('2026-11-18T10:00'), '--receipt', 'R2')
  for (const stage of ['early-warning', 'notification'])
    await add('invalidated', '--stage', stage, ...wrong, ...at('2026-11-20T10:00'))
  await add('submitted', '--stage', 'early-warning', ...at('2026-11-20T11:00'), '--receipt', 'R3')
  await add('submitted', '--stage', 'notification', ...at('2026-11-20T11:05'))
  const [early, notification] = (await data()).clocks
  expect(early).toMatchObject({
    safe: '2026-11-17T18:00:00Z',
    submitted: { at: '2026-11-20T10:00:00Z', receipt: 'R3' },
  })
  expect(notification.flags).toEqual(['SUBMITTED_AFTER_LATEST_END', 'EXPLANATION_MISSING', 'RECEIPT_MISSING'])
  await add('lateness-explained', '--stage', 'notification', ...wrong)
  expect((await data()).clocks[1].flags).toEqual(['SUBMITTED_AFTER_LATEST_END', 'RECEIPT_MISSING'])
  const third = await run('add', 'c', 'submitted', '--stage', 'early-warning', ...at('2026-11-20T12:00'))
  expect(third.stderr).toContain('[case.recorded-already]')
})

test('one early warning that went wrong is submitted again after the notification that stands', async () => {
  const { add, data } = await signalled()
  await add('became-aware', ...at('2026-11-16T19:00'))
  await add('submitted', '--stage', 'early-warning', ...at('2026-11-17T10:00'))
  await add('submitted', '--stage', 'notification', ...at('2026-11-18T10:00'))
  await add('invalidated', '--stage', 'early-warning', ...wrong, ...at('2026-11-20T10:00'))
  await add('submitted', '--stage', 'early-warning', ...at('2026-11-20T11:00'))
  await add('corrected', '--corrects', '5', '--because', 'A slip.', '--instead', 'at=2026-11-18T10:30')
  expect((await data()).clocks[1]).toMatchObject({ state: 'met', submitted: { at: '2026-11-18T09:30:00Z' } })
})

test('what was provided with a report is provided no more once that report is declared invalid', async () => {
  const { add, data } = await signalled('incident')
  const provided = ['already-provided', '--stage', 'notification', '--with', 'early-warning', '--because', 'All in it.']
  await add('became-aware', ...at('2026-11-24T19:00'))
  await add('submitted', '--stage', 'early-warning', ...at('2026-11-24T20:00'))
  await add(...provided)
  const states = async () => (await data()).clocks.map(({ state }: { readonly state: string }) => state)
  expect(await states()).toEqual(['met', 'already provided', 'running'])
  await add('invalidated', '--stage', 'early-warning', ...wrong)
  expect(await states()).toEqual(['running', 'running', 'forecast'])
  await add('submitted', '--stage', 'early-warning')
  expect(await states()).toEqual(['met', 'running', 'forecast'])
  await add(...provided)
  expect(await states()).toEqual(['met', 'already provided', 'running'])
})

test('a signal that waits for its assessment stands in every list, and a new one asks for another', async () => {
  const { add, list, show, check } = await signalled()
  for (const screen of [await list(), await check()])
    expect(screen).toContain('The first signal came 8 days 19 hours ago.')
  await add('facts-stated', '--fact', 'reliableEvidenceOfExploitation=no')
  expect(await list()).toContain('Open; no clock runs.')
  expect(await show()).toContain('When nothing is left to do')
  await add('signal', '--says', 'It is exploited after all.')
  for (const screen of [await list(), await check()]) expect(screen).toContain('A new signal came (event 4)')
  expect(await show()).toContain('State anew what is known')
  expect(await show()).not.toContain('When nothing is left to do')
})

test('a case that is closed while a report is due says so', async () => {
  const { add, list, show } = await signalled()
  await add(...aware)
  await add(...closed)
  for (const screen of [await list(), await show()]) expect(screen).toContain('Closing a case moves no end.')
})
