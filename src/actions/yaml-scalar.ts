import { isPlainDate } from '../kit/index.ts'

/** Words that some reader of YAML takes for a truth or for nothing. */
const notText = /^(true|false|null|yes|no|on|off|y|n)$/i

/** Letters first; nothing that begins a comment or a key, opens a bracket or a quotation, or cannot be seen. */
const plainWords = /^\p{L}(?:[\p{L}\p{M}\p{N} ,;._/+@&()'-]|:(?=[^\s:]))*$/u

/** With two points it is no number for anyone. */
const versionNumber = /^\d+(?:\.\d+){2,}(?:[-+][\w.+-]*)?$/

/** What JSON leaves as it is although it cannot be seen, or is refused in YAML. */
const unseen = /[\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/g

function isPlain(text: string): boolean {
  if (isPlainDate(text) || versionNumber.test(text)) return true
  return plainWords.test(text) && !notText.test(text) && !text.endsWith(' ') && !text.includes('  ')
}

/** A text as one line of YAML that every reader takes for this very text: as it stands if that is safe, else quoted. */
export function yamlScalar(text: string): string {
  if (isPlain(text)) return text
  const codeOf = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return JSON.stringify(text).replace(unseen, codeOf)
}
