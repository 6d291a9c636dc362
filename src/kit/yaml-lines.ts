/** Tells the line of an offset, counted from 1. The lines are found when first asked for. */
export function lineFinder(text: string): (offset: number) => number {
  let starts: readonly number[] | undefined
  return offset => {
    starts ??= [0, ...Array.from(text.matchAll(/\n/g), found => found.index + 1)]
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
}
