import { isKeys, type Keys, listOf } from '../kit/index.ts'
import { cvssVersionOf, levelNamed, levelOfScore, type Rating, type Severity, worse } from './severity.ts'

/** The base score of a CVSS vector; undefined for a text that is none. */
export type ScoreOf = (vector: string) => number | undefined

const longestVector = 512

/** The texts of the ratings in a list of them. */
function addVectors(severity: unknown, vectors: string[]): void {
  for (const each of listOf(severity))
    if (isKeys(each) && typeof each.score === 'string') vectors.push(each.score.slice(0, longestVector))
}

/** Ratings of the record itself, then of each package it names: one may stand at either (OSV schema, `severity`). */
function vectorsIn(record: Keys): readonly string[] {
  const vectors: string[] = []
  addVectors(record.severity, vectors)
  for (const entry of listOf(record.affected)) if (isKeys(entry)) addVectors(entry.severity, vectors)
  return vectors
}

interface Rated {
  readonly severity: Severity
  readonly isSecond: boolean
}

function rated(vector: string, scoreOf: ScoreOf): Rated | undefined {
  const version = cvssVersionOf(vector)
  const score = version && scoreOf(vector)
  const level = score === undefined ? undefined : levelOfScore(score, version)
  if (score === undefined || level === undefined) return undefined
  return { severity: { level, score, vector }, isSecond: version === '2.0' }
}

/** What vectors were rated, by who scores them: the same few thousand stand in all records. */
const ratings = new WeakMap<ScoreOf, Map<string, Rated | undefined>>()
const mostRatings = 100_000

function ratedBy(vector: string, scoreOf: ScoreOf): Rated | undefined {
  let known = ratings.get(scoreOf)
  if (known === undefined || known.size >= mostRatings) {
    known = new Map()
    ratings.set(scoreOf, known)
  }
  const before = known.get(vector)
  if (before !== undefined || known.has(vector)) return before
  const fresh = rated(vector, scoreOf)
  known.set(vector, fresh)
  return fresh
}

function worstOf(severities: readonly (Severity | undefined)[]): Severity | undefined {
  return severities.reduce<Severity | undefined>(worse, undefined)
}

/** Builds of Red Hat's sources begin their title with its rating: `Important: openssl security update`. */
function levelInTitle({ id, summary }: Keys): string | undefined {
  if (typeof id !== 'string' || typeof summary !== 'string' || !/^(RH|AL|RL)[SBE]A-/.test(id)) return undefined
  return /^(Critical|Important|Moderate|Low):/.exec(summary)?.[1]
}

/** Levels told in words by what databases add of their own, and the priority of a distribution. */
function addWords({ database_specific: database, ecosystem_specific: ecosystem }: Keys, words: unknown[]): void {
  for (const each of [database, ecosystem]) if (isKeys(each)) words.push(each.severity, each.urgency)
}

function wordsIn(record: Keys): readonly unknown[] {
  const words: unknown[] = []
  addWords(record, words)
  for (const entry of listOf(record.affected)) if (isKeys(entry)) addWords(entry, words)
  return [...words, levelInTitle(record)]
}

/**
 * How bad a record says that the flaw is: the worst of its CVSS vectors of versions 3 and 4, whichever version it is, since
 * to understate is the worse mistake and the vector that is shown tells the version; else that of version 2, which nobody
 * scores any more; else the worst level that it tells in a word. A malformed vector says nothing.
 */
export function severityIn(record: Keys, scoreOf: ScoreOf): Severity | undefined {
  const vectors = vectorsIn(record)
  const scored = vectors.flatMap(vector => ratedBy(vector, scoreOf) ?? [])
  const recent = scored.filter(({ isSecond }) => !isSecond)
  const best = worstOf((recent.length > 0 ? recent : scored).map(({ severity }) => severity))
  if (best) return best
  return worstOf([...vectors, ...wordsIn(record)].map(word => withLevel(levelNamed(word))))
}

function withLevel(level: Rating | undefined): Severity | undefined {
  return level && { level }
}
