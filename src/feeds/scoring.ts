import type { ScoreOf } from '../vulnerabilities/index.ts'
import { baseScoreOf4 } from './cvss4.ts'

const largestMemory = 100_000

/**
 * The base score of a CVSS vector of version 2, 3 or 4, by a library that is loaded here, and remembered; that of one of
 * version 4 in its usual form by what is quicker than the library. It is that of the base metrics alone (for version 4 CVSS-B), also where the vector has others.
 */
export async function scoring(): Promise<ScoreOf> {
  const { default: cvss } = await import('ae-cvss-calculator')
  const known = new Map<string, number | undefined>()
  const work = (vector: string): number | undefined => {
    try {
      const scores = cvss.fromVector(vector)?.calculateScores(false)
      if (!scores) return undefined
      const base = 'baseMetricsOnly' in scores ? scores.baseMetricsOnly : scores.base
      return typeof base === 'number' ? base : undefined
    } catch {
      return undefined
    }
  }
  return vector => {
    if (known.has(vector)) return known.get(vector)
    const score = baseScoreOf4(vector) ?? work(vector)
    if (known.size < largestMemory) known.set(vector, score)
    return score
  }
}
