import {
  authorities,
  authorityOf,
  type Cite,
  dated,
  dates,
  register,
  unknownProduct,
  type Verdict,
  wholeLaw,
} from '../src/law/index.ts'
import type { Duty } from '../src/law/obligations/define.ts'
import { dutiesByRole, moments } from '../src/law/obligations.ts'
import { lawTables } from './law-tables.ts'

type Any = Verdict<unknown>

/** The product of which nothing is known yields every rule there is. */
const nothingKnown = unknownProduct(dates.applies.date, dated)

/** Citations from the strongest to the weakest, as a lawyer weighs them; our own reading stands out. */
function citesText(cites: readonly Cite[]): string {
  const sorted = cites.toSorted((a, b) => authorities.indexOf(authorityOf(a)) - authorities.indexOf(authorityOf(b)))
  return sorted.map(cite => (cite === 'Our reading' ? '**our reading**' : cite)).join('; ')
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}

/** How a conclusion is drawn from what stands under it. */
const drawn: Readonly<Record<Verdict['by'], string>> = {
  fact: '',
  reckoned: ': reckoned from',
  all: ': all of',
  any: ': any of',
  unless: ': the first, unless',
  options: ': each by itself',
  first: ': the first row that holds',
  readings: ': the law is open here',
}

/** How a part stands in what is drawn from it: the rows of a table, the exceptions of a rule, the readings of a point. */
function leadOf({ by, because, open }: Any, at: number): string {
  if (by === 'unless') return at === 0 ? '' : 'not if '
  if (by === 'readings') return `reading ${at + 1}${open?.safe === at + 1 ? ' (the safe course)' : ''}: `
  if (by !== 'first') return ''
  if (at === because.length - 1) return 'otherwise: '
  return at % 2 === 0 ? 'if ' : 'then: '
}

/** An anchor that can be linked to: the id of the verdict, once. */
function anchorOf(id: string): string {
  return id.replaceAll('.', '-')
}

/** What a line says: a constant of the law says plainly that it is so or is not. */
function said({ says, by, fact, value }: Any): string {
  if (by !== 'fact' || fact !== undefined) return says
  return value === false ? `no, not so: ${says}` : value === true ? `yes: ${says}` : says
}

function ruleLines(verdict: Any, depth: number, lead: string, seen: Set<string>): readonly string[] {
  const { id, by, because, cites, open, fact } = verdict
  const isRepeated = seen.has(id) && because.length > 0
  const anchor = !seen.has(id) && because.length > 0 ? `<a id="${anchorOf(id)}"></a>` : ''
  seen.add(id)
  const point = open ? ` ([${open.register}](#${open.register.toLowerCase()}))` : ''
  const how = isRepeated ? ` ([above](#${anchorOf(id)}))` : because.length > 0 ? drawn[by] : fact ? ' (stated)' : ''
  const line = `${'  '.repeat(depth)}- ${anchor}${lead}${said(verdict)}${how}${point} *[${citesText(cites)}]* \`${id}\``
  return isRepeated ? [line] : [line, ...partLines(verdict, depth + 1, seen)]
}

function partLines(verdict: Any, depth: number, seen: Set<string>): readonly string[] {
  return verdict.because.flatMap((part, at) => ruleLines(part, depth, leadOf(verdict, at), seen))
}

function ruleSection(verdict: Any, seen: Set<string>): readonly string[] {
  const { id, says, cites, by } = verdict
  seen.add(id)
  return [
    `### ${capital(says)}`,
    '',
    `<a id="${anchorOf(id)}"></a>\`${id}\` *[${citesText(cites)}]*${drawn[by]}`,
    '',
    ...partLines(verdict, 0, seen),
    '',
  ]
}

