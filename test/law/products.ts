import type { PlainDate } from '../../src/kit/index.ts'
import { dated, type Product } from '../../src/law/index.ts'

/** The product of which nothing was stated, on the day the Act applies as a whole: it yields the whole law. */
export const nothingKnown: Product = {
  facts: {},
  parts: [],
  decisions: {},
  asOf: '2027-12-11' as PlainDate,
  dated,
}
