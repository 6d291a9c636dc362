import {
  type Assessment,
  knownMilestone,
  milestone,
  type Options,
  type ProductAssessment,
  type Question,
  type Verdict,
} from '../actions/index.ts'
import { alike, askedQuestion, english as en, referenceTo, restingOn, shortReasons } from '../wording/index.ts'
import { reasonEntries } from './check-reasons.ts'
import { decidedSection } from './decided-section.ts'
import { coverageSection, findingSections } from './findings-screen.ts'
import { keysThatAre } from './keys-that-are.ts'
import { nextSteps } from './next-steps.ts'
import type { Entry, Screen, Section } from './screen.ts'
import { treeEntries } from './tree-entries.ts'

/** How a check is shown: with all its reasons or in short, and under which path the product was named. */
export interface Shown {
  readonly explain: boolean
  readonly path: string
  /** Cases under Article 14 that are open: their clocks run, whatever else there is. */
  readonly cases?: Section
  /** What `--ready-for` asks for, above all that is concluded. */
  readonly ready?: Section
}

/** More would not fit the screen of a tired person; the rest is counted, and printed with --explain. */
const questionsShown = 5
const openMilestonesShown = 2
const componentsShown = 3
const allShown = 10_000

function conclusionOf(product: ProductAssessment): Section {
  const { applies, steward, name } = product
  const isLeftToOthers =
    applies.value === false && shortReasons(applies).some(({ id }) => id === 'fact.supply.none-by-us')
  const told = en.conclusion(name || en.unnamed, applies.value, steward.value)
  const text = isLeftToOthers && steward.value === false ? en.leftToOthers(name || en.unnamed) : told
  const stewardReasons = applies.value === false && steward.value !== false ? reasonEntries(steward) : []
  return {
    entries: [{ text, isStrong: true, tail: referenceTo(applies) }, ...reasonEntries(applies), ...stewardReasons],
  }
}

function oneOf(verdict: Verdict<Options>, meaning: (key: string) => string): string {
  const is = keysThatAre(verdict.value, true)
  return is.length > 0 ? en.listed(is.map(meaning), 'and') : en.oneOf(keysThatAre(verdict.value, 'unknown'))
}

function modulesOf({ modules }: ProductAssessment): readonly Entry[] {
  return alike(modules).map(({ verdict, parts }) => ({
    label: parts.length > 1 ? en.labels.modules : en.labels.module,
    text: en.ofModules(parts, oneOf(verdict as Verdict<Options>, en.moduleMeaning)),
    tail: referenceTo(verdict),
  }))
}

const theAct = 'Cyber Resilience Act'

/** Which law owns which module, where a module is not under the Act alone: elsewhere it would say what the conclusion says. */
function lawsOf({ laws }: ProductAssessment): readonly Entry[] {
  const owned = laws.filter(({ value }) =>
    keysThatAre(value, true).some(law => law !== theAct && law !== 'none of these'),
  )
  if (owned.length === 0) return []
  return alike(laws).map(({ verdict, parts }) => ({
    label: en.labels.law,
    text: en.ofModules(
      parts,
      oneOf(verdict as Verdict<Options>, law => law),
    ),
    tail: referenceTo(verdict),
  }))
}

/** What a route asks, and what may open another one, is told where something is known of the routes. */
function routesOf(verdict: Verdict<Options>, { asOf }: Assessment): Entry {
  const [sure, unsure] = [keysThatAre(verdict.value, true), keysThatAre(verdict.value, 'unknown')]
  const more = sure.length > 0 ? [...sure.map(en.routeMeaning), ...en.restsOnInShort(restingOn(verdict), asOf.day)] : []
  return { label: en.labels.routes, text: en.routes(sure, unsure), tail: referenceTo(verdict), more }
}

/** Whether an entry is worth a line: of a product that only reporting reaches, nobody asks for the class or the routes. */
function matters({ timeline }: ProductAssessment, verdict: Verdict<Options>): boolean {
  const isLegacy = knownMilestone(timeline, 'art-69.only-reporting') !== undefined
  return !isLegacy || keysThatAre(verdict.value, true).length > 0
}

function placeOf(product: ProductAssessment, assessment: Assessment): Section {
  if (product.applies.value === false) return { entries: [] }
  const { roles, class: itsClass, routes } = product
  const classEntry = {
    label: en.labels.class,
    text: oneOf(itsClass, en.classMeaning),
    tail: referenceTo(itsClass),
  }
  return {
    entries: [
      { label: en.labels.role, text: oneOf(roles, role => role), tail: referenceTo(roles) },
      ...modulesOf(product),
      ...lawsOf(product),
      ...(matters(product, itsClass) ? [classEntry] : []),
      ...(matters(product, routes) ? [routesOf(routes, assessment)] : []),
    ],
  }
}

