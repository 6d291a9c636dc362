import { type Node, nameOf, nodesOf, type Offence, type Source, whereIs } from './source.ts'

/** Words that the Act does not use for what we mean, each with the one we say. */
const instead: Readonly<Record<string, string>> = {
  vendor: 'manufacturer',
  vendors: 'manufacturers',
  asset: 'product',
  assets: 'products',
  sla: 'clock',
  eol: 'end of the support period',
  ticket: 'case',
  todo: 'obligation',
  tier: 'class',
}

const americanNoun = /^licenses?$/

/** `riskLevel`, `risk-level` and `RISK_LEVEL` as words. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
}

/** A key of somebody else's format, as in `manifest.license`, is theirs to name. */
function isTheirs(node: Node, parent: Node | undefined): boolean {
  return parent !== undefined && (parent.property === node || parent.key === node)
}

function badWord(name: string, isProse: boolean): string | undefined {
  const found = wordsOf(name).find(word => instead[word] || americanNoun.test(word))
  if (!found) return undefined
  if (!instead[found]) return `${found}: we write licence`
  return `${isProse ? `“${found}”` : found}: we say ${instead[found]}`
}

function textOf(node: Node): string | undefined {
  if (node.type === 'TemplateElement' && typeof node.value === 'object')
    return String(Reflect.get(node.value ?? {}, 'cooked'))
  return node.type === 'Literal' ? nameOf(node) : undefined
}

/** Names we give and sentences we write that use a word the Act does not. Single words as text may be a format's own. */
export function wrongWords(source: Source): readonly Offence[] {
  return [...nodesOf(source.program)].flatMap(({ node, parent }) => {
    const isName = node.type === 'Identifier' && !isTheirs(node, parent)
    const text = isName ? nameOf(node) : textOf(node)
    const isProse = !isName && text !== undefined && text.trim().includes(' ')
    const what = text !== undefined && (isName || isProse) ? badWord(text, isProse) : undefined
    return what ? [{ where: whereIs(source, node), what }] : []
  })
}
