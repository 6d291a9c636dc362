import type { Change } from '../actions/diff-products.ts'
import type { Options, Verdict } from '../actions/index.ts'
import { askedQuestion, english as en, markOf, referenceTo, statementOf, diffWords as words } from '../wording/index.ts'
import { decidedSection } from './decided-section.ts'
import { keysThatAre } from './keys-that-are.ts'
import type { Entry, Screen, Section } from './screen.ts'
import { treeEntries } from './tree-entries.ts'

/** More would bury what matters; the rest is counted, and in --format json. */
const listedMost = 12
const namedMost = 6

function atMost(entries: readonly Entry[]): readonly Entry[] {
  const left = entries.length - listedMost
  return left > 0 ? [...entries.slice(0, listedMost), { text: words.more(left) }] : entries
}

/** Consequences are those of the Act: none where it does not apply, and none before it does. */
function consequencesOf({ consequences, after, asOf }: Change): Section {
  const { applies } = after.assessment
  if (applies.value === false)
    return { heading: words.headings.consequences, entries: [{ text: words.nothingFollows }] }
  const heading = words.consequences(asOf.day, applies.value === true)
  const entries = Object.entries(consequences.value).flatMap(([name, value], at): readonly Entry[] => {
    const verdict = consequences.because[at]
    if (value === false || verdict === undefined) return []
    return [{ mark: markOf(value), text: name, tail: referenceTo(verdict), more: [verdict.says] }]
  })
  return { heading, entries }
}

/** Each open question with what of the comparison raises it. */
function questionsOf({ openQuestions, raised }: Change): Section {
  const entries = openQuestions.map(question => {
    const asked = askedQuestion(question)
    const by = raised.find(each => each.question === asked.key)?.by ?? []
    const more = by.length > 0 ? [words.raisedBy(by.slice(0, namedMost), Math.max(by.length - namedMost, 0))] : []
    return { mark: 'open' as const, text: asked.question, tail: `[${asked.cites[0]} · ${asked.key}]`, more }
  })
  return { heading: words.headings.questions, entries: atMost(entries) }
}

function factsOf({ comparison }: Change): Section {
  const entries = comparison.facts.map(({ fact, part, before, after }) => ({
    mark: 'list' as const,
    text: `${part === undefined ? '' : `${part}: `}${words.fact(statementOf(fact), before, after)}`,
  }))
  return { heading: words.headings.facts, entries: atMost(entries) }
}

function modulesOf({ comparison: { modules } }: Change): Section {
  const said = [...modules.added.map(words.module.added), ...modules.removed.map(words.module.removed)]
  return { heading: words.headings.modules, entries: said.map(text => ({ mark: 'list', text })) }
}

function componentsOf({ comparison: { components } }: Change): Section {
  if (components === undefined) return { heading: words.headings.components, entries: [{ text: words.noComponents }] }
  const entries = components.map(({ name, before, after }) => ({
    mark: 'list' as const,
    text: words.component(name, before, after),
  }))
  return { heading: words.headings.components, entries: atMost(entries) }
}

function namesThatAre({ value }: Verdict<Options>): string {
  const is = keysThatAre(value, true)
  return is.length > 0 ? en.listed(is, 'or') : en.oneOf(keysThatAre(value, 'unknown'))
}

function conclusionsOf({ before, after }: Change): Section {
  const pairs = [
    [en.labels.class, before.assessment.class, after.assessment.class],
    [en.labels.routes, before.assessment.routes, after.assessment.routes],
  ] as const
  const entries = pairs.map(([label, was, is]) => {
    const [old, now] = [namesThatAre(was), namesThatAre(is)]
    return {
      label,
      text: old === now ? words.sameConclusion(now) : words.otherConclusion(old, now),
      tail: referenceTo(is),
    }
  })
  return { heading: words.headings.conclusions, entries }
}

function statesOf({ before, after }: Change): Section {
  const entry = (label: string, { file, sha256, product }: Change['before']): Entry => ({
    label,
    text: words.state(file, product.version, sha256),
  })
  return { heading: words.headings.states, entries: [entry(words.before, before), entry(words.after, after)] }
}

/** The screen of `cradle diff`: the conclusion and why, what follows, what is still asked, then what differs. */
export function diffScreen(change: Change): Screen {
  const { substantial, after, asOf } = change
  const conclusion = words.conclusion[`${substantial.value}`]
  const sections = [
    { entries: [{ text: conclusion, isStrong: true, tail: referenceTo(substantial) }] },
    consequencesOf(change),
    questionsOf(change),
    conclusionsOf(change),
    factsOf(change),
    modulesOf(change),
    componentsOf(change),
    decidedSection([substantial, change.consequences]),
    statesOf(change),
    { heading: words.headings.why, entries: treeEntries([substantial]).slice(1) },
    { entries: [{ text: words.judged }] },
  ]
  return {
    title: words.title(after.product.name ?? after.product.id ?? after.file),
    aside: words.asOf(asOf.day),
    sections: sections.filter(({ entries }) => entries.length > 0),
  }
}
