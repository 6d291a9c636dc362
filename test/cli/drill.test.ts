import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { safeParse } from 'zod/mini'
import { questions } from '../../src/dossier/case/drill/questions.ts'
import { type DrillRecord, drillRecordShape, drillShape } from '../../src/dossier/case/drill/record-shape.ts'
import { scenarios } from '../../src/dossier/case/scenarios.ts'
import { readCaseLog } from '../../src/dossier/case.ts'
import { ordinaryProduct } from './ordinary-product.ts'
import { cradle } from './run.ts'

const names = scenarios.map(({ name }) => name)
const answersOf = (name: string): string => join(import.meta.dirname, 'drills', `${name}.yaml`)
const inFrance = ['mainEstablishmentState: FR']

const sbom = JSON.stringify({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  components: [
    { type: 'library', name: 'parser', version: '2.1.0', purl: 'pkg:npm/parser@2.1.0' },
    { type: 'library', name: 'escape\u001b[2Jd', version: '1', purl: 'pkg:npm/escaped@1' },
  ],
})

/** A product of a maker in France, with an SBOM. */
function product(facts: readonly string[] = inFrance, ...more: readonly string[]): string {
  const cwd = ordinaryProduct(facts, 'sboms: [sbom.cdx.json]', ...more)
  writeFileSync(join(cwd, 'sbom.cdx.json'), sbom)
  return cwd
}

function drillsIn(cwd: string): readonly string[] {
  const folder = join(cwd, '.cra', 'drills')
  return existsSync(folder) ? readdirSync(folder).toSorted() : []
}

function shaped(stdout: string): void {
  expect(safeParse(drillShape, JSON.parse(stdout)).error?.issues).toBe(undefined)
}

async function played(cwd: string, name: string, answers: string, ...flags: readonly string[]) {
  const ran = await cradle(['case', 'drill', name, '--answers', answers, '--format', 'json', ...flags], cwd)
  expect([ran.stderr, ran.exitCode], name).toEqual(['', 0])
  shaped(ran.stdout)
  const record: DrillRecord = JSON.parse(ran.stdout)
  return record
}

function fileOf(cwd: string, text: string): string {
  const path = join(cwd, 'answers.yaml')
  writeFileSync(path, text)
  return path
}

function widest(text: string): number {
  return Math.max(...text.split('\n').map(line => line.length))
}

test('without a name the drills are listed, also where there is no product', async () => {
  const ran = await cradle(['case', 'drill'], product())
  expect(ran.stdout).toMatchSnapshot()
  expect(ran).toMatchObject({ stderr: '', exitCode: 0 })
  expect(names.length).toBeGreaterThanOrEqual(6)
  shaped((await cradle(['case', 'drill', '--format', 'json'], '/')).stdout)
})

test('every scenario stands in the file of its name, and every question is asked in one of them', () => {
  const folder = join(import.meta.dirname, '../../src/dossier/case/scenarios')
  expect(readdirSync(folder).toSorted()).toEqual(names.map(name => `${name}.ts`).toSorted())
  const asked = new Set(scenarios.flatMap(({ beats }) => beats.flatMap(({ asks = [] }) => asks.map(({ ask }) => ask))))
  expect(Object.keys(questions).filter(id => !asked.has(id as keyof typeof questions))).toEqual([])
})

