/** A name in XML: its namespace, empty where it has none, and the name within it. The prefix is nobody's business. */
export interface XmlName {
  readonly space: string
  readonly name: string
}

export interface XmlAttribute extends XmlName {
  readonly value: string
}

/** Knows which prefix stands for which namespace where reading is. */
export interface Namespaces {
  /** The element that begins, of its name as written and its attributes. Those that declare namespaces are left out. */
  readonly enter: (
    written: string,
    attributes: Readonly<Record<string, string>>,
  ) => XmlName & { readonly attributes: readonly XmlAttribute[] }
  readonly leave: () => void
}

const none: readonly XmlAttribute[] = Object.freeze([])

/** The prefix that an attribute declares; undefined where it is another attribute. */
function declared(attribute: string): string | undefined {
  if (attribute === 'xmlns') return ''
  return attribute.startsWith('xmlns:') ? attribute.slice(6) : undefined
}

/**
 * Starts without namespaces but that of `xml`. A prefix that nobody declared stands for itself.
 * A name costs one look-up, however deep it stands. Source: Namespaces in XML 1.0, sections 3 to 6.
 */
export function startNamespaces(): Namespaces {
  const spaces = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']])
  /** For each open element what its declarations covered up; undefined where it has none. */
  const covered: ((readonly [string, string | undefined])[] | undefined)[] = []
  const declare = (prefix: string, space: string): void => {
    const last = covered.length - 1
    const pair = [prefix, spaces.get(prefix)] as const
    const ofElement = covered[last]
    if (ofElement) ofElement.push(pair)
    else covered[last] = [pair]
    spaces.set(prefix, space)
  }
  const named = (written: string, bare: string): XmlName => {
    const colon = written.indexOf(':')
    if (colon < 0) return { space: bare, name: written }
    const prefix = written.slice(0, colon)
    return { space: spaces.get(prefix) ?? prefix, name: written.slice(colon + 1) }
  }
  const attributesOf = (
    attributes: Readonly<Record<string, string>>,
    keys: readonly string[],
  ): readonly XmlAttribute[] => {
    const found: XmlAttribute[] = []
    for (const key of keys)
      if (declared(key) === undefined) found.push({ ...named(key, ''), value: attributes[key] ?? '' })
    return found
  }
  return {
    enter: (written, attributes) => {
      covered.push(undefined)
      const keys = Object.keys(attributes)
      for (const key of keys) {
        const prefix = declared(key)
        if (prefix !== undefined) declare(prefix, (attributes[key] ?? '').trim())
      }
      const { space, name } = named(written, spaces.get('') ?? '')
      return { space, name, attributes: keys.length === 0 ? none : attributesOf(attributes, keys) }
    },
    leave: () => {
      for (const [prefix, before] of covered.pop()?.toReversed() ?? []) {
        if (before === undefined) spaces.delete(prefix)
        else spaces.set(prefix, before)
      }
    },
  }
}
