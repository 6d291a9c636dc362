import { spawn } from 'node:child_process'
import { printable } from '../kit/index.ts'

/** What a program that we started left behind. */
export interface Child {
  readonly state: 'done' | 'absent' | 'failed' | 'took too long' | 'wrote too much'
  readonly stdout: string
  /** The end of what it wrote as errors, on one line. */
  readonly complaint: string
}

/** How it is run: where, with what environment, and what it may take. */
export interface ChildLimits {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly longestMs: number
  readonly mostBytes: number
}

const mostComplaint = 2000

/** npm tells the programs it starts where it is and how it was called; one that we start must find out for itself. */
function ownEnvironment(env: ChildLimits['env']): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^npm_/i.test(name)))
}

/**
 * Runs a program without a shell, so that no name of a file is ever a command, with a limit on its time and its output. It
 * gets nothing to read.
 */
export function runChild(command: string, args: readonly string[], limits: ChildLimits): Promise<Child> {
  const { cwd, env, longestMs, mostBytes } = limits
  const { promise, resolve } = Promise.withResolvers<Child>()
  const written: Buffer[] = []
  let [length, complaint, why] = [0, '', 'failed' as Child['state']]
  const child = spawn(command, args, { cwd, env: ownEnvironment(env), stdio: ['ignore', 'pipe', 'pipe'] })
  const stop = (state: Child['state']): void => {
    why = state
    child.kill('SIGKILL')
  }
  const timer = setTimeout(() => stop('took too long'), longestMs)
  const finish = (state: Child['state']): void => {
    clearTimeout(timer)
    const last = printable(complaint.slice(-mostComplaint).trim())
    resolve({ state, stdout: state === 'done' ? Buffer.concat(written).toString('utf8') : '', complaint: last })
  }
  child.stdout.on('data', (part: Buffer) => {
    length += part.length
    if (length > mostBytes) stop('wrote too much')
    else written.push(part)
  })
  child.stderr.on('data', (part: Buffer) => {
    complaint = `${complaint}${part.toString('utf8')}`.slice(-2 * mostComplaint)
  })
  child.on('error', () => finish(child.pid === undefined ? 'absent' : 'failed'))
  child.on('close', code => finish(code === 0 && why === 'failed' ? 'done' : why))
  return promise
}
