import type { Mark } from '../wording/index.ts'

/** What a command shows, before it is text or Markdown. */
export interface Screen {
  readonly title: string
  readonly aside: string
  readonly sections: readonly Section[]
}

export interface Section {
  readonly heading?: string
  readonly entries: readonly Entry[]
}

/** One statement: an optional label before it, a mark, a reference behind it, and lines that belong to it. */
export interface Entry {
  readonly label?: string
  /** A fact that is not so is nothing bad; a duty not met is. */
  readonly mark?: Mark | 'unmet' | 'step' | 'alarm'
  readonly text: string
  readonly isStrong?: boolean
  /** Citations and id, as they follow the statement. */
  readonly tail?: string
  readonly more?: readonly string[]
  readonly depth?: number
}

/** Nothing to show. */
export const noScreen: Screen = { title: '', aside: '', sections: [] }
