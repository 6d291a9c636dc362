import type { Verdict } from '../actions/index.ts'
import { decidedIn, english as en } from '../wording/index.ts'
import type { Section } from './screen.ts'

/** What a person decided where the law is open, and conclusions on the same screen rest on. */
export function decidedSection(verdicts: readonly Verdict<unknown>[]): Section {
  return {
    heading: en.headings.decided,
    entries: decidedIn(verdicts).map(point => ({ mark: 'list', text: en.decided(point) })),
  }
}
