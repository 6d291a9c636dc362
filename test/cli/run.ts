import { run } from '@stricli/core'
import { application } from '../../src/cli/app.ts'
import type { Context } from '../../src/cli/context.ts'
import { noPaint } from '../../src/cli/paint.ts'

/** What a run of the command line left behind. */
export interface Ran {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: unknown
}

const start = Date.parse('2026-11-23T12:00:00Z')

/** Runs the command line in this process as a person would at 80 columns, on 23 November 2026 unless told otherwise. */
export async function cradle(argv: readonly string[], cwd = process.cwd()): Promise<Ran> {
  const written = { stdout: '', stderr: '' }
  const stream = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text
    },
  })
  const own: Context['process'] = { stdout: stream('stdout'), stderr: stream('stderr') }
  await run(application('0.0.0'), argv, {
    process: own,
    cwd,
    now: start,
    width: 80,
    isInteractive: false,
    paint: () => noPaint,
  } satisfies Context)
  return { ...written, exitCode: own.exitCode }
}
