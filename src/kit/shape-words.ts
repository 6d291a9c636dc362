import type { $ZodIssue } from 'zod/v4/core'
import type { KitProblemCode } from './problems.ts'
import { nearest } from './suggest.ts'
import { quoted } from './text.ts'

/** A problem's code and words, before its place is known. */
interface Words {
  readonly code: KitProblemCode
  readonly says: string
  readonly remedy?: string
}

/**
 * What an issue is about: the name of the value as a person sees it, the value, how it was typed, and the choices that
 * go by other names.
 */
interface About {
  readonly name: string
  readonly input: unknown
  readonly typed: string | undefined
  readonly otherNames: Readonly<Record<string, string>>
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
}

/** What the schema says without words of its own, no language being loaded into zod. */
export const noWords = 'Invalid input'

function gotText(input: unknown): string {
  if (input === null || input === undefined) return 'nothing'
  if (typeof input === 'string') return `the text ${quoted(input)}`
  if (typeof input === 'object') return Array.isArray(input) ? 'a list' : 'keys'
  return typeof input === 'number' ? `the number ${input}` : String(input)
}

const truths: Readonly<Record<string, boolean>> = {
  yes: true,
  y: true,
  on: true,
  true: true,
  no: false,
  n: false,
  off: false,
  false: false,
}

function remedyForKind(expected: string, { input, typed }: About): string | undefined {
  const isSimple = typeof input === 'number' || typeof input === 'boolean'
  if (expected === 'string' && isSimple) return `Put it in quotation marks: ${quoted(typed ?? String(input))}.`
  if (expected === 'boolean') {
    const truth = typeof input === 'string' ? truths[input.trim().toLowerCase()] : undefined
    return truth === undefined ? 'Write true or false; delete the line while you do not know.' : `Write ${truth}.`
  }
  if (expected === 'array') return 'Put it in brackets: [first, second]. An empty list, [], says that there is none.'
  if ((expected === 'int' || expected === 'number') && typeof input === 'string')
    return 'Write digits only, without quotation marks, unit or separator.'
  return undefined
}

function wrongChoice(values: readonly unknown[], { name, input, otherNames }: About): Words {
  const choices = values.map(String)
  const [found] = typeof input === 'string' ? nearest(input, [...choices, ...Object.keys(otherNames)]) : []
  const meant = found === undefined ? '' : `Did you mean ${quoted(otherNames[found] ?? found)}? `
  const many = `docs/product-file.md lists the ${choices.length} possibilities.`
  const listed = choices.length <= 8 ? `Write one of: ${choices.join(', ')}.` : many
  const typed = typeof input === 'string' ? quoted(input) : gotText(input)
  return { code: 'shape.wrong-value', says: `${name} cannot be ${typed}.`, remedy: `${meant}${listed}` }
}

function wrongSize(name: string, issue: $ZodIssue & { code: 'too_small' | 'too_big' }): Words {
  const limit = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`
  return { code: 'shape.wrong-value', says: `${name} must be ${limit}.` }
}

const correct = 'Correct it, or delete the line while you do not know.'

/** What is wrong, in words, for every kind of issue but unknown and missing keys. */
export function wordsFor(issue: $ZodIssue, about: About): Words {
  const { name, input } = about
  const got = gotText(input)
  if (issue.code === 'invalid_value') return wrongChoice(issue.values, about)
  if (issue.code === 'too_small' || issue.code === 'too_big') return wrongSize(name, issue)
  if (issue.message !== noWords) {
    return { code: 'shape.wrong-value', says: `${name} must be ${issue.message}, got ${got}.`, remedy: correct }
  }
  const expected = issue.code === 'invalid_type' ? issue.expected : ''
  const kind = kinds[expected] ?? 'what docs/product-file.md says'
  const remedy = remedyForKind(expected, about)
  return { code: 'shape.wrong-kind', says: `${name} must be ${kind}, got ${got}.`, ...(remedy && { remedy }) }
}
