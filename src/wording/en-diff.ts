import { longDate, type PlainDate } from '../kit/index.ts'
import { dates } from '../law/index.ts'

const wholeAct = dates.applies.date

type Value = boolean | number | string | undefined

function told(value: Value): string {
  if (value === undefined) return 'not stated'
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
}

/** What stands on the screen of `cradle diff`, in English. */
export const diffWords = {
  title: (name: string) => `What changed in ${name}`,
  conclusion: {
    true: 'The change is a substantial modification.',
    false: 'The change is no substantial modification.',
    unknown: 'Not known yet whether the change is a substantial modification.',
  },
  headings: {
    why: 'Why (✓ so, ✗ not so, ? not known yet)',
    consequences: 'What follows',
    questions: 'To be answered in the newer file, by whoever judges it',
    states: 'What was compared',
    facts: 'Stated otherwise than before',
    modules: 'Modules',
    components: 'Components',
    conclusions: 'What the law says of it now, and said before',
  },
  consequences: (day: PlainDate, isSure: boolean) =>
    `What ${isSure ? 'follows' : 'would follow, if the Act applies to it'}${day < wholeAct ? `, for what is supplied from ${longDate(wholeAct)} on` : ''}`,
  nothingFollows: 'Nothing under the Act, which does not apply to it.',
  before: 'Before',
  after: 'After',
  state: (file: string, version: string | undefined, sha256: string) =>
    `${file}${version === undefined ? '' : `, version ${version}`} (SHA-256 ${sha256.slice(0, 16)}…)`,
  fact: (says: string, before: Value, after: Value) => `${says}: ${told(before)}, now ${told(after)}`,
  component: (name: string, before: string | undefined, after: string | undefined) =>
    before === undefined
      ? `${name} ${after ?? ''} is new`
      : after === undefined
        ? `${name} ${before} is gone`
        : `${name}: ${before}, now ${after}`,
  module: { added: (id: string) => `${id} is new`, removed: (id: string) => `${id} is gone` },
  raisedBy: (by: readonly string[], left: number) =>
    `Raised by: ${by.join(', ')}${left > 0 ? ` and ${left} more` : ''}.`,
  more: (n: number) => `and ${n} more (all with --format json)`,
  nothing: 'Nothing differs in what is stated and listed.',
  noComponents: 'Not compared: one of the two names no SBOM that could be read.',
  sameConclusion: (says: string) => `${says}, as before`,
  otherConclusion: (before: string, after: string) => `${after}; before: ${before}`,
  judged:
    'The law asks for a judgement here: what differs raises questions and answers none. Keep this record with the risk assessment.',
  asOf: (day: PlainDate) => `as of ${longDate(day)}`,
} as const
