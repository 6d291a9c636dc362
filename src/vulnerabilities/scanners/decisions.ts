import { instantMs } from '../../kit/index.ts'
import { isOneOf, type Justification, justifications, type Statement, type Status, statuses } from '../vex/statement.ts'
import type { DecisionElsewhere, ScannerResult } from './scanner-result.ts'

/** The states of Dependency-Track as statuses of VEX. Others are those of VEX itself, or none. */
const statusOf: Readonly<Record<string, Status>> = {
  exploitable: 'affected',
  in_triage: 'under_investigation',
  false_positive: 'not_affected',
  resolved: 'fixed',
}

/** The reasons of Dependency-Track that mean the same as one of VEX; the others are texts. */
const justificationOf: Readonly<Record<string, Justification>> = {
  code_not_present: 'vulnerable_code_not_present',
  code_not_reachable: 'vulnerable_code_not_in_execute_path',
  protected_by_compiler: 'inline_mitigations_already_exist',
  protected_at_runtime: 'inline_mitigations_already_exist',
  protected_by_mitigating_control: 'inline_mitigations_already_exist',
}

function inTable<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined
}

type Said = Pick<Statement, 'status' | 'justification' | 'because' | 'isFalsePositive'>

/** What a decision says in the words of VEX; undefined for one that only hides a finding and tells nothing of it. */
function saidBy({ state, justification = '', says }: DecisionElsewhere): Said | undefined {
  const [word, reason] = [state.toLowerCase(), justification.toLowerCase()]
  const status = isOneOf(statuses, word) ? word : inTable(statusOf, word)
  if (status === undefined) return undefined
  const known = isOneOf(justifications, reason) ? reason : inTable(justificationOf, reason)
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
