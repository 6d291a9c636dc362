import type { Problem, Read } from './problem.ts'
import { kitProblem } from './problems.ts'

const newline = 0x0a

/** The line of the first byte that is not UTF-8: found line by line, since no character spans two. */
function firstLineNotUtf8(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let start = 0
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(newline, start)
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end))
    } catch {
      return line
    }
    if (end < 0) return line
    start = end + 1
  }
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0
}

/** All control characters but tab, line feed, carriage return and next line: those that YAML 1.2 forbids. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g

function withoutControls(text: string, file: string): Read<string> {
  const at = text.search(control)
  if (at < 0) return { value: text, problems: [] }
  const line = text.slice(0, at).split('\n').length
  const code = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  const problem = kitProblem(
    'yaml.control-character',
    { file, line },
    `This line holds the control character U+${code}.`,
  )
  return { value: text.replace(control, '\ufffd'), problems: [problem] }
}

/**
 * Bytes as text. What is not UTF-8 and what are control characters become U+FFFD, so that the rest can still be read;
 * undefined where there is no rest (too large, UTF-16). Problems: yaml.too-large, yaml.not-utf-8, yaml.control-character.
 */
export function readUtf8(bytes: Uint8Array, file: string, largest: number): Read<string | undefined> {
  if (bytes.length > largest) {
    const says = `The file has ${bytes.length} bytes; we read up to ${largest}.`
    return { value: undefined, problems: [kitProblem('yaml.too-large', { file }, says)] }
  }
  if (isUtf16(bytes)) {
    const problem = kitProblem(
      'yaml.not-utf-8',
      { file, line: 1 },
      'The file is not UTF-8; it looks like UTF-16 or data.',
    )
    return { value: undefined, problems: [problem] }
  }
  const problems: Problem[] = []
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const place = { file, line: firstLineNotUtf8(bytes) }
    problems.push(kitProblem('yaml.not-utf-8', place, 'This line has bytes that are not UTF-8.'))
  }
  const read = withoutControls(new TextDecoder().decode(bytes), file)
  return { value: read.value, problems: [...problems, ...read.problems] }
}
