/** A stretch of a text and where it begins in it. */
export interface Section {
  readonly text: string
  readonly start: number
}

/** More top-level entries than any file of ours has. */
const most = 1000

/** Where the first document ends; the marker that opens it does not end it. */
function firstDocument(text: string): string {
  const marker = /^(?:---|\.\.\.)(?=\s|$)/gm
  for (let found = marker.exec(text); found; found = marker.exec(text)) {
    if (/^[^#%\s]/m.test(text.slice(0, found.index))) return text.slice(0, found.index)
  }
  return text
}

/**
 * The top-level entries of a block of keys, so that a mistake in one does not cost the others: each line that begins at
 * the margin begins one, unless it goes on with what stands above it. A text in brackets or braces stays whole.
 */
export function sectionsOf(text: string): readonly Section[] {
  const whole = firstDocument(text)
  const starts: number[] = []
  const margin = /^[^\s#\-.\]}]/gm
  for (let found = margin.exec(whole); found && starts.length < most; found = margin.exec(whole))
    starts.push(found.index)
  const first = whole[starts[0] ?? 0]
  if (starts.length < 2 || first === '{' || first === '[') return [{ text: whole, start: 0 }]
  return starts.map((start, at) => ({ text: whole.slice(start, starts[at + 1]), start }))
}
