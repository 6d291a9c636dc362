import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Bench, Told, ToldBench } from './bench.ts'

/** Medians of one bench, in milliseconds; memory in MiB. */
export interface Figures {
  readonly name: string
  readonly ms: number
  readonly besideMs: number
  readonly peakMib: number
  readonly reach?: number
  readonly reachMs?: number
  readonly reachMib?: number
}

/** The findings of ten thousand components are a few megabytes of JSON. */
const mostOutput = 256 * 1024 * 1024
const mostWarmUps = 3
const tellMemory = join(import.meta.dirname, 'tell-memory.js')

/** The answers of commands that are answers, and not a failure of ours or of the bench. */
const answers = [0, 1, 2, 3, 4]

interface Ran {
  readonly ms: number
  readonly stdout: string
  readonly stderr: string
}

function runNode(args: readonly string[], root: string): Ran {
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: mostOutput,
  })
  const ms = performance.now() - started
  if (status === null || !answers.includes(status)) {
    throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`)
  }
  return { ms, stdout, stderr }
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)] ?? Number.NaN
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper
}

/** Runs a program that tells its peak as it ends. */
function runTelling(args: readonly string[], root: string): { readonly ms: number; readonly peakMib: number } {
  const { ms, stderr } = runNode(['--import', tellMemory, ...args], root)
  return { ms, peakMib: Number(/\npeak (\d+)$/.exec(stderr)?.[1]) / 1024 }
}

/** What takes so long that it is run but once: its memory is that of the same run. */
function measureOnce({ args, beside }: Bench, root: string) {
  const { ms, peakMib } = runTelling(args, root)
  return { ms, besideMs: runTelling(beside, root).ms, peakMib }
}

/** Runs both sides of a bench in turn, so that what slows the machine slows both. */
function measureOften({ args, beside }: Bench, runs: number, root: string) {
  const warmUps = Math.min(mostWarmUps, runs)
  const own: number[] = []
  const others: number[] = []
  for (let round = -warmUps; round < runs; round++) {
    const times = [runNode(args, root).ms, runNode(beside, root).ms] as const
    if (round < 0) continue
    own.push(times[0])
    others.push(times[1])
  }
  return { ms: median(own), besideMs: median(others), peakMib: runTelling(args, root).peakMib }
}

/** Measures both sides of a bench. */
export function measure(bench: Bench, runs: number, root: string): Figures {
  const { name, reach, reachMs, reachMib } = bench
  return {
    name,
    ...(runs === 1 ? measureOnce(bench, root) : measureOften(bench, runs, root)),
    ...(reach !== undefined && { reach }),
    ...(reachMs !== undefined && { reachMs }),
    ...(reachMib !== undefined && { reachMib }),
  }
}

/** Runs a program that tells its steps, and takes the median of each. */
export function measureTold({ tells, reachMs, runs }: ToldBench, root: string): readonly Figures[] {
  const told = Array.from({ length: runs }, () => JSON.parse(runNode(tells, root).stdout) as readonly Told[]).flat()
  const { peakMib } = runTelling(tells, root)
  return [...Map.groupBy(told, ({ name }) => name)].map(([name, each]) => {
    const reach = reachMs[name]
    return {
      name,
      ms: median(each.map(({ ms }) => ms)),
      besideMs: median(each.map(({ besideMs }) => besideMs)),
      peakMib,
      ...(reach !== undefined && { reachMs: reach }),
    }
  })
}

function row(cells: readonly string[]): string {
  const last = cells.length - 1
  const pad = (cell: string, at: number): string =>
    at === 0 ? cell.padEnd(34) : at === last ? `   ${cell}` : cell.padStart(10)
  return cells.map(pad).join('').trimEnd()
}

/** What a bench must reach, each as it is shown, and whether it does. */
function reachesOf({
  ms,
  besideMs,
  peakMib,
  reach,
  reachMs,
  reachMib,
}: Figures): readonly (readonly [string, boolean])[] {
  return [
    ...(reach === undefined ? [] : [[`≤ ${reach}`, ms <= reach * besideMs] as const]),
    ...(reachMs === undefined ? [] : [[`≤ ${reachMs} ms`, ms <= reachMs] as const]),
    ...(reachMib === undefined ? [] : [[`≤ ${reachMib} MiB`, peakMib <= reachMib] as const]),
  ]
}

/** The figures as a small table. */
export function table(figures: readonly Figures[]): string {
  const head = row(['median', 'ms', 'floor ms', 'ratio', 'peak MiB', 'reach'])
  const rows = figures.map(one => {
    const reach = reachesOf(one)
      .map(([text, isWithin]) => `${text}${isWithin ? '' : ' NO'}`)
      .join(', ')
    const times = [one.ms.toFixed(1), one.besideMs.toFixed(1), (one.ms / one.besideMs).toFixed(2)]
    return row([one.name, ...times, one.peakMib.toFixed(0), reach])
  })
  return [head, ...rows].join('\n')
}

/** Whether every bench that has a reach is within it. */
export function allWithinReach(figures: readonly Figures[]): boolean {
  return figures.every(one => reachesOf(one).every(([, isWithin]) => isWithin))
}
