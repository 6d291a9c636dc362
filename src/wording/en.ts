import { isPlainDate, longDate, type PlainDate } from '../kit/index.ts'
import { type Beyond, type DatedRow, isStale, type OpenPoint, type Truth, type Verdict } from '../law/index.ts'
import { englishExplain } from './en-explain.ts'
import { englishInit } from './en-init.ts'
import { englishNext } from './en-next.ts'
import { englishReady } from './en-ready.ts'
import { englishReport } from './en-report.ts'
import { classMeaning, moduleMeaning, routeMeaning } from './en-terms.ts'

function count(n: number, one: string): string {
  return n === 1 ? `1 ${one}` : `${n} ${one}s`
}

function listed(words: readonly string[], last: 'and' | 'or'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}

function routes(open: readonly string[], maybe: readonly string[]): string {
  const unsure = maybe.length > 0 ? `not known yet: ${listed(maybe, 'or')}` : ''
  const sure = open.length > 0 ? listed(open, 'or') : ''
  return [sure, unsure].filter(text => text !== '').join('; ') || 'none of the routes we know'
}

function conclusion(name: string, applies: Truth, isSteward: Truth): string {
  if (applies === true) return `The Cyber Resilience Act applies to ${name}.`
  if (applies === 'unknown') return `Not known yet whether the Cyber Resilience Act applies to ${name}.`
  if (isSteward === false) return `The Cyber Resilience Act does not apply to ${name}.`
  const start = `The Cyber Resilience Act does not apply to ${name} as a product`
  return isSteward === true
    ? `${start}, but to you as its steward.`
    : `${start}; not known yet whether you are its steward.`
}

const stale = '; too old to rely on: look it up again'

const annexes = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII']

/** Articles and annexes, each once, without their points: `Art. 6, 13 and 14; Annex I and II`. */
function provisionsOf(rows: readonly Beyond[]): string {
  const cites = rows.flatMap(row => row.cites)
  const numbered = (kind: RegExp): readonly string[] => [...new Set(cites.flatMap(cite => kind.exec(cite)?.[1] ?? []))]
  const articles = numbered(/^Art\. (\d+)/).toSorted((a, b) => Number(a) - Number(b))
  const named = numbered(/^Annex (\w+)/)
  const both = [
    `Art. ${listed(articles, 'and')}`,
    `Annex ${listed(
      annexes.filter(each => named.includes(each)),
      'and',
    )}`,
  ]
  return both.slice(0, named.length > 0 ? 2 : 1).join('; ')
}

/** A day inside what a table says, as people write it. */
function withLongDates(text: string): string {
  return text.replace(/\d{4}-\d{2}-\d{2}/g, day => (isPlainDate(day) ? longDate(day) : day))
}

function inMidSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name[0]?.toLowerCase() + name.slice(1) : name
}

/** What the tables say, those that say the same together; their sources stand in the explanation. */
function restsOnInShort(rows: readonly DatedRow[], day: PlainDate): readonly string[] {
  const sayings = rows.map(
    row => `${withLongDates(row.says)} (as of ${longDate(row.asOf)}${isStale(row, day) ? stale : ''})`,
  )
  return [...new Set(sayings)].map(saying => {
    const [first = '', ...others] = rows.filter((_, at) => sayings[at] === saying).map(({ table }) => table)
    return `${listed([first, ...others.map(inMidSentence)], 'and')}: ${saying}.`
  })
}

/** More modules than these are counted. */
const namedMost = 4

/** The modules of which something is said, before it is said. */
function ofModules(names: readonly string[], text: string): string {
  const left = names.length - namedMost
  const shown = left > 1 ? [...names.slice(0, namedMost), `${left} more`] : names
  return names.length === 0 ? text : `${listed(shown, 'and')}: ${text}`
}

/** How a reason reads on a crowded screen, where nothing above it says what its mark means. */
const stances = { yes: '', no: 'not so: ', open: 'not known yet: ', list: '' } as const

