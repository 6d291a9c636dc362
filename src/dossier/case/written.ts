import { ofKind } from './effective.ts'
import type { FieldValue } from './fields.ts'
import { erasedText } from './seal.ts'
import type { CaseState } from './state.ts'

/** What a person wrote last into each field of the form, by its key. */
export function writtenIn({ events }: CaseState): ReadonlyMap<string, FieldValue> {
  return new Map(ofKind(events, 'fields written').flatMap(({ event }) => Object.entries(event.fields)))
}

/** The text of a field; undefined where none was written, or it was erased. */
export function textIn(written: ReadonlyMap<string, FieldValue>, key: string): string | undefined {
  const value = written.get(key)
  const text = typeof value === 'string' ? value.trim() : ''
  return text === '' || text === erasedText ? undefined : text
}
