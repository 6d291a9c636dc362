import { isKeys, type Keys, listOf } from '../kit/index.ts'
import { cvssVersionOf, levelNamed, levelOfScore, type Severity, worse } from './severity.ts'

/** The base score of a CVSS vector; undefined for a text that is none. */
export type ScoreOf = (vector: string) => number | undefined

const longestVector = 512

/** The record itself, then each package it names: a rating may stand at either (OSV schema, `severity`). */
function holdersIn(record: Keys): readonly Keys[] {
  return [record, ...listOf(record.affected).filter(isKeys)]
}

function ratingsIn(holders: readonly Keys[]): readonly string[] {
  const ratings: string[] = []
  for (const { severity } of holders)
    if (severity !== undefined)
      for (const each of listOf(severity))
        if (isKeys(each) && typeof each.score === 'string') ratings.push(each.score.slice(0, longestVector))
  return ratings
}

interface Rated {
  readonly severity: Severity
  readonly isSecond: boolean
}

function ratedBy(vector: string, scoreOf: ScoreOf): Rated | undefined {
  const version = cvssVersionOf(vector)
  const score = version && scoreOf(vector)
  const level = score === undefined ? undefined : levelOfScore(score, version)
  if (score === undefined || level === undefined) return undefined
  return { severity: { level, score, vector }, isSecond: version === '2.0' }
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
function wordsOf({ database_specific: database, ecosystem_specific: ecosystem }: Keys): readonly unknown[] {
  if (database === undefined && ecosystem === undefined) return none
  return [database, ecosystem].flatMap(each => (isKeys(each) ? [each.severity, each.urgency] : []))
}

const none: readonly unknown[] = Object.freeze([])

/**
 * How bad a record says that the flaw is: the worst of its CVSS vectors of versions 3 and 4, whichever version it is, since
 * to understate is the worse mistake and the vector that is shown tells the version; else that of version 2, which nobody
 * scores any more; else the worst level that it tells in a word. A malformed vector says nothing.
 */
export function severityIn(record: Keys, scoreOf: ScoreOf): Severity | undefined {
  const holders = holdersIn(record)
  const ratings = ratingsIn(holders)
  const rated = ratings.flatMap(vector => ratedBy(vector, scoreOf) ?? [])
  const recent = rated.filter(({ isSecond }) => !isSecond)
  const best = worstOf((recent.length > 0 ? recent : rated).map(({ severity }) => severity))
  if (best) return best
  const named = [...ratings, ...holders.flatMap(wordsOf), levelInTitle(record)].map(levelNamed)
  return worstOf(named.map(level => level && { level }))
}
