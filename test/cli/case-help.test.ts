import { expect, test } from 'vitest'
import { eventKinds, ownKeysOf, shapeOf } from '../../src/dossier/case/event-shape.ts'
import { exploited, flat, severe } from './case-of.ts'
import { ordinaryProduct } from './ordinary-product.ts'
import { cradle } from './run.ts'

const now = Date.parse('2026-11-25T12:00:00Z')

/** Flags that stand under another name than what they give. */
const flagOf: Readonly<Record<string, string>> = {
  facts: 'fact',
  points: 'decide',
  fields: 'field',
  product: 'for',
  authorityIn: 'authority-in',
}

/** What stands within what is stated or decided, and is typed beside it; and whether it is needed. */
const within: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
  'facts stated': { because: false, evidence: false },
  'point decided': { because: true },
}

test('the help of adding names every event, and of each the flags that it takes', async () => {
  const { stdout } = await cradle(['case', 'add', '--help'])
  const [, list = ''] = stdout.split('Events, and what each takes')
  const entries = list.split(/\n {2}(?=[a-z])/)
  for (const kind of eventKinds.filter(each => each !== 'opened')) {
    const entry = entries.find(each => each.startsWith(`${kind.replaceAll(' ', '-')} `)) ?? ''
    const [text = ''] = entry.split('\n\n')
    const said = [...text.matchAll(/--([a-z-]+)/g)].map(([, flag]) => flag).toSorted()
    const beside = within[kind] ?? {}
    const takes = [...ownKeysOf(kind).filter(key => key !== 'of'), ...Object.keys(beside)]
    expect(said, kind).toEqual(takes.map(key => flagOf[key] ?? key).toSorted())
    // What is not in brackets is needed.
    const needed = [...text.replaceAll(/\[[^\]]*\]/g, '').matchAll(/--([a-z-]+)/g)].map(([, flag]) => flag)
    const shape: { readonly shape: Readonly<Record<string, { readonly type: string }>> } = Object(shapeOf(kind))
    const isNeeded = (key: string): boolean => beside[key] ?? shape.shape[key]?.type !== 'optional'
    expect(needed.toSorted(), kind).toEqual(
      takes
        .filter(isNeeded)
        .map(key => flagOf[key] ?? key)
        .toSorted(),
    )
  }
  const wide = list
    .split('FLAGS')[0]
    ?.split('\n')
    .filter(line => line.length > 80)
  expect(wide).toEqual([])
})

/** A case on one track of which all is stated but when somebody became aware. */
async function statedCase(concerns: string, facts: readonly string[]) {
  const cwd = ordinaryProduct(['mainEstablishmentState: FR'])
  const run = (...argv: readonly string[]) => cradle(['case', ...argv], cwd, { now })
  await run('open', '--id', 'c', '--concerns', concerns, '--says', 'A hint.', '--at', '2026-11-24T18:00+01:00')
  await run('add', 'c', 'facts-stated', ...facts)
  return { run, show: async () => flat((await run('show', 'c')).stdout) }
}

test.for([
  ['vulnerability', exploited],
  ['incident', severe],
] as const)(
  'where all is stated of a %s, to record becoming aware is what is asked, and no fact',
  async ([on, facts]) => {
    const { run, show } = await statedCase(on, facts)
    const screen = await show()
    expect(screen).toContain('Whoever is reasonably certain of that is aware')
    expect(screen).toContain('1. Once you are reasonably certain: cradle case add c became-aware')
    expect(screen).not.toMatch(/--fact "?aware/)
    await run('add', 'c', 'became-aware', '--at', '2026-11-25T09:00')
    expect(await show()).not.toContain('Whoever is reasonably certain')
  },
)

test('awareness cannot be stated as a fact, for no clock would run', async () => {
  const { run, show } = await statedCase('vulnerability', exploited)
  for (const fact of ['aware=yes', 'awareOn=2026-08-01']) {
    const { exitCode, stderr } = await run('add', 'c', 'facts-stated', '--fact', fact)
    expect([exitCode, stderr.includes('became-aware --at')], stderr).toEqual([64, true])
  }
  expect(await show()).toContain('It is open whether')
})

test('why an event is not to be reported is told down to what was stated, and with the grounds', async () => {
  const { show } = await statedCase('vulnerability', [
    ...['--fact', 'reliableEvidenceOfExploitation=no', '--because', 'Only a scanner says so.'],
  ])
  const screen = await show()
  expect(screen).toContain('not so: there is reliable evidence that the vulnerability was exploited')
  expect(screen).toContain('Only a scanner says so.')
  expect(screen).not.toContain('not so: as its manufacturer you must report it')
})
