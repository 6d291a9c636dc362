import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Bench } from './bench.ts'

/** Medians of one bench, in milliseconds; memory in MiB. */
export interface Figures {
  readonly name: string
  readonly ms: number
  readonly besideMs: number
  readonly peakMib: number
  readonly reach?: number
}

const warmUps = 3
const tellMemory = join(import.meta.dirname, 'tell-memory.js')

/** The answers of `check` that are answers, and not a failure of ours or of the bench. */
const answers = [0, 1, 3]

function runNode(args: readonly string[], root: string): { readonly ms: number; readonly stderr: string } {
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  const ms = performance.now() - started
  if (status === null || !answers.includes(status)) {
    throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`)
  }
  return { ms, stderr }
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)] ?? Number.NaN
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper
}

function peakMib(args: readonly string[], root: string): number {
  const { stderr } = runNode(['--import', tellMemory, ...args], root)
  return Number(/\npeak (\d+)$/.exec(stderr)?.[1]) / 1024
}

/** Runs both sides of a bench in turn, so that what slows the machine slows both. */
export function measure({ name, args, beside, reach }: Bench, runs: number, root: string): Figures {
  const own: number[] = []
  const others: number[] = []
  for (let round = -warmUps; round < runs; round++) {
    const times = [runNode(args, root).ms, runNode(beside, root).ms] as const
    if (round < 0) continue
    own.push(times[0])
    others.push(times[1])
  }
  const figures = { name, ms: median(own), besideMs: median(others), peakMib: peakMib(args, root) }
  return reach === undefined ? figures : { ...figures, reach }
}

function row(cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(32) : cell.padStart(10))).join('')
}

function isWithinReach({ ms, besideMs, reach }: Figures): boolean {
  return reach === undefined || ms <= reach * besideMs
}

/** The figures as a small table. */
export function table(figures: readonly Figures[]): string {
  const head = row(['median', 'ms', 'bare ms', 'ratio', 'reach', 'peak MiB'])
  const rows = figures.map(one => {
    const reach = one.reach === undefined ? '' : `≤ ${one.reach}${isWithinReach(one) ? '' : ' NO'}`
    const times = [one.ms.toFixed(1), one.besideMs.toFixed(1), (one.ms / one.besideMs).toFixed(2)]
    return row([one.name, ...times, reach, one.peakMib.toFixed(0)])
  })
  return [head, ...rows].join('\n')
}

/** Whether every bench that has a reach is within it. */
export function allWithinReach(figures: readonly Figures[]): boolean {
  return figures.every(isWithinReach)
}
