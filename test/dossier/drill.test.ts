import { expect, test } from 'vitest'
import { judge } from '../../src/dossier/case/drill/judge.ts'
import type { RightMoment } from '../../src/dossier/case/drill/standing.ts'
import { readCaseLog } from '../../src/dossier/case.ts'
import { type Given, type Played, type PutQuestion, play, recordOf, scenarios } from '../../src/dossier/drill.ts'
import { type Dossier, readDossier } from '../../src/dossier/index.ts'
import { plainDate } from '../../src/kit/index.ts'
import { dated } from '../../src/law/index.ts'
import { sample } from '../sample.ts'

const hourMs = 3_600_000

async function dossierIn(state: string): Promise<Dossier> {
  const text = `schema: 1\nproduct: { id: pump, name: Pump }\noperator: { role: manufacturer }\nfacts: { mainEstablishmentState: ${state} }\n`
  const { value } = await readDossier(new TextEncoder().encode(text), 'cra.yaml')
  if (!value) throw new Error('no dossier')
  return value
}

/** Starts at which clocks change, years and months end, and holidays are near. */
const starts = [
  ...['2026-10-24T21:59:59Z', '2026-12-30T23:30:00Z', '2027-03-27T23:10:00Z', '2028-02-28T10:00:00Z'],
  ...['2027-01-30T08:00:00Z', '2031-07-14T12:00:00Z'],
].map(text => Date.parse(text))

function saltOf(): string {
  return 'salt'
}

function playedAt(dossier: Dossier, start: number): readonly Played[] {
  return scenarios.map(scenario => play(scenario, { dossier, dated, id: 'drill', start, component: undefined, saltOf }))
}

function questionsOf({ beats }: Played): readonly PutQuestion[] {
  return beats.flatMap(({ questions }) => questions)
}

function rightGiven({ right }: PutQuestion): Given {
  if ('right' in right) return { choices: right.right }
  if (right.is === 'by') return { ms: right.safe, at: '' }
  return right.is === 'at' ? { ms: right.at, at: '' } : { word: right.is }
}

/** What goes wrong with a moment of the clock of a report, if anything does. */
function oddEnd(right: Extract<RightMoment, { is: 'by' }>): string | undefined {
  const hours = (right.safe - right.from) / hourMs
  if (right.latest <= right.safe) return 'the latest end is not after the safe one'
  if (!right.inDays && hours !== 24 && hours !== 72) return `${hours} hours`
  return right.inDays && hours < 13 * 24 ? `only ${hours} hours` : undefined
}

test('whenever it begins and wherever the coordinator is, a drill has an answer to each question, and it gets full points', async () => {
  for (const state of sample<readonly string[]>(['FR'], ['FR', 'FI', 'PT'])) {
    const dossier = await dossierIn(state)
    for (const played of starts.flatMap(start => playedAt(dossier, start))) {
      for (const question of questionsOf(played)) {
        const where = `${state} ${played.scenario.name} ${question.key} ${question.ms}`
        expect(judge(question, rightGiven(question), played.zone), where).toEqual({ points: 2 })
        const { right, options } = question
        if ('right' in right) {
          expect(right.right.length, where).toBeGreaterThan(0)
          expect(
            right.right.filter(id => !options.some(option => option.id === id)),
            where,
          ).toEqual([])
        } else if (right.is === 'by') expect(oddEnd(right), where).toBe(undefined)
      }
    }
  }
})

test('the log of a drill is one that reads without a problem, and is an exercise', async () => {
  for (const { logText } of playedAt(await dossierIn('FR'), starts[0] ?? 0)) {
    const { value, problems } = readCaseLog(logText, 'drill.log.yaml', 'drill')
    expect([problems, value.isIntact, value.heads.length]).toEqual([[], true, 1])
    expect(value.events[0]?.event).toMatchObject({ event: 'opened', exercise: true })
  }
})

test('whoever takes the first answer of each list gets less than half of the points', async () => {
  for (const played of playedAt(await dossierIn('FR'), starts[0] ?? 0)) {
    const first = questionsOf(played).map(({ key, options }): [string, Given] => [
      key,
      options[0] ? { choices: [options[0].id] } : { word: 'open' },
    ])
    const { points, outOf } = recordOf(played, { on: plainDate('2026-11-25'), by: [], given: new Map(first) })
    expect(points * 2, played.scenario.name).toBeLessThan(outOf)
  }
})

test.each([
  ['$& {component} $1', '{product}', 'a flaw in {product}, which $& {component} $1 contains'],
  ['\n---\nevent: closed\n', 'x'.repeat(30_000), 'x…, which --- event: closed contains'],
  ['\ud800', '\udc00\u001b[2J', 'a flaw in \ufffd\u001b[2J, which \ufffd contains'],
  ['', '__proto__', 'a flaw in __proto__, which pump contains'],
])('names stand as they are, as far as a sentence bears them: %#', async (name, library, says) => {
  const plain = await dossierIn('FR')
  const dossier = { ...plain, file: { ...plain.file, product: { ...plain.file.product, name } } }
  const component = { name: library, purl: 'pkg:npm/x@1', sbom: 'sbom.json' }
  for (const scenario of scenarios) {
    const played = play(scenario, { dossier, dated, id: 'drill', start: starts[0] ?? 0, component, saltOf })
    expect(readCaseLog(played.logText, 'drill.log.yaml', 'drill').problems).toEqual([])
    if (scenario === scenarios[0]) expect(played.beats[0]?.says).toContain(says)
  }
})
