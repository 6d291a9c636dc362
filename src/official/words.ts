import { isKeys, nearest, quoted } from '../kit/index.ts'
import type { SchemaName } from './names.ts'
import { remedyForForm } from './remedies.ts'

/** What a compiled schema says of a value that it refuses. */
export interface SchemaError {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

/** A rule that is broken: which, where, how, and what to do. */
export interface Fault {
  /** The schema, and the way in it to the rule, in words. */
  readonly rule: string
  readonly path: string
  readonly says: string
  readonly remedy: string
}

/** Keywords that only say that none, or more than one, of several possibilities fits. */
const unions = ['anyOf', 'oneOf', 'if', 'not', 'allOf']

const keywords: Readonly<Record<string, string>> = {
  required: 'members that must be there',
  additionalProperties: 'no other members',
  unevaluatedProperties: 'no other members',
  type: 'kind of value',
  enum: 'allowed values',
  const: 'the one allowed value',
  pattern: 'form of the text',
  format: 'form of the text',
  uniqueItems: 'no entry twice',
  minItems: 'least number of entries',
  maxItems: 'largest number of entries',
  minLength: 'least length',
  maxLength: 'largest length',
  minimum: 'least value',
  maximum: 'largest value',
  oneOf: 'exactly one of several forms',
  anyOf: 'one of several forms',
  not: 'a form that is ruled out',
  if: 'a form that depends on another value',
  dependencies: 'members that need each other',
}

/** The schema by its name: `CycloneDX 1.6`. */
export function titleOf(schema: SchemaName): string {
  const [format, version] = schema.split('-')
  return `${format === 'spdx' ? 'SPDX' : 'CycloneDX'} ${version}`
}

/** The way to a rule in words: `CycloneDX 1.6, components.hashes.content: form of the text`. */
function ruleOf({ keyword, params }: SchemaError, path: string, schema: SchemaName): string {
  const missing = typeof params.missingProperty === 'string' ? params.missingProperty : ''
  const way = [path.replace(/\[\d+\]/g, ''), missing].filter(part => part !== '').join('.')
  return `${titleOf(schema)}${way === '' ? '' : `, ${way}`}: ${keywords[keyword] ?? keyword}`
}

interface Found {
  readonly path: string
  readonly value: unknown
}

/** Where a pointer leads in a value, and the path as we write it. */
function follow(pointer: string, value: unknown, path: string): Found {
  let found: Found = { path, value }
  for (const raw of pointer.split('/').slice(1)) {
    const key = raw.replaceAll('~1', '/').replaceAll('~0', '~')
    const { value: here, path: to } = found
    const isList = Array.isArray(here)
    const inner: unknown = isList ? here[Number(key)] : isKeys(here) && Object.hasOwn(here, key) ? here[key] : undefined
    found = { path: isList ? `${to}[${key}]` : to === '' ? key : `${to}.${key}`, value: inner }
  }
  return found
}

function shown(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}

const kinds: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'an object',
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'nothing',
}

function kindsIn(type: unknown): string {
  const all = Array.isArray(type) ? type : [type]
  return all.map(one => kinds[String(one)] ?? String(one)).join(' or ')
}

/** How few values are all told. */
const fewValues = 20

function remedyForValue(value: unknown, allowed: readonly unknown[], path: string): string {
  const texts = allowed.filter(one => typeof one === 'string')
  const near = typeof value === 'string' ? nearest(value, texts)[0] : undefined
  const like = near === undefined ? '' : `Did you mean ${quoted(near)}? `
  if (allowed.length <= fewValues) return `${like}Write one of: ${texts.join(', ')}.`
  if (/license\.id$/.test(path)) return `${like}Give what is not on SPDX's list of licences as \`name\`, not as \`id\`.`
  return `${like}Write one of the ${allowed.length} values that the format has for it.`
}

type Said = Pick<Fault, 'says' | 'remedy'>
type Teller = (error: SchemaError, found: Found, schema: SchemaName) => Said

const extra: Teller = ({ params }, _found, schema) => {
  const name = quoted(String(params.additionalProperty ?? params.unevaluatedProperty))
  return {
    says: `${name} is no member that ${titleOf(schema)} has here.`,
    remedy: 'Delete it or correct its spelling; what a later version of the format has needs that version to be said.',
  }
}

