import {
  allCites,
  annex1,
  type Beyond,
  beyond,
  type Cite,
  ceilings,
  type Due,
  dated,
  dates,
  languageRules,
  parentOf,
  register,
  reportingStages,
  unknownProduct,
  walk,
  wholeLaw,
} from '../src/law/index.ts'
import { dutiesByRole } from '../src/law/obligations.ts'

/** A provision, and what of ours covers it, or why nothing does. */
export interface LedgerRow {
  readonly cite: Cite
  /** What cites it, or something that stands in it: rules, duties, dates, open points, tables. */
  readonly coveredBy: readonly string[]
  /** The paragraph in which it stands and which is covered, where it is not cited by itself. */
  readonly within?: Cite
  readonly beyond?: Beyond
}

const nothingKnown = unknownProduct(dates.applies.date, dated)

type User = readonly [string, readonly Cite[]]

/** Tables of the Act and of what changes without it, by what they are. */
function tables(): readonly User[] {
  const { empowerments, corrigenda, support } = dated
  const stages = Object.values(reportingStages).flatMap(each => Object.values<Due>(each))
  return [
    ...annex1.map(({ cite }): User => ['table of requirements', [cite]]),
    ...stages.map(({ cite, content }): User => ['table of reports', [cite, ...content.flatMap(({ cites }) => cites)]]),
    ...ceilings.map(({ cite, names }): User => ['table of fines', [cite, ...names]]),
    ...empowerments.rows.map(({ provision }): User => ['table of powers of the Commission', [provision]]),
    ...corrigenda.rows.map(({ touches }): User => ['table of changes of the Act', touches]),
    ...support.rows.map(({ cites }): User => ['table of support for small firms', cites]),
    ...languageRules.map(({ cites }): User => ['table of languages', cites]),
  ]
}

function users(): readonly User[] {
  const rules = wholeLaw(nothingKnown).flatMap(verdict => [...walk(verdict)].map(({ id, cites }): User => [id, cites]))
  const duties = Object.values(dutiesByRole).flatMap(each => each.map(({ id, cites }): User => [`duty ${id}`, cites]))
  const points = Object.entries(register).map(([id, { cites }]): User => [`open point ${id}`, cites])
  const days = Object.values(dates).map(({ date, cites }): User => [`date ${date}`, cites])
  return [...rules, ...duties, ...points, ...days, ...tables()]
}

/** Each provision with all that cite it or something in it, each once. */
function readersByCite(): ReadonlyMap<Cite, readonly string[]> {
  const found = new Map<Cite, Set<string>>()
  for (const [name, cites] of users()) {
    for (const cite of cites) {
      for (let at: Cite | undefined = cite; at !== undefined; at = parentOf(at)) {
        found.set(at, (found.get(at) ?? new Set()).add(name))
      }
    }
  }
  return new Map([...found].map(([cite, names]) => [cite, [...names]]))
}

function ancestorsOf(cite: Cite): readonly Cite[] {
  const parent = parentOf(cite)
  return parent === undefined ? [] : [parent, ...ancestorsOf(parent)]
}

const isWhole = (cite: Cite): boolean => /^(Art\. \d+|Annex [IVX]+( Part [IV]+| Class [IV]+)?)$/.test(cite)

/** Every article, paragraph and point, every annex item, and every recital that something of ours cites. */
export function ledger(): readonly LedgerRow[] {
  const readers = readersByCite()
  const cited = new Set(users().flatMap(([, cites]) => cites))
  const ofTheAct = allCites.filter(cite => /^(Art\.|Annex)/.test(cite) || (/^Rec\./.test(cite) && readers.has(cite)))
  return ofTheAct.map(cite => {
    const coveredBy = readers.get(cite) ?? []
    const within = ancestorsOf(cite).find(each => !isWhole(each) && cited.has(each))
    const row =
      beyond.find(({ cites }) => [cite, ...ancestorsOf(cite)].some(each => cites.includes(each))) ??
      beyond.find(({ cites }) => cites.some(each => ancestorsOf(each).includes(cite)))
    return {
      cite,
      coveredBy,
      ...(coveredBy.length === 0 && within && { within }),
      ...(coveredBy.length === 0 && !within && row && { beyond: row }),
    }
  })
}

/** More would make a row that nobody reads. */
const namedMost = 4

function cell({ coveredBy, within, beyond: row }: LedgerRow): string {
  if (coveredBy.length > 0) {
    const left = coveredBy.length - namedMost
    return [
      ...coveredBy.slice(0, namedMost).map(name => `\`${name}\``),
      ...(left > 0 ? [`and ${left} more`] : []),
    ].join(', ')
  }
  if (within) return `with ${within}`
  return row ? `${row.reason}: ${row.says}` : 'NOTHING'
}

/** The page that says of every provision what covers it, or why nothing does. */
export function ledgerPage(): string {
  const rows = ledger()
  const count = (test: (row: LedgerRow) => boolean): number => rows.filter(test).length
  return [
    '<!-- Written by npm run generate. Do not edit. -->',
    '# The ledger: every provision, and what covers it',
    '',
    'Each article, paragraph and point of the Act, each item of its annexes, and each recital that is cited: the rules, duties, dates and open points that cite it or something in it, or the reason why nothing does.',
    '',
    `${rows.length} provisions: ${count(row => row.coveredBy.length > 0)} are cited, ${count(row => row.within !== undefined)} stand in a paragraph that is cited as a whole, ${count(row => row.beyond !== undefined)} are covered by nothing, with the reason.`,
    '',
    '| provision | covered by |',
    '|---|---|',
    ...rows.map(row => `| ${row.cite} | ${cell(row)} |`),
    '',
  ].join('\n')
}
