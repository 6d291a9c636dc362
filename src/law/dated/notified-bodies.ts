import { plainDate } from '../../kit/index.ts'
import type { DatedTable } from './define.ts'

/** A body notified under the Act (Art. 43, 44). */
export interface NotifiedBody {
  readonly name: string
  readonly number: string
}

/** Which bodies are notified is not known to us: no row does not mean no body. */
export const notifiedBodies: DatedTable<NotifiedBody> = {
  table: 'Bodies notified under the Act',
  asOf: plainDate('2026-11-23'),
  source: 'not looked up: the Commission keeps the list of notified bodies (Article 44(2))',
  shelfLifeDays: 30,
  rows: [],
}
