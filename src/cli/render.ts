import type { CommonFlags, Context } from './context.ts'
import { renderMarkdown } from './render-markdown.ts'
import { renderText } from './render-text.ts'
import type { Report } from './report.ts'
import type { Screen } from './screen.ts'

/** A result as data and as a screen, of which only the one that is asked for is made. */
export interface Result {
  readonly data: () => unknown
  readonly screen: () => Screen
  /** Of commands that print for a CI. */
  readonly report?: () => Report
}

/** JSON that shows on a terminal what it holds: whatever would command it, hide or turn the line is written as its number. */
function visibleJson(data: unknown): string {
  const asNumbers = (hidden: string): string =>
    hidden.replace(/[\s\S]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  // Line breaks are JSON's own here, and by far the most: they are not even looked at.
  return JSON.stringify(data, null, 2).replace(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/gu, asNumbers)
}

/** A result in the format asked for: the screen as text or Markdown, the data behind it as JSON, or the report for a CI. */
export async function render(context: Context, flags: CommonFlags, result: Result): Promise<string> {
  const { data, screen, report } = result
  if (flags.format === 'sarif' && report) return (await import('./render-sarif.ts')).renderSarif(report())
  if (flags.format === 'junit' && report) return (await import('./render-junit.ts')).renderJunit(report())
  if (flags.format === 'json') return `${visibleJson(data())}\n`
  if (flags.format === 'markdown') return renderMarkdown(screen())
  return renderText(screen(), context.width, context.paint(flags.colour !== false && flags.output === undefined))
}
