import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toJSONSchema, type ZodMiniType } from 'zod/mini'
import { assessmentShape } from '../src/dossier/assessment-shape.ts'
import { drillShape } from '../src/dossier/case/drill/record-shape.ts'
import { caseShape } from '../src/dossier/case-shape.ts'
import { scanShape } from '../src/dossier/finding-shape.ts'
import { productFileShape } from '../src/dossier/product-file/shape.ts'
import { sbomDiffShape } from '../src/dossier/sbom-diff-shape.ts'
import { sbomMadeShape, sbomQualityShape } from '../src/dossier/sbom-quality/shape.ts'
import { annex1, type FactDefinition, facts, register } from '../src/law/index.ts'
import type { Generated } from './generate-cites.ts'
import { productFilePage } from './product-file-page.ts'
import { keyWords } from './product-file-words.ts'

interface Schema {
  readonly [key: string]: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly enum?: readonly unknown[]
  readonly type?: string
  readonly required?: readonly string[]
}

/** A key without a value says no more than no key, so null is allowed wherever the key itself may be absent. */
function orNothing(schema: Schema): Schema {
  if (schema.anyOf) return { ...schema, anyOf: [...schema.anyOf, { type: 'null' }] }
  if (schema.$ref !== undefined) return { anyOf: [schema, { type: 'null' }] }
  return {
    ...schema,
    type: [schema.type, 'null'],
    ...(schema.enum && { enum: [...schema.enum, null] }),
  } as unknown as Schema
}

/** A key such as `I(2)(g)` as the annex is cited: `Part I(2)(g)`. */
function inAnnex(key: string): string {
  return `Part ${key}`
}

/** What an editor shows beside a key. */
function describe(path: string, key: string): string | undefined {
  if (Object.hasOwn(register, key)) {
    const { title, readings } = register[key as keyof typeof register]
    return [title, ...readings.map((reading, at) => `${at + 1}: ${reading}`)].join(' ')
  }
  const words = keyWords[path.replace(/^decisions\.[^.]+/, 'decisions')]
  if (words) return words.example === undefined ? words.means : `${words.means} Example: ${words.example}`
  const requirement = path.startsWith('requirements.')
    ? annex1.find(({ cite }) => cite.endsWith(` ${inAnnex(key)}`))
    : undefined
  if (requirement) return `${requirement.title}: ${requirement.asks}`
  const fact: FactDefinition | undefined = Object.hasOwn(facts, key) ? facts[key as keyof typeof facts] : undefined
  return fact && `${fact.question} ${fact.counts} Example: ${fact.example}`
}

function describedProperties(schema: Schema, path: string): Readonly<Record<string, Schema>> {
  const each = Object.entries(schema.properties ?? {}).map(([key, inner]) => {
    const here = path === '' ? key : `${path}.${key}`
    const description = describe(here, key)
    const described = { ...(description !== undefined && { description }), ...withWords(inner, here) }
    return [key, schema.required?.includes(key) ? described : orNothing(described)] as const
  })
  return Object.fromEntries(each)
}

function withWords(schema: Schema, path: string): Schema {
  return {
    ...schema,
    ...(schema.properties && { properties: describedProperties(schema, path) }),
    ...(schema.items && { items: withWords(schema.items, `${path}[]`) }),
    ...(schema.anyOf && { anyOf: schema.anyOf.map(one => withWords(one, path)) }),
  }
}

/** Facts of a kind that has no choices of its own all take the same values. */
function sharedByKind(
  all: Readonly<Record<string, Schema>>,
): Readonly<Record<'properties' | 'kinds', Readonly<Record<string, Schema>>>> {
  const kinds: Record<string, Schema> = {}
  const each = Object.entries(all).map(([fact, { description, ...rest }]) => {
    const { kind } = facts[fact as keyof typeof facts]
    if (kind === 'choice') return [fact, { description, ...rest }]
    kinds[kind] = rest
    return [fact, { description, $ref: `#/$defs/${kind}` }]
  })
  return { properties: Object.fromEntries(each), kinds }
}

/** The facts stand twice, under the product and under each module: once is enough to read and to load. */
function factsOnce(schema: Schema): Schema {
  const { facts: all, modules } = schema.properties ?? {}
  const { properties, kinds } = sharedByKind(all?.properties ?? {})
  const reference = (described: Schema | undefined): Schema => ({
    description: described?.description,
    anyOf: [{ $ref: '#/$defs/facts' }, { type: 'null' }],
  })
  const item = modules?.items as Schema
  const items = { ...item, properties: { ...item.properties, facts: reference(item.properties?.facts) } }
  return {
    ...schema,
    properties: { ...schema.properties, facts: reference(all), modules: { ...modules, items } },
    $defs: { facts: { type: 'object', properties, additionalProperties: false }, ...kinds },
  }
}

/** The JSON Schema of `cra.yaml`, made from the shape that reads it and the dictionary of facts. */
function productFileSchema(): string {
  const { $schema, ...plain } = toJSONSchema(productFileShape) as Schema
  const title = 'The product file of Cradle, cra.yaml'
  return `${JSON.stringify({ $schema, title, ...factsOnce(withWords(plain, '')) }, null, 2)}\n`
}

/** The JSON Schema of what a command prints with `--format json`. */
function outputSchema(shape: ZodMiniType, title: string): string {
  const { $schema, ...plain } = toJSONSchema(shape) as Schema
  return `${JSON.stringify({ $schema, title, ...plain }, null, 2)}\n`
}

/** What follows from the shapes: the JSON Schemas, and the page that explains every key of the product file. */
export function generateSchemas(): readonly Generated[] {
  return [
    { path: 'schemas/product-file.schema.json', text: productFileSchema() },
    { path: 'schemas/assessment.schema.json', text: outputSchema(assessmentShape, 'The assessment of Cradle') },
    { path: 'schemas/scan.schema.json', text: outputSchema(scanShape, 'A scan of SBOMs by Cradle') },
    {
      path: 'schemas/sbom-quality.schema.json',
      text: outputSchema(sbomQualityShape, 'The quality of SBOMs, by Cradle'),
    },
    { path: 'schemas/sbom-made.schema.json', text: outputSchema(sbomMadeShape, 'An SBOM made by way of Cradle') },
    { path: 'schemas/sbom-diff.schema.json', text: outputSchema(sbomDiffShape, 'What changed in an SBOM, by Cradle') },
    { path: 'schemas/case.schema.json', text: outputSchema(caseShape, 'A case under Article 14, by Cradle') },
    { path: 'schemas/drill.schema.json', text: outputSchema(drillShape, 'Drills of Article 14, by Cradle') },
    { path: 'docs/product-file.md', text: productFilePage() },
  ]
}

if (import.meta.main) {
  for (const { path, text } of generateSchemas()) writeFileSync(join(import.meta.dirname, '..', path), text)
}
