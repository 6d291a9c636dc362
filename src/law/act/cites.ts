import type { PinnedCite } from './cites.generated.ts'
import type { UnpinnedCite } from './unpinned.ts'

/** A provision that exists: a pointer to nothing does not compile. */
export type Cite = PinnedCite | UnpinnedCite
