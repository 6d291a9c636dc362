import { type FactDefinition, type FactId, facts, memberStates, placeOfFact, register } from '../src/law/index.ts'
import { keyWords } from './product-file-words.ts'

const intro = `<!-- Written by npm run generate. Do not edit. -->
# The product file, \`cra.yaml\`

One file says what Cradle knows of one product. It stands in the folder of the product and is kept with its sources.

- What is absent is not known, and never counts as no. \`[]\` says that there is none. A key without a value counts as absent.
- A fact is its value, or the value with the judgement behind it: \`{ is: …, because: …, by: …, on: YYYY-MM-DD }\`.
- Unknown keys are refused, with the line and, where one is near, a suggestion. Everything else in the file is still used.
- Text with a comma or ": " in it, and a version that looks like a number, stand in quotation marks.
- Anchors, aliases and tags of YAML are not read. The file is UTF-8, of at most 1 MiB.

Editors that read \`schemas/product-file.schema.json\` complete and check the file while you type.
`

function keyLine([path, { means, example }]: readonly [
  string,
  { readonly means: string; readonly example?: string },
]): string {
  return `| \`${path}\` | ${means} | ${example === undefined ? '' : `\`${example}\``} |`
}

function answersOf(definition: FactDefinition): readonly string[] {
  if (definition.kind === 'truth') return ['- **Answer:** `true` or `false`']
  if (definition.kind === 'number') return ['- **Answer:** a number']
  if (definition.kind === 'date') return ['- **Answer:** a day, `YYYY-MM-DD`']
  const each = Object.entries(definition.choices).map(([choice, { says }]) => `  - \`${choice}\`: ${says}`)
  return ['- **Answer:** one of', ...each]
}

function factSection([fact, definition]: readonly [string, FactDefinition]): readonly string[] {
  const [section, key] = placeOfFact(fact as FactId)
  return [
    `### \`${section === 'facts' ? key : `${section}.${key}`}\``,
    '',
    `**${definition.question}**`,
    '',
    `- **Why it is asked:** ${definition.why}`,
    `- **What counts:** ${definition.counts}`,
    `- **Example:** ${definition.example}`,
    `- **Who knows:** ${definition.whoKnows}`,
    `- **Provisions:** ${definition.cites.join('; ')}`,
    ...answersOf(definition),
    '',
  ]
}

function decisionLine([point, { title, readings }]: readonly [
  string,
  { readonly title: string; readonly readings: readonly string[] },
]): string {
  return `| \`${point}\` | ${title} | ${readings.map((reading, at) => `${at + 1}: ${reading}`).join('<br>')} |`
}

/** The page that explains every key and every fact of the product file. */
export function productFilePage(): string {
  return [
    intro,
    '## Keys',
    '',
    '| key | what it means | example |',
    '|---|---|---|',
    ...Object.entries(keyWords).map(keyLine),
    '',
    `Markets: ${Object.entries(memberStates)
      .map(([code, name]) => `\`${code}\` ${name}`)
      .join(', ')}.`,
    '',
    '## Decisions',
    '',
    'Points on which the law is open. Each takes `{ reading, by, on, because }`.',
    '',
    '| point | what is open | readings |',
    '|---|---|---|',
    ...Object.entries(register).map(decisionLine),
    '',
    '## Facts',
    '',
    'They stand under `facts`, or under the `facts` of a module; two stand where people look for them.',
    '',
    ...Object.entries<FactDefinition>(facts).flatMap(factSection),
  ].join('\n')
}
