import { diffSboms, sbomDiffData } from '../actions/sboms.ts'
import { type CommonFlags, type Context, emit, end, showProblems } from './context.ts'
import { inputOutcomes, unreadOf } from './findings-outcomes.ts'
import { render } from './render.ts'
import { sbomDiffScreen } from './sbom-diff-screen.ts'
import { noScreen } from './screen.ts'

/** `cradle sbom diff`: what came, went and changed between two SBOMs. A difference is no failure. */
export async function runSbomDiff(this: Context, flags: CommonFlags, older: string, newer: string): Promise<void> {
  const change = await diffSboms(this.cwd, older, newer)
  showProblems(this, unreadOf(change.problems))
  const { diff } = change
  const result = { data: () => sbomDiffData(change), screen: () => (diff ? sbomDiffScreen(diff) : noScreen) }
  const written = diff || flags.format === 'json' ? emit(this, flags, await render(this, flags, result)) : []
  end(this, [...written, ...inputOutcomes(change.problems)])
}
