import { instantText } from '../../kit/index.ts'
import type { Trigger } from '../../law/index.ts'
import { type Effective, ofKind } from './effective.ts'
import type { EventKind } from './event-shape.ts'
import type { CaseProblemCode } from './problems.ts'

/** What something that is to be recorded contradicts: the code, and what is wrong. */
export interface Rule {
  readonly code: CaseProblemCode
  readonly says: string
}

/** What was looked at: undefined where nothing speaks against it. */
export type Broken = readonly (Rule | undefined)[]

const day = (ms: number): string => `${instantText(ms).slice(0, 16).replace('T', ' ')} UTC`

/** The first of a kind by when it happened, on one track or on any. */
export function earliest<K extends EventKind>(
  events: readonly Effective[],
  kind: K,
  of?: Trigger,
): Effective<K> | undefined {
  const all = ofKind(events, kind).filter(({ event }) => of === undefined || ('of' in event && event.of === of))
  return all.toSorted((a, b) => a.moment.ms - b.moment.ms)[0]
}

/** That it did not happen before something that it can only follow. */
export function notBefore(other: Effective | undefined, ms: number, what: string): Rule | undefined {
  if (!other || ms >= other.moment.ms) return undefined
  return {
    code: 'case.out-of-order',
    says: `It cannot have been before ${what}, which is recorded for ${day(other.moment.ms)} (event ${other.number}).`,
  }
}

/** That it did not happen after something that can only follow it. */
export function notAfter(other: Effective | undefined, ms: number, what: string): Rule | undefined {
  if (!other || ms <= other.moment.ms) return undefined
  return {
    code: 'case.out-of-order',
    says: `It cannot have been after ${what}, which is recorded for ${day(other.moment.ms)} (event ${other.number}).`,
  }
}
