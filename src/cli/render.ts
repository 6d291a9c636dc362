import type { CommonFlags, Context } from './context.ts'
import { renderMarkdown } from './render-markdown.ts'
import { renderText } from './render-text.ts'
import type { Screen } from './screen.ts'

/** A result in the format asked for: the screen as text or Markdown, or the data behind it as JSON. */
export function render(context: Context, flags: CommonFlags, data: unknown, screen: Screen): string {
  if (flags.format === 'json') return `${JSON.stringify(data, null, 2)}\n`
  if (flags.format === 'markdown') return renderMarkdown(screen)
  return renderText(screen, context.width, context.paint(flags.colour !== false && flags.output === undefined))
}
