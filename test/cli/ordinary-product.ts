import { makeFolder } from '../actions/make-folder.ts'
import { ordinaryFacts } from '../law/ordinary.ts'

const keyOf = (line: string): string => line.slice(0, line.indexOf(':'))

/**
 * A folder with the product file of ordinary software of a manufacturer, with further facts and sections, each as a line of
 * YAML. A fact takes the place of the ordinary one; `operatorRole` that of the manufacturer.
 */
export function ordinaryProduct(facts: readonly string[], ...more: readonly string[]): string {
  const own = facts.filter(line => keyOf(line) !== 'operatorRole')
  const role = facts.find(line => keyOf(line) === 'operatorRole')?.slice('operatorRole:'.length) ?? ' manufacturer'
  const taken = Object.entries(ordinaryFacts).map(([fact, is]) => `${fact}: ${is}`)
  const restated = new Set(own.map(keyOf))
  const file = [
    'schema: 1',
    'product: { id: pump, name: Pump, version: "1", placedOnMarket: 2028-02-01 }',
    `operator: { role:${role}, name: Maker, address: 1 Street, country: FR }`,
    ...more,
    'facts:',
    ...[...taken.filter(line => !restated.has(keyOf(line))), ...own].map(fact => `  ${fact}`),
  ]
  return makeFolder({ 'cra.yaml': `${file.join('\n')}\n` })
}
