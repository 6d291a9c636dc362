import { type Act, otherActs } from './acts.ts'
import { allCites, childrenOf } from './cite.ts'
import type { Cite } from './cites.ts'

/** What a typed text cites; or else the nearest provisions that exist, and why it cites none where that is clear. */
export interface ReadCite {
  readonly cite: Cite | undefined
  readonly nearest: readonly Cite[]
  readonly says: string | undefined
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

const synonyms: Readonly<Record<string, string>> = {
  article: 'art',
  articles: 'art',
  arts: 'art',
  recital: 'rec',
  recitals: 'rec',
  annexes: 'annex',
  regulation: 'reg',
  directive: 'dir',
  example: 'ex',
}

/** Words that say nothing which the order of the numbers does not say. */
const empty: ReadonlySet<string> = new Set(
  [
    'paragraph paragraphs para paras par point points pt lit letter no the cra act cyber resilience',
    'eu ec eec euratom commission implementing delegated council',
  ].flatMap(words => words.split(' ')),
)

/** Acts that people call by a short name: `MDR`, `AI Act`. */
const shortNames = Object.entries<Act>(otherActs).flatMap(([begins, { short }]) =>
  short ? [[new RegExp(`\\b${short.toLowerCase()}\\b`), begins.toLowerCase()] as const] : [],
)

/** `point (a) of paragraph 2 of Article 14` reads backwards. */
function outermostFirst(text: string): string {
  return text
    .split(/,? of (?:the )?/)
    .reverse()
    .join(' ')
}

/** `third subparagraph`, `3rd subpara.` and `second paragraph` as `sub 3`, `sub 3`, `sub 2`. */
function subparagraphsNumbered(text: string): string {
  return text
    .replace(/\b(?:sub-?)para(?:graph)? (\d)\b/g, ' sub $1 ')
    .replace(/\b([a-z]+|\d(?=st|nd|rd|th))(?:st|nd|rd|th)? (?:sub-?)?para(?:graph)?\b/g, (whole, word: string) => {
      const number = ordinals.indexOf(word) + 1 || Number(word)
      return number > 0 ? ` sub ${number} ` : whole
    })
}

/** Roman numbers of annexes, parts and classes as figures: a point (i) stays a letter. */
function figures(words: readonly string[]): readonly string[] {
  return words.map((word, at) => {
    const isNumbered = /^(annex|part|class)$/.test(words[at - 1] ?? '')
    const number = romans.indexOf(word) + 1
    return isNumbered && number > 0 ? String(number) : word
  })
}

/** The words and figures that tell a citation from all others, however it is written. */
function wordsOf(text: string): readonly string[] {
  const named = shortNames.reduce((all, [short, begins]) => all.replace(short, begins), text.toLowerCase())
  const ordered = outermostFirst(named.replace(/\s+/g, ' ')).replace(/\b(reg[a-z.]* )?(\(eu\) )?2024\/2847/, '')
  const words =
    subparagraphsNumbered(ordered)
      .replace('g¶', 'guidance ')
      .match(/[a-z]+|\d+/g) ?? []
  const telling = words.map(word => synonyms[word] ?? word).filter(word => !empty.has(word))
  if (!/^\d/.test(telling[0] ?? '')) return figures(telling)
  return [/\d\/\d/.test(ordered) ? 'reg' : 'art', ...telling]
}

let index: ReadonlyMap<string, Cite> | undefined

function citeOf(words: readonly string[]): Cite | undefined {
  index ??= new Map(allCites.map(cite => [wordsOf(cite).join(' '), cite]))
  return index.get(words.join(' '))
}

/** A point named with its subparagraph, which the citation leaves out where the letter alone is clear. */
function throughSubparagraph(words: readonly string[]): Cite | undefined {
  const at = words.indexOf('sub')
  if (at < 0) return undefined
  const subparagraph = citeOf(words.slice(0, at + 2))
  const point = citeOf([...words.slice(0, at), ...words.slice(at + 2)])
  if (!subparagraph || !point) return undefined
  const before = allCites.slice(0, allCites.indexOf(point))
  return before.findLast(cite => cite.endsWith('paragraph')) === subparagraph ? point : undefined
}

/** Where each series of provisions ends. */
const ends: Readonly<Record<string, { readonly count: number; readonly says: string; readonly last: Cite }>> = {
  art: { count: 71, says: 'The Act ends at Article 71.', last: 'Art. 71' },
  rec: { count: 130, says: 'The Act has 130 recitals.', last: 'Rec. 130' },
  annex: { count: 8, says: 'The Act has Annexes I to VIII.', last: 'Annex VIII' },
  guidance: { count: 257, says: 'The Commission guidance ends at point 257.', last: 'Guidance 257' },
}

/** The longest beginning of what was typed that exists, with all that stands directly in it. */
function nearestTo(words: readonly string[]): Omit<ReadCite, 'cite'> {
  for (let length = words.length; length > 0; length -= 1) {
    const found = citeOf(words.slice(0, length))
    if (found) return { nearest: [found, ...childrenOf(found)], says: undefined }
  }
  const [series = '', number] = words
  const end = Object.hasOwn(ends, series) ? ends[series] : undefined
  return end && Number(number) > end.count ? { nearest: [end.last], says: end.says } : { nearest: [], says: undefined }
}

const longest = 200
const usual = /^[\w\s().,;:¶§/'’[\]–—-]*$/
const severalNumbers = /\d\s*[,;–—-]\s*\d/

/**
 * Reads a citation as people write it: `Article 14(2)(c)`, `14 (2) (c)`, `point (a) of Annex I, Part I, point 2`,
 * `MDR Art. 1(4)`. What is no citation, or might be several, is none.
 */
export function parseCite(text: string): ReadCite {
  const isReadable = text.length <= longest && usual.test(text)
  if (!isReadable) return { cite: undefined, nearest: [], says: undefined }
  const words = wordsOf(text)
  const cite = severalNumbers.test(text) ? undefined : (citeOf(words) ?? throughSubparagraph(words))
  if (cite) return { cite, nearest: [], says: undefined }
  return { cite, ...nearestTo(words) }
}
