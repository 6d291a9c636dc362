import { printable, wrap } from '../kit/index.ts'
import type { Paint } from './paint.ts'
import type { Entry, Screen, Section } from './screen.ts'

const marks = { yes: '✓', no: '✗', unmet: '✗', open: '?', list: '•', alarm: '!' } as const

/** A column of labels may take so much of the width; wider ones get lines of their own. */
const labelShare = 0.4

function markText(mark: Entry['mark'], step: number): string {
  if (mark === undefined) return ''
  return mark === 'step' ? `${step}. ` : `${marks[mark]} `
}

function paintMark(entry: Entry, mark: string, paint: Paint): string {
  if (entry.mark === 'unmet' || entry.mark === 'alarm') return paint.bad(mark)
  return entry.mark === 'open' ? paint.open(mark) : mark
}

interface Layout {
  readonly width: number
  /** The columns of the labels with the space behind them; 0 where labels stand on lines of their own. */
  readonly labelWidth: number
  readonly paint: Paint
}

/** A statement and the reference behind it as lines, of which the reference recedes. */
function statementLines({ text, tail = '', isStrong }: Entry, width: number, paint: Paint): readonly string[] {
  const strong = isStrong ? paint.strong : (plain: string) => plain
  const faint = (plain: string): string => (plain === '' ? '' : paint.faint(plain))
  const said = printable(text)
  const lines = wrap(tail === '' ? said : `${said} ${printable(tail)}`, width)
  let left = wrap(said, width).join(' ').length
  return lines.map(line => {
    const own = Math.max(Math.min(left, line.length), 0)
    left -= line.length + 1
    return `${own > 0 ? strong(line.slice(0, own)) : ''}${faint(line.slice(own))}`
  })
}

function entryLines(entry: Entry, step: number, { width, labelWidth, paint }: Layout): readonly string[] {
  const indent = '  '.repeat((entry.depth ?? 0) + 1)
  const mark = markText(entry.mark, step)
  const label = labelWidth > 0 ? (entry.label ?? '').padEnd(labelWidth) : ''
  const above = labelWidth === 0 && entry.label !== undefined ? [`${indent}${entry.label}`] : []
  const start = above.length > 0 ? `${indent}  ` : indent
  const hang = ' '.repeat(start.length + label.length + mark.length)
  const room = width - hang.length
  const [first = '', ...rest] = statementLines(entry, room, paint)
  const more = (entry.more ?? []).flatMap(text => wrap(printable(text), room))
  return [
    ...above,
    `${start}${label}${paintMark(entry, mark, paint)}${first}`,
    ...rest.map(line => `${hang}${line}`),
    ...more.map(line => `${hang}${paint.faint(line)}`),
  ]
}

function sectionLines(section: Section, width: number, paint: Paint): readonly string[] {
  const widest = section.entries.reduce((most, { label = '' }) => Math.max(most, label.length), 0)
  const labelWidth = widest > 0 && widest + 4 <= width * labelShare ? widest + 2 : 0
  const layout = { width, labelWidth, paint }
  let step = 0
  const body = section.entries.flatMap(entry => {
    if (entry.mark === 'step') step += 1
    return entryLines(entry, step, layout)
  })
  const heading = section.heading === undefined ? [] : wrap(section.heading, width).map(paint.strong)
  return [...heading, ...body, '']
}

function headLines({ title, aside }: Screen, width: number, paint: Paint): readonly string[] {
  const room = width - aside.length - 2
  const isBeside = room >= 20
  const [first = '', ...rest] = wrap(printable(title), isBeside ? room : width)
  const beside = isBeside && aside !== '' ? `  ${paint.faint(aside)}` : ''
  const top = `${paint.strong(beside === '' ? first : first.padEnd(room))}${beside}`
  return [top, ...rest.map(paint.strong), ...(isBeside || aside === '' ? [] : [paint.faint(aside)]), '']
}

/** The screen as lines of at most `width` columns, ending with a line break. */
export function renderText(screen: Screen, width: number, paint: Paint): string {
  const lines = headLines(screen, width, paint)
  return [...lines, ...screen.sections.flatMap(section => sectionLines(section, width, paint))].join('\n')
}
