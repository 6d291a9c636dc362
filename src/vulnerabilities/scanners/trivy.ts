import { isKeys, type Keys, listOf } from '../../kit/index.ts'
import type { Severity } from '../severity.ts'
import {
  at,
  componentOf,
  type DecisionElsewhere,
  entriesOf,
  gathered,
  idsOf,
  type ScannerFinding,
  type ScannerResult,
  severityFrom,
  textOf,
} from './scanner-result.ts'

/** The types of package URL for the kinds of targets that hold packages of one language. */
const purlTypes: Readonly<Record<string, string>> = {
  ...{ npm: 'npm', yarn: 'npm', pnpm: 'npm', bun: 'npm', 'node-pkg': 'npm', 'javascript-pkg': 'npm' },
  ...{ pip: 'pypi', pipenv: 'pypi', poetry: 'pypi', uv: 'pypi', 'python-pkg': 'pypi' },
  ...{ jar: 'maven', pom: 'maven', gradle: 'maven', 'gradle-lockfile': 'maven', sbt: 'maven', 'sbt-lockfile': 'maven' },
  ...{ gomod: 'golang', gobinary: 'golang', cargo: 'cargo', rustbinary: 'cargo' },
  ...{ composer: 'composer', bundler: 'gem', gemspec: 'gem', nuget: 'nuget', 'dotnet-core': 'nuget' },
  ...{ hex: 'hex', mix: 'hex', pub: 'pub', swift: 'swift', cocoapods: 'cocoapods', conan: 'conan', julia: 'julia' },
}

/** Whether a document is what `trivy --format json` prints. */
export function isTrivy(document: Keys): boolean {
  return typeof document.SchemaVersion === 'number' && document.ArtifactName !== undefined
}

/** Older versions give no package URL, but always the kind of the target: `group:artifact` and `@scope/name` as they are. */
function purlOf(vulnerability: Keys, kind: unknown): string | undefined {
  const given = at(vulnerability, 'PkgIdentifier', 'PURL')
  if (typeof given === 'string') return given
  const [name, version] = [textOf(vulnerability.PkgName), textOf(vulnerability.InstalledVersion)]
  const type = typeof kind === 'string' && Object.hasOwn(purlTypes, kind) ? purlTypes[kind] : undefined
  if (type === undefined || name === undefined) return undefined
  const path = (type === 'maven' ? name.replace(':', '/') : name).split('/').map(encodeURIComponent).join('/')
  return `pkg:${type}/${path}${version === undefined ? '' : `@${encodeURIComponent(version)}`}`
}

/** The highest score that any of the sources gives, in the newest version of CVSS that it uses. */
function severityOf({ Severity: level, CVSS: ratings }: Keys): Severity | undefined {
  const best = Object.values(isKeys(ratings) ? ratings : {})
    .flatMap(rating =>
      ['V40', 'V3', 'V2'].map(version => ({
        score: Number(at(rating, `${version}Score`)) || 0,
        vector: at(rating, `${version}Vector`),
      })),
    )
    .filter(({ score, vector }) => score > 0 && typeof vector === 'string')
    .toSorted((a, b) => b.score - a.score)[0]
  return severityFrom(level, best?.score, best?.vector)
}

function findingOf(
  vulnerability: unknown,
  target: Keys,
  path: string,
  decision?: DecisionElsewhere,
): ScannerFinding | undefined {
  if (!isKeys(vulnerability)) return undefined
  const purl = purlOf(vulnerability, target.Type)
  const component = componentOf(vulnerability.PkgName, vulnerability.InstalledVersion, purl)
  const ids = idsOf(vulnerability.VulnerabilityID, vulnerability.VendorIDs)
  if (component === undefined || ids.length === 0) return undefined
  const severity = severityOf(vulnerability)
  const seenIn = textOf(vulnerability.PkgPath) ?? textOf(target.Target)
  return {
    ids,
    component,
    summary: textOf(vulnerability.Title) ?? textOf(vulnerability.Description) ?? '',
    ...(severity && { severity }),
    fixedIn: (textOf(vulnerability.FixedVersion) ?? '')
      .split(',')
      .map(each => each.trim())
      .filter(each => each !== ''),
    ...(seenIn !== undefined && { seenIn }),
    ...(decision && { decision }),
    path,
  }
}

/** What Trivy left out for an ignore file or a VEX document: a decision taken there. */
function decidedIn(target: Keys, path: string): readonly (ScannerFinding | undefined)[] {
  return entriesOf(target.ExperimentalModifiedFindings, `${path}.ExperimentalModifiedFindings`)
    .filter(([entry]) => entry.Type === 'vulnerability')
    .map(([entry, where]) => {
      const says = textOf(entry.Statement)
      const decision = { state: textOf(entry.Status) ?? 'ignored', ...(says !== undefined && { says }) }
      return findingOf(entry.Finding, target, where, decision)
    })
}

/** Reads the vulnerabilities that Trivy found in each of its targets; secrets and misconfigurations are not ours. */
export function readTrivy(document: Keys, file: string): ScannerResult {
  const found = entriesOf(document.Results, 'Results').flatMap(([target, path]) => [
    ...listOf(target.Vulnerabilities).map((each, index) =>
      findingOf(each, target, `${path}.Vulnerabilities[${index}]`),
    ),
    ...decidedIn(target, path),
  ])
  const [version, asOf] = [textOf(at(document.Trivy, 'Version')), textOf(document.CreatedAt)]
  return {
    file,
    tool: 'trivy',
    ...(version !== undefined && { toolVersion: version }),
    ...(asOf !== undefined && { asOf }),
    ...gathered(found),
  }
}
