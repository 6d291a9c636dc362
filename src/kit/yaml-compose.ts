import { Composer, type Document, Lexer, type ParsedNode, Parser, type YAMLParseError } from 'yaml'

type Token = ReturnType<Parser['parse']> extends Generator<infer T, void> ? T : never

/** Why reading stopped before the end, and where. */
interface Stop {
  readonly code: 'yaml.too-deep' | 'yaml.too-many-parts'
  readonly at: number
}

/** The first document of a text as nodes, what the parser found wrong, and how much of the allowance was used. */
export interface Composed {
  readonly root: ParsedNode | undefined
  readonly errors: readonly YAMLParseError[]
  /** Where a second document begins. */
  readonly second?: number
  readonly stop?: Stop
  readonly used: number
}

/** Deeper than any file of ours; the composer calls itself for each level, so depth is checked before it runs. */
const deepest = 64

/** A product file that states every fact has some thousand marks, words and spaces; this many take a tenth of a second. */
export const mostLexemes = 50_000

interface Tokens {
  readonly tokens: readonly Token[]
  readonly stop?: Stop
  readonly used: number
}

/** The parser keeps its own stack: its height is the depth, whatever brackets, hyphens or indentation made it. */
function tokensOf(text: string, allowed: number): Tokens {
  const parser = new Parser()
  const tokens: Token[] = []
  let used = 0
  for (const lexeme of new Lexer().lex(text)) {
    used += 1
    const at = parser.offset
    if (used > allowed) return { tokens, used, stop: { code: 'yaml.too-many-parts', at } }
    tokens.push(...parser.next(lexeme))
    if (parser.stack.length > deepest) return { tokens, used, stop: { code: 'yaml.too-deep', at } }
  }
  return { tokens: [...tokens, ...parser.end()], used }
}

/** Without keys compared pair by pair (quadratic), types beyond the core schema, or a word on the console. */
const options = {
  schema: 'core',
  uniqueKeys: false,
  resolveKnownTags: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const

function documentsIn(tokens: readonly Token[]): readonly (Document.Parsed | undefined)[] {
  const documents = new Composer(options).compose(tokens)
  const first = documents.next()
  if (first.done) return []
  const second = documents.next()
  return second.done ? [first.value] : [first.value, second.value]
}

/** Composes the first document of a text. Ends soon and never throws, whatever the text. */
export function compose(text: string, allowed: number): Composed {
  const { tokens, stop, used } = tokensOf(text, allowed)
  if (stop) return { root: undefined, errors: [], stop, used }
  const [first, second] = documentsIn(tokens)
  const root = first?.contents ?? undefined
  return { root, errors: first?.errors ?? [], used, ...(second && { second: second.range[0] }) }
}
