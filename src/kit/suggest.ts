/** Longer than any key or choice of ours: what is longer is no slip of the hand. */
const longest = 64

function plain(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '')
}

type Distances = readonly number[]

/** One row of the table of Damerau and Levenshtein, in which two neighbours exchanged count as one slip. */
function nextRow(a: string, b: string, at: number, previous: Distances, beforeThat: Distances): Distances {
  const row = [at]
  for (let to = 1; to <= b.length; to += 1) {
    const slip = a[at - 1] === b[to - 1] ? 0 : 1
    const exchanged = at > 1 && to > 1 && a[at - 1] === b[to - 2] && a[at - 2] === b[to - 1]
    const ways = [(previous[to] ?? 0) + 1, (row[to - 1] ?? 0) + 1, (previous[to - 1] ?? 0) + slip]
    row.push(Math.min(...ways, exchanged ? (beforeThat[to - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY))
  }
  return row
}

/** How many slips of the hand lie between two words: a letter added, left out, replaced, or two exchanged. */
function slipsBetween(a: string, b: string): number {
  let beforeThat: Distances = []
  let row: Distances = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let at = 1; at <= a.length; at += 1) {
    const next = nextRow(a, b, at, row, beforeThat)
    beforeThat = row
    row = next
  }
  return row[b.length] ?? 0
}

interface Near {
  readonly candidate: string
  readonly slips: number
}

/** A third of the letters may be slips; in a word of one or two letters none may, or any would be near any. */
function withFewSlips(word: string, candidates: readonly string[]): readonly string[] {
  const allowed = Math.floor(word.length / 3)
  const near = candidates.flatMap((candidate): readonly Near[] => {
    const other = plain(candidate)
    if (candidate.length > longest || Math.abs(other.length - word.length) > allowed) return []
    const slips = slipsBetween(word, other)
    return slips <= allowed ? [{ candidate, slips }] : []
  })
  return near.toSorted((a, b) => a.slips - b.slips).map(({ candidate }) => candidate)
}

function thatContain(word: string, candidates: readonly string[]): readonly string[] {
  return word.length < 4 ? [] : candidates.filter(candidate => plain(candidate).includes(word))
}

/**
 * The candidates that were probably meant, best first: the same but for capitals, hyphens, underscores and spaces; else
 * those with few slips of the hand; else those that contain the word, if few do. The work is bounded whatever the input.
 */
export function nearest(typed: string, candidates: readonly string[]): readonly string[] {
  const word = typed.length > longest ? '' : plain(typed)
  if (word === '') return []
  const same = candidates.filter(candidate => plain(candidate) === word)
  if (same.length > 0) return same
  const near = withFewSlips(word, candidates)
  return near.length > 0 ? near.slice(0, 3) : thatContain(word, candidates).slice(0, 3)
}
