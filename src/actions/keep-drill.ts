import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type DrillRecord, type Playing, play, recordOf } from '../dossier/drill.ts'
import { errorCode } from '../kit/index.ts'
import { actionProblem } from './problems.ts'
import { type CaseResult, refused } from './show-case.ts'
import type { StartedDrill } from './start-drill.ts'

/** Where a product keeps the records of its drills, beside its product file and apart from its cases. */
const drillsFolder = join('.cra', 'drills')

/** A drill as it was kept: its record, and the files that hold it. */
export interface KeptDrill {
  readonly record: DrillRecord
  readonly files: readonly string[]
}

/** How many drills of a scenario anybody plays on one day. */
const mostOnADay = 1000

interface Ready {
  readonly record: DrillRecord
  /** By the ends of their names: the record for people and for programs, and the log. */
  readonly texts: Readonly<Record<string, string>>
}

function readyAs(id: string, started: StartedDrill, playing: Playing, asText: (record: DrillRecord) => string): Ready {
  const played = id === started.play.id ? started.played : play(started.scenario, { ...started.play, id })
  const record = recordOf(played, playing)
  return {
    record,
    texts: { '.json': `${JSON.stringify(record, null, 2)}\n`, '.md': asText(record), '.log.yaml': played.logText },
  }
}

/** Writes the files of a drill under the first name that is free; undefined where all are taken. */
function written(folder: string, started: StartedDrill, playing: Playing, asText: (record: DrillRecord) => string) {
  for (let count = 1; count <= mostOnADay; count += 1) {
    const id = `${started.play.id}${count === 1 ? '' : `-${count}`}`
    const { record, texts } = readyAs(id, started, playing, asText)
    try {
      // Whoever gets the first of the files has the name: no drill is ever written over.
      for (const [end, text] of Object.entries(texts)) writeFileSync(join(folder, id + end), text, { flag: 'wx' })
      return { record, names: Object.keys(texts).map(end => id + end) }
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error
    }
  }
  return undefined
}

/**
 * Judges a drill and keeps its record beside the product file, as text for people, as data, and with the log of the exercise.
 * No case is listed for it. Problem: actions.cannot-write.
 */
export function keepDrill(
  started: StartedDrill,
  playing: Playing,
  asText: (record: DrillRecord) => string,
): CaseResult<KeptDrill> {
  const shown = join(dirname(started.file), drillsFolder)
  const folder = resolve(started.cwd, shown)
  const cannot = (says: string) => refused([actionProblem('actions.cannot-write', shown, says)])
  try {
    mkdirSync(folder, { recursive: true })
    const kept = written(folder, started, playing, asText)
    if (kept === undefined) return cannot('There are too many records of this day.')
    return { value: { record: kept.record, files: kept.names.map(name => join(shown, name)) }, problems: [] }
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined) throw error
    return cannot(`The record could not be written (${code}).`)
  }
}
