import { type Explanation, explainFor, toldVerdict } from '../actions/index.ts'
import { askedQuestion } from '../wording/index.ts'
import { type CommonFlags, type Context, emit, end, showProblems } from './context.ts'
import type { Outcome } from './exit.ts'
import { explainScreen } from './explain-screen.ts'
import { render } from './render.ts'

/** The flags of `cradle explain` beside those that every command takes. */
export interface ExplainFlags extends CommonFlags {
  readonly product?: string
  readonly asOf?: string
  readonly reference?: string
}

/** What was explained, as data: what the screen tells of a question in words is there too. */
function dataOf(explanation: Explanation): unknown {
  const data = { schema: 1, ...explanation }
  if (explanation.kind === 'verdict') return { ...data, verdict: toldVerdict(explanation.verdict) }
  return explanation.kind === 'question' ? { ...data, asked: askedQuestion(explanation.question) } : data
}

function outcomesOf(explanation: Explanation, problems: readonly unknown[]): readonly Outcome[] {
  return [
    ...(explanation.kind === 'nothing' ? ['usage' as const] : []),
    ...(problems.length > 0 ? ['input cannot be read' as const] : []),
  ]
}

/** `cradle explain`: what a person names, in plain words; without a name, what can be named. */
export async function runExplain(this: Context, flags: ExplainFlags, what?: string): Promise<void> {
  const { product, asOf, reference } = flags
  const { cwd, env, now } = this
  const { explanation, problems } = await explainFor({ cwd, env, now, reference, product, asOf, what })
  showProblems(this, problems)
  if (explanation === undefined) return end(this, ['usage'])
  const result = { data: () => dataOf(explanation), screen: () => explainScreen(explanation) }
  const written = emit(this, flags, await render(this, flags, result))
  end(this, [...written, ...outcomesOf(explanation, problems)])
}
