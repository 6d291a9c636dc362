import type { ScoreOf } from '../vulnerabilities/index.ts'
import { baseScoreOf4 } from './cvss4.ts'

/**
 * The base score of a CVSS vector of version 2, 3 or 4, by a library that is loaded here; that of one of version 4 in its
 * usual form by what is quicker than the library. It is that of the base metrics alone (for version 4 CVSS-B), also where the
 * vector has others.
 */
export async function scoring(): Promise<ScoreOf> {
  const { default: cvss } = await import('ae-cvss-calculator')
  const byLibrary = (vector: string): number | undefined => {
    try {
      const scores = cvss.fromVector(vector)?.calculateScores(false)
      if (!scores) return undefined
      const base = 'baseMetricsOnly' in scores ? scores.baseMetricsOnly : scores.base
      return typeof base === 'number' ? base : undefined
    } catch {
      return undefined
    }
  }
  return vector => baseScoreOf4(vector) ?? byLibrary(vector)
}
