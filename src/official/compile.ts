import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { _, Ajv, type AnySchemaObject, type CodeKeywordDefinition, type Options } from 'ajv'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { bug, isKeys, type Keys } from '../kit/index.ts'
import type { SchemaName } from './names.ts'
import { formats, isUnique, step } from './steps.ts'
import type { Checks, Validate } from './validate.ts'

const folder = join(import.meta.dirname, '../../schemas/official')

/** What no instance is checked by, and what would only make the compiled code larger. */
const wordsOnly = ['$comment', '$id', 'default', 'deprecated', 'description', 'examples', 'meta:enum', 'title']

/** Where keys are names of the format, not words of JSON Schema. */
const named = ['$defs', 'definitions', 'dependencies', 'patternProperties', 'properties']

function withoutWords(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutWords)
  if (!isKeys(schema)) return schema
  const kept = Object.entries(schema).filter(([key]) => !wordsOnly.includes(key))
  return Object.fromEntries(
    kept.map(([key, value]) => {
      if (key === 'enum' || key === 'const') return [key, value]
      if (!named.includes(key) || !isKeys(value)) return [key, withoutWords(value)]
      return [key, Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutWords(inner)]))]
    }),
  )
}

/** The schema with a step at each of its definitions, so that going round in them ends. */
function withSteps(schema: Keys): Keys {
  const stepped = (definitions: unknown): unknown =>
    isKeys(definitions)
      ? Object.fromEntries(
          Object.entries(definitions).map(([name, inner]) => [name, isKeys(inner) ? { ...inner, step: true } : inner]),
        )
      : definitions
  const { definitions, $defs } = schema
  return {
    ...schema,
    ...(definitions !== undefined && { definitions: stepped(definitions) }),
    ...($defs !== undefined && { $defs: stepped($defs) }),
  }
}

function schemaAt(...path: readonly string[]): Keys {
  const schema: unknown = withoutWords(JSON.parse(readFileSync(join(folder, ...path), 'utf8')))
  return isKeys(schema) ? withSteps(schema) : bug(`${path.join('/')} is no schema`)
}

const stepKeyword: CodeKeywordDefinition = {
  keyword: 'step',
  code: cxt => {
    cxt.gen.code(_`${cxt.gen.scopeValue('func', { ref: step, code: _`steps.step` })}()`)
  },
}

const uniqueKeyword: CodeKeywordDefinition = {
  keyword: 'uniqueItems',
  type: 'array',
  schemaType: 'boolean',
  code: cxt => {
    const unique = cxt.gen.scopeValue('func', { ref: isUnique, code: _`steps.isUnique` })
    if (cxt.schema === true) cxt.pass(_`${unique}(${cxt.data})`)
  },
}

/** The first fault ends the check of a piece: collecting all would take time and memory that a file could choose. */
const options: Options = {
  strict: false,
  validateSchema: false,
  allErrors: false,
  inlineRefs: false,
  messages: false,
  unicodeRegExp: true,
  unicode: false,
  logger: false,
  formats,
  code: { source: true, esm: true, optimize: 2, formats: _`steps.formats` },
}

const beside = ['cryptography-defs', 'jsf-0.82', 'spdx'].map(name => `${name}.SNAPSHOT.schema.json`)

function addCycloneDx(ajv: Ajv, version: string): Keys {
  for (const name of beside) ajv.addSchema(schemaAt('cyclonedx', name), `cdx:/${name}`)
  const schema = schemaAt('cyclonedx', `bom-${version}.SNAPSHOT.schema.json`)
  ajv.addSchema(schema, 'cdx:/root')
  return schema
}

/** A list of the root whose entries are checked one by one, and where the schema of an entry is. */
function listsOf(schema: Keys, root: string): Readonly<Record<string, string>> {
  const properties = isKeys(schema.properties) ? schema.properties : {}
  const lists = Object.entries(properties).filter(
    ([, value]) => isKeys(value) && value.type === 'array' && isKeys(value.items),
  )
  return Object.fromEntries(lists.map(([name]) => [name, `${root}#/properties/${name}/items`]))
}

