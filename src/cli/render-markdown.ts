import { printable } from '../kit/index.ts'
import type { Entry, Screen, Section } from './screen.ts'

const marks = { yes: '✓ ', no: '✗ ', unmet: '✗ ', open: '? ', list: '', step: '', alarm: '! ' } as const

/** Text from outside as Markdown that shows it, and does nothing else, also at the beginning of a line. */
function escaped(text: string): string {
  return printable(text)
    .replace(/[\\`*_{}[\]<>#|!~&]/g, '\\$&')
    .replace(/^([-+=]|\d+(?=[.)]))/, start => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
}

function entryLines(entry: Entry, step: number): readonly string[] {
  const bullet = `${'  '.repeat(entry.depth ?? 0)}${entry.mark === 'step' ? `${step}.` : '-'} `
  const label = entry.label ? `**${escaped(entry.label)}:** ` : ''
  const text = entry.isStrong ? `**${escaped(entry.text)}**` : escaped(entry.text)
  const tail = entry.tail ? ` ${escaped(entry.tail)}` : ''
  const hang = ' '.repeat(bullet.length)
  const mark = entry.mark ? marks[entry.mark] : ''
  const lines = [`${bullet}${mark}${label}${text}${tail}`, ...(entry.more ?? []).map(line => `${hang}${escaped(line)}`)]
  // A backslash at its end keeps a line from running into the next.
  return lines.map((line, at) => (at < lines.length - 1 ? `${line}\\` : line))
}

function sectionLines({ heading, entries }: Section): readonly string[] {
  let step = 0
  const body = entries.flatMap(entry => {
    if (entry.mark === 'step') step += 1
    return entryLines(entry, step)
  })
  return [...(heading ? [`## ${escaped(heading)}`, ''] : []), ...body, '']
}

/** The screen as Markdown, for a comment under a change or a page of a wiki. */
export function renderMarkdown({ title, aside, sections }: Screen): string {
  const head = [`# ${escaped(title)}`, '', ...(aside === '' ? [] : [escaped(aside), ''])]
  return [...head, ...sections.flatMap(sectionLines)].join('\n')
}
