import { run } from '@stricli/core'
import manifest from '../../package.json' with { type: 'json' }
import { application } from './app.ts'
import type { Context } from './context.ts'
import { exitCodeGiven } from './exit.ts'
import { isColoured, noPaint, terminalPaint } from './paint.ts'

/** A reader that closes the pipe early (`| head`) ends the output, not the program. */
function endQuietlyOnClosedPipe(): void {
  process.stdout.on('error', error => {
    if (!('code' in error) || error.code !== 'EPIPE') throw error
  })
}

/** Runs one command of the command line on this process: its arguments, its streams, its clock. */
export async function main(argv: readonly string[]): Promise<void> {
  endQuietlyOnClosedPipe()
  const { stdout, stderr, env } = process
  const coloured = isColoured(stdout.isTTY === true, env)
  const own = { stdout, stderr, env, exitCode: null as number | string | null }
  const context: Context = {
    process: own,
    cwd: process.cwd(),
    now: Date.now(),
    env,
    width: Math.min(Math.max(stdout.columns ?? 80, 40), 100),
    // To look at the standard input is to load what reads it, which few commands do.
    get isInteractive() {
      return stdout.isTTY === true && process.stdin.isTTY === true
    },
    paint: colour => (colour && coloured ? terminalPaint : noPaint),
  }
  await run(application(manifest.version), argv, context)
  process.exitCode = exitCodeGiven(own.exitCode)
}
