import { type Addition, appended, assessCase, opening, readCaseLog } from '../../src/dossier/case.ts'
import { readDossier } from '../../src/dossier/index.ts'
import { plainDate } from '../../src/kit/index.ts'
import { dated } from '../../src/law/index.ts'

const began = Date.parse('2026-11-20T18:00:00Z')

const drafts: readonly object[] = [
  { event: 'signal', says: 'An intruder was seen.', from: 'a customer' },
  { event: 'facts stated', facts: { flawIn: { is: 'in a component', because: 'It is linked.' } } },
  { event: 'became aware', of: 'actively exploited vulnerability', because: 'The logs show it.' },
  { event: 'fields written', fields: { summary: 'First line.\nSecond line.', memberStates: ['FR', 'DE'] } },
  { event: 'submitted', of: 'actively exploited vulnerability', stage: 'early warning', receipt: '1' },
  { event: 'measure available', kind: 'workaround' },
]

function addition(draft: object, minutes: number): Addition {
  const ms = began + minutes * 60_000
  const at = new Date(ms).toISOString()
  // As `case add` makes them of what was typed; the shape is checked when it is written.
  return { draft: { at, by: 'A', ...draft } as Addition['draft'], ms, recorded: ms, saltOf: () => 'salt' }
}

/** A log with one event of several kinds. */
export function caseSeeds(): readonly Buffer[] {
  const start = { event: 'opened', schema: 1, case: 'c', concerns: ['actively exploited vulnerability'] }
  let text = opening(addition(start, 0)).value ?? ''
  for (const [at, draft] of drafts.entries())
    text += appended(readCaseLog(text, 'c.yaml', 'c').value, addition(draft, at + 1)).value ?? ''
  return [Buffer.from(text)]
}

const now = { instant: '2026-11-25T12:00:00Z', day: plainDate('2026-11-25') }

const product = new TextEncoder().encode('schema: 1\nproduct: { name: Pump }\nfacts: { mainEstablishmentState: FR }\n')

/** Reads a log of a case, and concludes all that follows from what could be read of it. */
export async function readCases(bytes: Buffer): Promise<void> {
  const { value: log } = readCaseLog(bytes.toString('utf8'), 'c.yaml', 'c')
  const { value: dossier } = await readDossier(product, 'cra.yaml')
  if (dossier) assessCase(dossier, log, dated, now)
}
