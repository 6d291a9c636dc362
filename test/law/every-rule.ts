import { readdirSync } from 'node:fs'
import type { Product, Verdict } from '../../src/law/index.ts'

type Any = Verdict<unknown>

/** A rule as the files of src/law/rules export it: what it says of a product, or of each of its parts. */
interface Rule {
  readonly name: string
  readonly verdicts: (p: Product) => readonly Any[]
}

/** The verdict that a rule returned, bare or with something beside it, as a milestone has its day. */
function verdictIn(result: unknown): readonly Any[] {
  if (typeof result !== 'object' || result === null) return []
  if ('because' in result && 'cites' in result) return [result as Any]
  return 'verdict' in result ? verdictIn(result.verdict) : []
}

const folder = new URL('../../src/law/rules/', import.meta.url)

export const ruleFiles = readdirSync(folder).filter(name => name.endsWith('.ts'))

/** Every function that a rules file exports and that concludes something of a product, or of each module of one, alone. */
export async function everyRule(nothingKnown: Product): Promise<readonly Rule[]> {
  const rules: Rule[] = []
  for (const file of ruleFiles) {
    const exported: Record<string, unknown> = await import(new URL(file, folder).href)
    for (const [name, rule] of Object.entries(exported)) {
      if (typeof rule !== 'function' || rule.length !== 1) continue
      const verdicts = (p: Product) => [rule(p) as unknown].flat().flatMap(verdictIn)
      if (verdicts(nothingKnown).length > 0) rules.push({ name: `${file}: ${name}`, verdicts })
    }
  }
  return rules
}
