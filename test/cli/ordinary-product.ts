import { makeFolder } from '../actions/make-folder.ts'
import { ordinaryFacts } from '../law/ordinary.ts'

/** A folder with the product file of ordinary software of a manufacturer, with further facts and sections, each as a line of YAML. */
export function ordinaryProduct(facts: readonly string[], ...more: readonly string[]): string {
  const taken = Object.entries(ordinaryFacts).map(([fact, is]) => `${fact}: ${is}`)
  const file = [
    'schema: 1',
    'product: { id: pump, name: Pump, version: "1", placedOnMarket: 2028-02-01 }',
    'operator: { role: manufacturer, name: Maker, address: 1 Street, country: FR }',
    ...more,
    'facts:',
    ...[...taken, ...facts].map(fact => `  ${fact}`),
  ]
  return makeFolder({ 'cra.yaml': `${file.join('\n')}\n` })
}
