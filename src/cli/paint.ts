import { styleText } from 'node:util'

/** The few ways in which a screen sets words apart. Meaning never rests on colour alone. */
export interface Paint {
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
  readonly bad: (text: string) => string
  readonly open: (text: string) => string
}

type Style = Parameters<typeof styleText>[0]

function painted(style: Style): (text: string) => string {
  return text => styleText(style, text, { validateStream: false })
}

const plain = (text: string): string => text

/** No colour: files, pipes, NO_COLOR, `--no-colour`. */
export const noPaint: Paint = { strong: plain, faint: plain, bad: plain, open: plain }

/** The terminal's own sixteen colours, so that they fit a light and a dark theme alike. */
export const terminalPaint: Paint = {
  strong: painted('bold'),
  faint: painted('dim'),
  bad: painted('red'),
  open: painted('yellow'),
}

/** Whether a terminal is painted: not where NO_COLOR is set to anything (no-color.org), nor on one that cannot. */
export function isColoured(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  return isTerminal && !env.NO_COLOR && env.TERM !== 'dumb'
}
