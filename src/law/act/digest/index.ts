import type { Cite } from '../cites.ts'
import { annex8 } from './annex-8.ts'
import { annexes1And2 } from './annexes-1-and-2.ts'
import { annexes3To7 } from './annexes-3-to-7.ts'
import { articles1To12 } from './art-01-to-12.ts'
import { article13 } from './art-13.ts'
import { articles14To17 } from './art-14-to-17.ts'
import { articles18To24 } from './art-18-to-24.ts'
import { articles25To34 } from './art-25-to-34.ts'
import { articles35To51 } from './art-35-to-51.ts'
import { articles52To60 } from './art-52-to-60.ts'
import { articles61To71 } from './art-61-to-71.ts'
import { otherActs } from './other-acts.ts'
import { recitals1To65 } from './recitals-1-to-65.ts'
import { recitals66To130 } from './recitals-66-to-130.ts'
import { reg20252392 } from './reg-2025-2392.ts'

const digest: Readonly<Partial<Record<Cite, string>>> = {
  ...articles1To12,
  ...article13,
  ...articles14To17,
  ...articles18To24,
  ...articles25To34,
  ...articles35To51,
  ...articles52To60,
  ...articles61To71,
  ...annexes1And2,
  ...annexes3To7,
  ...annex8,
  ...recitals1To65,
  ...recitals66To130,
  ...reg20252392,
  ...otherActs,
}

/** What a provision asks, in our words. Heavy: imported only when something is to be explained. */
export function digestOf(cite: Cite): string | undefined {
  return digest[cite]
}
