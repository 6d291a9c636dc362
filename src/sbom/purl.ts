import { type PurlParts, ruleOf } from './purl-types.ts'

/** A package URL, read: what names a package across ecosystems, and by which advisories are looked up. */
export interface Purl {
  readonly type: string
  readonly namespace?: string
  readonly name: string
  readonly version?: string
  /** By key in lower case. */
  readonly qualifiers: Readonly<Record<string, string>>
  readonly subpath?: string
  /** As the SBOM wrote it. */
  readonly text: string
  /** In the one spelling that the specification gives it: two texts are the same package URL if this is equal. */
  readonly canonical: string
}

/** Filled in part by part: spreading what may be absent takes three times as long, and an SBOM has thousands. */
type Draft = { -readonly [Key in keyof Purl]: Purl[Key] }

/** Longer ones are no names of packages, and only cost time. */
const longest = 4096

/** Most package URLs: nothing to decode but the `@` of an npm scope, and nothing after the qualifiers. */
const plain =
  /^pkg:([a-z][a-z0-9.-]*)\/(?:((?:%40)?[\w.~:-]+(?:\/(?:%40)?[\w.~:-]+)*)\/)?([\w.~:-]+)(?:@([\w.~:-]+))?(?:\?([a-z][a-z0-9._-]*=[\w.~:-]+(?:&[a-z][a-z0-9._-]*=[\w.~:-]+)*))?$/

