import { judgeSboms, qualityData } from '../actions/sboms.ts'
import { type CommonFlags, type Context, emit, end, showProblems } from './context.ts'
import { inputOutcomes, unreadOf } from './findings-outcomes.ts'
import { render } from './render.ts'
import { qualityScreen } from './sbom-quality-screen.ts'

/** `cradle sbom quality`: what SBOMs say of what law, guidelines and drafts ask, and whether they keep to their schema. */
export async function runSbomQuality(this: Context, flags: CommonFlags, ...paths: readonly string[]): Promise<void> {
  const judged = await judgeSboms(this.cwd, paths)
  showProblems(this, unreadOf(judged.problems))
  const result = { data: () => qualityData(judged), screen: () => qualityScreen(judged) }
  const isAny = judged.sboms.length > 0 || flags.format === 'json'
  const written = isAny ? emit(this, flags, await render(this, flags, result)) : []
  end(this, [...written, ...inputOutcomes(judged.problems)])
}
