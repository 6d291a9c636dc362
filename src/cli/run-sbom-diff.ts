import { diffSboms, sbomDiffData } from '../actions/sboms.ts'
import { type CommonFlags, type Context, emit, end, showProblems } from './context.ts'
import { inputOutcomes, unreadOf } from './findings-outcomes.ts'
import { render } from './render.ts'
import { sbomDiffScreen } from './sbom-diff-screen.ts'
import { noScreen } from './screen.ts'

/** The flags of `cradle sbom diff` beside those that every command takes. */
export interface DiffFlags extends CommonFlags {
  readonly reference?: string
}

/** `cradle sbom diff`: what came, went and changed between two SBOMs. A difference is no failure. */
export async function runSbomDiff(this: Context, flags: DiffFlags, older: string, newer: string): Promise<void> {
  const change = await diffSboms({
    cwd: this.cwd,
    env: this.env,
    now: this.now,
    older,
    newer,
    reference: flags.reference,
  })
  showProblems(this, unreadOf(change.problems))
  const { diff } = change
  const result = { data: () => sbomDiffData(change), screen: () => (diff ? sbomDiffScreen(diff) : noScreen) }
  const written = diff || flags.format === 'json' ? emit(this, flags, await render(this, flags, result)) : []
  const unseen = change.isUnseen ? (['reference missing'] as const) : []
  end(this, [...written, ...inputOutcomes(change.problems), ...unseen])
}