const written = /^pkg:\/*([a-z][a-z0-9.+-]*)\/([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is

const control = /[\u0000-\u001f\u007f]/

const key = /^[a-z][a-z0-9._-]*$/

/** Percent-decoded; undefined where an escape is broken. */
function decoded(text: string): string | undefined {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** Percent-encoded as the specification wants it: all but letters, digits, `.`, `-`, `_`, `~` and the colon. */
function encoded(text: string): string {
  if (/^[\w.~:-]*$/.test(text)) return text
  return encodeURIComponent(text)
    .replace(/[!'()*]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%3A', ':')
}

function encodedPath(path: string): string {
  return path.includes('/') ? path.split('/').map(encoded).join('/') : encoded(path)
}

/** A version follows the last `@`, unless that one begins the scope of an npm package: `pkg:npm/@scope/name`. */
function versionMark(path: string): number {
  const at = path.lastIndexOf('@')
  const isScope = at >= 0 && (at === 0 || path[at - 1] === '/') && path.includes('/', at)
  return isScope ? -1 : at
}

type Qualifiers = Readonly<Record<string, string>>

const none: Qualifiers = Object.freeze({})

/** In the order of their keys. Undefined where a key is none or stands twice, or a value cannot be decoded. */
function readQualifiers(query: string): Qualifiers | undefined {
  const found = new Map<string, string>()
  for (const pair of query.split('&')) {
    const equals = pair.indexOf('=')
    const value = equals < 0 ? '' : decoded(pair.slice(equals + 1))
    // An empty value is as good as no qualifier.
    if (value === '') continue
    const name = pair.slice(0, equals).toLowerCase()
    if (value === undefined || !key.test(name) || found.has(name)) return undefined
    found.set(name, value)
  }
  return found.size === 0 ? none : Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Those of one that is `plain`; undefined where the keys are out of order, or one stands twice. */
function readPlainQualifiers(query: string): Qualifiers | undefined {
  const found: Record<string, string> = {}
  let last = ''
  for (const pair of query.split('&')) {
    const equals = pair.indexOf('=')
    const name = pair.slice(0, equals)
    if (name <= last) return undefined
    found[name] = pair.slice(equals + 1)
    last = name
  }
  return found
}

/** The segments of a path, decoded. What an escaped slash divides are segments of their own. */
function readPath(path: string): readonly string[] | undefined {
  return decoded(path)
    ?.split('/')
    .filter(segment => segment !== '')
}

/** Segments that would lead elsewhere are none. Undefined where one cannot be decoded. */
function readSubpath(fragment: string): string | undefined {
  return readPath(fragment)
    ?.filter(segment => segment !== '.' && segment !== '..')
    .join('/')
}

function canonicalOf(type: string, parts: PurlParts, subpath: string): string {
  const namespace = parts.namespace === undefined ? '' : `${encodedPath(parts.namespace)}/`
  // The path of a Git repository is written out; elsewhere a slash within the name is part of it.
  const name = type === 'git' ? encodedPath(parts.name) : encoded(parts.name)
  const version = parts.version === undefined ? '' : `@${encoded(parts.version)}`
  const pairs = Object.keys(parts.qualifiers).map(each => `${each}=${encoded(parts.qualifiers[each] ?? '')}`)
  const query = pairs.length === 0 ? '' : `?${pairs.join('&')}`
  return `pkg:${type}/${namespace}${name}${version}${query}${subpath === '' ? '' : `#${encodedPath(subpath)}`}`
}

function purlOf(type: string, parts: PurlParts, subpath: string, text: string, canonical: string): Purl | undefined {
  if (canonical.length > longest) return undefined
  const { namespace, name, version, qualifiers } = parts
  const purl: Draft = { type, name, qualifiers, text, canonical: canonical === text ? text : canonical }
  if (namespace !== undefined) purl.namespace = namespace
  if (version !== undefined) purl.version = version
  if (subpath !== '') purl.subpath = subpath
  return purl
}

function readWritten(text: string): Purl | undefined {
  const [, type, path = '', query = '', fragment = ''] = written.exec(text) ?? []
  if (type === undefined || control.test(text) || !text.isWellFormed()) return undefined
  const mark = versionMark(path)
  const segments = (mark < 0 ? path : path.slice(0, mark)).split('/').filter(segment => segment !== '')
  const name = decoded(segments.pop() ?? '')
  const namespace = readPath(segments.join('/'))?.join('/')
  const version = mark < 0 ? '' : decoded(path.slice(mark + 1).replace(/\/+$/, ''))
  const qualifiers = readQualifiers(query)
  const subpath = readSubpath(fragment)
  if (!name || namespace === undefined || version === undefined || !qualifiers || subpath === undefined)
    return undefined
  const lowerType = type.toLowerCase()
  const rule = ruleOf(lowerType)
  const read = { namespace: namespace || undefined, name, version: version || undefined, qualifiers }
  const parts = rule ? rule(read) : read
  return parts && purlOf(lowerType, parts, subpath, text, canonicalOf(lowerType, parts, subpath))
}

/** What a package URL is made of, before its type has had a say. */
export interface PurlMaking extends Partial<PurlParts> {
  readonly type: string
  readonly name: string
  readonly subpath?: string | undefined
}

/**
 * Makes a package URL of parts that are decoded. Undefined where they make none: no name, a type or a key that is none, or
 * what the type refuses. Source: purl specification 1.0, "How to build".
 */
export function makePurl({ type, namespace, name, version, qualifiers, subpath }: PurlMaking): Purl | undefined {
  const joined = (path = ''): string => path.split('/').map(encoded).join('/')
  const pairs = Object.entries(qualifiers ?? {}).map(([each, value]) => `${each}=${encoded(value)}`)
  const path = [joined(namespace), encoded(name)].filter(part => part !== '').join('/')
  const at = version ? `@${encoded(version)}` : ''
  const made = name === '' ? undefined : readWritten(`pkg:${type}/${path}${at}?${pairs.join('&')}#${joined(subpath)}`)
  return made && { ...made, text: made.canonical }
}

/** Reads one that is `plain`: one search finds all of its parts, which is what takes the least time in a cold process. */
function readPlain(found: RegExpExecArray, text: string): Purl | undefined {
  const qualifiers = found[5] === undefined ? none : readPlainQualifiers(found[5])
  if (!qualifiers) return readWritten(text)
  const path = found[2]
  const namespace = path?.includes('%') ? path.replaceAll('%40', '@') : path
  const type = found[1] ?? ''
  const rule = ruleOf(type)
  const read = { namespace, name: found[3] ?? '', version: found[4], qualifiers }
  const parts = rule ? rule(read) : read
  return parts && purlOf(type, parts, '', text, parts === read ? text : canonicalOf(type, parts, ''))
}

/**
 * Reads a package URL as leniently as the specification asks: any case of scheme and type, `pkg://`, a scope written
 * `@scope`. Undefined where the text is none: no name, a broken escape, a key that is none, or what its type refuses.
 * Source: purl specification 1.0, "How to parse", and its types.
 */
export function readPurl(text: string): Purl | undefined {
  const trimmed = text.trim()
  if (trimmed.length > longest) return undefined
  const found = plain.exec(trimmed)
  return found ? readPlain(found, trimmed) : readWritten(trimmed)
}
