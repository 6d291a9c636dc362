import { type Node, nodesOf, type Offence, type Source, whereIs } from './source.ts'

const linesPerFile = 300
const linesPerFunction = 50

const functions = ['ArrowFunctionExpression', 'FunctionDeclaration', 'FunctionExpression']

/** Syntax that the house does without, by the type of its node. */
const unwanted: Readonly<Record<string, string>> = {
  ClassDeclaration: 'class: data and functions do, and show what they hold',
  ClassExpression: 'class: data and functions do, and show what they hold',
  TSAnyKeyword: 'any: say what is known, or unknown',
  TSEnumDeclaration: 'enum: a union of strings is shown as it is, and Node runs it as it stands',
  TSModuleDeclaration: 'namespace: a file is one',
  TSNonNullExpression: '!: look, do not promise',
}

function linesIn(text: string): number {
  return text.replace(/\n$/, '').split('\n').length
}

function linesOf(source: Source, { start, end }: Node): number {
  return linesIn(source.text.slice(start, Number(end)))
}

/** A file that is too long to be read in one go, and functions that do not fit on a screen. */
export function oversized(source: Source): readonly Offence[] {
  const lines = linesIn(source.text)
  const file = lines > linesPerFile ? [{ where: source.path, what: `${lines} lines, at most ${linesPerFile}` }] : []
  const long = [...nodesOf(source.program)]
    .filter(({ node }) => functions.includes(node.type) && linesOf(source, node) > linesPerFunction)
    .map(({ node }) => ({
      where: whereIs(source, node),
      what: `a function of ${linesOf(source, node)} lines, at most ${linesPerFunction}`,
    }))
  return [...file, ...long]
}

function unwantedComments(source: Source): readonly Offence[] {
  return source.comments.flatMap(comment => {
    const found = /@ts-\w+|\b(TODO|FIXME|XXX)\b/.exec(String(comment.value))?.[0]
    return found ? [{ where: whereIs(source, comment), what: `${found} in a comment: mend it, or open an issue` }] : []
  })
}

/** Syntax and comments that the house does without. */
export function unwantedSyntax(source: Source): readonly Offence[] {
  const nodes = [...nodesOf(source.program)].flatMap(({ node }) => {
    const what = node.definite === true ? unwanted.TSNonNullExpression : unwanted[node.type]
    return what ? [{ where: whereIs(source, node), what }] : []
  })
  return [...nodes, ...unwantedComments(source)]
}
