import { type Purl, readPurl } from '../../sbom/index.ts'
import { lookupKey, packageOf } from '../identity.ts'
import { byUrgency, type Finding, type Now, namesOf, signalsOf } from '../match.ts'
import type { AdvisoryReference } from '../reference.ts'
import { type Severity, worse } from '../severity.ts'
import type { Origin } from './origin.ts'
import type { ScannerFinding, ScannerResult } from './scanner-result.ts'

/** Where a component is, whatever the spelling: two tools that mean the same package in the same version agree in it. */
function placeOf(purl: Purl | undefined, name: string, version: string | undefined): string {
  const named = purl && packageOf(purl)
  const own = purl?.version ?? version ?? ''
  if (named) return `${lookupKey(named)}\n${named.version ?? own}`
  return purl ? `pkg:${purl.type}\n${purl.namespace ?? ''}\n${purl.name}\n${own}` : `${name}\n${own}`
}

/** What is known of one flaw in one component: our finding, if there is one, and what other tools say. */
interface Gathered {
  readonly ids: Set<string>
  readonly own?: Finding
  readonly reports: { readonly finding: ScannerFinding; readonly result: ScannerResult }[]
}

/** Shelves of what is known, by place. */
function startShelves() {
  const shelves = new Map<string, Gathered[]>()
  return {
    put: (place: string, gathered: Gathered): void => {
      const there = shelves.get(place)
      if (there) there.push(gathered)
      else shelves.set(place, [gathered])
    },
    find: (place: string, ids: readonly string[]) => shelves.get(place)?.find(each => ids.some(id => each.ids.has(id))),
  }
}

function gather(findings: readonly Finding[], results: readonly ScannerResult[]): readonly Gathered[] {
  const all: Gathered[] = []
  const shelves = startShelves()
  for (const own of findings) {
    const { component } = own
    const gathered = { ids: new Set(namesOf(own)), own, reports: [] }
    all.push(gathered)
    shelves.put(placeOf(readPurl(component.purl), component.name, component.version), gathered)
    // A tool that gives no package URL is believed to mean ours where flaw, name and version are the same.
    shelves.put(placeOf(undefined, component.name, component.version), gathered)
  }
  for (const result of results)
    for (const finding of result.findings) {
      const { component, ids } = finding
      const place = placeOf(component.purl, component.name, component.version)
      const known = shelves.find(place, ids)
      const gathered = known ?? { ids: new Set<string>(), reports: [] }
      for (const id of ids) gathered.ids.add(id)
      gathered.reports.push({ finding, result })
      if (known === undefined) {
        all.push(gathered)
        shelves.put(place, gathered)
      }
    }
  return all
}

function originsOf({ reports }: Gathered): readonly Origin[] {
  return reports.map(({ finding, result }) => ({
    tool: result.tool,
    ...(result.toolVersion !== undefined && { toolVersion: result.toolVersion }),
    file: result.file,
    path: finding.path,
    id: finding.ids[0] ?? '',
    ...(finding.decision && { decision: finding.decision }),
  }))
}

/** A finding that is ours by nobody's advisory: other tools alone report it. */
function foreignFinding({ ids, reports }: Gathered, reference: AdvisoryReference, now: Now): readonly Finding[] {
  const [first] = reports
  if (first === undefined) return []
  const { component, path } = first.finding
  const { purl, name, version = purl?.version ?? '' } = component
  const [id = ''] = first.finding.ids
  const severity = reports.reduce<Severity | undefined>(
    (worst, { finding }) => worse(worst, finding.severity),
    undefined,
  )
  const named = purl && packageOf(purl)
  return [
    {
      component: {
        ecosystem: named?.ecosystem ?? purl?.type ?? '',
        name: named?.name ?? name,
        version,
        purl: purl?.text ?? '',
        refs: [],
        file: first.result.file,
        path,
      },
      advisory: {
        id,
        aliases: [...ids].filter(each => each !== id),
        summary: reports.map(({ finding }) => finding.summary).find(text => text !== '') ?? '',
      },
      advisories: [],
      ...(severity && { severity }),
      ...signalsOf([...ids], reference, now),
      fixedIn: [...new Set(reports.flatMap(({ finding }) => finding.fixedIn))],
    },
  ]
}

/**
 * Our findings with those of other tools: the same flaw in the same package and version is one finding, by any of its names,
 * which then tells who else reports it; what they alone report is a finding as well, exploited and likely or not as our
 * lists say.
 */
export function withReported(
  findings: readonly Finding[],
  results: readonly ScannerResult[],
  reference: AdvisoryReference,
  now: Now,
): readonly Finding[] {
  if (results.length === 0) return findings
  const all = gather(findings, results).flatMap(gathered => {
    const own = gathered.own ? [gathered.own] : foreignFinding(gathered, reference, now)
    const origins = originsOf(gathered)
    return origins.length === 0 ? own : own.map(finding => ({ ...finding, origins }))
  })
  return all.toSorted(byUrgency)
}
