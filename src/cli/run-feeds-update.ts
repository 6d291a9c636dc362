import { type FeedsUpdate, updateFeeds } from '../actions/findings.ts'
import { printable } from '../kit/index.ts'
import { findingWords as en } from '../wording/findings.ts'
import { type Context, emit, end, showProblems } from './context.ts'
import type { Outcome } from './exit.ts'
import { updateScreen } from './feeds-screen.ts'
import { render } from './render.ts'
import type { FeedsFlags } from './run-feeds.ts'
import { noScreen } from './screen.ts'

type Request = Parameters<typeof updateFeeds>[0]

/** The flags of `cradle feeds update` beside those that every command on the reference takes. */
export interface UpdateFlags extends FeedsFlags {
  readonly ecosystem?: readonly string[]
  readonly source?: NonNullable<Request['sources']>
}

const afterMs = 1000
const everyMs = 200

/** Tells on one line of the terminal what is coming, once it takes longer than a second. */
function progress({ process: { stderr } }: Context) {
  const begun = performance.now()
  let [last, hasWritten] = [0, false]
  const onBytes: NonNullable<Request['onBytes']> = (source, done, total, of) => {
    const now = performance.now()
    if (now - begun < afterMs || now - last < everyMs) return
    last = now
    hasWritten = true
    stderr.write(`\r\u001b[K${printable(en.feeds.coming(source, done, total, of))}`)
  }
  const clear = (): unknown => hasWritten && stderr.write('\r\u001b[K')
  return { onBytes, clear }
}

function outcomesOf({ usage, problems, outcomes }: FeedsUpdate): readonly Outcome[] {
  if (usage) return ['usage']
  const isHarmless = ({ code }: FeedsUpdate['problems'][number]) => code === 'feeds.bad-record'
  if (problems.every(isHarmless)) return []
  // Nothing came at all: whoever waits for a reference is told like one who has none.
  return outcomes.every(({ state }) => state === 'failed') ? ['reference missing'] : ['input cannot be read']
}

/** `cradle feeds update`: fetches what changed, and tells what came of each source. */
export async function runFeedsUpdate(this: Context, flags: UpdateFlags, ...sboms: readonly string[]): Promise<void> {
  const { cwd, env, now } = this
  const shown = this.isInteractive && !flags.quiet ? progress(this) : undefined
  const updated = await updateFeeds({
    ...{ cwd, env, now, sboms, reference: flags.reference },
    ...(flags.ecosystem && { ecosystems: flags.ecosystem }),
    ...(flags.source && { sources: flags.source }),
    ...(shown && { onBytes: shown.onBytes }),
  })
  shown?.clear()
  showProblems(this, updated.problems)
  const hasTried = updated.outcomes.length > 0
  const result = {
    data: () => ({ schema: 1, ...updated }),
    screen: () => (hasTried ? updateScreen(updated, this.now) : noScreen),
  }
  const written = hasTried || flags.format === 'json' ? emit(this, flags, await render(this, flags, result)) : []
  end(this, [...written, ...outcomesOf(updated)])
}
