/** The attributes of a CPE name, in the order in which both of its forms give them. The maker is what is called `vendor` there. */
const attributes = [
  ...['part', 'maker', 'product', 'version', 'update', 'edition', 'language'],
  ...['swEdition', 'targetSw', 'targetHw', 'other'],
] as const

type Attribute = (typeof attributes)[number]

/**
 * What an attribute says: its text in lower case, without escapes, and with `\u0001` and `\u0002` for the wildcards that stand
 * for one character and for any number of them. `any` says nothing, `none` that there is none.
 */
type CpeValue = { readonly is: 'any' | 'none' } | { readonly is: 'text'; readonly text: string }

/** A CPE name, read: every attribute says something. */
export type Cpe = Readonly<Record<Attribute, CpeValue>>

const longest = 1024

const any: CpeValue = { is: 'any' }

const wildcards: Readonly<Record<string, string>> = { '?': '\u0001', '*': '\u0002' }

function textual(text: string): CpeValue {
  return { is: 'text', text: text.toLowerCase() }
}

/** A component of the formatted string: a backslash makes of what follows a character like others. */
function formatted(component: string): CpeValue {
  if (component === '*' || component === '') return any
  if (component === '-') return { is: 'none' }
  return textual(component.replace(/\\(.)|[?*]/gs, (mark, escaped?: string) => escaped ?? wildcards[mark] ?? mark))
}

/** A component of the address: percent-encoded, `%01` and `%02` for the wildcards. */
function addressed(component: string): CpeValue | undefined {
  if (component === '') return any
  if (component === '-') return { is: 'none' }
  try {
    return textual(decodeURIComponent(component))
  } catch {
    return undefined
  }
}

function cpeOf(values: readonly (CpeValue | undefined)[]): Cpe | undefined {
  const { is, text = '' } = { text: '', ...(values[0] ?? any) }
  if (values.includes(undefined) || (is === 'text' && !/^[aho]$/.test(text))) return undefined
  return Object.fromEntries(attributes.map((name, at) => [name, values[at] ?? any])) as Cpe
}

/** The fields of a formatted string: colons divide them unless a backslash stands before. */
function fieldsOf(text: string): readonly string[] {
  return [...text.matchAll(/(?:^|:)((?:\\.|[^:\\])*)/gs)].map(([, field = '']) => field)
}

/** In the address the edition holds five attributes, if it begins with a tilde. */
function unpacked(fields: readonly string[]): readonly string[] {
  const [edition = '', language = ''] = fields.slice(5)
  if (!edition.startsWith('~')) return fields
  const [first = '', swEdition = '', targetSw = '', targetHw = '', other = ''] = edition.slice(1).split('~')
  return [...fields.slice(0, 5), first, language, swEdition, targetSw, targetHw, other]
}

/**
 * Reads a CPE name: the formatted string of version 2.3 (`cpe:2.3:a:…`) or the address of 2.2 (`cpe:/a:…`). Attributes that
 * are not given say nothing. Undefined for a text that is neither. Source: NISTIR 7695, clauses 5 and 6.
 */
export function readCpe(text: string): Cpe | undefined {
  const trimmed = text.trim()
  if (trimmed.length > longest) return undefined
  const [, form, rest = ''] = /^cpe:(2\.3:|\/)(.*)$/is.exec(trimmed) ?? []
  if (form === undefined || rest === '') return undefined
  const fields = form === '/' ? unpacked(rest.split(':')) : fieldsOf(rest)
  if (fields.length > attributes.length) return undefined
  return cpeOf(fields.map(form === '/' ? addressed : formatted))
}

/** So many characters as wildcards stand for at the most. */
function mostOf(marks: string): number {
  return marks.includes('\u0002') ? Number.POSITIVE_INFINITY : marks.length
}

/** Whether a text is one that a pattern with wildcards at its ends means. Source: NISTIR 7696, clause 6.3. */
function isLike(text: string, pattern: string): boolean {
  const before = /^[\u0001\u0002]*/.exec(pattern)?.[0] ?? ''
  const after = /[\u0001\u0002]*$/.exec(pattern.slice(before.length))?.[0] ?? ''
  const inner = pattern.slice(before.length, pattern.length - after.length)
  if (inner === '') return before === '' ? text === '' : text.length <= mostOf(before)
  for (let at = text.indexOf(inner); at >= 0; at = text.indexOf(inner, at + 1))
    if (at <= mostOf(before) && text.length - at - inner.length <= mostOf(after)) return true
  return false
}

function covers(pattern: CpeValue, value: CpeValue): boolean {
  if (pattern.is !== 'text') return pattern.is === 'any' || value.is === 'none'
  return value.is === 'text' && isLike(value.text, pattern.text)
}

/** Whether a name is among those that another, as a pattern, means: every attribute that the pattern gives is the same. */
export function isWithinCpe(cpe: Cpe, pattern: Cpe): boolean {
  return attributes.every(name => covers(pattern[name], cpe[name]))
}

const isPlain = (value: CpeValue): string | undefined =>
  value.is === 'text' && !/[\u0001\u0002]/.test(value.text) ? value.text : undefined

/** Maker and product as one text; undefined where one is not given, or has a wildcard. */
export function productOfCpe({ maker, product }: Cpe): string | undefined {
  const [made, named] = [isPlain(maker), isPlain(product)]
  return made === undefined || named === undefined ? undefined : `${made}\n${named}`
}

const isBefore = /^(?:alpha|beta|pre|preview|rc|milestone|m)[.-]?\d*$/

/** The version that a CPE name gives, with its update where that comes before the version; undefined where it gives none. */
export function versionOfCpe({ version, update }: Cpe): string | undefined {
  const [number, more] = [isPlain(version), isPlain(update)]
  return number !== undefined && more !== undefined && isBefore.test(more) ? `${number}-${more}` : number
}
