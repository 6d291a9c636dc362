import { exportFeeds, feedsStatus, importFeeds } from '../actions/findings.ts'
import { printable } from '../kit/index.ts'
import { findingWords } from '../wording/findings.ts'
import { type CommonFlags, type Context, emit, end, showProblems } from './context.ts'
import { exportScreen, importScreen, statusScreen } from './feeds-screen.ts'
import { render } from './render.ts'
import { noScreen } from './screen.ts'

/** The flags of the commands on the reference beside those that every command takes. */
export interface FeedsFlags extends CommonFlags {
  readonly reference?: string
}

function wishOf({ cwd, env }: Context, { reference }: FeedsFlags) {
  return { cwd, env, reference }
}

/** `cradle feeds import`: takes files and folders in, all or nothing, and tells what came of it. */
export async function runFeedsImport(this: Context, flags: FeedsFlags, ...paths: readonly string[]): Promise<void> {
  const { stderr } = this.process
  const isWatched = this.isInteractive && !flags.quiet
  const onFile = (shown: string): unknown => stderr.write(`${printable(findingWords.feeds.reading(shown))}\n`)
  const imported = await importFeeds({ ...wishOf(this, flags), paths, now: this.now, ...(isWatched && { onFile }) })
  showProblems(this, imported.problems)
  const { manifest } = imported
  const result = {
    data: () => ({ schema: 1, ...imported }),
    screen: () => (manifest ? importScreen(imported, manifest, this.now) : noScreen),
  }
  const written = manifest || flags.format === 'json' ? emit(this, flags, await render(this, flags, result)) : []
  const isPartial = imported.problems.some(({ code }) => code !== 'feeds.bad-record' && code !== 'feeds.part-of-list')
  end(this, [...written, ...(manifest && !isPartial ? [] : ['input cannot be read' as const])])
}

/** `cradle feeds status`: what the reference holds and how old it is. */
export async function runFeedsStatus(this: Context, flags: FeedsFlags): Promise<void> {
  const status = await feedsStatus({ ...wishOf(this, flags), now: this.now })
  showProblems(this, status.problems)
  const isThere = status.problems.length === 0
  const result = {
    data: () => ({ schema: 1, ...status }),
    screen: () => (isThere ? statusScreen(status, this.now) : noScreen),
  }
  const written = isThere || flags.format === 'json' ? emit(this, flags, await render(this, flags, result)) : []
  end(this, [...written, ...(status.manifest ? [] : ['reference missing' as const])])
}

/** `cradle feeds export`: writes the reference into one file. */
export async function runFeedsExport(this: Context, flags: FeedsFlags, file: string): Promise<void> {
  const exported = await exportFeeds({ ...wishOf(this, flags), file })
  showProblems(this, exported.problems)
  const { manifest } = exported
  const result = {
    data: () => ({ schema: 1, ...exported }),
    screen: () => (manifest ? exportScreen(exported, manifest, this.now) : noScreen),
  }
  const written = manifest || flags.format === 'json' ? emit(this, flags, await render(this, flags, result)) : []
  const isMissing = exported.problems.some(({ code }) => code !== 'feeds.cannot-write')
  const failed = isMissing ? ('reference missing' as const) : ('usage' as const)
  end(this, [...written, ...(manifest ? [] : [failed])])
}
