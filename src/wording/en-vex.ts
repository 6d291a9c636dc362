import { isPlainDate, longDate } from '../kit/index.ts'

/** The day of an instant in UTC, as people write it. */
function dayOf(instant: string): string {
  const day = instant.slice(0, 10)
  return isPlainDate(day) ? longDate(day) : instant
}

const statuses: Readonly<Record<string, string>> = {
  not_affected: 'not affected',
  affected: 'affected',
  fixed: 'fixed',
  under_investigation: 'under investigation',
}

const reasons: Readonly<Record<string, string>> = {
  component_not_present: 'the component is not there',
  vulnerable_code_not_present: 'the vulnerable code is not there',
  vulnerable_code_not_in_execute_path: 'the vulnerable code is not executed',
  vulnerable_code_cannot_be_controlled_by_adversary: 'an attacker cannot control the vulnerable code',
  inline_mitigations_already_exist: 'protections that are built in prevent it',
}

/** What is told of a statement: its parts in one line. */
interface Told {
  readonly status: string
  readonly justification?: string | undefined
  readonly isFalsePositive?: true
  readonly because?: string
  readonly action?: string
  readonly by?: string
  readonly at?: string
  readonly until?: string
  readonly from: string
}

function told({ status, justification, isFalsePositive, because, action, by, at, until, from }: Told): string {
  const what = isFalsePositive ? 'found in error' : (statuses[status] ?? status)
  const why = [justification === undefined ? undefined : (reasons[justification] ?? justification), because, action]
  const reason = why.filter(text => text !== undefined).join('; ')
  const who = [by ?? 'by nobody who is named', at && dayOf(at), until && `until ${dayOf(until)}`, from]
  return `VEX: ${what}${reason === '' ? '' : `: ${reason}`} (${who.filter(text => text).join(', ')})`
}

/** What stands on screens about VEX, in English. */
export const englishVex = {
  decided: (n: number) => `Decided: not affected, or fixed (${n})`,
  told,
  conflict: 'VEX statements contradict each other, so nothing is decided. One of these must be taken back:',
  more: (n: number) => `and ${n} more (--format json lists them)`,
  byNobody: 'it names nobody who says so, and does not count as your assessment',
  nothingSaid: 'Nobody decided on it yet: cradle vex add.',
  written: (file: string) => `Decided, and written to ${file}`,
  covers: 'What it covers',
  review: 'Have it reviewed and keep it under version control with cra.yaml; cradle check uses it from now on.',
  standing: {
    holds: 'in force',
    superseded: 'superseded by a later one of the same author',
    'in conflict': 'contradicts that of another author: nothing is decided',
    later: 'of a later moment',
    'of another product': 'of nothing in these SBOMs',
  },
  titleOfList: (n: number) => (n === 1 ? '1 statement' : `${n} statements`),
  inForce: 'In force',
  others: 'Not in force',
  accepted: 'Accepted by the policy of the product file',
  acceptance: (id: string, because: string, by: string | undefined, until: string | undefined, holds: boolean) => {
    const end = until === undefined ? 'without an end: write until: …' : `until ${dayOf(until)}`
    return `${id}: ${because} (${by ?? 'without a name: write by: …'}, ${end}${holds ? '' : ', which has passed'})`
  },
  none: 'Nothing was decided yet. Decide on a finding: cradle vex add.',
  wholeProduct: 'the product as a whole',
  statement: (ids: readonly string[], component: string) => `${component} (${ids.join(', ')})`,
  unused: (unused: number, all: number) =>
    unused === 0
      ? `${all === 1 ? 'The VEX statement was' : `All ${all} VEX statements were`} used.`
      : `${unused} of ${all} VEX statements concern nothing that was found here (--format json lists them)`,
} as const
