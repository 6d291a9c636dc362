/** Something that a person waits for, beside something that takes no time of ours. One file `NAME.bench.ts` each. */
export interface Bench {
  readonly name: string
  /** Arguments for Node: what is measured. */
  readonly args: readonly string[]
  /** Arguments for Node: what it is measured against, in turn with it. */
  readonly beside: readonly string[]
  /** At most this many times as long as the other; without it the figure is for information. */
  readonly reach?: number
  /** At most so many milliseconds, and so many MiB of memory at the peak. */
  readonly reachMs?: number
  readonly reachMib?: number
  /** How often it is run, where that is not as often as the others. */
  readonly runs?: number
}

/** What a program tells of itself: how long one of its steps took, and what it is measured beside. */
export interface Told {
  readonly name: string
  readonly ms: number
  readonly besideMs: number
}

/** A program that takes the time of its steps itself, and tells them as `Told` in JSON: starting it is none of them. */
export interface ToldBench {
  readonly name: string
  /** Arguments for Node. */
  readonly tells: readonly string[]
  /** At most so many milliseconds, by the name of the step. */
  readonly reachMs: Readonly<Record<string, number>>
  readonly runs: number
}

/** Why there is nothing to measure: what it is measured on is not there. */
export interface Absent {
  readonly name: string
  readonly absent: string
}

/** Node alone, doing nothing: what every start costs. */
export const bareNode = ['-e', '0']

/** The example that the benches check. */
export const example = 'examples/keyring'
