import { instantMs } from '../../kit/index.ts'
import { isOneOf, justifications, type Statement, statuses } from '../vex/statement.ts'
import { justificationNamed, statusNamed } from '../vex/words.ts'
import type { DecisionElsewhere, ScannerResult } from './scanner-result.ts'

type Said = Pick<Statement, 'status' | 'justification' | 'because' | 'isFalsePositive'>

/**
 * What a decision says in the words of VEX. Dependency-Track writes the states of CycloneDX in capitals. Undefined for one
 * that only hides a finding and tells nothing of it.
 */
function saidBy({ state, justification = '', says }: DecisionElsewhere): Said | undefined {
  const [word, reason] = [state.toLowerCase(), justification.toLowerCase()]
  const status = isOneOf(statuses, word) ? word : statusNamed(word)
  if (status === undefined) return undefined
  const known = isOneOf(justifications, reason) ? reason : justificationNamed(reason)
  const texts = [known === undefined ? reason : '', says ?? ''].filter(text => text !== '')
  return {
    status,
    ...(status === 'not_affected' && known !== undefined && { justification: known }),
    ...(word === 'false_positive' && { isFalsePositive: true as const }),
    ...(texts.length > 0 && { because: texts.join(': ') }),
  }
}

/**
 * What was decided in other tools, as statements of VEX on the package and version that was found there. They name nobody:
 * the results do not say who decided. A finding that was merely ignored or suppressed there makes no statement.
 */
export function statementsOf(results: readonly ScannerResult[]): readonly Statement[] {
  return results.flatMap(({ file, asOf, findings }) => {
    const at = asOf === undefined ? undefined : instantMs(asOf)
    return findings.flatMap(({ ids, component, decision, path }): readonly Statement[] => {
      const { purl, version } = component
      const said = decision && saidBy(decision)
      if (said === undefined || purl === undefined) return []
      const named = { purl, ...(version !== undefined && purl.version === undefined && { version }) }
      return [{ ids, covers: [{ component: named }], ...said, ...(at !== undefined && { at }), from: { file, path } }]
    })
  })
}
