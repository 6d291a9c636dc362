import { yamlText } from '../../kit/yaml-write.ts'
import { type CaseLog, documentTexts } from './read-log.ts'
import { withoutTexts } from './seal.ts'

/**
 * The text of a log in which the personal texts of one event are erased: of each its salted hash stays, and the chain holds.
 * All other events stay as they are, to the byte. Undefined where the event has no such text left.
 */
export function withErased(text: string, { events }: CaseLog, number: number): string | undefined {
  const logged = events.find(each => each.number === number)
  const left = Object.entries(logged?.event.sealed ?? {}).flatMap(([pointer, { salt }]) =>
    salt === undefined ? [] : [pointer],
  )
  if (!logged || left.length === 0) return undefined
  const documents = documentTexts(text)
  const erased = `---\n${yamlText(withoutTexts(logged.event, new Set(left)))}`
  return documents.map((each, at) => (at === number - 1 ? erased : each)).join('')
}
