import { printable, wrap } from '../kit/index.ts'
import type { Paint } from './paint.ts'
import type { Entry, Screen, Section } from './screen.ts'

const marks = { yes: '✓', no: '✗', open: '?', list: '•' } as const

function markText(mark: Entry['mark'], step: number): string {
  if (mark === undefined) return ''
  return mark === 'step' ? `${step}. ` : `${marks[mark]} `
}

function painter(entry: Entry, paint: Paint): (text: string) => string {
  if (entry.isStrong) return paint.strong
  return text => text
}

function paintMark(entry: Entry, mark: string, paint: Paint): string {
  if (entry.mark === 'yes') return paint.good(mark)
  if (entry.mark === 'no') return paint.bad(mark)
  return entry.mark === 'open' ? paint.open(mark) : mark
}

interface Layout {
  readonly width: number
  readonly labelWidth: number
  readonly paint: Paint
}

function entryLines(entry: Entry, step: number, { width, labelWidth, paint }: Layout): readonly string[] {
  const indent = '  '.repeat((entry.depth ?? 0) + 1)
  const mark = markText(entry.mark, step)
  const label = labelWidth > 0 ? `${entry.label ?? ''}`.padEnd(labelWidth + 2) : ''
  const before = indent.length + label.length + mark.length
  const lines = wrap(printable([entry.text, entry.tail].filter(Boolean).join(' ')), width - before)
  const hang = ' '.repeat(before)
  const painted = lines.map((line, at) => {
    const start = at === 0 ? `${indent}${label}${paintMark(entry, mark, paint)}` : hang
    return `${start}${painter(entry, paint)(line)}`
  })
  const more = (entry.more ?? []).flatMap(text => wrap(printable(text), width - before))
  return [...painted, ...more.map(line => `${hang}${paint.faint(line)}`)]
}

function sectionLines(section: Section, width: number, paint: Paint): readonly string[] {
  const labelWidth = Math.max(0, ...section.entries.map(entry => entry.label?.length ?? 0))
  const layout = { width, labelWidth, paint }
  let step = 0
  const body = section.entries.flatMap(entry => {
    if (entry.mark === 'step') step += 1
    return entryLines(entry, step, layout)
  })
  return [...(section.heading ? [paint.strong(section.heading)] : []), ...body, '']
}

/** The screen as lines of at most `width` columns, ending with a line break. */
export function renderText({ title, aside, sections }: Screen, width: number, paint: Paint): string {
  const room = width - aside.length - 2
  const head = wrap(printable(title), Math.max(room, 20))
  const [first = '', ...rest] = head
  const top = first.length <= room ? `${paint.strong(first.padEnd(room))}  ${paint.faint(aside)}` : paint.strong(first)
  const lines = [top.trimEnd(), ...rest.map(paint.strong), '']
  return [...lines, ...sections.flatMap(section => sectionLines(section, width, paint))].join('\n')
}
