import type { Cite } from './index.ts'

/** Who a provision may concern: operators by the role they have, everyone, or no operator at all. */
export type Concerned =
  | 'everyone'
  | 'nobody'
  | readonly (
      | 'manufacturer'
      | 'importer'
      | 'distributor'
      | 'authorised representative'
      | 'open-source software steward'
    )[]

/** Provisions that no rule of ours decides, and why: an honest ledger instead of a silent gap. */
export interface Beyond {
  readonly cites: readonly Cite[]
  readonly says: string
  readonly reason: 'not yet a rule' | 'needs a person' | 'no duty of an operator'
  readonly concerns: Concerned
}

const anyOperator = ['manufacturer', 'importer', 'distributor', 'authorised representative'] as const

/** What our rules do not decide, in the order of the Act. */
export const beyond: readonly Beyond[] = [
  {
    cites: ['Art. 6', 'Annex I'],
    says: 'whether product and processes meet the essential requirements',
    reason: 'not yet a rule',
    concerns: ['manufacturer'],
  },
  {
    cites: ['Art. 13', 'Annex II', 'Annex VII'],
    says: 'the duties of manufacturers one by one, user information and technical documentation',
    reason: 'not yet a rule',
    concerns: ['manufacturer'],
  },
  {
    cites: ['Art. 13(2)', 'Art. 13(3)'],
    says: 'whether the risk assessment is right, and the security appropriate to the risks',
    reason: 'needs a person',
    concerns: ['manufacturer'],
  },
  {
    cites: ['Art. 14', 'Art. 15'],
    says: 'whether an event must be reported, and the clocks of a report',
    reason: 'not yet a rule',
    concerns: ['manufacturer', 'open-source software steward'],
  },
  {
    cites: ['Art. 18(1)', 'Reg. (EU) 2019/1020 Art. 4'],
    says: 'whether a manufacturer outside the Union must have an operator there (open point A-6)',
    reason: 'needs a person',
    concerns: ['manufacturer'],
  },
  {
    cites: ['Art. 18'],
    says: 'what a mandate must and must not contain',
    reason: 'not yet a rule',
    concerns: ['authorised representative'],
  },
  { cites: ['Art. 19'], says: 'the duties of importers one by one', reason: 'not yet a rule', concerns: ['importer'] },
  {
    cites: ['Art. 20'],
    says: 'the duties of distributors one by one',
    reason: 'not yet a rule',
    concerns: ['distributor'],
  },
  {
    cites: ['Art. 22(2)', 'Guidance 124'],
    says: 'which part of a modified product must comply, also of one that was placed on the market earlier',
    reason: 'not yet a rule',
    concerns: anyOperator,
  },
  {
    cites: ['Art. 23'],
    says: 'the tracing of suppliers and customers',
    reason: 'not yet a rule',
    concerns: anyOperator,
  },
  {
    cites: ['Art. 24(1)', 'Art. 24(2)', 'Art. 24(3)'],
    says: 'the duties of stewards one by one',
    reason: 'not yet a rule',
    concerns: ['open-source software steward'],
  },
  {
    cites: ['Art. 28', 'Art. 29', 'Art. 30', 'Art. 31', 'Annex V', 'Annex VI', 'Annex VIII'],
    says: 'the declaration of conformity, the CE marking and the steps of each module',
    reason: 'not yet a rule',
    concerns: ['manufacturer'],
  },
  {
    cites: ['Art. 11', 'Art. 33', 'Art. 52', 'Art. 53', 'Art. 54', 'Art. 57', 'Art. 58', 'Art. 64', 'Art. 65'],
    says: 'product safety law beside the Act, support for small firms, market surveillance and penalties',
    reason: 'not yet a rule',
    concerns: 'everyone',
  },
  {
    cites: ['Art. 1', 'Art. 5', 'Art. 9', 'Art. 10', 'Art. 16', 'Art. 17', 'Art. 25', 'Art. 26', 'Art. 34'],
    says: 'what the Act asks of the Union, its agencies and the Member States',
    reason: 'no duty of an operator',
    concerns: 'nobody',
  },
  {
    cites: [
      ...(['Art. 35', 'Art. 36', 'Art. 37', 'Art. 38', 'Art. 39', 'Art. 40', 'Art. 41', 'Art. 42', 'Art. 43'] as const),
      ...(['Art. 44', 'Art. 45', 'Art. 46', 'Art. 47', 'Art. 48', 'Art. 49', 'Art. 50', 'Art. 51'] as const),
    ],
    says: 'how conformity assessment bodies are notified and work',
    reason: 'no duty of an operator',
    concerns: 'nobody',
  },
  {
    cites: [
      ...(['Art. 55', 'Art. 56', 'Art. 59', 'Art. 60', 'Art. 61', 'Art. 62', 'Art. 63'] as const),
      ...(['Art. 66', 'Art. 67', 'Art. 68', 'Art. 70'] as const),
    ],
    says: 'procedures of authorities, delegated powers, amendments of other acts, and review',
    reason: 'no duty of an operator',
    concerns: 'nobody',
  },
]