describe.each(scenarios)('$name', ({ name, beats, title }) => {
  const keys = beats.flatMap(({ asks = [] }) => asks.map(({ key }) => key))

  test('tells its beats in order, names a component, and asks each question under a key of its own', () => {
    expect(beats.map(({ after }) => after)).toEqual(beats.map(({ after }) => after).toSorted((a, b) => a - b))
    expect([title, ...beats.map(({ says }) => says)].join(' ')).toContain('{component}')
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('prints its script and gives no answer away', async () => {
    const cwd = product()
    const ran = await cradle(['case', 'drill', name], cwd)
    expect(ran).toMatchObject({ stderr: '', exitCode: 0 })
    expect(widest(ran.stdout)).toBeLessThanOrEqual(80)
    for (const key of keys) expect(ran.stdout.replace(/\s+/g, ' ')).toContain(`[${key}]`)
    const data = await cradle(['case', 'drill', name, '--format', 'json'], cwd)
    shaped(data.stdout)
    expect(data.stdout).not.toMatch(/"(?:right|why|cites|points|mend|recorded)"/)
    expect(drillsIn(cwd)).toEqual([])
  })

  test('gives full points for the right answers, as they were written down by hand', async () => {
    const {
      points,
      outOf,
      questions: judged,
      mend,
    } = await played(product(), name, answersOf(name), '--by', 'A. Martin')
    expect(judged.filter(each => each.points < each.outOf)).toEqual([])
    expect([points, judged.map(({ key }) => key), mend]).toEqual([outOf, keys, []])
    for (const { cites, why } of judged) expect([cites.length > 0, why.length > 0]).toEqual([true, true])
  })

  test('gives no point for wrong answers, and says of each what to mend', async () => {
    const cwd = product()
    const { questions: asked } = await played(cwd, name, fileOf(cwd, 'schema: 1\nanswers: {}\n'))
    const wrong = asked.map(({ key, form, options, right }) => {
      const odd = options.filter(({ label }) => !right.includes(label)).map(({ id }) => id)
      // The last of them: that it must be reported is the safe course where the law is open, and half right.
      return [key, form === 'moment' ? '2019-05-01T10:00' : form === 'one' ? odd.at(-1) : odd]
    })
    const answers = JSON.stringify({ schema: 1, answers: Object.fromEntries(wrong) })
    const record = await played(cwd, name, fileOf(cwd, answers), '--by', 'A. Martin')
    expect(record.questions.filter(({ points, given }) => points > 0 || given === null)).toEqual([])
    expect([record.points, record.mend.length > 0]).toEqual([0, true])
  })
})

test('a moment up to the safe end is right, up to the latest half right, and then wrong', async () => {
  const cwd = product()
  const points = async (answers: Readonly<Record<string, string>>): Promise<Readonly<Record<string, number>>> => {
    const record = await played(cwd, 'friday-evening', fileOf(cwd, JSON.stringify({ schema: 1, answers })))
    const answered = record.questions.filter(({ given }) => given !== null)
    return Object.fromEntries(answered.map(question => [question.key, question.points]))
  }
  const [early, then, notification] = ['early-warning-due', 'early-warning-due-then', 'notification-due'] as const
  // The clocks go forward: the same time three days later is an hour early, and the 72 hours end at a quarter to nine.
  for (const [given, worth] of [
    [{ [early]: '2027-03-27T19:45', [then]: '2027-03-27T18:45Z', [notification]: '2027-03-29T20:45' }, [2, 2, 2]],
    [{ [early]: '2027-03-27T19:46', [then]: '2027-03-27T20:00', [notification]: '2027-03-29T19:45' }, [1, 2, 1]],
    [{ [early]: '2027-03-27T20:01', [then]: '2027-03-26T19:44', [notification]: '2027-03-30T19:45' }, [0, 0, 0]],
    [{ [early]: '2027-03-27', [then]: 'open', [notification]: 'none' }, [0, 0, 0]],
    [{ 'final-due': '2027-05-01', 'aware-when': '2027-03-26T19:44' }, [0, 2]],
    [{ 'final-due': '2027-05-03', 'final-due-so-far': '2027-05-03' }, [0, 1]],
    [{ 'final-due': '2027-05-04', 'final-due-so-far': 'none' }, [0, 0]],
  ] as const)
    expect(Object.values(await points(given)), JSON.stringify(given)).toEqual(worth)
})

test('of several right answers some are half right, and to mark them all is not', async () => {
  const cwd = product()
  const points = async (lacking: readonly string[]): Promise<number | undefined> => {
    const answers = JSON.stringify({ schema: 1, answers: { lacking } })
    const record = await played(cwd, 'researcher-in-good-faith', fileOf(cwd, answers))
    return record.questions.find(({ key }) => key === 'lacking')?.points
  }
  const [right, wrong] = [['exploitedByMaliciousActor', 'withoutOwnersPermission'], 'exploitedInASystem'] as const
  expect(await points(right.slice(1))).toBe(1)
  expect(await points([...right, wrong])).toBe(1)
  expect(await points([...right, wrong, 'exploitableInProduct', 'reliableEvidenceOfExploitation'])).toBe(0)
  expect(await points([])).toBe(0)
})

test('what is right follows the start, the coordinator and what the product file decides', async () => {
  const right = async (cwd: string, name: string, key: string, ...flags: readonly string[]) => {
    const record = await played(cwd, name, fileOf(cwd, 'schema: 1\nanswers: {}\n'), ...flags)
    return record.questions.find(question => question.key === key)?.right[0]
  }
  const france = product()
  const later = ['--start', '2027-06-04T19:45']
  expect(await right(france, 'friday-evening', 'notification-due')).toBe('2027-03-29T20:45:00+02:00')
  expect(await right(france, 'friday-evening', 'notification-due', ...later)).toBe('2027-06-07T19:45:00+02:00')
  const finland = product(['mainEstablishmentState: FI'])
  expect(await right(finland, 'friday-evening', 'early-warning-due')).toBe('2027-03-27T19:45:00+02:00')
  expect(await right(france, 'exploited-library', 'reportable-elsewhere')).toMatch(/^It is open/)
  const decided = product(inFrance, 'decisions: { R-1: { reading: 2, because: "as the guidance says", by: us } }')
  expect(await right(decided, 'exploited-library', 'reportable-elsewhere')).toBe('No')
  expect(await right(decided, 'exploited-library', 'reportable-now')).toBe('Yes')
})

test('the record is kept as text, data and log, is never written over, and is no case', async () => {
  const cwd = product()
  const flags = ['--by', 'A. Martin', '--by', 'B. Okoye', '--component', 'pkg:npm/parser']
  const argv = ['case', 'drill', 'false-alarm', '--answers', answersOf('false-alarm'), ...flags]
  const ran = await cradle(argv, cwd)
  expect(ran.stdout).toMatchSnapshot()
  expect(ran).toMatchObject({ stderr: '', exitCode: 0 })
  expect(widest(ran.stdout)).toBeLessThanOrEqual(80)
  const first = ['.json', '.log.yaml', '.md'].map(end => `2026-11-23-false-alarm${end}`)
  expect(drillsIn(cwd)).toEqual(first)
  const read = (name: string): string => readFileSync(join(cwd, '.cra/drills', name), 'utf8')
  const before = first.map(read)
  expect(read('2026-11-23-false-alarm.md')).toMatchSnapshot()
  expect(safeParse(drillRecordShape, JSON.parse(read('2026-11-23-false-alarm.json'))).success).toBe(true)
  expect(read('2026-11-23-false-alarm.md')).toContain('no test of the product')
  const log = readCaseLog(read('2026-11-23-false-alarm.log.yaml'), 'log', '2026-11-23-false-alarm')
  expect([log.problems, log.value.isIntact]).toEqual([[], true])
  expect(log.value.events[0]?.event).toMatchObject({
    event: 'opened',
    exercise: true,
    component: 'pkg:npm/parser@2.1.0',
  })
  await cradle(argv, cwd)
  expect(first.map(read)).toEqual(before)
  expect(drillsIn(cwd)).toHaveLength(6)
  expect(JSON.parse((await cradle(['case', 'list', '--format', 'json'], cwd)).stdout).cases).toEqual([])
  expect((await cradle(['check'], cwd)).stdout).not.toMatch(/drill|false-alarm|exercise/i)
})

test('each drill takes the same component each time; what a hostile SBOM calls it does nothing to a terminal', async () => {
  const cwd = product()
  const of = async (name: string): Promise<string> => {
    const { stdout } = await cradle(['case', 'drill', name, '--format', 'json'], cwd)
    return JSON.parse(stdout).component.purl
  }
  const chosen = await Promise.all(names.map(of))
  expect(await Promise.all(names.map(of))).toEqual(chosen)
  expect(new Set(chosen).size).toBe(2)
  for (const flags of [[], ['--answers', answersOf('false-alarm')]]) {
    const ran = await cradle(['case', 'drill', 'false-alarm', '--component', 'pkg:npm/escaped@1', ...flags], cwd)
    expect(ran.stdout).toContain('<U+001B>')
    expect(ran.stdout).not.toContain('\u001b')
  }
  expect(readFileSync(join(cwd, '.cra/drills/2026-11-23-false-alarm.md'), 'utf8')).not.toContain('\u001b')
})

test('without an SBOM, a coordinator or facts it can be played, and says what it took for granted', async () => {
  const cwd = ordinaryProduct(['mdrApplies: true'])
  const record = await played(cwd, 'exploited-library', answersOf('exploited-library'))
  expect(record.component).toBe(null)
  expect([record.coordinator, record.zone, record.by]).toEqual([null, 'Europe/Brussels', []])
  expect(record.assumed.map(text => text.split(':')[0])).toEqual([
    'cra.yaml does not show that the Act applies to it and that you are its manufacturer',
    'No SBOM lists a component',
    'The coordinator is not known',
  ])
  expect(record.points).toBe(record.outOf)
  expect(record.mend).toHaveLength(4)
})

test.each([
  [['false-alrm'], 'case.no-such-scenario', 'Did you mean false-alarm?'],
  [['__proto__'], 'case.no-such-scenario', 'There are'],
  [['false-alarm', '--component', 'pkg:npm/nothing'], 'case.no-such-component', 'lists'],
  [['false-alarm', '--start', '2026-09-10T10:00'], 'case.start-outside', 'does not begin'],
  [['false-alarm', '--start', '9999-01-01T10:00'], 'case.start-outside', 'does not begin'],
  [['false-alarm', '--start', '2026-10-25T02:30'], 'case.repeated-hour', 'twice'],
  [['false-alarm', '--start', 'tomorrow'], 'case.no-moment', 'no moment'],
])('%j is refused, and nothing is written', async (argv, code, says) => {
  const cwd = product()
  const ran = await cradle(['case', 'drill', ...argv], cwd)
  expect(ran).toMatchObject({ stdout: '', exitCode: 64 })
  expect(ran.stderr).toContain(`[${code}]`)
  expect(ran.stderr).toContain(says)
  expect(drillsIn(cwd)).toEqual([])
})

test.each([
  ['schema: 2\nanswers: {}\n', /answers\.yaml:1: .*\[shape\./],
  ['schema: 1\n', /\[shape\.missing\]/],
  ['schema: 1\nanswers: [listing]\n', /answers\.yaml:2: .*\[shape\./],
  ['schema: 1\nanswers:\n  listing: 7\n', /answers\.yaml:3: .*\[shape\./],
  ['schema: 1\nanswers:\n  listing: { a: b }\n', /answers\.yaml:3: .*\[shape\./],
  [
    'schema: 1\nanswers:\n  listing: sign\n',
    /answers\.yaml:3: .*Did you mean signal\? \[case\.not-an-answer\]\n {2}One of: /,
  ],
  ['schema: 1\nanswers:\n  listing: [signal, nothing]\n', /takes one answer, and 2 are given/],
  ['schema: 1\nanswers:\n\n  listng: signal\n', /answers\.yaml:4: .*Did you mean listing\? \[case\.no-such-question\]/],
  ['schema: 1\nanswers:\n  __proto__: signal\n', /answers\.yaml:3: .*\[yaml\.refused-key\]/],
  ['schema: 1\nanswers:\n  toString: signal\n', /\[(?:case\.no-such-question|yaml\.refused-key)\]/],
  [
    'schema: 1\nanswers:\n  early-warning-due: soon\n',
    /answers\.yaml:3: .*\[case\.no-moment\]\n {2}Write the moment as/,
  ],
  ['schema: 1\nanswers:\n  early-warning-due: [none, open]\n', /\[case\.not-an-answer\]/],
  ['schema: 1\nanswers:\n  early-warning-due: 2027-03-28T02:30\n', /\[case\.skipped-hour\]/],
  ['schema: 1\nscenario: keys-stolen\nanswers: {}\n', /answers\.yaml:2: .*\[case\.other-scenario\]/],
  [`schema: 1\nanswers:\n  listing: ${'x'.repeat(300)}\n`, /at most 200/],
  ['schema: 1\nanswers: &a\n  b: *a\n', /answers\.yaml:\d+: /],
  ['\u001b[2J: [', /answers\.yaml:1: /],
  ['', /\[yaml\.empty\]/],
  [`schema: 1\nanswers: ${'['.repeat(5000)}`, /answers\.yaml/],
  [' '.repeat(300 * 1024), /answers\.yaml/],
])('a file of answers that is none is told with its place and remedy: %#', async (text, problem) => {
  const cwd = product()
  const ran = await cradle(['case', 'drill', 'false-alarm', '--answers', fileOf(cwd, text)], cwd)
  expect(ran.stderr).toMatch(problem)
  expect(ran.stderr).not.toContain('\u001b')
  expect(ran).toMatchObject({ stdout: '', exitCode: 65 })
  expect(drillsIn(cwd)).toEqual([])
})

test('a file of answers that is not there, and a folder that cannot be written, are problems', async () => {
  const cwd = product()
  const missing = await cradle(['case', 'drill', 'false-alarm', '--answers', 'none.yaml'], cwd)
  expect([missing.exitCode, missing.stderr]).toEqual([65, expect.stringContaining('[actions.cannot-read]')])
  writeFileSync(join(cwd, '.cra'), 'no folder')
  const ran = await cradle(['case', 'drill', 'false-alarm', '--answers', answersOf('false-alarm')], cwd)
  expect([ran.exitCode, ran.stderr]).toEqual([64, expect.stringContaining('[actions.cannot-write]')])
})
