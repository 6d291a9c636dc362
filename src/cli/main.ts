import { ExitCode, run } from '@stricli/core'
import manifest from '../../package.json' with { type: 'json' }
import { application } from './app.ts'
import type { Context } from './context.ts'
import { exitCodes } from './exit.ts'
import { noPaint, terminalPaint } from './paint.ts'

const usageCodes: readonly unknown[] = [ExitCode.UnknownCommand, ExitCode.InvalidArgument]

function exitCode(given: unknown): number {
  if (typeof given !== 'number' || given >= 0) return typeof given === 'number' ? given : 0
  return usageCodes.includes(given) ? exitCodes.usage : exitCodes.bug
}

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
  const coloured = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'
  const own = { stdout, stderr, env, exitCode: null as number | string | null }
  const context: Context = {
    process: own,
    cwd: process.cwd(),
    now: Date.now(),
    width: Math.min(Math.max(stdout.columns ?? 80, 40), 100),
    isInteractive: process.stdin.isTTY === true && stdout.isTTY === true,
    paint: colour => (colour && coloured ? terminalPaint : noPaint),
  }
  await run(application(manifest.version), argv, context)
  process.exitCode = exitCode(own.exitCode)
}
