import { setTimeout } from 'node:timers/promises'
import type { Context } from './context.ts'

/** Cursor to the upper left, and everything from there on away. */
const clearScreen = '\u001b[H\u001b[2J'

/** How watching goes on: how long between two drawings, and until when. */
export interface Watching {
  readonly everyMs: number
  readonly signal: AbortSignal
}

/**
 * Draws something again and again as time goes by, until it is stopped: each time with the moment that it then is, which goes
 * on from the one that the command began at. Where nobody looks, it draws once.
 */
export async function watch(
  context: Context,
  { everyMs, signal }: Watching,
  draw: (context: Context) => Promise<void>,
): Promise<void> {
  if (!context.isInteractive) return draw(context)
  const began = performance.now()
  while (!signal.aborted) {
    context.process.stdout.write(clearScreen)
    await draw({ ...context, now: context.now + Math.round(performance.now() - began) })
    // To be stopped while waiting is how it ends.
    await setTimeout(everyMs, undefined, { signal }).catch(() => undefined)
  }
}

/** Stops when the person at the terminal asks for it. */
export function untilInterrupted(): AbortSignal {
  const controller = new AbortController()
  process.once('SIGINT', () => controller.abort())
  return controller.signal
}
