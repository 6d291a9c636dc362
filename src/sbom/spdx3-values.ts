import { isKeys, type Keys } from '../kit/index.ts'
import type { Notes } from './problems.ts'
import { none, textIn } from './values.ts'

/** The names of SPDX 3 without their profile (`software_Package`) or their address, both of which JSON-LD allows. */
export function localName(name: string): string {
  const own = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('#'), name.lastIndexOf(':')) + 1)
  return own.slice(own.indexOf('_') + 1)
}

/** The class of an element; empty where it says none. */
export function classOf({ type, '@type': inJsonLd }: Keys): string {
  const said = type ?? inJsonLd
  const first: unknown = Array.isArray(said) ? said[0] : said
  return typeof first === 'string' ? localName(first) : ''
}

/** By what others refer to an element. */
export function refOf({ spdxId, '@id': inJsonLd }: Keys): string | undefined {
  const said = spdxId ?? inJsonLd
  return typeof said === 'string' ? said : undefined
}

/** The key under which a property stands: most often its name, with its profile or without. */
function keyIn(entry: Keys, name: string): string | undefined {
  for (const key of [name, `software_${name}`, `security_${name}`]) if (Object.hasOwn(entry, key)) return key
  return Object.keys(entry).find(key => key.includes('/') && localName(key) === name)
}

/** What JSON-LD wraps: a value, a reference, or one of them alone in a list. */
function unwrapped(value: unknown): unknown {
  const one: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value
  return isKeys(one) ? (one['@value'] ?? refOf(one) ?? one) : one
}

/** A text at a property; undefined where there is none. Problem: sbom.wrong-kind. */
export function textAt(entry: Keys, name: string, path: string, notes: Notes, longest?: number): string | undefined {
  const key = keyIn(entry, name)
  if (key === undefined) return undefined
  const value = entry[key]
  return textIn(typeof value === 'string' ? entry : { [key]: unwrapped(value) }, key, path, notes, longest)
}

/** The values at a property, each with its path: JSON-LD may write a list of one without its brackets. */
export function valuesAt(entry: Keys, name: string, path: string): readonly (readonly [unknown, string])[] {
  const key = keyIn(entry, name)
  const value = key === undefined ? undefined : entry[key]
  if (value === undefined || value === null) return none
  if (!Array.isArray(value)) return [[value, `${path}.${key}`]]
  return value.map((each: unknown, index) => [each, `${path}.${key}[${index}]`])
}

/** The elements that a property refers to. */
export function refsAt(entry: Keys, name: string): readonly string[] {
  return valuesAt(entry, name, '').flatMap(([value]) => {
    const ref = unwrapped(value)
    return typeof ref === 'string' ? ref : []
  })
}
