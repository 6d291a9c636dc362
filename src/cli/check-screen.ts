import type { Assessment, Options, ProductAssessment, Truth, Verdict } from '../actions/index.ts'
import { askedQuestion, english as en, markOf, referenceTo, restingOn, shortReasons } from '../wording/index.ts'
import { nextSteps } from './next-steps.ts'
import type { Entry, Screen, Section } from './screen.ts'
import { treeEntries } from './tree-entries.ts'

/** More would not fit the screen of a tired person; the rest is counted, and printed with --explain. */
const questionsShown = 5

/** So many reasons alike are told in one line. */
const fewest = 4

function keysThatAre<K extends string>(options: Options<K>, value: Truth): readonly K[] {
  return (Object.keys(options) as K[]).filter(key => options[key] === value)
}

/** A row of exceptions that are all false, or all unknown, is one line. */
function exceptionsInOne(exceptions: readonly Verdict<unknown>[]): Entry | undefined {
  const [first] = exceptions
  if (first === undefined || exceptions.length < fewest || exceptions.some(each => each.value !== first.value))
    return undefined
  const tail = `[${first.cites[0]} to ${exceptions.at(-1)?.cites[0]}]`
  if (first.value === false) return { mark: 'yes', text: en.noException(exceptions.length), tail }
  return first.value === 'unknown' ? { mark: 'open', text: en.openExceptions(exceptions.length), tail } : undefined
}

function reasonEntries(verdict: Verdict<unknown>): readonly Entry[] {
  const reasons = shortReasons(verdict)
  const inOne = exceptionsInOne(reasons.slice(1))
  const entries = (inOne ? reasons.slice(0, 1) : reasons).map(reason => ({
    mark: markOf(reason.value),
    text: en.reason(reason),
    tail: referenceTo(reason),
    ...(reason.note?.because !== undefined && { more: [reason.note.because] }),
  }))
  return inOne ? [...entries, inOne] : entries
}

function conclusionOf(product: ProductAssessment): Section {
  const { applies, steward, name } = product
  const text = en.conclusion(name || en.unnamed, applies.value, steward.value)
  const stewardReasons = applies.value === false && steward.value !== false ? reasonEntries(steward) : []
  return {
    entries: [{ text, isStrong: true, tail: referenceTo(applies) }, ...reasonEntries(applies), ...stewardReasons],
  }
}

function oneOf(label: string, verdict: Verdict<Options>): Entry {
  const is = keysThatAre(verdict.value, true)
  const text = is.length > 0 ? en.listed(is, 'and') : en.oneOf(keysThatAre(verdict.value, 'unknown'))
  return { label, text, tail: referenceTo(verdict) }
}

function routesOf(verdict: Verdict<Options>, { asOf }: Assessment): Entry {
  const text = en.routes(keysThatAre(verdict.value, true), keysThatAre(verdict.value, 'unknown'))
  const more = en.restsOnInShort(restingOn(verdict), asOf.day)
  return { label: en.labels.routes, text, tail: referenceTo(verdict), more }
}

function placeOf(product: ProductAssessment, assessment: Assessment): Section {
  if (product.applies.value === false) return { entries: [] }
  const modules = product.modules.map(verdict => oneOf(verdict.part ?? '', verdict))
  return {
    entries: [
      oneOf(en.labels.role, product.roles),
      ...modules.map(entry => ({ ...entry, label: en.labels.module, text: `${entry.label}: ${entry.text}` })),
      oneOf(en.labels.class, product.class),
      routesOf(product.routes, assessment),
    ],
  }
}

/** While it is known whether the Act applies, what hangs on some other open question is shown as that question. */
function timesOf(product: ProductAssessment, { asOf }: Assessment): Section {
  const isOpen = product.applies.value === 'unknown'
  const shown = product.timeline.filter(
    ({ verdict }) => verdict.value === true || (isOpen && verdict.value === 'unknown'),
  )
  const entries = shown
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ from, until, verdict }) => ({
      label: en.period(from, asOf.day, until),
      text: verdict.value === true ? verdict.says : `${verdict.says} ${en.notKnownYet}`,
      tail: referenceTo(verdict),
    }))
  return { heading: en.headings.applies, entries }
}

function gapsOf(product: ProductAssessment, { asOf }: Assessment): Section {
  const entries = product.gaps.map(({ state, from, verdict, remedy }) => ({
    mark: markOf(verdict.value),
    text: `${en.gap(state, from, asOf.day)}: ${verdict.says}`,
    tail: referenceTo(verdict),
    more: [remedy],
  }))
  return { heading: en.headings.gaps, entries }
}

function questionsOf({ openQuestions }: ProductAssessment, all: boolean): Section {
  const shown = all ? openQuestions : openQuestions.slice(0, questionsShown)
  const left = openQuestions.length - shown.length
  const entries = shown.map(question => {
    const asked = askedQuestion(question)
    return {
      mark: 'open' as const,
      text: en.questionOf(question, asked.question),
      tail: `[${asked.cites[0]}]`,
      more: [en.where(question)],
    }
  })
  const more = left > 0 ? [{ text: en.furtherQuestions(left) }] : []
  return { heading: en.headings.questions, entries: [...entries, ...more] }
}

function why(product: ProductAssessment, { asOf }: Assessment): readonly Section[] {
  const { applies, roles, steward, modules } = product
  const isOut = applies.value === false
  const verdicts = isOut ? [applies, steward] : [applies, roles, ...modules, product.class, product.routes]
  const rows = isOut ? [] : restingOn(product.routes).map(row => en.restsOn(row, asOf.day))
  return [
    { heading: en.headings.why, entries: verdicts.flatMap(treeEntries) },
    { heading: en.headings.restsOn, entries: rows.map(text => ({ mark: 'list', text })) },
  ]
}

function sectionsOf(product: ProductAssessment, assessment: Assessment, explain: boolean): readonly Section[] {
  const steps = nextSteps(product, assessment).map(text => ({ mark: 'step' as const, text }))
  return [
    conclusionOf(product),
    placeOf(product, assessment),
    timesOf(product, assessment),
    gapsOf(product, assessment),
    questionsOf(product, explain),
    { heading: en.headings.next, entries: steps },
    ...(explain ? why(product, assessment) : []),
  ]
}

function notCovered({ notCovered: rows }: Assessment, explain: boolean): Section {
  if (rows.length === 0) return { entries: [] }
  if (!explain) return { entries: [{ text: en.notCoveredInShort(rows) }] }
  return { heading: en.headings.notCovered, entries: rows.map(row => ({ mark: 'list', text: en.notCovered(row) })) }
}

/** The one screen of `cradle check`: the conclusion first, then what follows from it, then what to do. */
export function checkScreen(assessment: Assessment, explain: boolean): Screen {
  const { product, operator, products, asOf } = assessment
  const title = [product.name ?? en.untitled, product.version].filter(text => text !== undefined).join(' ')
  const sections = products.flatMap(each => sectionsOf(each, assessment, explain))
  const shown = [...sections, notCovered(assessment, explain)].filter(({ entries }) => entries.length > 0)
  return {
    title: operator.name === undefined ? title : `${title}, ${operator.name}`,
    aside: en.asOf(asOf.day),
    sections: shown,
  }
}
