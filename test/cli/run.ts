import { join } from 'node:path'
import { run } from '@stricli/core'
import { application } from '../../src/cli/app.ts'
import type { Context } from '../../src/cli/context.ts'
import { exitCodeGiven } from '../../src/cli/exit.ts'
import { noPaint, type Paint } from '../../src/cli/paint.ts'

/** What a run of the command line left behind. */
export interface Ran {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: number
}

interface Terminal {
  readonly env?: Readonly<Record<string, string>>
  readonly width?: number
  readonly paint?: Paint
  /** The clock of the machine, where another one than usual is wanted. */
  readonly now?: number
}

const start = Date.parse('2026-11-23T12:00:00Z')

/** The folder of the repository, where the examples are. */
export const root = join(import.meta.dirname, '../..')

/** Runs the command line in this process as a person would at 80 columns, on 23 November 2026 unless told otherwise. */
export async function cradle(argv: readonly string[], cwd = root, terminal: Terminal = {}): Promise<Ran> {
  const written = { stdout: '', stderr: '' }
  const stream = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text
    },
  })
  const { width = 80, paint = noPaint, env = {}, now = start } = terminal
  const own: Context['process'] = { stdout: stream('stdout'), stderr: stream('stderr') }
  await run(application('0.0.0'), argv, {
    process: own,
    cwd,
    now,
    env: { XDG_DATA_HOME: '/nowhere', ...env },
    width,
    isInteractive: false,
    paint: colour => (colour ? paint : noPaint),
  } satisfies Context)
  return { ...written, exitCode: exitCodeGiven(own.exitCode) }
}
