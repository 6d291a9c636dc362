import { printable } from '../kit/index.ts'
import type { Entry, Screen, Section } from './screen.ts'

const marks = { yes: '✓ ', no: '✗ ', open: '? ', list: '', step: '' } as const

/** Text from outside as Markdown that shows it, and does nothing else. */
function escaped(text: string): string {
  return printable(text).replace(/[\\`*_{}[\]<>#|!~]/g, '\\$&')
}

function entryLines(entry: Entry): readonly string[] {
  const bullet = `${'  '.repeat(entry.depth ?? 0)}${entry.mark === 'step' ? '1.' : '-'} `
  const label = entry.label ? `**${escaped(entry.label)}:** ` : ''
  const text = entry.isStrong ? `**${escaped(entry.text)}**` : escaped(entry.text)
  const tail = entry.tail ? ` ${escaped(entry.tail)}` : ''
  const hang = ' '.repeat(bullet.length)
  const mark = entry.mark ? marks[entry.mark] : ''
  return [`${bullet}${mark}${label}${text}${tail}`, ...(entry.more ?? []).map(line => `${hang}${escaped(line)}`)]
}

function sectionLines({ heading, entries }: Section): readonly string[] {
  return [...(heading ? [`## ${escaped(heading)}`, ''] : []), ...entries.flatMap(entryLines), '']
}

/** The screen as Markdown, for a comment under a change or a page of a wiki. */
export function renderMarkdown({ title, aside, sections }: Screen): string {
  return [`# ${escaped(title)}`, '', `${escaped(aside)}`, '', ...sections.flatMap(sectionLines)].join('\n')
}
