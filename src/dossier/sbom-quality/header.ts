import { isKeys, type Keys, listOf } from '../../kit/index.ts'
import { agentOf, bestOf, type Part, partyOf } from '../../sbom/parts.ts'
import type { sbomTests } from './point.ts'
import type { Outcome } from './tally.ts'

/** What an SBOM says of itself. */
export interface Header {
  readonly format: 'CycloneDX' | 'SPDX'
  readonly formatVersion: string
  readonly metadata: Keys
  readonly creationInfo: Keys
  readonly hasAddress: boolean
  readonly hasVulnerabilities: boolean
  /** How many types SPDX 3 says the SBOM has: of the source, of the build. */
  readonly sbomTypes: number
}

const met: Outcome = { state: 'met' }
const notMet: Outcome = { state: 'not met' }

function holds(condition: boolean): Outcome {
  return condition ? met : notMet
}

/** Who made the SBOM, tools left out. */
function authorOf({ format, metadata, creationInfo }: Header): Part['creator'] {
  if (format === 'SPDX') return bestOf(listOf(creationInfo.creators).map(agentOf))
  const { manufacturer, manufacture, supplier, authors } = metadata
  return bestOf([manufacturer, manufacture, supplier, ...listOf(authors)].map(partyOf))
}

function hasTool({ format, metadata: { tools }, creationInfo }: Header): boolean {
  if (format === 'SPDX') return listOf(creationInfo.creators).some(text => /^Tool:\s*\S/.test(`${text}`))
  if (isKeys(tools)) return [tools.components, tools.services].some(list => listOf(list).length > 0)
  return listOf(tools).length > 0
}

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d/

function isAtLeast(version: string, least: readonly number[]): boolean {
  const parts = version.split('.').map(Number)
  for (const [at, part] of least.entries()) {
    const mine = parts[at] ?? 0
    if (mine !== part) return mine > part
  }
  return true
}

/** What the SBOM as a whole is asked, but for what it covers. */
export const headerTests: Readonly<
  Record<Exclude<(typeof sbomTests)[number], 'top-level dependencies'>, (header: Header) => Outcome>
> = {
  'known format': ({ format, formatVersion }) => ({ state: 'met', note: `It is ${format} ${formatVersion}.` }),
  'recent format': ({ format, formatVersion }) =>
    holds(isAtLeast(formatVersion, format === 'SPDX' ? [3, 0, 1] : [1, 6])),
  'author with address': header => {
    const author = authorOf(header)
    if (author === 'by name') return { state: 'partly', note: 'There is a name, and no address.' }
    return holds(author === 'with address')
  },
  'author named': header => holds(authorOf(header) !== undefined),
  timestamp: ({ format, metadata, creationInfo }) =>
    holds(moment.test(`${format === 'SPDX' ? creationInfo.created : metadata.timestamp}`)),
  'address of the SBOM': ({ hasAddress }) => holds(hasAddress),
  'no vulnerabilities': ({ hasVulnerabilities }) => holds(!hasVulnerabilities),
  tool: header => holds(hasTool(header)),
  'generation context': ({ format, formatVersion, metadata, sbomTypes }) =>
    isAtLeast(formatVersion, format === 'SPDX' ? [3] : [1, 5])
      ? holds(listOf(metadata.lifecycles).length + sbomTypes > 0)
      : { state: 'cannot be told', note: 'This format and version has no place for it.' },
}
