import { parseAst } from 'rolldown/parseAst'

/** A node of the syntax tree, as far as it is looked at (ESTree). */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly id?: Node | null
  readonly name?: string
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'end' in value
}

/** The nodes directly below one. */
function below(node: Node): readonly Node[] {
  return Object.values(node).flatMap((value: unknown) => (Array.isArray(value) ? value : [value]).filter(isNode))
}

/** Methods and accessors are functions to the tree, but begin elsewhere in the text; brackets cannot stand around them. */
function isMethod(node: Node): boolean {
  return 'method' in node && node.method === true
    ? true
    : 'kind' in node && (node.kind === 'get' || node.kind === 'set')
}

/** The functions that are expressions, of those that begin at one of the places. */
function expressionsAt(program: Node, starts: ReadonlySet<number>): readonly Node[] {
  const found: Node[] = []
  const left = [program]
  for (let node = left.pop(); node; node = left.pop()) {
    const isFunction = node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression'
    if (isFunction && starts.has(node.start)) found.push(node)
    if (node.type === 'MethodDefinition' || isMethod(node)) left.push(...below(node).flatMap(below))
    else left.push(...below(node))
  }
  return found
}

/** The text between two places with brackets around the functions in it. */
function bracketed(code: string, from: number, to: number, functions: readonly Node[]): string {
  const marks = functions.flatMap(({ start, end }) => [
    { at: start, text: '(' },
    { at: end, text: ')' },
  ])
  const inside = marks.filter(({ at }) => at >= from && at <= to).sort((a, b) => a.at - b.at)
  let [text, at] = ['', from]
  for (const mark of inside) {
    text += code.slice(at, mark.at) + mark.text
    at = mark.at
  }
  return text + code.slice(at, to)
}

/**
 * The same script with brackets around the functions that begin at some places. V8 takes such a function for one that is
 * called at once and compiles it with the script, so that what Node keeps of the compilation holds it; any other is parsed
 * and compiled again in every run, when it is first called. Declarations among them become variables at the top, from where
 * they count anyway.
 */
export function compiledAtOnce(code: string, starts: ReadonlySet<number>): string {
  const program: Node = parseAst(code, { sourceType: 'commonjs' })
  const functions = expressionsAt(program, starts)
  const declared: string[] = []
  let [directives, rest] = ['', '']
  for (const node of below(program)) {
    const text = bracketed(code, node.start, node.end, functions)
    const { id } = node
    if (node.type === 'FunctionDeclaration' && id?.name !== undefined && starts.has(node.start)) {
      const rest = bracketed(code, id.end, node.end, functions)
      declared.push(`${id.name}=(${code.slice(node.start, id.start)}${rest})`)
    } else if ('directive' in node) directives += `${text};`
    else rest += `${text};`
  }
  return `${directives}${declared.length === 0 ? '' : `var ${declared.join()};`}${rest}`
}

/**
 * The same script in ASCII, where that can be: a text in which one letter is beyond Latin takes twice the room, and longer to
 * be read. It can be where such letters stand in texts and patterns alone, as they do in ours.
 */
export function inAscii(code: string): string {
  if (/\\[^\0-\x7f]|String\.raw/.test(code)) return code
  return code.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
