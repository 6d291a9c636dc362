import { randomBytes } from 'node:crypto'
import { caseProblem, typedMoment } from '../dossier/case.ts'
import { type AsOf, instantMs, type Problem } from '../kit/index.ts'
import type { Asked } from './moment.ts'

/** What keeps the hash of a personal text from being guessed: new for each text. */
export function saltOf(): string {
  return randomBytes(16).toString('hex')
}

/** When something happened and when it is recorded: in an exercise, by its own time. */
export interface When {
  readonly at: string | undefined
  readonly zone: string | undefined
}

/** The moment that was typed, in the zone of the coordinator where no other is named. Problems: those of typedMoment. */
export function momentTyped({ at = 'now', zone }: When, dossierZone: string | undefined, recorded: number) {
  const isLocal = at !== 'now' && !/(?:Z|[+-]\d{2}:\d{2}|\])$/.test(at.trim())
  if (isLocal && zone === undefined && dossierZone === undefined) {
    const says = 'The coordinator is not known, and so it is not known which clocks showed this time.'
    const remedy = 'Give the moment with its offset, as 2026-11-20T19:45+01:00, or name the zone with --zone.'
    return { problem: caseProblem('case.no-moment', { file: '--at' }, says, remedy) }
  }
  return typedMoment(at, zone ?? dossierZone ?? 'UTC', recorded, '--at')
}

/** The moment by which things are recorded: that of this machine, or in an exercise the one that is given. Problem: case.not-an-exercise. */
export function recordedBy(isExercise: boolean, { asOf, now }: Asked, { instant }: AsOf): number | Problem {
  if (asOf === undefined) return now
  if (isExercise) return instantMs(instant) ?? now
  return caseProblem('case.not-an-exercise', { file: '--as-of' }, 'This case is no exercise.')
}
