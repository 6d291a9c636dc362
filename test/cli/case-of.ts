import { expect } from 'vitest'
import { cradle, type Ran } from './run.ts'

/** A case of the product in a folder, added to and shown at moments of its own: each a moment with its offset. */
export interface CaseOf {
  readonly run: (moment: string, ...argv: readonly string[]) => Promise<Ran>
  readonly open: (moment: string, ...argv: readonly string[]) => Promise<string>
  readonly add: (moment: string, event: string, ...argv: readonly string[]) => Promise<string>
  readonly show: (moment: string, ...argv: readonly string[]) => Promise<string>
  readonly data: (moment: string, ...argv: readonly string[]) => Promise<unknown>
}

/** Facts as they are typed. */
export function stated(...facts: readonly string[]): readonly string[] {
  return facts.flatMap(fact => ['--fact', fact])
}

/** Fields of the form as they are typed. */
export function written(...fields: readonly string[]): readonly string[] {
  return fields.flatMap(field => ['--field', field])
}

/** All that makes a vulnerability of our own one that is actively exploited. */
export const exploited: readonly string[] = stated(
  ...['flawIn=in our own part', 'reliableEvidenceOfExploitation=yes', 'exploitedByMaliciousActor=yes'],
  ...['exploitedInASystem=yes', 'withoutOwnersPermission=yes'],
)

/** All that makes an incident a severe one. */
export const severe: readonly string[] = stated(
  ...['isIncident=yes', 'incidentImpairsProduct=yes', 'incidentBringsMaliciousCode=yes'],
  'incidentEffects=have come about',
)

/** A case of the product in a folder, each of whose steps is taken by the clock of its moment, and comes out well. */
export function caseOf(cwd: string): CaseOf {
  const run = (moment: string, ...argv: readonly string[]) =>
    cradle(['case', ...argv], cwd, { now: Date.parse(moment) })
  const well = async (moment: string, ...argv: readonly string[]): Promise<string> => {
    const { stdout, stderr, exitCode } = await run(moment, ...argv)
    expect([stderr, exitCode], argv.join(' ')).toEqual(['', 0])
    // The seals of a log are salted, so that its hashes are new each time.
    return stdout.replaceAll(/\b(?:[0-9a-f]{64}|[0-9a-f]{16})\b/g, 'HASH')
  }
  return {
    run,
    open: (moment, ...argv) => well(moment, 'open', '--id', 'c', '--at', moment, ...argv),
    add: (moment, event, ...argv) =>
      well(moment, 'add', 'c', event, ...(argv.includes('--at') ? [] : ['--at', moment]), ...argv),
    show: (moment, ...argv) => well(moment, 'show', 'c', ...argv),
    data: async (moment, ...argv) => JSON.parse(await well(moment, 'show', 'c', ...argv, '--format', 'json')),
  }
}

/** A screen as one line, for what is looked for may stand on two. */
export function flat(screen: string): string {
  return screen.replaceAll(/\s+/g, ' ')
}
