import { caseProblem } from '../dossier/case.ts'
import { type Problem, quoted } from '../kit/index.ts'
import type { Trigger } from '../law/index.ts'

/** Keys with their values, as they are typed into a flag that can be given again and again. */
export type Pairs = readonly (readonly [string, string])[]

/** Both tracks by the short names that people type. */
const triggersByName: Readonly<Record<string, Trigger>> = {
  vulnerability: 'actively exploited vulnerability',
  'actively exploited vulnerability': 'actively exploited vulnerability',
  incident: 'severe incident',
  'severe incident': 'severe incident',
}

/** The track that is meant of those that a case is about: the one that is named, or its only one. Problem: case.which-track. */
export function trackOf(concerns: readonly Trigger[], of: string | undefined): Trigger | Problem {
  const [only, ...others] = concerns
  const named = of === undefined ? undefined : triggerNamed(of)
  if (of === undefined && only !== undefined && others.length === 0) return only
  if (named !== undefined && concerns.includes(named)) return named
  const says = of === undefined ? 'The case has two tracks.' : `${quoted(of)} is no track of this case.`
  return caseProblem('case.which-track', { file: '--of' }, says)
}

/** The track of a name; undefined where it is none. */
export function triggerNamed(name: string): Trigger | undefined {
  return Object.hasOwn(triggersByName, name) ? triggersByName[name] : undefined
}

/** Pairs as they are typed. Problem: case.needs, for one that is none. */
export function pairsOf(typed: readonly string[] = []): Pairs | Problem {
  const odd = typed.find(text => text.indexOf('=') < 1)
  if (odd !== undefined)
    return caseProblem('case.needs', { file: odd }, `${quoted(odd)} is no key with its value.`, 'Write KEY=VALUE.')
  return typed.map(text => [text.slice(0, text.indexOf('=')).trim(), text.slice(text.indexOf('=') + 1)] as const)
}
