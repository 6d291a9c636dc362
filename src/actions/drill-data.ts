import { assumedIn, momentIn, type Played, putData, type Scenario } from '../dossier/drill.ts'
import type { Problem } from '../kit/index.ts'

/** Without a product there is no name to put in: what then stands in its place. */
function withoutProduct(text: string): string {
  return text.replaceAll('{product}', 'the product').replaceAll('{component}', 'a component')
}

/** The drills there are, as programs read them. */
export function drillListData(scenarios: readonly Scenario[], problems: readonly Problem[]) {
  const drills = scenarios.map(({ name, title, teaches, beats }) => ({
    name,
    title: withoutProduct(title),
    teaches,
    questions: beats.reduce((sum, { asks = [] }) => sum + asks.length, 0),
  }))
  return { schema: 1, is: 'list', drills, problems } as const
}

/** The script of a drill with its questions, and nothing of what is right. */
export function drillScriptData(played: Played, problems: readonly Problem[]) {
  const { scenario, title, product, component, zone, beats } = played
  return {
    schema: 1,
    is: 'script',
    scenario: scenario.name,
    title,
    product,
    component: component ?? null,
    zone,
    assumed: assumedIn(played),
    timeline: beats.map(({ ms, says, questions }) => ({
      at: momentIn(ms, played),
      says,
      questions: questions.map(putData),
    })),
    problems,
  } as const
}
