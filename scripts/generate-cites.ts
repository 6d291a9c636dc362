import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { annexProvisions, articleProvisions, type Provision, provision } from './provisions.ts'

const root = join(import.meta.dirname, '..')
const texts = join(root, '../shared/law/text')

interface Section {
  readonly heading: string
  readonly lines: readonly string[]
}

/** The sections of a text that begin with a heading, each without blank lines, footnotes and titles in italics. */
function sectionsOf(file: string, heading: RegExp): readonly Section[] {
  const parts = readFileSync(join(texts, file), 'utf8').split(heading)
  const sections: Section[] = []
  for (let at = 1; at + 1 < parts.length; at += 2) {
    const [, ...lines] = (parts[at + 1] ?? '').split('\n').map(line => line.trim())
    const kept = lines.filter(line => line && !line.startsWith('(*') && !/^\*.*\*$/.test(line))
    sections.push({ heading: parts[at] ?? '', lines: kept })
  }
  return sections
}

/** What ends an article or a recital: a heading, a chapter's title, the closing formula, the footnotes. */
function isEnd(line: string): boolean {
  const isChapterTitle = /^[A-Z][A-Z\s,-]{8,}$/.test(line)
  return isChapterTitle || /^(#|SECTION\s\d|Footnotes:|This Regulation shall be binding in its entirety)/.test(line)
}

function upToEnd(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex(isEnd)
  return end < 0 ? lines : lines.slice(0, end)
}

/** Each recital once: the source of the Act repeats the heading of the last one. */
function recitals(file: string, act: string): readonly Provision[] {
  const underHeadings = sectionsOf(file, /^## Recital (\d+)/m).map(({ heading, lines }) =>
    provision(`${act}Rec. ${heading}`, upToEnd(lines)),
  )
  const numbered = sectionsOf(file, /^## (Recitals)/m).flatMap(({ lines }) =>
    upToEnd(lines).flatMap(line => {
      const number = /^\((\d+)\)\s/.exec(line)?.[1]
      return number ? [provision(`${act}Rec. ${number}`, [line])] : []
    }),
  )
  return [...new Map([...underHeadings, ...numbered].map(each => [each.cite, each])).values()]
}

function articles(file: string, act: string): readonly Provision[] {
  return sectionsOf(file, /^## Article (\d+)/m).flatMap(({ heading, lines }) =>
    articleProvisions(`${act}Art. ${heading}`, upToEnd(lines)),
  )
}

/** Only Annex I numbers its points `(1)`; elsewhere such a line is a footnote. */
function annexes(): readonly Provision[] {
  return sectionsOf('cra-annexes.md', /^ANNEX ([IVX]+)$/m).flatMap(({ heading, lines }) => {
    const withoutFootnotes = lines.filter(line => heading === 'I' || !/^\(\d+\)/.test(line))
    return annexProvisions(`Annex ${heading}`, withoutFootnotes)
  })
}

/** The annexes of the implementing regulation: tables, which the source sets as headings. */
function technicalDescriptions(act: string): readonly Provision[] {
  const tables = sectionsOf('impl-reg-2025-2392-annexes.md', /^## (ANNEX .*)$/m)
  const lines = tables.flatMap(({ heading, lines: [...rows] }) => {
    const footnotes = rows.indexOf('Footnotes:')
    const kept = footnotes < 0 ? rows : rows.slice(0, footnotes)
    const [, annex, , section] = /^ANNEX (I+) - ([^-]*)(?: - (Class I+))?$/.exec(heading) ?? []
    const titled = kept.flatMap(row => /^### (\d+\.) (.*)$/.exec(row)?.slice(1) ?? [row])
    return [{ annex: `${act}Annex ${annex}`, lines: section ? [section, ...titled] : titled }]
  })
  const each = new Set(lines.map(({ annex }) => annex))
  return [...each].flatMap(annex =>
    annexProvisions(
      annex,
      lines.flatMap(table => (table.annex === annex ? table.lines : [])),
    ),
  )
}

function ofTheAct(): readonly Provision[] {
  const file = 'cra-working-consolidation.md'
  return [...articles(file, ''), ...annexes(), ...recitals(file, '')]
}

function ofOtherActs(): readonly Provision[] {
  const held = [
    ['impl-reg-2025-2392-annexes.md', 'Reg. (EU) 2025/2392 '],
    ['del-reg-2025-1535.md', 'Reg. (EU) 2025/1535 '],
    ['ehds-2025-327-extract.md', 'Reg. (EU) 2025/327 '],
    ['mdr-2017-745-art1.md', 'Reg. (EU) 2017/745 '],
    ['ai-act-2024-1689-extract.md', 'Reg. (EU) 2024/1689 '],
  ] as const
  return held.flatMap(([file, act]) => [
    ...articles(file, act),
    ...(act.includes('2392') ? technicalDescriptions(act) : []),
    ...recitals(file, act),
  ])
}

/** Words of a list, filled into lines of at most 120 columns. */
function filled(words: readonly string[]): string {
  const lines: string[] = []
  for (const word of words) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + word.length < 120) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(`  ${word}`)
  }
  return lines.join('\n')
}

const banner = '// Written by scripts/generate-cites.ts from the legal texts. Do not edit.'

function listText(name: string, provisions: readonly Provision[]): string {
  return `export const ${name} = [\n${filled(provisions.map(({ cite }) => `'${cite}',`))}\n] as const\n`
}

function citesText(act: readonly Provision[], others: readonly Provision[]): string {
  const types = 'export type PinnedCite = (typeof citesOfTheAct)[number] | (typeof citesOfOtherActs)[number]\n'
  const lists = [listText('citesOfTheAct', act), listText('citesOfOtherActs', others)]
  return [`${banner}\n`, ...lists, types].join('\n')
}

function pinsText(all: readonly Provision[]): string {
  const hashes = all.map(({ text }) => createHash('sha256').update(text).digest('hex').slice(0, 16))
  const means = '/** For each provision, in the order of cites.generated.ts, 16 digits of the SHA-256 of its text. */'
  return `${banner}\n\n${means}\nexport const pins = \`\n${filled(hashes)}\n\`\n`
}

/** A file that the generator writes: its path from the repository's root, and what stands in it. */
export interface Generated {
  readonly path: string
  readonly text: string
}

/** The lists of citations and their pins, written anew from the legal texts; nothing where the texts are absent. */
export function generateCites(): readonly Generated[] | undefined {
  if (!existsSync(texts)) return undefined
  const act = ofTheAct()
  const others = ofOtherActs()
  return [
    { path: 'src/law/act/cites.generated.ts', text: citesText(act, others) },
    { path: 'src/law/act/pins.generated.ts', text: pinsText([...act, ...others]) },
  ]
}

if (import.meta.main) {
  const files = generateCites()
  if (!files) process.stderr.write('The legal texts are not here: the citations are left as they are.\n')
  for (const { path, text } of files ?? []) writeFileSync(join(root, path), text)
}
