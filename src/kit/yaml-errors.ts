import { isCollection, isMap, isSeq, type ParsedNode, type YAMLParseError } from 'yaml'
import type { Problem } from './problem.ts'
import { type KitProblemCode, kitProblem } from './problems.ts'
import type { Source } from './yaml-values.ts'

interface Words {
  readonly code: KitProblemCode
  readonly says: string
  readonly remedy?: string
}

const byCode: Readonly<Partial<Record<YAMLParseError['code'], Words>>> = {
  TAB_AS_INDENT: { code: 'yaml.tab', says: 'This line is indented with a tab.' },
  BLOCK_AS_IMPLICIT_KEY: {
    code: 'yaml.syntax',
    says: 'A second `key: value` stands inside a value.',
    remedy: 'Put text that has ": " in quotation marks; or begin the line in the column of the keys it belongs to.',
  },
  MULTILINE_IMPLICIT_KEY: {
    code: 'yaml.syntax',
    says: 'A line here is not `key: value`.',
    remedy: 'Add the colon and a space after the key, or indent the line under the value that it continues.',
  },
  BAD_SCALAR_START: {
    code: 'yaml.syntax',
    says: 'The value begins with a sign that has a meaning of its own in YAML.',
    remedy: 'Put the value in quotation marks.',
  },
  BAD_DQ_ESCAPE: {
    code: 'yaml.syntax',
    says: 'A backslash in double quotation marks begins no escape that YAML knows.',
    remedy: "Write two backslashes, or use single quotation marks: '…'.",
  },
  BAD_INDENT: {
    code: 'yaml.syntax',
    says: 'This line is not indented like those beside it.',
    remedy: 'Begin it in their column.',
  },
  UNEXPECTED_TOKEN: { code: 'yaml.syntax', says: 'Something stands here that does not belong to the value before it.' },
}

const quote: Words = { code: 'yaml.unclosed', says: 'A quotation mark is opened here and not closed.' }
const bracket: Words = { code: 'yaml.unclosed', says: 'A bracket or brace is opened here and not closed.' }

function wordsFor({ code, message }: YAMLParseError): Words {
  if (message.startsWith('Missing closing')) return quote
  if (/^Flow (map|sequence)/.test(message)) return bracket
  return byCode[code] ?? { code: 'yaml.syntax', says: 'This line is not YAML as it stands.' }
}

function childrenOf(node: ParsedNode): readonly (ParsedNode | null)[] {
  if (isMap(node)) return node.items.flatMap(pair => [pair.key as ParsedNode, pair.value as ParsedNode | null])
  return isSeq(node) ? (node.items as readonly ParsedNode[]) : []
}

function reaches(node: ParsedNode | null | undefined, at: number): boolean {
  const range = node?.range
  return range !== undefined && range !== null && range[0] <= at && at <= range[1]
}

/** Where the innermost value that reaches the place begins: for what is not closed, the place where it was opened. */
function openingOf(root: ParsedNode | undefined, at: number, mustBeCollection: boolean): number {
  let node = root && reaches(root, at) ? root : undefined
  let opening = node?.range[0] ?? at
  while (node) {
    const inner: ParsedNode | null | undefined = childrenOf(node).find(child => reaches(child, at))
    node = inner ?? undefined
    if (node && (!mustBeCollection || (isCollection(node) && node.flow))) opening = node.range[0]
  }
  return opening
}

/** What the parser found wrong, in words for a person. What is not closed is placed where it was opened. */
export function syntaxProblem(error: YAMLParseError, root: ParsedNode | undefined, source: Source): Problem {
  const words = wordsFor(error)
  const at = words.code === 'yaml.unclosed' ? openingOf(root, error.pos[0], words === bracket) : error.pos[0]
  const place = { file: source.file, line: source.lineAt(source.start + at) }
  return kitProblem(words.code, place, words.says, words.remedy)
}