/** While it is not known whether the Act applies, what would apply first; what hangs on other questions is shown as those. */
function timesOf(product: ProductAssessment, { asOf }: Assessment, { explain }: Shown): Section {
  const isOpen = product.applies.value === 'unknown'
  const sure = product.timeline.filter(({ verdict }) => verdict.value === true)
  const open = isOpen ? product.timeline.filter(({ verdict }) => verdict.value === 'unknown') : []
  const shown = [...sure, ...(explain ? open : open.slice(0, openMilestonesShown))]
  const left = sure.length + open.length - shown.length
  const entries = shown
    .toSorted((a, b) => ((a.until ?? a.from) < (b.until ?? b.from) ? -1 : 1))
    .map(({ from, until, verdict }) => ({
      label: en.period(from, asOf.day, until),
      text: verdict.says,
      tail: referenceTo(verdict),
    }))
  return {
    heading: isOpen ? en.headings.wouldApply : en.headings.applies,
    entries: [...entries, ...(left > 0 ? [{ text: en.furtherMilestones(left) }] : [])],
  }
}

function gapsOf({ timeline, gaps }: ProductAssessment, { asOf }: Assessment, { explain }: Shown): Section {
  const [first] = gaps
  if (first === undefined) return { entries: [] }
  const duties = milestone(timeline, 'art-71.manufacturer-duties-apply')
  if (duties?.verdict.value === 'unknown' && !explain) return { entries: [{ text: en.gapsIfItApplies(gaps.length) }] }
  const entries = gaps.map(({ state, verdict, remedy }) => ({
    mark: state === 'not met' ? ('unmet' as const) : ('open' as const),
    text: `${en.gap[state]}: ${verdict.says}`,
    tail: referenceTo(verdict),
    more: [remedy],
  }))
  return { heading: en.headings.gaps(first.from, asOf.day), entries }
}

/** The same question of several modules is one, which names them. */
function byQuestion(questions: readonly Question[]): readonly { question: Question; parts: readonly string[] }[] {
  const groups = Map.groupBy(questions, question => askedQuestion(question).key)
  return [...groups.values()].map(group => ({
    question: group[0] as Question,
    parts: group.flatMap(each => ('part' in each && each.part !== undefined ? [each.part] : [])),
  }))
}

function questionsOf({ openQuestions }: ProductAssessment, { explain }: Shown): Section {
  const all = byQuestion(openQuestions)
  const shown = explain ? all : all.slice(0, questionsShown)
  const left = all.length - shown.length
  const entries = shown.map(({ question, parts }) => {
    const { question: text, cites, key } = askedQuestion(question)
    return { mark: 'open' as const, text: en.ofModules(parts, text), tail: `[${cites[0]} · ${key}]` }
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
    { heading: en.headings.why, entries: treeEntries(verdicts) },
    { heading: en.headings.restsOn, entries: rows.map(text => ({ mark: 'list', text })) },
  ]
}

function timelineVerdicts({ timeline }: ProductAssessment): readonly Verdict[] {
  return timeline.map(({ verdict }) => verdict)
}

/** SBOMs are those of the offering, so their findings stand under its first product: exploited ones above all else. */
function sectionsOf(
  product: ProductAssessment,
  assessment: Assessment,
  shown: Shown,
  hasFindings: boolean,
): readonly Section[] {
  const vulnerabilities = hasFindings ? assessment.vulnerabilities : undefined
  const steps = nextSteps(product, assessment, shown.path).map(text => ({ mark: 'step' as const, text }))
  return [
    conclusionOf(product),
    ...(vulnerabilities ? findingSections(vulnerabilities, { most: shown.explain ? allShown : componentsShown }) : []),
    ...(vulnerabilities ? [coverageSection(vulnerabilities, assessment.asOf.day)] : []),
    placeOf(product, assessment),
    timesOf(product, assessment, shown),
    gapsOf(product, assessment, shown),
    decidedSection([product.applies, product.roles, product.class, product.routes, ...timelineVerdicts(product)]),
    questionsOf(product, shown),
    { heading: en.headings.next, entries: steps },
    ...(shown.explain ? why(product, assessment) : []),
  ]
}

function notCovered({ notCovered: rows }: Assessment, { explain }: Shown): Section {
  if (rows.length === 0) return { entries: [] }
  if (!explain) return { entries: [{ text: en.notCoveredInShort(rows) }] }
  return { heading: en.headings.notCovered, entries: rows.map(row => ({ mark: 'list', text: en.notCovered(row) })) }
}

/** The one screen of `cradle check`: the conclusion first, then what follows from it, then what to do. */
export function checkScreen(assessment: Assessment, shown: Shown): Screen {
  const { product, operator, products, asOf } = assessment
  const title = [product.name ?? en.untitled, product.version].filter(text => text !== undefined).join(' ')
  const sections = products.flatMap((each, at) => sectionsOf(each, assessment, shown, at === 0))
  return {
    title: operator.name === undefined ? title : `${title}, ${operator.name}`,
    aside: en.asOf(asOf.day),
    sections: [
      ...(shown.cases ? [shown.cases] : []),
      ...(shown.ready ? [shown.ready] : []),
      ...sections,
      notCovered(assessment, shown),
    ].filter(({ entries }) => entries.length > 0),
  }
}
