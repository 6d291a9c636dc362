import { explainFor } from '../actions/index.ts'
import { type CommonFlags, type Context, emit, end, showProblems } from './context.ts'
import { explainScreen } from './explain-screen.ts'
import { render } from './render.ts'

/** The flags of `cradle explain` beside those that every command takes. */
export interface ExplainFlags extends CommonFlags {
  readonly product?: string
  readonly asOf?: string
}

/** `cradle explain`: what a person names, in plain words; without a name, what can be named. */
export async function runExplain(this: Context, flags: ExplainFlags, what?: string): Promise<void> {
  const { product, asOf } = flags
  const { explanation, problems, usage } = await explainFor({ cwd: this.cwd, now: this.now, product, asOf, what })
  showProblems(this, problems)
  if (usage || explanation === undefined) return end(this, [usage ? 'usage' : 'input cannot be read'])
  const written = emit(this, flags, render(this, flags, { schema: 1, ...explanation }, explainScreen(explanation)))
  end(this, [...written, ...(explanation.kind === 'nothing' ? ['usage' as const] : [])])
}
