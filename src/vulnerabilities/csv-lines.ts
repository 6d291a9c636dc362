/** The lines of a text one after the other, without the text being cut up first: scores have hundreds of thousands. */
export function* csvLines(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at)
    const line = text.slice(at, end < 0 ? text.length : end).trimEnd()
    at = end < 0 ? text.length : end + 1
    if (line !== '' && !line.startsWith('#')) yield line
  }
}
