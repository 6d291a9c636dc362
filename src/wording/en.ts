import { daysBetween, longDate, type PlainDate } from '../kit/index.ts'
import type { Beyond, DatedRow, Question, Truth, Verdict } from '../law/index.ts'
import { englishExplain } from './en-explain.ts'
import { englishInit } from './en-init.ts'
import { englishNext } from './en-next.ts'

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

const stale = '; older than its shelf life: look it up again before relying on it'

function isStale({ asOf, shelfLifeDays }: DatedRow, day: PlainDate): boolean {
  return daysBetween(asOf, day) > shelfLifeDays
}

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

/** What the tables say, those that say the same together; their sources stand in the explanation. */
function restsOnInShort(rows: readonly DatedRow[], day: PlainDate): readonly string[] {
  const sayings = rows.map(row => `${row.says} as of ${longDate(row.asOf)}${isStale(row, day) ? stale : ''}`)
  return [...new Set(sayings)].map(saying => {
    const tables = rows.filter((_, at) => sayings[at] === saying).map(({ table }) => table)
    return `${tables.join('; ')}: ${saying}.`
  })
}

function judged({ because, by, on }: NonNullable<Verdict['note']>): string {
  const who = [by, on].filter(text => text !== undefined).join(', ')
  return [because, who && `(${who})`].filter(text => text).join(' ')
}

/** What stands on screens beside what the rules themselves say, in English. Typed, so that no language forgets one. */
export const english = {
  explain: englishExplain,
  init: englishInit,
  next: englishNext,

  listed,
  conclusion,
  routes,

  asOf: (day: PlainDate) => `as of ${longDate(day)}`,

  unnamed: 'this product',
  untitled: 'A product without a name',

  headings: {
    applies: 'What applies from when',
    gaps: 'Gaps',
    questions: 'Open questions',
    next: 'What to do next',
    why: 'Why',
    restsOn: 'This rests on',
    notCovered: 'What no rule of ours decides yet',
  },

  labels: { role: 'Your role', class: 'Class', routes: 'Routes', module: 'Module' },

  oneOf: (possible: readonly string[]) => (possible.length === 0 ? 'none' : `not known yet: ${listed(possible, 'or')}`),

  period: (from: PlainDate, day: PlainDate, until?: PlainDate) =>
    until ? `until ${longDate(until)}` : `${from <= day ? 'since' : 'from'} ${longDate(from)}`,

  gap: (state: 'not met' | 'not shown', from: PlainDate, day: PlainDate) =>
    `${state}, ${from <= day ? 'due since' : 'due by'} ${longDate(from)}`,

  notKnownYet: '(not known yet)',

  questionOf: (question: Question, text: string) =>
    'part' in question && question.part !== undefined ? `${question.part}: ${text}` : text,

  where: (question: Question) => `cradle explain ${'fact' in question ? question.fact : question.decide}`,

  noException: (n: number) => `none of the ${n} exceptions holds`,

  openExceptions: (n: number) => `not known yet whether one of ${count(n, 'exception')} holds`,

  furtherQuestions: (n: number) => `and ${count(n, 'further question')} (shown with --explain)`,

  reason: ({ says, part }: Verdict<unknown>) => (part === undefined ? says : `${part}: ${says}`),

  notes({ note, open, place }: Verdict<unknown>): readonly string[] {
    const decided = open?.decided
    return [
      ...(note && judged(note) ? [judged(note)] : []),
      ...(place?.line === undefined ? [] : [`${place.file}:${place.line}`]),
      ...(open && decided ? [`${open.register}: decided for reading ${decided}`] : []),
      ...(open && !decided ? [`${open.register}: the law is open here; the safe reading is ${open.safe}`] : []),
    ]
  },

  restsOnInShort,

  restsOn: (row: DatedRow, day: PlainDate) =>
    `${row.table}: ${row.says} as of ${longDate(row.asOf)} (${row.source})${isStale(row, day) ? stale : ''}`,

  notCovered: ({ cites, says }: Beyond) => `${says} (${listed(cites, 'and')})`,

  notCoveredInShort: (rows: readonly Beyond[]) =>
    `No rule of ours decides yet: ${provisionsOf(rows)}. What they ask: cradle check --explain.`,
} as const
