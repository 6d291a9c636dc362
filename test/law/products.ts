import { dated, dates, unknownProduct } from '../../src/law/index.ts'

/** The product of which nothing was stated, on the day the Act applies as a whole: it yields the whole law. */
export const nothingKnown = unknownProduct(dates.applies.date, dated)
