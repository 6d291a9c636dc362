import { isNamed, type VulnerabilityAssessment } from '../dossier/vulnerabilities.ts'
import type { Inventory } from '../sbom/index.ts'

/** What of a scan is looked at. */
interface Scanned {
  readonly inventories: readonly Inventory[]
  readonly vulnerabilities?: VulnerabilityAssessment
}

/** Where a flaw is that was asked for: in which SBOMs, and in which package of each. */
export interface WantedFlaw {
  readonly id: string
  readonly sboms: readonly { readonly file: string; readonly subject?: string; readonly purls: readonly string[] }[]
}

function subjectOf({ subject }: Inventory): string | undefined {
  return subject && [subject.name, subject.version].filter(text => text !== undefined).join(' ')
}

/** The SBOMs that list a package in which the flaw was found. A package that several list was looked up once. */
function whereOf(id: string, { inventories, vulnerabilities }: Scanned): WantedFlaw['sboms'] {
  const found = (vulnerabilities?.findings ?? []).filter(finding => isNamed(finding, id))
  const purls = new Set(found.map(({ component }) => component.purl))
  return inventories.flatMap(inventory => {
    const listed = new Set<string>()
    for (const component of inventory.components)
      for (const { text } of component.purls) if (purls.has(text)) listed.add(text)
    // What is declared, and not listed so, is known by the SBOM that it was found in.
    for (const { component } of found) if (component.file === inventory.file) listed.add(component.purl)
    const subject = subjectOf(inventory)
    return listed.size > 0
      ? [{ file: inventory.file, ...(subject !== undefined && { subject }), purls: [...listed] }]
      : []
  })
}

/** A scan of which only some flaws are wanted, by any of their names: those findings alone, and where each flaw is. */
export function onlyFlaws<S extends Scanned>(
  scan: S,
  ids: readonly string[],
): S & { readonly wanted?: readonly WantedFlaw[] } {
  const { vulnerabilities } = scan
  if (vulnerabilities === undefined) return scan
  const findings = vulnerabilities.findings.filter(finding => ids.some(id => isNamed(finding, id)))
  const wanted = ids.map(id => ({ id, sboms: whereOf(id, scan) }))
  return { ...scan, vulnerabilities: { ...vulnerabilities, findings }, wanted }
}