const bound: Teller = ({ keyword, params }, { value }) => ({
  says: `${shown(value)} breaks a limit: ${keywords[keyword]} is ${String(params.limit)}.`,
  remedy: `Keep to the limit of ${String(params.limit)}, or leave the member out.`,
})

function only(value: unknown, allowed: unknown): Said {
  return { says: `${shown(value)} stands where only ${shown(allowed)} may stand.`, remedy: `Write ${shown(allowed)}.` }
}

const form: Teller = ({ params }, { value }) => ({
  says: `${shown(value)} has not the form that is asked for.`,
  remedy: remedyForForm(String(params.pattern ?? params.format)),
})

const tellers: Readonly<Record<string, Teller>> = {
  required: ({ params }, _found, schema) => ({
    says: `${quoted(String(params.missingProperty))} is missing.`,
    remedy: `Add \`${String(params.missingProperty)}\`: ${titleOf(schema)} asks for it here.`,
  }),
  additionalProperties: extra,
  unevaluatedProperties: extra,
  type: ({ params }, { value }) => ({
    says: `${shown(value)} stands where ${kindsIn(params.type)} must stand.`,
    remedy: `Write ${kindsIn(params.type)}.`,
  }),
  enum: ({ params }, { value, path }) => {
    const allowed = Array.isArray(params.allowedValues) ? params.allowedValues : []
    if (allowed.length === 1) return only(value, allowed[0])
    return {
      says: `${shown(value)} is none of the ${allowed.length} values that are allowed here.`,
      remedy: remedyForValue(value, allowed, path),
    }
  },
  const: ({ params }, { value }) => only(value, params.allowedValue),
  pattern: form,
  format: form,
  uniqueItems: () => ({ says: 'An entry of this list stands in it twice.', remedy: 'Delete one of the two.' }),
  ...Object.fromEntries(
    ['minItems', 'maxItems', 'minLength', 'maxLength', 'minimum', 'maximum'].map(keyword => [keyword, bound]),
  ),
}

const otherwise: Teller = ({ keyword }, { value }) => ({
  says: `${shown(value)} fits none, or more than one, of the forms that are allowed here (${keyword}).`,
  remedy: 'Give one of the forms that the format has here, and only one.',
})

function depth({ instancePath }: SchemaError): number {
  return instancePath.split('/').length
}

/** The same for faults that break the same rule in the same way. */
export function kindOf(error: SchemaError): string {
  return `${error.schemaPath} ${String(error.params.missingProperty ?? error.params.additionalProperty ?? '')}`
}

/**
 * The error that says most. Of several forms that a value could have had, it was most likely meant to have the one that it
 * follows furthest into; that it has a wrong discriminator says only which form it has not.
 */
export function mostTelling(errors: readonly SchemaError[]): SchemaError {
  const telling = errors.filter(({ keyword }) => !unions.includes(keyword))
  const [first, ...others] = telling.length > 0 ? telling : errors
  if (!first) return { instancePath: '', schemaPath: '', keyword: 'unknown', params: {} }
  return others.reduce((best, error) => (depth(error) > depth(best) ? error : best), first)
}

/** The fault that an error in a piece is. */
export function faultOf(error: SchemaError, piece: unknown, path: string, schema: SchemaName): Fault {
  const found = follow(error.instancePath, piece, path)
  const said = (tellers[error.keyword] ?? otherwise)(error, found, schema)
  const extraName = error.params.additionalProperty ?? error.params.unevaluatedProperty
  const at = typeof extraName === 'string' ? `${found.path === '' ? '' : `${found.path}.`}${extraName}` : found.path
  return { rule: ruleOf(error, at, schema), path: at, ...said }
}

/** That an entry of a list equals one before it. */
export function twice(path: string, first: string, list: string, schema: SchemaName): Fault {
  return {
    rule: `${titleOf(schema)}, ${list}: ${keywords.uniqueItems}`,
    path,
    says: `This entry is the same as ${first}.`,
    remedy: 'Delete one of the two.',
  }
}

/** That a piece is nested or made in a way that no real one is. */
export function uncheckable(path: string, schema: SchemaName): Fault {
  return {
    rule: titleOf(schema),
    path,
    says: 'This is nested too deep to be checked.',
    remedy: 'Check the tool that made the SBOM: no product is nested like this.',
  }
}
