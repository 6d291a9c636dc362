import { importsOf } from './imports.ts'
import { type Node, nameOf, nodesOf, type Offence, type Source, whereIs } from './source.ts'

/** Names of the machine around a program: whoever uses one gives another result another day or elsewhere. */
const surroundings = ['Date', 'Temporal', 'console', 'crypto', 'fetch', 'globalThis', 'performance', 'process']
const timers = ['setInterval', 'setImmediate', 'setTimeout']

function isNameOfMember(node: Node, parent: Node | undefined): boolean {
  if (!parent || parent.computed === true) return false
  return parent.property === node || (parent.key === node && parent.shorthand !== true)
}

function isRandom(node: Node): boolean {
  return node.type === 'MemberExpression' && nameOf(node.object) === 'Math' && nameOf(node.property) === 'random'
}

function impurityOf(node: Node, parent: Node | undefined): string | undefined {
  if (node.async === true) return 'an async function'
  if (node.type === 'AwaitExpression' || node.await === true) return 'await'
  if (node.type === 'ThrowStatement') return 'throw: a contradiction of ours is bug(), all else is a problem or unknown'
  if (isRandom(node)) return 'Math.random'
  const name = node.type === 'Identifier' && !isNameOfMember(node, parent) ? nameOf(node) : undefined
  return name && [...surroundings, ...timers].includes(name) ? name : undefined
}

/** What a source that must be pure uses of the machine, the clock, chance, waiting or exceptions. */
export function impurities(source: Source): readonly Offence[] {
  const machine = importsOf(source).filter(({ to }) => to.startsWith('node:') || to === '?')
  const uses = [...nodesOf(source.program)].flatMap(({ node, parent }) => {
    const what = impurityOf(node, parent)
    return what ? [{ where: whereIs(source, node), what }] : []
  })
  return [...machine.map(({ where, to }) => ({ where, what: `imports ${to}` })), ...uses]
}

function readsValue(node: Node): boolean {
  if (node.type === 'MemberExpression') return nameOf(node.property) === 'value'
  return (
    node.type === 'ObjectPattern' &&
    Array.isArray(node.properties) &&
    node.properties.some(one => nameOf(one.key) === 'value')
  )
}

/** Places where a rule looks at the value of a verdict, and so leaves it out of its explanation. */
export function valueReaders(source: Source): readonly Offence[] {
  const readers = [...nodesOf(source.program)].filter(({ node }) => readsValue(node))
  return readers.map(({ node }) => ({ where: whereIs(source, node), what: 'reads .value' }))
}
