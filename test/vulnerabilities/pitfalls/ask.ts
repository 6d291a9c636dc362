import { match } from '../../../src/vulnerabilities/match.ts'
import { component, inventory, makeReference } from '../make-reference.ts'

/** A moment after everything that the records of these tests tell. */
export const now = { instant: '2026-11-25T00:00:00Z', day: '2026-11-25' }

/** The events of a range from the beginning up to the version that mends it. */
export const fixed = (version: string) => [{ introduced: '0' }, { fixed: version }]

/** What is known of components with these package URLs, by records that come from one source. */
export function ask(records: readonly unknown[], ...purls: readonly string[]) {
  const components = purls.map((purl, at) => component(`c${at}`, purl))
  return match([inventory(...components)], makeReference({ source: records }), now)
}

/** The same in short: each package URL with the name of the flaw. */
export function flaws(records: readonly unknown[], ...purls: readonly string[]): readonly string[] {
  return ask(records, ...purls)
    .findings.map(({ component: { purl }, advisory: { id } }) => `${purl.slice(purl.indexOf('/') + 1)} ${id}`)
    .toSorted()
}
