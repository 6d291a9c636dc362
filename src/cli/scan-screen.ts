import type { Scan, VulnerabilityAssessment } from '../actions/findings.ts'
import type { PlainDate } from '../kit/index.ts'
import { findingWords as en, reportWords } from '../wording/findings.ts'
import { findingSteps } from './finding-steps.ts'
import { coverageSection, findingSections } from './findings-screen.ts'
import type { Screen, Section } from './screen.ts'

/** A scan of a large product is read in a file, not on a screen; JSON has all. */
const componentsShown = 200

function titleOf({ inventories }: Scan): string {
  const [subject] = inventories.flatMap(each => each.subject ?? [])
  const named = subject && [subject.name, subject.version].filter(text => text !== undefined).join(' ')
  return en.scanned(
    inventories.length === 1 ? named : undefined,
    inventories.map(({ file }) => file),
  )
}

function next(vulnerabilities: VulnerabilityAssessment, today: PlainDate): Section {
  const steps = [...findingSteps(vulnerabilities, today), en.next.keep, en.next.product]
  return { heading: en.headings.next, entries: steps.map(text => ({ mark: 'step', text })) }
}

/** Where the flaws are that alone were wanted: first of all, for it is what was asked. */
function wantedSections({ wanted = [], inventories }: Scan, { coverage }: VulnerabilityAssessment): readonly Section[] {
  return wanted.map(({ id, sboms }) => {
    const entries = sboms.map(({ file, subject, purls }) => ({
      mark: 'alarm' as const,
      text: en.wanted.listedIn(subject ?? file, purls),
      tail: subject === undefined ? '' : `[${file}]`,
    }))
    const none = { text: en.wanted.inNone(inventories.length, coverage.lookedUp, coverage.components) }
    return {
      heading: en.wanted.heading(id, sboms.length, inventories.length),
      entries: entries.length > 0 ? entries : [none],
    }
  })
}

/** The screen of `cradle scan`: what is exploited, what else is known, what could not be seen, what to do. */
export function scanScreen(scan: Scan): Screen {
  const { asOf, vulnerabilities } = scan
  if (asOf === undefined || vulnerabilities === undefined) return { title: titleOf(scan), aside: '', sections: [] }
  return {
    title: titleOf(scan),
    aside: reportWords.asOf(asOf.day),
    sections: [
      ...wantedSections(scan, vulnerabilities),
      ...findingSections(vulnerabilities, { most: componentsShown }),
      coverageSection(vulnerabilities, asOf.day, scan.wanted !== undefined),
      next(vulnerabilities, asOf.day),
    ],
  }
}
