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
  readonly report?: () => Promise<Report>
}

/** Anything but line breaks, Latin letters, digits and the usual marks; none of these hides, turns or commands. */
const beyondPlain = /[^\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027]+/g

const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

/** JSON that shows on a terminal what it holds: whatever would command it, hide or turn the line is written as its number. */
function visibleJson(data: unknown): string {
  const text = JSON.stringify(data, null, 2)
  // What is beyond is little, and to tell it apart takes many times as long a letter as to pass over the rest.
  const beyond = new Set(text.match(beyondPlain) ?? [])
  // Nothing is hidden in most, and to copy a text of megabytes takes longer than to look.
  if (![...beyond].some(few => hidden.test(few))) return text
  const asNumbers = (unseen: string): string =>
    unseen.replace(/[\s\S]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return text.replace(beyondPlain, few => few.replace(new RegExp(hidden, 'gu'), asNumbers))
}

/** The screen as text or Markdown, or the report for a CI. */
async function renderShown(context: Context, flags: CommonFlags, { screen, report }: Result): Promise<string> {
  if (flags.format === 'sarif' && report) return (await import('./render-sarif.ts')).renderSarif(await report())
  if (flags.format === 'junit' && report) return (await import('./render-junit.ts')).renderJunit(await report())
  if (flags.format === 'gitlab' && report) return (await import('./render-gitlab.ts')).renderGitlab(await report())
  if (flags.format === 'github' && report) return (await import('./render-github.ts')).renderGithub(await report())
  if (flags.format === 'markdown') return renderMarkdown(screen())
  return renderText(screen(), context.width, context.paint(flags.colour !== false && flags.output === undefined))
}

/**
 * A result in the format asked for: the screen as text or Markdown, the data behind it as JSON, or the report for a CI. It
 * comes in parts, for to join those of a long one would be to copy it.
 */
export async function render(context: Context, flags: CommonFlags, result: Result): Promise<readonly string[]> {
  return flags.format === 'json' ? [visibleJson(result.data()), '\n'] : [await renderShown(context, flags, result)]
}
