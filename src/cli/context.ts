import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { CommandContext } from '@stricli/core'
import { errorCode, type Problem, printable } from '../kit/index.ts'
import { exitCodeOf, type Outcome } from './exit.ts'
import type { Paint } from './paint.ts'

/** What a command may use of the world it runs in: the only way in and out, so that a test can give its own. */
export interface Context extends CommandContext {
  readonly process: CommandContext['process'] & { exitCode?: number | string | null }
  readonly cwd: string
  /** Milliseconds since 1970, read once when the program starts. */
  readonly now: number
  /** What is configured in the environment of the process; of it only what begins with CRADLE_ and XDG_ is looked at, and the proxies. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly width: number
  readonly isInteractive: boolean
  readonly paint: (colour: boolean) => Paint
}

/** The flags that every command takes. */
export interface CommonFlags {
  readonly format?: Format
  readonly output?: string
  readonly colour?: boolean
  readonly quiet?: boolean
}

export type Format = 'text' | 'json' | 'markdown' | 'sarif' | 'junit' | 'gitlab' | 'github' | 'ics' | 'html' | 'csaf'

/** A flag that takes a text, or is left out. */
export function textFlag(brief: string, placeholder: string) {
  return { kind: 'parsed', parse: String, brief, optional: true, placeholder } as const
}

/** The flags that every command takes, as the command line reads them. */
export const commonFlags = {
  format: { kind: 'enum', values: ['text', 'json', 'markdown'], brief: 'How to print it', optional: true },
  output: {
    kind: 'parsed',
    parse: String,
    brief: 'Write it to this file',
    optional: true,
    placeholder: 'FILE',
  },
  colour: { kind: 'boolean', brief: 'Colour on a terminal', optional: true },
  quiet: { kind: 'boolean', brief: 'Only problems and exit code', optional: true, withNegated: false },
} as const

const dateFlag = {
  kind: 'parsed',
  parse: String,
  brief: 'As of a date or an instant',
  optional: true,
  placeholder: 'DATE',
} as const

/** The flags of commands that ask the reference and print for a CI: the formats it reads, the day, and which reference. */
export const findingFlags = {
  ...commonFlags,
  format: { ...commonFlags.format, values: ['text', 'json', 'markdown', 'sarif', 'junit', 'gitlab', 'github'] },
  asOf: dateFlag,
  reference: {
    kind: 'parsed',
    parse: String,
    brief: 'The folder of the reference to ask',
    optional: true,
    placeholder: 'DIR',
  },
  baseline: {
    kind: 'parsed',
    parse: String,
    brief: 'JSON of an earlier run, to compare with',
    optional: true,
    placeholder: 'FILE',
  },
  failOnNew: {
    kind: 'boolean',
    brief: 'Exit 2 only on what is not in the baseline',
    optional: true,
    withNegated: false,
  },
} as const

/** Shows problems on the error stream, one block each: what is wrong, where, and what to do. */
export function showProblems(context: Context, problems: readonly Problem[]): void {
  for (const { code, place, says, remedy } of problems) {
    const where = place.line === undefined ? place.file : `${place.file}:${place.line}`
    context.process.stderr.write(printable(`${where}: ${says} [${code}]`).concat('\n', printable(`  ${remedy}`), '\n'))
  }
}

/**
 * Writes the parts of the result to the file of `--output`, else to the standard output. Says so where the file cannot be
 * written.
 */
export function emit(context: Context, flags: CommonFlags, texts: readonly string[]): readonly Outcome[] {
  if (flags.output === undefined) {
    if (!flags.quiet) for (const text of texts) context.process.stdout.write(text)
    return []
  }
  try {
    writeFileSync(resolve(context.cwd, flags.output), texts.join(''))
    return []
  } catch (error) {
    const reason = errorCode(error) ?? 'unknown reason'
    const place = { file: flags.output }
    const remedy = 'Name a file in a folder that exists and that you may write to.'
    showProblems(context, [
      { code: 'cli.cannot-write', place, says: `The result could not be written: ${reason}.`, remedy },
    ])
    return ['usage']
  }
}

/** Ends a command: the exit code says all that held of it. */
export function end(context: Context, outcomes: readonly Outcome[]): void {
  context.process.exitCode = exitCodeOf(outcomes)
}
