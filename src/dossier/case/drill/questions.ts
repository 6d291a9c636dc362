import { addressees } from './questions/addressees.ts'
import { awareness } from './questions/awareness.ts'
import { contents } from './questions/contents.ts'
import { deadlines } from './questions/deadlines.ts'
import { oldProducts } from './questions/old-products.ts'
import { reportability } from './questions/reportability.ts'
import type { DrillQuestion } from './standing.ts'

const all = { ...reportability, ...awareness, ...deadlines, ...addressees, ...contents, ...oldProducts } as const

/** A question that a scenario can ask: one that does not exist does not compile. */
export type QuestionId = keyof typeof all

/** Every question that drills ask. */
export const questions: Readonly<Record<QuestionId, DrillQuestion>> = all
