import { type VerifiedCase, verifyCases } from '../actions/cases.ts'
import { caseWords as words } from '../wording/case.ts'
import { type CommonFlags, type Context, emit, end, showProblems } from './context.ts'
import { inputOutcomes } from './findings-outcomes.ts'
import { render } from './render.ts'
import type { Entry, Screen } from './screen.ts'

/** The flags of `cradle verify` beside those that every command takes. */
export interface VerifyFlags extends CommonFlags {
  readonly head?: string
  readonly against?: string
}

function verifiedEntry({ id, events, heads, isIntact, erased, provenTo }: VerifiedCase): Entry {
  return {
    mark: isIntact ? 'yes' : 'unmet',
    text: isIntact ? words.verify.intact(id, events) : words.verify.changed(id),
    isStrong: true,
    more: [
      words.verify.head(heads.map(hash => hash.slice(0, 16)).join(' and ')),
      ...(provenTo === undefined ? [] : [words.verify.provenTo(provenTo)]),
      ...(erased.length > 0 ? [words.erased(erased.length)] : []),
    ],
  }
}

function verifyScreen(cases: readonly VerifiedCase[], isAgainst: boolean): Screen {
  const entries = cases.length > 0 ? cases.map(verifiedEntry) : [{ text: words.noCases }]
  const limits = [...words.verify.limits, ...(isAgainst ? [] : [words.verify.giveHead])]
  return {
    title: words.verify.title,
    aside: '',
    sections: [
      { entries },
      { heading: words.verify.notProven, entries: limits.map(text => ({ mark: 'list' as const, text })) },
    ],
  }
}

/** `cradle verify`: what can be proved of the case logs of a product, and what cannot. */
export async function runVerify(this: Context, flags: VerifyFlags, path?: string): Promise<void> {
  const { cwd, now } = this
  const { head, against } = flags
  const { value, problems } = await verifyCases({ cwd, now, asOf: undefined, product: path, head, against })
  showProblems(this, problems)
  if (value === undefined) return end(this, inputOutcomes(problems))
  const isAgainst = head !== undefined || against !== undefined
  const result = {
    data: () => ({ schema: 1, cases: value, problems }),
    screen: () => verifyScreen(value, isAgainst),
  }
  const written = emit(this, flags, await render(this, flags, result))
  end(this, [...written, ...inputOutcomes(problems)])
}
