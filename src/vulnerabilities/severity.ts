/** Levels from the least to the worst, in the words of CVSS's qualitative scale. */
export const levels = ['low', 'medium', 'high', 'critical'] as const

export type Level = (typeof levels)[number]

/** What a flaw was rated: a level, or none where the rating itself says that it does no harm (a base score of 0.0). */
export type Rating = 'none' | Level

/**
 * How bad a flaw is, as an advisory says: its rating, and the vector as written with its base score where it gives one.
 * Metrics of time and of an environment in a vector do not count: they are of the day and of somebody else's network.
 */
export interface Severity {
  readonly level: Rating
  readonly score?: number
  readonly vector?: string
}

/**
 * What those who publish advisories call the levels: GitHub (moderate), Red Hat and those who build from it (important),
 * Ubuntu (negligible), Debian (unimportant).
 */
const named: Readonly<Record<string, Rating>> = {
  NONE: 'none',
  NEGLIGIBLE: 'low',
  UNIMPORTANT: 'low',
  LOW: 'low',
  MODERATE: 'medium',
  MEDIUM: 'medium',
  IMPORTANT: 'high',
  HIGH: 'high',
  CRITICAL: 'critical',
}

/** The rating by its name in an advisory; undefined for anything else. */
export function levelNamed(text: unknown): Rating | undefined {
  if (typeof text !== 'string' || text.length > 20) return undefined
  const name = text.toUpperCase()
  return Object.hasOwn(named, name) ? named[name] : undefined
}

/** The generations of CVSS whose vectors can be told apart and scored. */
export type CvssVersion = '2.0' | '3.0' | '3.1' | '4.0'

/** A vector of version 2 has no prefix of its own, and is put in brackets by some (CVSS v2 guide, section 2.4). */
const secondVersion = /^(CVSS:2\.0\/)?\(?AV:[LAN]\/AC:[HML]\/Au:[MSN]\//

/** Which CVSS a vector is of: undefined for a text that is none, or that gives a metric twice (v3.1 section 6, v4.0 section 7). */
export function cvssVersionOf(vector: string): CvssVersion | undefined {
  const [, prefix] = /^CVSS:(3\.0|3\.1|4\.0)\//.exec(vector) ?? []
  const version = (prefix as CvssVersion | undefined) ?? (secondVersion.test(vector) ? '2.0' : undefined)
  if (version === undefined) return undefined
  const names = vector.split('/').flatMap(metric => metric.split(':', 1))
  return new Set(names).size === names.length ? version : undefined
}

/**
 * The rating of a base score: the qualitative scale of CVSS v3.1 section 5 and v4.0 section 6. Version 2 has none of its
 * own; for it NVD's counts, which knows no critical and calls everything from 7.0 on high.
 * A score without a vector is taken for one of version 3 or 4; undefined for a number that is no score.
 */
export function levelOfScore(score: number, version: CvssVersion = '3.1'): Rating | undefined {
  if (!(score >= 0 && score <= 10)) return undefined
  if (score >= 9 && version !== '2.0') return 'critical'
  if (score >= 7) return 'high'
  if (score >= 4) return 'medium'
  return score > 0 || version === '2.0' ? 'low' : 'none'
}

/** How bad a rating is among others: from 0 for low on, below that for none and for what nobody rated. */
export function rankOf(rating: Rating | undefined): number {
  const all: readonly unknown[] = levels
  return all.indexOf(rating)
}

/**
 * The worse of two: by level, since scores of different versions of CVSS do not measure the same, then by score; of
 * equals the first, and one with a vector before one without.
 */
export function worse(a: Severity | undefined, b: Severity | undefined): Severity | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return (rankOf(a.level) - rankOf(b.level) || (a.score ?? 0) - (b.score ?? 0)) >= 0 ? a : b
}
