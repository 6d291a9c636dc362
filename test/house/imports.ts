import { posix } from 'node:path'
import { isNode, type Node, nameOf, nodesOf, type Source, whereIs } from './source.ts'

/** One import, export-from or `import()` of a source. `to` is a path of the repository, or the name of a package. */
export interface Import {
  readonly from: string
  readonly to: string
  readonly kind: 'static' | 'dynamic' | 'type'
  readonly where: string
}

/** The folder of a floor in a path: `law` in `src/law/why.ts`. */
export function floorOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1]
}

/** `zod` for `zod/v4`, `@stricli/core` for itself. */
export function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

function isOnlyTypes(node: Node): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true
  const specifiers = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : []
  return specifiers.length > 0 && specifiers.every(one => one.importKind === 'type' || one.exportKind === 'type')
}

function kindOf(node: Node): Import['kind'] | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return isOnlyTypes(node) ? 'type' : 'static'
    case 'ImportExpression':
      return 'dynamic'
    case 'TSImportType':
      return 'type'
    default:
      return undefined
  }
}

function resolved(from: string, source: Node): string {
  const specifier = source.type === 'Literal' ? (nameOf(source) ?? '?') : '?'
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier
}

/** Everything a source imports, whatever the way. A computed `import()` is shown as `?`, so that no rule can miss it. */
export function importsOf(source: Source): readonly Import[] {
  return [...nodesOf(source.program)].flatMap(({ node }) => {
    const kind = kindOf(node)
    if (kind === undefined || !isNode(node.source)) return []
    const to = resolved(source.path, node.source)
    return [{ from: source.path, to, kind, where: whereIs(source, node) }]
  })
}