function judged({ because, by, on }: NonNullable<Verdict['note']>): string {
  const day = on !== undefined && isPlainDate(on) ? longDate(on) : on
  const who = [by, day].filter(text => text !== undefined).join(', ')
  return [because, who && `(${who})`].filter(text => text).join(' ')
}

/** What stands on screens beside what the rules themselves say, in English. Typed, so that no language forgets one. */
export const english = {
  explain: englishExplain,
  init: englishInit,
  next: englishNext,
  ready: englishReady,

  listed,
  conclusion,
  leftToOthers: (name: string) =>
    `The Cyber Resilience Act gives you no duties for ${name}; it may give some to those who supply it.`,
  routes,

  asOf: englishReport.asOf,

  unnamed: 'this product',
  untitled: 'A product without a name',

  headings: {
    applies: 'What applies from when',
    wouldApply: 'What would apply from when',
    gaps: (from: PlainDate, day: PlainDate) =>
      `Gaps in what Cradle checks, to be closed ${from <= day ? 'since' : 'by'} ${longDate(from)}`,
    decided: 'Decided by you where the law is open (cradle explain NUMBER tells both readings)',
    questions: 'Open questions (cradle explain NAME says how to answer)',
    next: 'What to do next',
    why: 'Why (✓ so, ✗ not so, ? not known yet; what decides stands first)',
    restsOn: 'This rests on',
    notCovered: 'What Cradle does not decide',
  },

  labels: { role: 'Your role', class: 'Class', routes: 'Routes', module: 'Part', modules: 'Parts', law: 'Law' },

  oneOf: (possible: readonly string[]) =>
    possible.length === 0 ? 'none of those that the Act knows' : `not known yet: ${listed(possible, 'or')}`,
  classMeaning,
  moduleMeaning,
  routeMeaning,

  period: (from: PlainDate, day: PlainDate, until?: PlainDate) =>
    until ? `until ${longDate(until)}` : `${from <= day ? 'since' : 'from'} ${longDate(from)}`,

  furtherMilestones: (n: number) => `and ${n} more that hang on the open questions (shown with --explain)`,

  gap: englishReport.gap,

  gapsIfItApplies: (n: number) =>
    `${count(n, 'gap')} to close if the duties of a manufacturer will be yours (shown with --explain).`,

  ofModules,

  stance: (mark: keyof typeof stances, text: string) => `${stances[mark]}${text}`,

  noException: (n: number) => `none of the ${n} exceptions holds`,

  openExceptions: (n: number) => `not known yet whether one of ${count(n, 'exception')} holds`,

  furtherQuestions: (n: number) => `and ${count(n, 'further question')} (shown with --explain)`,

  reason: ({ says, part }: Verdict<unknown>) => (part === undefined ? says : `${part}: ${says}`),

  toldAbove: '(reasons above)',

  notes({ note, open, place }: Verdict<unknown>): readonly string[] {
    const decided = open?.decided
    return [
      ...(note && judged(note) ? [judged(note)] : []),
      ...(place?.line === undefined ? [] : [`${place.file}:${place.line}`]),
      ...(open && decided ? [`${open.register}: decided for reading ${decided}`] : []),
      ...(open && !decided ? [`${open.register}: the law is open here; the safe reading is ${open.safe}`] : []),
    ]
  },

  decided: ({ register, decided, safe, note }: OpenPoint) => {
    const by = note === undefined ? '' : judged(note)
    const against = decided === safe ? '' : `; the safe reading is ${safe}`
    return `${register}: reading ${decided}${against}.${by === '' ? '' : ` ${by}`}`
  },

  restsOnInShort,

  restsOn: (row: DatedRow, day: PlainDate) =>
    `${row.table}: ${withLongDates(row.says)} (as of ${longDate(row.asOf)}${isStale(row, day) ? stale : ''}). Source: ${row.source}`,

  notCovered: ({ cites, says }: Beyond) => `${says} (${listed(cites, 'and')})`,

  notCoveredInShort: (rows: readonly Beyond[]) =>
    `This is not everything. Whether what the Act asks of you is met, Cradle mostly cannot see or does not check yet: ${provisionsOf(rows)} (--explain says what). cradle obligations lists your duties one by one.`,
} as const
