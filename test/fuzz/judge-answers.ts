import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDrillAnswers } from '../../src/actions/drills.ts'
import { play, recordOf, scenarios } from '../../src/dossier/drill.ts'
import { readDossier } from '../../src/dossier/index.ts'
import { plainDate } from '../../src/kit/index.ts'
import { dated } from '../../src/law/index.ts'

const answers = join(import.meta.dirname, '../cli/drills')

/** The answers to each drill, as people write them. */
export function answerSeeds(): readonly Buffer[] {
  return readdirSync(answers).map(name => readFileSync(join(answers, name)))
}

async function playEach() {
  const { value: dossier } = await readDossier(Buffer.from('schema: 1\n'), 'cra.yaml')
  const start = Date.parse('2026-12-08T10:05:00Z')
  return scenarios.map(scenario => {
    const given = { dated, id: 'drill', start, component: undefined, saltOf: () => 'salt' }
    return dossier && play(scenario, { ...given, dossier })
  })
}

let drills: ReturnType<typeof playEach> | undefined

/** Reads answers to a drill, and judges what could be read of them. */
export async function judgeAnswers(bytes: Buffer, folder: string): Promise<void> {
  drills ??= playEach()
  writeFileSync(join(folder, 'answers.yaml'), bytes)
  const all = await drills
  const named = all.find(played => played && bytes.includes(played.scenario.name))
  const played = named ?? all[0]
  if (!played) return
  const { given } = await readDrillAnswers(folder, 'answers.yaml', played)
  recordOf(played, { on: plainDate('2026-12-08'), by: [], given })
}
