import { isKeys } from '../kit/index.ts'
import { readYamlPart, type YamlPart } from '../kit/yaml.ts'
import type { Notes } from './problems.ts'
import type { SbomEvents } from './taker.ts'
import type { Translator } from './translator.ts'
import { isWanted } from './wanted.ts'
import { type Stretch, startYamlCut, type Way } from './yaml-cut.ts'

/** The marks, words and spaces of one package, or of a few members: far more than they have. */
const mostLexemes = 500_000

/** The library reads a few megabytes in a second, and nobody waits for more. */
const mostCharacters = 32 * 1024 * 1024

/** Without quotation marks YAML reads these as numbers, where each digit counts: version 1.10 is not 1.1. */
const texts: readonly string[] = ['name', 'version', 'versionInfo']

/** The same value, in which names and versions are texts as they were typed. */
function asTyped(value: unknown, part: YamlPart): unknown {
  if (Array.isArray(value)) for (const entry of value) asTyped(entry, part)
  else if (isKeys(value))
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'number' && texts.includes(key))
        Object.assign(value, { [key]: part.at(value, key)?.typed.trim() })
      else asTyped(inner, part)
    }
  return value
}

/** Tells the lines of all that stands in a value, where somebody looks for them. */
function tellPlaces(value: unknown, part: YamlPart, line: number, placed: NonNullable<SbomEvents['placed']>): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const name = Array.isArray(value) ? Number(key) : key
    const at = part.at(value, name)
    if (at) placed(value, name, line + at.line - 1)
    tellPlaces(inner, part, line, placed)
  }
}

/** Hands on what stands at a key: an entry of a list, or all. */
function give(value: unknown, { key, line, isEntry }: Stretch, counts: Map<string, number>, events: SbomEvents): void {
  const isList = !isEntry && Array.isArray(value) && events.wanted.lists.includes(key)
  for (const entry of isList ? value : isEntry ? [value] : []) {
    const index = counts.get(key) ?? 0
    counts.set(key, index + 1)
    events.element(key, index, entry, line)
  }
  if (!isList && !isEntry) events.member(key, value, line)
}

function valueAt(value: unknown, { key, isEntry }: Stretch): unknown {
  if (isEntry) return Array.isArray(value) ? value[0] : undefined
  return isKeys(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** What is read of a stretch; undefined where it is nothing. */
function readStretch(stretch: Stretch, { placed }: SbomEvents, notes: Notes): unknown {
  const { text, line } = stretch
  const part = readYamlPart(text, mostLexemes)
  for (const problem of part.problems) notes.noteLine('sbom.bad-line', line + problem.line - 1, () => problem.says)
  const read = valueAt(part.value, stretch)
  const value = asTyped(read, part)
  if (placed) tellPlaces(value, part, line, placed)
  return value
}

/**
 * Starts to translate an SBOM in YAML: it has the shape of JSON already. Each entry of a list is read by itself, so that
 * a mistake in one costs only that one. Problems: sbom.bad-line, sbom.too-large.
 */
export function startYamlSbom(events: SbomEvents, notes: Notes): Translator {
  const counts = new Map<string, number>()
  let left = mostCharacters
  let lastLine = 1
  const take = (stretch: Stretch): void => {
    if (left < 0) return
    lastLine = stretch.line
    left -= stretch.text.length
    const value = left < 0 ? undefined : readStretch(stretch, events, notes)
    if (value !== undefined) give(value, stretch, counts, events)
  }
  const wayOf = (key: string): Way => {
    if (events.wanted.lists.includes(key)) return 'entries'
    return isWanted(events.wanted, key) ? 'whole' : undefined
  }
  const cut = startYamlCut(take, wayOf, notes)
  return {
    push: part => cut.push(part) && left >= 0,
    end: () => {
      cut.end()
      const says = 'From here on there is more than we read'
      return left < 0 ? { code: 'sbom.too-large', line: lastLine, says } : undefined
    },
  }
}
