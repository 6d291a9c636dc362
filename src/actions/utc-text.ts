import { instantText } from '../kit/index.ts'

/** A moment in UTC as programs read it, with no more digits than it needs. */
export function utcText(ms: number): string {
  return instantText(ms).replace('.000Z', 'Z')
}