/** The chapters of the page, by how the ids of their conclusions begin; what belongs to none is an error. */
const chapters: readonly (readonly [string, RegExp])[] = [
  ['Whether the Act applies', /^art-02\.(?!laws-of|signs-of|reporting-as)/],
  ['Products for health, and which law owns them', /^art-02\./],
  ['What belongs to the product', /^art-03\.part-kind$/],
  ['What may be shown or tested before it complies', /^art-04\./],
  ['Who has which role', /^art-(03\.roles|1[78]\.|2[1-4]\.)/],
  ['The class of the product', /^(art-07\.|annex-[34]\.)/],
  ['The routes to conformity', /^art-(12|27|32)\./],
  ['The essential requirements', /^annex-1\./],
  ['Components, support and records', /^art-13\./],
  ['Substantial modification', /^art-03\./],
  ['Reporting', /^art-1[4-6]\./],
  ['Marking and declaration', /^art-(28|29|30|31)\./],
  ['Small firms, fines', /^art-(33|64)\./],
  ['From when, and what was on the market before', /^art-(69|71)\./],
  ['Other law beside the Act', /./],
]

function chapterOf(id: string): string {
  const found = chapters.find(([, begins]) => begins.test(id))
  return found?.[0] ?? ''
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}

function dutyRow({ id, says, cites, shownBy, onlyIf }: Duty): string {
  const condition = onlyIf ? `; only if ${onlyIf(nothingKnown).says}` : ''
  return `| ${cell(`${says}${condition}`)} | ${cell(shownBy.join('; '))} | ${citesText(cites)} \`${id}\` |`
}

function dutySections(): readonly string[] {
  return Object.entries(dutiesByRole).flatMap(([role, duties]) => [
    `### As ${/^[aeiou]/.test(role) ? 'an' : 'a'} ${role}`,
    '',
    ...moments.flatMap(moment => {
      const rows = duties.filter(duty => duty.moment === moment)
      if (rows.length === 0) return []
      return [
        `**${capital(moment)}**`,
        '',
        '| duty | shown by | provisions |',
        '|---|---|---|',
        ...rows.map(dutyRow),
        '',
      ]
    }),
  ])
}

function registerSections(): readonly string[] {
  // A-2 before A-10, which an order of letters would turn round.
  const number = (id: string): number => Number(id.slice(2)) + (id.startsWith('R') ? 1000 : 0)
  const points = Object.entries(register).toSorted(([a], [b]) => number(a) - number(b))
  return points.flatMap(([id, { title, readings, safe, why, cites }]) => [
    `### ${id}`,
    '',
    `**${title}** *[${citesText(cites)}]*`,
    '',
    ...readings.map((reading, at) => `${at + 1}. ${reading}${safe === at + 1 ? ' **The safe course.**' : ''}`),
    '',
    why,
    '',
  ])
}

/** The page that tells a lawyer every rule, duty and open point. */
export function lawPage(): string {
  const seen = new Set<string>()
  const conclusions = wholeLaw(nothingKnown)
  const chapterSections = chapters.flatMap(([title]) => {
    const own = [...new Map(conclusions.map(verdict => [verdict.id, verdict])).values()].filter(
      ({ id }) => chapterOf(id) === title,
    )
    return own.length === 0 ? [] : [`## ${title}`, '', ...own.flatMap(verdict => ruleSection(verdict, seen))]
  })
  return [
    '<!-- Written by npm run generate. Do not edit. -->',
    '# The law as Cradle reads it',
    '',
    'Every rule that Cradle applies, as it stands for a product of which nothing is known, on 11 December 2027. A line says what is concluded and how; the lines under it are what it is concluded from. What is *(stated)* a person states in the product file; [the product file](product-file.md) asks each as a question.',
    '',
    'Citations stand from the strongest to the weakest: the Act and the acts adopted under it, other acts, recitals, the guidance of the Commission (Annex to C(2026) 5252 final, not binding), its FAQ, and **our reading**, which is ours alone. Where the law is open both readings stand, with the safe course; a person decides.',
    '',
    '`cradle explain ID` tells a rule for your product, `cradle explain "Art. 13(8)"` a provision.',
    '',
    ...chapterSections,
    ...lawTables(),
    '## The duties, one by one',
    '',
    ...dutySections(),
    '## Where the law is open',
    '',
    ...registerSections(),
  ].join('\n')
}
