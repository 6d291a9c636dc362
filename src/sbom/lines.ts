import type { Notes } from './problems.ts'

/** No line that is meant is longer. */
const longestLine = 4 * 1024 * 1024

/** Text that comes in parts, cut into its lines. */
interface Lines {
  readonly push: (part: string) => void
  readonly end: () => void
}

/** Starts to cut text into its lines, counted from 1, without what ends them. Problem: sbom.too-large. */
export function startLines(take: (line: string, number: number) => void, notes: Notes): Lines {
  let rest = ''
  let isPassedOver = false
  let number = 0
  const meet = (line: string): void => {
    number += 1
    const own = number
    if (isPassedOver || line.length > longestLine)
      notes.noteLine('sbom.too-large', own, () => 'This line is longer than we read.')
    else take(line.endsWith('\r') ? line.slice(0, -1) : line, own)
    isPassedOver = false
  }
  return {
    push: part => {
      let start = 0
      for (let end = part.indexOf('\n'); end >= 0; end = part.indexOf('\n', start)) {
        meet(rest + part.slice(start, end))
        rest = ''
        start = end + 1
      }
      if (!isPassedOver) rest += part.slice(start)
      if (rest.length <= longestLine) return
      rest = ''
      isPassedOver = true
    },
    end: () => {
      if (rest !== '' || isPassedOver) meet(rest)
    },
  }
}
