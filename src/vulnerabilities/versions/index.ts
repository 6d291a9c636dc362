import { go } from './go.ts'
import { maven } from './maven.ts'
import { npm } from './npm.ts'
import type { Order } from './order.ts'
import { pypi } from './pypi.ts'

/** The order of each ecosystem that we can place versions of, by the name that OSV gives it (OSV schema). */
export const orders = { npm, PyPI: pypi, Maven: maven, Go: go } satisfies Readonly<Record<string, Order>>

/** An ecosystem that we can place versions of. */
export type Ecosystem = keyof typeof orders
