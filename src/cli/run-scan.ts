import { breaks, type Scan, scanData, scanSboms } from '../actions/findings.ts'
import { type CommonFlags, type Context, emit, end, showProblems } from './context.ts'
import type { Outcome } from './exit.ts'
import { findingOutcomes, inputOutcomes, unreadOf } from './findings-outcomes.ts'
import { render } from './render.ts'
import { scanScreen } from './scan-screen.ts'

type Levels = Parameters<typeof breaks>[0]

/** The flags of `cradle scan` beside those that every command takes. */
export interface ScanFlags extends CommonFlags {
  readonly asOf?: string
  readonly reference?: string
  readonly failOn?: Levels
}

function outcomesOf({ vulnerabilities, problems, hasNoReference }: Scan, failOn: Levels): readonly Outcome[] {
  const isBroken = (vulnerabilities?.findings ?? []).some(finding => breaks(failOn, finding))
  return [
    ...inputOutcomes(problems),
    ...findingOutcomes(vulnerabilities, hasNoReference),
    ...(isBroken ? ['policy not met' as const] : []),
  ]
}

/** `cradle scan`: what is known against what SBOMs list, without a product file. */
export async function runScan(this: Context, flags: ScanFlags, ...paths: readonly string[]): Promise<void> {
  const { cwd, env, now } = this
  const scan = await scanSboms({ cwd, env, now, paths, asOf: flags.asOf, reference: flags.reference })
  showProblems(this, unreadOf(scan.problems))
  if (scan.usage) return end(this, ['usage'])
  const result = {
    data: () => scanData(scan),
    screen: () => scanScreen(scan),
    report: async () => (await import('./report.ts')).scanReport(scan),
  }
  const written = emit(this, flags, await render(this, flags, result))
  end(this, [...written, ...outcomesOf(scan, flags.failOn ?? [])])
}
