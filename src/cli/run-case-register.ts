import { registerData, showRegister } from '../actions/cases.ts'
import { registerScreen } from './case-register-screen.ts'
import { type Context, emit, end, showProblems } from './context.ts'
import { inputOutcomes } from './findings-outcomes.ts'
import { render } from './render.ts'
import type { CaseFlags } from './run-case.ts'

/** `cradle case register`: what it takes to be able to submit on the platform, best known before anything happens. */
export async function runCaseRegister(this: Context, flags: CaseFlags, id?: string): Promise<void> {
  const { cwd, now } = this
  const { value, problems, usage } = await showRegister({ cwd, now, product: flags.product, asOf: flags.asOf, id })
  showProblems(this, problems)
  const result = value && { data: () => registerData(value), screen: () => registerScreen(value) }
  const written = result ? emit(this, flags, await render(this, flags, result)) : []
  end(this, [...written, ...(usage ? ['usage' as const] : inputOutcomes(problems))])
}
