import { Document, visit } from 'yaml'

/** Characters that no YAML may hold as they are (YAML 1.2, 5.1), and that the library leaves so: DEL and most of C1. */
const unprintable = /[\u007f-\u0084\u0086-\u009f]/g

/**
 * Plain values as one YAML document (core schema 1.2), a key a line; long texts stay on their line, as they were typed. What
 * YAML may not hold as it is stands as its number, so that whatever was typed can be read again.
 */
export function yamlText(value: unknown): string {
  const options = { schema: 'core', lineWidth: 0, aliasDuplicateObjects: false } as const
  const document = new Document(value, options)
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && node.value.search(unprintable) >= 0) node.type = 'QUOTE_DOUBLE'
    },
  })
  return document
    .toString(options)
    .replace(unprintable, character => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`)
}