function engineFor(name: SchemaName): Ajv {
  const engine =
    name === 'spdx-3.0.1' ? new Ajv2020(options) : name === 'spdx-2.3' ? new Ajv2019(options) : new Ajv(options)
  engine.removeKeyword('uniqueItems')
  engine.addKeyword(uniqueKeyword)
  engine.addKeyword(stepKeyword)
  return engine
}

interface Prepared {
  readonly ajv: Ajv
  readonly root: string
  readonly lists: Readonly<Record<string, string>>
  /** The lists in which no entry may stand twice. */
  readonly unique: readonly string[]
}

/** The graph of SPDX 3 holds elements that are each checked as an element that is the whole document. */
function prepareSpdx3(ajv: Ajv): Prepared {
  const schema = schemaAt('spdx', 'spdx-schema-v3.0.1.json')
  ajv.addSchema(schema, 'spdx:/root')
  const element: AnySchemaObject = { type: 'object', $ref: 'spdx:/root#/$defs/AnyClass', unevaluatedProperties: false }
  ajv.addSchema(element, 'spdx:/element')
  return { ajv, root: 'spdx:/root', lists: { '@graph': 'spdx:/element' }, unique: [] }
}

function prepare(name: SchemaName): Prepared {
  const ajv = engineFor(name)
  const [format, version = ''] = name.split('-')
  if (name === 'spdx-3.0.1') return prepareSpdx3(ajv)
  const root = format === 'spdx' ? 'spdx:/root' : 'cdx:/root'
  const schema = format === 'spdx' ? schemaAt('spdx', `spdx-schema-v${version}.json`) : addCycloneDx(ajv, version)
  if (format === 'spdx') ajv.addSchema(schema, root)
  const lists = listsOf(schema, root)
  const properties = isKeys(schema.properties) ? schema.properties : {}
  const unique = Object.keys(lists).filter(list => isKeys(properties[list]) && properties[list].uniqueItems === true)
  return { ajv, root, lists, unique }
}

function compiled({ ajv }: Prepared, ref: string): Validate {
  return (ajv.getSchema(ref) as Validate | undefined) ?? bug(`no schema at ${ref}`)
}

/** The checks of an official schema, compiled now: for work on the sources. The bundle has them compiled. */
export function compile(name: SchemaName): Checks {
  const prepared = prepare(name)
  const lists = Object.entries(prepared.lists).map(([list, ref]) => [list, compiled(prepared, ref)] as const)
  return { root: compiled(prepared, prepared.root), lists: Object.fromEntries(lists), unique: prepared.unique }
}

/** The checks of an official schema as the code of a module, for the bundle. `steps` is the file of what they call. */
export function compiledCode(name: SchemaName, steps: string): string {
  const prepared = prepare(name)
  const lists = Object.entries(prepared.lists).map(([list, ref], at) => ({ list, ref, id: `list${at}` }))
  const refs = Object.fromEntries(lists.map(({ ref, id }) => [id, ref]))
  for (const ref of [prepared.root, ...lists.map(each => each.ref)]) compiled(prepared, ref)
  // The values that the schemas allow by name are texts and numbers, for which equal is the same.
  const equal = /require\("ajv\/dist\/runtime\/equal"\)\.default/g
  const code = standalone.default(prepared.ajv, { root: prepared.root, ...refs }).replace(equal, 'Object.is')
  const needed = /require\([^)]*\)/.exec(code)?.[0]
  if (needed) bug(`the compiled schema ${name} needs ${needed}`)
  const entries = lists.map(({ list, id }) => `${JSON.stringify(list)}: ${id}`).join(', ')
  return [
    `import * as steps from ${JSON.stringify(steps)}`,
    code.replace(/^"use strict";/, ''),
    `export const checks = { root, lists: { ${entries} }, unique: ${JSON.stringify(prepared.unique)} }`,
  ].join('\n')
}
