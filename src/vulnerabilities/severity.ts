/** Levels from the least to the worst, in the words of CVSS's qualitative scale. */
export const levels = ['low', 'medium', 'high', 'critical'] as const

export type Level = (typeof levels)[number]

/** How bad a flaw is, as an advisory says: a level, and the vector with its base score where it gives one. */
export interface Severity {
  readonly level: Level
  readonly score?: number
  readonly vector?: string
}

/** What GitHub's advisories call the levels. */
const named: Readonly<Record<string, Level>> = {
  LOW: 'low',
  MODERATE: 'medium',
  MEDIUM: 'medium',
  HIGH: 'high',
  CRITICAL: 'critical',
}

/** The level by its name in an advisory; undefined for anything else. */
export function levelNamed(text: unknown): Level | undefined {
  if (typeof text !== 'string') return undefined
  const name = text.toUpperCase()
  return Object.hasOwn(named, name) ? named[name] : undefined
}

/** The level of a base score (CVSS v3.1 section 5, v4.0 section 6: qualitative severity rating scale). 0 is none. */
export function levelOfScore(score: number): Level | undefined {
  if (score >= 9) return 'critical'
  if (score >= 7) return 'high'
  if (score >= 4) return 'medium'
  return score > 0 ? 'low' : undefined
}

/** The worse of two: by score where both have one, else by level; what has a vector before what has none. */
export function worse(a: Severity | undefined, b: Severity | undefined): Severity | undefined {
  if (a === undefined || b === undefined) return a ?? b
  const byScore = (a.score ?? 0) - (b.score ?? 0)
  const byLevel = levels.indexOf(a.level) - levels.indexOf(b.level)
  const difference = a.score !== undefined && b.score !== undefined ? byScore : byLevel || byScore
  return difference >= 0 ? a : b
}
