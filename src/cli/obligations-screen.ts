import type { Question } from '../actions/index.ts'
import { type DutyList, moments, type Obligation, type ProductPlan } from '../actions/plan.ts'
import type { PlainDate } from '../kit/index.ts'
import { askedQuestion, english as en, referenceTo, planWords as words } from '../wording/index.ts'
import { decidedSection } from './decided-section.ts'
import { keysThatAre } from './keys-that-are.ts'
import type { Entry, Screen, Section } from './screen.ts'

const steward = 'open-source software steward'

/** Fewer are read in one go. */
const fewDuties = 8

/** Of a product, a duty whose condition is not known yet is open; of a role alone, every duty is one of a list. */
function dutyEntry({ verdict, onlyIf, shownBy, fine }: Obligation, isOfProduct: boolean): Entry {
  const isOpen = isOfProduct && verdict.value === 'unknown'
  const condition =
    onlyIf &&
    (isOpen && onlyIf.value === 'unknown' ? [words.mayBe(onlyIf.says)] : isOfProduct ? [] : [words.onlyIf(onlyIf.says)])
  return {
    mark: isOpen ? 'open' : 'list',
    text: verdict.says,
    tail: referenceTo(verdict),
    more: [...(condition ?? []), `${words.shownBy(shownBy)}${fine ? ` ${words.fine(fine)}` : ''}`],
  }
}

/** Where one moment has duties of many articles, each article has its line above them. */
function byArticle(duties: readonly Obligation[], isOfProduct: boolean): readonly Entry[] {
  const groups = [...Map.groupBy(duties, ({ verdict }) => words.article(verdict.cites[0] ?? ''))]
  const isShort = duties.length < fewDuties
  return groups.flatMap(([article, own]) => [
    ...(isShort ? [] : [{ text: article, isStrong: true }]),
    ...own.map(each => dutyEntry(each, isOfProduct)),
  ])
}

function ofMoments(duties: readonly Obligation[], isOfProduct: boolean): readonly Section[] {
  const days = [...new Set(duties.map(({ from }) => from))].toSorted()
  return days.flatMap(from =>
    moments.map(moment => ({
      heading: words.moment(moment, from),
      entries: byArticle(
        duties.filter(each => each.from === from && each.moment === moment),
        isOfProduct,
      ),
    })),
  )
}

/** The ceilings that the duties above refer to, each once. */
function finesSection(lists: readonly DutyList[]): Section {
  const all = lists.flatMap(({ obligations }) => obligations.flatMap(({ fine }) => fine ?? []))
  const each = [...new Map(all.map(fine => [fine.cite, fine])).values()].toSorted((a, b) => b.euros - a.euros)
  const isOfStewards = lists.every(({ obligations }) => obligations.every(({ role }) => role === steward))
  const ceilings = each.map(({ cite, euros, percentOfTurnover }) => ({
    label: cite,
    text: words.fineOf(euros, percentOfTurnover),
  }))
  const note = { text: isOfStewards ? words.stewardsSpared : words.otherPenalties }
  return { heading: words.fines, entries: all.length > 0 || isOfStewards ? [...ceilings, note] : [] }
}

/** What is not known yet, by the first question that is still asked. */
function asked([first]: readonly Question[]): string {
  return words.notKnown(first === undefined ? '' : askedQuestion(first).key)
}

/** What is different for this operator: its size and what that brings, and where its reports go. */
function operatorSection({ size, relief, coordinator, reportsTo, asks, obligations }: ProductPlan): Section {
  const reports = obligations.some(({ role, verdict }) => role === 'manufacturer' && verdict.value !== false)
  const [state] = keysThatAre(coordinator.value, true)
  const place = state === undefined ? asked(asks.coordinator) : words.coordinator(state, reportsTo)
  const [itsSize] = keysThatAre(size.value, true)
  return {
    heading: words.forYou,
    entries: [
      { label: words.labels.size, text: itsSize ?? asked(asks.size), tail: referenceTo(size) },
      ...keysThatAre(relief.value, true).map(each => ({
        label: words.labels.relief,
        text: words.reliefFrom(each),
        tail: referenceTo(relief),
      })),
      ...(reports ? [{ label: words.labels.coordinator, text: place, tail: referenceTo(coordinator) }] : []),
    ],
  }
}

/** Whether, of a manufacturer by a modification, only the modified part is covered. */
function coversPart({ reach }: ProductPlan): boolean {
  return reach.value['the modified part'] === true && reach.value['the whole product'] === false
}

function marketsSection({ markets }: ProductPlan): Section {
  return {
    heading: words.markets,
    entries: markets.map(({ name, languages, languagesBasis, authority }) => ({
      label: name,
      text: words.inLanguages(languages, languagesBasis),
      more: [words.authority(authority)],
    })),
  }
}

/** Only what is known to apply: of what may, the questions would never end. */
function besideSection({ beside }: ProductPlan): Section {
  const verdicts = beside.because.filter(({ value }) => value === true)
  return {
    heading: words.beside,
    entries: verdicts.map(each => ({ mark: 'list', text: each.says, tail: referenceTo(each) })),
  }
}

function sectionsOf({ plan, obligations }: DutyList, day: PlainDate): readonly Section[] {
  if (plan === undefined) {
    const role = obligations[0]?.role ?? ''
    const notes = [words.alsoOf[role], role === steward ? undefined : words.legacy].filter(text => text !== undefined)
    return [
      { entries: notes.map(text => ({ text })) },
      ...ofMoments(obligations, false),
      { entries: [{ text: words.readAlone }] },
    ]
  }
  const roles = [...new Set(obligations.map(({ role }) => role))]
  const name = plan.name || plan.id
  if (roles.length === 0) return [{ entries: [{ text: words.noDuties(name), isStrong: true }] }]
  const duties = roles.flatMap(role => {
    const own = obligations.filter(each => each.role === role)
    const isSure = own.some(({ verdict }) => verdict.value === true)
    const isOpen = own.some(({ verdict, onlyIf }) => verdict.value === 'unknown' && onlyIf?.value !== 'unknown')
    const notes = [
      ...(isOpen ? [words.someOpen] : []),
      ...(role === 'manufacturer' && coversPart(plan) ? [words.partOnly] : []),
    ]
    return [
      { entries: [{ text: words.dutiesOfProduct(name, role, isSure), isStrong: true, more: notes }] },
      ...ofMoments(own, true),
    ]
  })
  const shown = [...obligations.map(({ verdict }) => verdict), plan.size, plan.relief, plan.coordinator, plan.beside]
  return [
    ...duties,
    operatorSection(plan),
    marketsSection(plan),
    besideSection(plan),
    decidedSection(shown),
    {
      heading: en.headings.restsOn,
      entries: en.restsOnInShort(plan.restsOn, day).map(text => ({ mark: 'list', text })),
    },
  ]
}

/** The screen of `cradle obligations`: duties by the moment at which they are done. */
export function obligationsScreen(lists: readonly DutyList[], day: PlainDate): Screen {
  const alone = lists.find(({ plan }) => plan === undefined)
  const role = alone?.obligations[0]?.role
  return {
    title: role === undefined ? words.duties : words.dutiesOfRole(role),
    aside: en.asOf(day),
    sections: [
      ...lists.flatMap(list => sectionsOf(list, day)),
      finesSection(lists),
      { entries: [{ text: words.ownWords }] },
    ].filter(({ entries }) => entries.length > 0),
  }
}
