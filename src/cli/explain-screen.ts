import type { ExplainedProvision, Explanation, Question } from '../actions/index.ts'
import { askedQuestion, english as en } from '../wording/index.ts'
import { explainedFinding } from './findings-screen.ts'
import type { Entry, Screen, Section } from './screen.ts'
import { treeEntries } from './tree-entries.ts'

type TableOf = Extract<Explanation, { kind: 'table' }>['table']

/** Beyond this a list no longer helps a reader; the rest is in --format json. */
const listedMost = 20

function provisionSections(provision: ExplainedProvision): readonly Section[] {
  const { says, authority, act, pin, standsIn, contains, readBy } = provision
  const shown = readBy.slice(0, listedMost)
  const left = readBy.length - shown.length
  return [
    { entries: [{ text: says ?? en.explain.notDigested, isStrong: says !== undefined }] },
    {
      entries: [
        ...(standsIn ? [{ label: en.explain.standsIn, text: `${standsIn.cite}: ${standsIn.says ?? ''}` }] : []),
        { label: en.explain.authority, text: en.explain.authorities[authority] },
        ...(act ? [{ label: en.explain.act, text: act.name }] : []),
        ...(act?.link ? [{ label: en.explain.link, text: act.link }] : []),
        { label: en.explain.pin, text: pin === undefined ? en.explain.unpinned : en.explain.pinned(pin) },
      ],
    },
    {
      heading: en.explain.contains,
      entries: contains.map(each => ({ mark: 'list', text: `${each.cite}: ${each.says ?? en.explain.notDigested}` })),
    },
    {
      heading: en.explain.readBy,
      entries: [
        ...namedEntries(shown),
        ...(left > 0 ? [{ text: en.explain.furtherRules(left) }] : []),
        ...(readBy.length === 0 ? [{ text: en.explain.noRule }] : []),
      ],
    },
  ]
}

function questionSections(question: Question): readonly Section[] {
  const asked = askedQuestion(question)
  const pairs: readonly (readonly [string, string])[] = [
    [en.explain.why, asked.why],
    [en.explain.counts, asked.counts],
    [en.explain.example, asked.example],
    [en.explain.whoKnows, asked.whoKnows],
  ]
  return [
    { entries: [{ text: asked.question, isStrong: true, tail: `[${asked.cites.join('; ')}]` }] },
    { entries: pairs.filter(([, text]) => text !== '').map(([label, text]) => ({ label, text })) },
    {
      heading: en.explain.answers,
      entries: asked.answers.map(({ value, says }) => ({ mark: 'list', text: `${value}: ${says}` })),
    },
    { heading: en.explain.write, entries: [{ text: asked.write }] },
  ]
}

/** A row as one statement: its first cell, then what the others say. */
function tableSections({ columns, rows, source, asOf, shelfLifeDays }: TableOf, isStale: boolean): readonly Section[] {
  const entries = rows.map(([first = '', ...rest]) => ({
    mark: 'list' as const,
    text: first,
    more: rest.flatMap((cell, at) => (cell === '' ? [] : [`${columns[at + 1]}: ${cell}`])),
  }))
  return [
    {
      entries: [
        { text: en.explain.tableIs(asOf, shelfLifeDays) },
        ...(isStale ? [{ text: en.explain.tableIsStale, mark: 'alarm' as const }] : []),
        { text: en.explain.source(source) },
      ],
    },
    { heading: en.explain.rows(rows.length), entries: rows.length > 0 ? entries : [{ text: en.explain.noRow }] },
  ]
}

function namedEntries(named: ExplainedProvision['readBy']): readonly Entry[] {
  return named.map(({ id, says }) => ({ mark: 'list', text: says, more: [id] }))
}

/** What was found, and all that VEX says of it. */
function findingSectionsOf(found: Extract<Explanation, { kind: 'finding' }>['findings']): readonly Section[] {
  return found.map(({ finding, said }) => explainedFinding(finding, said))
}

function sectionsOf(explanation: Explanation): readonly Section[] {
  switch (explanation.kind) {
    case 'provision':
      return provisionSections(explanation)
    case 'question':
      return questionSections(explanation.question)
    case 'verdict':
      return [{ entries: treeEntries([explanation.verdict]) }]
    case 'table':
      return tableSections(explanation.table, explanation.isStale)
    case 'problem':
      return [{ entries: [{ text: explanation.means, isStrong: true }, { text: explanation.remedy }] }]
    case 'finding':
      return findingSectionsOf(explanation.findings)
    case 'names':
      return [
        { entries: [{ text: en.explain.nothing }] },
        { heading: en.explain.names, entries: namedEntries(explanation.names) },
      ]
    case 'nothing':
      return [
        { entries: [{ text: explanation.says ?? en.explain.nothing }] },
        { heading: en.explain.nearest, entries: explanation.nearest.map(text => ({ mark: 'list', text })) },
      ]
  }
}

function titleOf(explanation: Explanation): string {
  switch (explanation.kind) {
    case 'provision':
      return explanation.cite
    case 'question':
      return 'fact' in explanation.question ? explanation.question.fact : explanation.question.decide
    case 'verdict':
      return explanation.verdict.id
    case 'table':
      return explanation.table.table
    case 'problem':
      return explanation.code
    case 'finding':
      return explanation.id
    case 'names':
      return en.explain.title
    case 'nothing':
      return en.explain.notFound(explanation.what)
  }
}

/** What was explained, as a screen. */
export function explainScreen(explanation: Explanation): Screen {
  const sections = sectionsOf(explanation).filter(({ entries }) => entries.length > 0)
  return { title: titleOf(explanation), aside: '', sections }
}
