import { run } from '@stricli/core'
import manifest from '../../package.json' with { type: 'json' }
import { application } from './app.ts'
import type { Context } from './context.ts'
import { exitCodeGiven } from './exit.ts'
import { outputTo, terminalOf } from './outputs.ts'
import { isColoured, noPaint, terminalPaint } from './paint.ts'

/** Runs one command of the command line on this process: its arguments, its streams, its clock. */
export async function main(argv: readonly string[]): Promise<void> {
  const { env } = process
  const terminal = terminalOf(1)
  const coloured = isColoured(terminal !== undefined, env)
  const outputs = { stdout: outputTo(1), stderr: outputTo(2) }
  const own = { ...outputs, env, exitCode: null as number | string | null }
  const context: Context = {
    process: own,
    cwd: process.cwd(),
    now: Date.now(),
    env,
    width: Math.min(Math.max(terminal?.columns ?? 80, 40), 100),
    // To look at the standard input is to load what reads it, which few commands do.
    get isInteractive() {
      return terminal !== undefined && process.stdin.isTTY === true
    },
    paint: colour => (colour && coloured ? terminalPaint : noPaint),
  }
  await run(application(manifest.version), argv, context)
  process.exitCode = exitCodeGiven(own.exitCode)
  // To end here spares Node taking apart piece by piece what the system takes back at once. What a person sees on a
  // terminal some systems write later.
  if (terminal === undefined && outputs.stdout.isDone() && outputs.stderr.isDone()) process.exit()
}
