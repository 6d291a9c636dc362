import { type breaks, type Scan, scanData, scanSboms } from '../actions/findings.ts'
import { type CommonFlags, type Context, emit, end, showProblems } from './context.ts'
import type { Outcome } from './exit.ts'
import {
  type BaselineFlags,
  baselineProblem,
  findingOutcomes,
  inputOutcomes,
  policyOutcomes,
  unreadOf,
} from './findings-outcomes.ts'
import { render } from './render.ts'
import { scanScreen } from './scan-screen.ts'

type Levels = Parameters<typeof breaks>[0]

/** The flags of `cradle scan` beside those that every command takes. */
export interface ScanFlags extends CommonFlags, BaselineFlags {
  readonly asOf?: string
  readonly reference?: string
  readonly failOn?: Levels
  readonly vex?: readonly string[]
  readonly flaw?: readonly string[]
  readonly validate?: boolean
}

function outcomesOf({ vulnerabilities, problems, hasNoReference }: Scan, flags: ScanFlags): readonly Outcome[] {
  const { failOn = [], failOnNew: onlyNew = false } = flags
  return [
    ...inputOutcomes(problems),
    ...findingOutcomes(vulnerabilities, hasNoReference),
    ...policyOutcomes(vulnerabilities, { failOn, onlyNew }),
  ]
}

/** `cradle scan`: what is known against what SBOMs list, without a product file. */
export async function runScan(this: Context, flags: ScanFlags, ...paths: readonly string[]): Promise<void> {
  const { cwd, env, now } = this
  const misused = baselineProblem(flags)
  showProblems(this, misused)
  if (misused.length > 0) return end(this, ['usage'])
  const { asOf, reference, baseline, vex, flaw: flaws, validate } = flags
  const scan = await scanSboms({ cwd, env, now, paths, asOf, reference, baseline, vex, flaws, validate })
  showProblems(this, unreadOf(scan.problems))
  if (scan.usage) return end(this, ['usage'])
  const result = {
    data: () => scanData(scan),
    screen: () => scanScreen(scan),
    report: async () => (await import('./report.ts')).scanReport(scan),
  }
  const written = emit(this, flags, await render(this, flags, result))
  end(this, [...written, ...outcomesOf(scan, flags)])
}
