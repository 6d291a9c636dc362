import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { isKeys } from '../../kit/index.ts'

/** The salted hash that stands for a personal text, and the salt while the text is still there. */
export interface Seal {
  readonly hash: string
  readonly salt?: string
}

/** Seals by where their texts stand in the event (JSON Pointer, RFC 6901). */
export type Seals = Readonly<Record<string, Seal>>

/** What stands where a personal text was erased. */
export const erasedText = '(erased)'

/** Under these keys people write what may name or describe people; all else in an event is words of the form or the Act. */
const personalKeys: ReadonlySet<string> = new Set([
  ...['by', 'from', 'says', 'because', 'title', 'channel', 'evidence', 'fields'],
])

/** SHA-256 in small hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

function sealedHash(salt: string, text: string): string {
  return sha256(`${salt}\n${text}`)
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

type Change = (text: string, pointer: string) => unknown

/** The value with each text that stands under a personal key changed. Objects keep their order of keys. */
function withTexts(value: unknown, change: Change, pointer = '', isPersonal = false): unknown {
  if (typeof value === 'string') return isPersonal ? change(value, pointer) : value
  if (Array.isArray(value)) return value.map((each, at) => withTexts(each, change, `${pointer}/${at}`, isPersonal))
  if (!isKeys(value)) return value
  const each = Object.entries(value).map(([key, inner]) => {
    const isHere = isPersonal || personalKeys.has(key)
    return [key, withTexts(inner, change, `${pointer}/${escaped(key)}`, isHere)] as const
  })
  return Object.fromEntries(each)
}

/** Seals for all personal texts of an event, each with a salt of its own. */
export function sealsOf(event: object, saltOf: () => string): Seals {
  const seals: Record<string, Seal> = {}
  withTexts(event, (text, pointer) => {
    const salt = saltOf()
    seals[pointer] = { hash: sealedHash(salt, text), salt }
    return text
  })
  return seals
}

/**
 * The hash of an event: SHA-256 over its JSON in the one form of RFC 8785, without `hash` and `sealed`, and with the hash of
 * its seal in the place of each personal text. So a text can be erased, and the chain still holds.
 */
export function hashOfEvent({
  hash: _,
  sealed,
  ...event
}: {
  readonly hash?: unknown
  readonly sealed?: unknown
}): string {
  const seals = isKeys(sealed) ? sealed : {}
  const standIn = (text: string, pointer: string): unknown => {
    const seal = Object.hasOwn(seals, pointer) ? seals[pointer] : undefined
    return isKeys(seal) ? seal.hash : text
  }
  return sha256(canonicalize(withTexts(event, standIn)) ?? '')
}

/** Where an event says something else than its seals, and where a text was erased: JSON Pointers. */
export function sealsBroken(
  event: object,
  seals: Seals,
): { readonly broken: readonly string[]; readonly erased: readonly string[] } {
  const [broken, erased]: [string[], string[]] = [[], []]
  const { sealed: _, ...texts }: { sealed?: unknown } = event
  withTexts(texts, (text, pointer) => {
    const seal = Object.hasOwn(seals, pointer) ? seals[pointer] : undefined
    if (seal?.salt === undefined) {
      if (seal && text === erasedText) erased.push(pointer)
      else if (seal) broken.push(pointer)
    } else if (sealedHash(seal.salt, text) !== seal.hash) broken.push(pointer)
    return text
  })
  return { broken, erased }
}

/** An event whose personal texts were taken out, with what is left of their seals. */
export function withoutTexts(event: { readonly sealed?: Seals }, pointers: ReadonlySet<string>): object {
  const { sealed = {}, ...rest } = event
  const left = Object.entries(sealed).map(([pointer, { hash, salt }]) => [
    pointer,
    pointers.has(pointer) || salt === undefined ? { hash } : { hash, salt },
  ])
  const texts = withTexts(rest, (text, pointer) => (pointers.has(pointer) ? erasedText : text))
  return { ...(texts as object), sealed: Object.fromEntries(left) }
}
