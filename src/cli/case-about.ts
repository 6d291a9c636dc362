import type { ShownCase } from '../actions/cases.ts'

/** What a case is about, in the fewest words that it has for it. */
export function aboutOf({ assessment }: ShownCase): string {
  const { id, opened } = assessment.state
  return opened.title ?? opened.flaw ?? id
}
