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
  readonly reason: 'needs a person' | 'not checked yet' | 'no duty of an operator' | 'a definition'
  readonly concerns: Concerned
}

const anyOperator = ['manufacturer', 'importer', 'distributor', 'authorised representative'] as const

/** What is asked of operators and told as a duty, while whether it is met is for a person to say, or not checked by us yet. */
const ofOperators: readonly Beyond[] = [
  {
    cites: ['Art. 2(8)'],
    says: 'whether a duty would make someone give away what is essential to national security',
    reason: 'needs a person',
    concerns: anyOperator,
  },
  {
    cites: ['Art. 6', 'Annex I'],
    says: 'whether product and processes meet the essential requirements',
    reason: 'needs a person',
    concerns: ['manufacturer'],
  },
  {
    cites: ['Art. 13(2)', 'Art. 13(3)'],
    says: 'whether the risk assessment is right, and the security appropriate to the risks',
    reason: 'needs a person',
    concerns: ['manufacturer'],
  },
  {
    cites: ['Art. 14'],
    says: 'whether an event is an exploited vulnerability or a severe incident, and when you became aware of it',
    reason: 'needs a person',
    concerns: ['manufacturer', 'open-source software steward'],
  },
  {
    cites: ['Art. 28', 'Art. 30', 'Art. 31', 'Annex II', 'Annex V', 'Annex VII'],
    says: 'whether declaration, marking, technical documentation and user information are there and complete',
    reason: 'not checked yet',
    concerns: ['manufacturer'],
  },
  {
    cites: ['Art. 18', 'Art. 19', 'Art. 20', 'Art. 23', 'Art. 24'],
    says: 'whether the duties of the other roles are met',
    reason: 'not checked yet',
    concerns: ['importer', 'distributor', 'authorised representative', 'open-source software steward'],
  },
  {
    cites: ['Art. 63(1)'],
    says: 'whether what one learns under the Act is confidential, and is kept so',
    reason: 'needs a person',
    concerns: 'everyone',
  },
]

/** A row of what concerns no operator. */
function ofOthers(says: string, ...cites: readonly Cite[]): Beyond {
  return { cites, says, reason: 'no duty of an operator', concerns: 'nobody' }
}

const ofTheUnionAndMemberStates: readonly Beyond[] = [
  ofOthers('what the Act is about', 'Art. 1'),
  ofOthers('that Member States let products circulate that comply', 'Art. 4(1)'),
  ofOthers('what Member States may ask in procurement and for use', 'Art. 5'),
  ofOthers('by what the Commission measures whether a category is important or critical', 'Art. 7(2)'),
  ofOthers('whom the Commission consults, and what it does for skills', 'Art. 9', 'Art. 10'),
  ofOthers('that sandboxes of the AI Act are open to such products', 'Art. 12(4)'),
  ofOthers('what others may report, and how coordinators treat it', 'Art. 15(2)', 'Art. 15(3)', 'Art. 15(4)'),
  ofOthers(
    'what coordinators, ENISA and authorities do with reports',
    ...(['Art. 16(3)', 'Art. 16(4)', 'Art. 16(5)', 'Art. 16(6)', 'Art. 17(1)', 'Art. 17(3)', 'Art. 17(5)'] as const),
  ),
  ofOthers('what guidance of the Commission is about', 'Art. 26(2)', 'Art. 26(3)'),
  ofOthers(
    'how standards are requested, and when the Commission adopts or repeals common specifications',
    ...([
      'Art. 27(1), second subparagraph',
      'Art. 27(2)',
      'Art. 27(3)',
      'Art. 27(4)',
      'Art. 27(6)',
      'Art. 27(7)',
    ] as const),
  ),
  ofOthers('agreements with countries outside the Union', 'Art. 34'),
]

const ofNotifiedBodies: readonly Beyond[] = [
  ofOthers(
    'how conformity assessment bodies are notified, watched over and organised',
    ...(['Art. 35', 'Art. 36', 'Art. 37', 'Art. 38', 'Art. 39', 'Art. 40', 'Art. 41', 'Art. 42', 'Art. 43'] as const),
    ...(['Art. 44', 'Art. 45', 'Art. 46', 'Art. 47', 'Art. 48', 'Art. 49', 'Art. 50', 'Art. 51'] as const),
  ),
  ofOthers(
    'what a notified body does in an assessment',
    ...(['Annex VIII Part II(1)', 'Annex VIII Part II(2)', 'Annex VIII Part II(4)', 'Annex VIII Part II(5)'] as const),
    ...(['Annex VIII Part II(6)', 'Annex VIII Part II(8)', 'Annex VIII Part II(9)'] as const),
    ...(['Annex VIII Part IV(3.3)', 'Annex VIII Part IV(4.1)', 'Annex VIII Part IV(4.3)'] as const),
    'Annex VIII Part IV(7)',
  ),
]

const ofAuthorities: readonly Beyond[] = [
  ofOthers('how market surveillance is organised, and what it publishes', 'Art. 52'),
  ofOthers(
    'how authorities act on products with risks or faults, and how they inform each other',
    ...(['Art. 54', 'Art. 55', 'Art. 56', 'Art. 57', 'Art. 59', 'Art. 60'] as const),
  ),
  ofOthers('how powers of the Commission are exercised', 'Art. 61', 'Art. 62'),
  ofOthers('what authorities tell each other in confidence', 'Art. 63(2)', 'Art. 63(3)', 'Art. 63(4)'),
  ofOthers(
    'how the amount of a fine is found, and who imposes it',
    ...(['Art. 64(5)', 'Art. 64(6)', 'Art. 64(7)', 'Art. 64(8)', 'Art. 64(9)'] as const),
  ),
  ofOthers('that consumers can be represented in court', 'Art. 65'),
  ofOthers('amendments of other acts', 'Art. 66', 'Art. 67', 'Art. 68'),
]

const definitions: readonly Beyond[] = [
  {
    cites: [
      ...(['Art. 3(3)', 'Art. 3(6)', 'Art. 3(7)', 'Art. 3(11)', 'Art. 3(18)', 'Art. 3(20)', 'Art. 3(25)'] as const),
      ...(['Art. 3(26)', 'Art. 3(27)', 'Art. 3(28)', 'Art. 3(29)', 'Art. 3(31)', 'Art. 3(32)', 'Art. 3(33)'] as const),
      ...(['Art. 3(34)', 'Art. 3(35)', 'Art. 3(36)', 'Art. 3(37)', 'Art. 3(39)', 'Art. 3(45)', 'Art. 3(46)'] as const),
      ...(['Art. 3(47)', 'Art. 3(49)', 'Art. 3(50)', 'Art. 3(51)'] as const),
    ],
    says: 'words that decide nothing by themselves: the rules and duties that use them carry them',
    reason: 'a definition',
    concerns: 'nobody',
  },
]

/** What our rules do not decide: what is asked of operators first, then what concerns others, in the order of the Act. */
export const beyond: readonly Beyond[] = [
  ...ofOperators,
  ...ofTheUnionAndMemberStates,
  ...ofNotifiedBodies,
  ...ofAuthorities,
  ...definitions,
]
