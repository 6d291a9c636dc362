import { type MadeSbom, madeData, makeSbom } from '../actions/sboms.ts'
import { sbomWords } from '../wording/sbom.ts'
import { type CommonFlags, type Context, emit, end, showProblems } from './context.ts'
import { inputOutcomes, unreadOf } from './findings-outcomes.ts'
import { render } from './render.ts'
import { noScreen, type Screen } from './screen.ts'

const en = sbomWords.make

/** The flags of `cradle sbom make` beside those that every command takes. */
export interface MakeFlags extends CommonFlags {
  readonly to?: string
  readonly force?: boolean
}

function madeScreen({ file, generator, from, leftOut, judged }: NonNullable<MadeSbom['made']>): Screen {
  const { format, formatVersion, components, documents, validation } = judged
  const coverage = documents.flatMap(({ points }) => points).find(({ id }) => id === 'cra.top-level-dependencies')
  const facts = [
    en.by(generator.name, generator.version, from),
    en.holds(format, formatVersion, components),
    en.law(coverage?.state ?? 'cannot be told'),
    en.schema(validation.isValid),
    ...(leftOut.length > 0 ? [en.leftOut(leftOut)] : []),
  ]
  const next = [en.next.quality(file), en.next.scan(file)]
  return {
    title: en.title(file),
    aside: '',
    sections: [
      { entries: facts.map(text => ({ text })) },
      { heading: en.headings.next, entries: next.map(text => ({ mark: 'step', text })) },
    ],
  }
}

/** `cradle sbom make`: has an SBOM of a folder made by a generator, and tells by which and how it is judged. */
export async function runSbomMake(this: Context, flags: MakeFlags, folder = '.'): Promise<void> {
  const { cwd, env } = this
  const result = await makeSbom({ cwd, env, folder, to: flags.to, force: flags.force })
  showProblems(this, unreadOf(result.problems))
  const { made } = result
  const shown = { data: () => madeData(result), screen: () => (made ? madeScreen(made) : noScreen) }
  const written = made || flags.format === 'json' ? emit(this, flags, await render(this, flags, shown)) : []
  end(this, [...written, ...inputOutcomes(result.problems)])
}
