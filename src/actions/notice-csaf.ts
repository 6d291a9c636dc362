import { caseProblem, type Telling } from '../dossier/case.ts'
import type { Problem, Read } from '../kit/index.ts'
import { localText } from '../kit/time.ts'
import type { Trigger } from '../law/index.ts'
import { vexProblem } from '../vulnerabilities/vex.ts'
import { type CsafNote, type CsafRemedy, type NoticedFlaw, writeUserNotice } from '../vulnerabilities/vex-writing.ts'
import { noticeWords as words } from '../wording/case.ts'
import { csafHead } from './csaf-head.ts'
import { type NoticeRequest, tellingFor } from './notice.ts'
import type { ShownCase } from './show-case.ts'

const productFile = 'cra.yaml'

function gapTexts({ gaps }: Telling, ...of: Telling['gaps']): readonly string[] {
  return of.flatMap(gap => (gaps.includes(gap) ? [words.fill[gap]] : []))
}

function note(
  category: CsafNote['category'],
  texts: readonly (string | undefined)[],
  title?: string,
): readonly CsafNote[] {
  const told = texts.filter(text => text !== undefined)
  return told.length === 0 ? [] : [{ category, ...(title !== undefined && { title }), text: told.join('\n') }]
}

/** What happened, and what is settled of it: the statement that the notice begins with. */
function happened(telling: Telling, trigger: Trigger): readonly string[] {
  const settled = telling.tracks.some(each => each.trigger === trigger && each.mustReport === true)
  const effects =
    trigger === 'severe incident' && telling.effects !== undefined ? words.effects[telling.effects] : undefined
  return [
    words.happened(trigger, telling.product.name, settled, telling.isElsewhere),
    ...(effects === undefined ? [] : [effects]),
    ...gapTexts(telling, trigger === 'severe incident' ? 'incident' : 'exploitation'),
  ]
}

function impactOf(telling: Telling): readonly string[] {
  const { impact, severity } = telling
  return [
    ...(impact === undefined ? [] : [impact]),
    ...(severity === undefined ? [] : [words.severity(severity)]),
    ...gapTexts(telling, 'impact'),
  ]
}

function canDo(telling: Telling): readonly string[] {
  return [...telling.actions.map(({ text }) => text), ...gapTexts(telling, 'actions')]
}

function measuresOf({ measures, updateDetails }: Telling, zone: string): readonly CsafRemedy[] {
  return measures.map(({ event, moment }) => {
    const { kind, partial, says } = event
    const isUpdate = kind === 'security update'
    const own = words.measure(kind, `${localText(moment.ms, zone)} (${zone})`, partial === true, says)
    const details = isUpdate && updateDetails !== undefined ? `${own}\n${updateDetails}` : own
    const category = isUpdate ? 'vendor_fix' : kind === 'workaround' ? 'workaround' : 'mitigation'
    return { category, details, at: moment.ms }
  })
}

function flawOf(telling: Telling, isSettled: boolean, zone: string): NoticedFlaw {
  const { ids, actions } = telling
  return {
    ids,
    isSettled,
    notes: [
      ...note('description', happened(telling, 'actively exploited vulnerability')),
      ...note('general', impactOf(telling), words.headings.impact),
    ],
    ...(isSettled && { exploited: telling.isElsewhere ? words.csaf.elsewhere : words.csaf.exploited }),
    remedies: [
      ...measuresOf(telling, zone),
      ...actions.map(({ text }) => ({ category: 'mitigation' as const, details: text })),
    ],
  }
}

function measureTexts(telling: Telling, zone: string): readonly string[] {
  return [
    ...measuresOf(telling, zone).map(({ details }) => details),
    ...(telling.isMeasureExpected && telling.measures.length === 0 ? [words.measureExpected] : []),
    ...gapTexts(telling, 'partial', 'measures'),
  ]
}

function notesOf(telling: Telling, trigger: Trigger, zone: string, isWithDetail: boolean): readonly CsafNote[] {
  const { headings } = words
  const isFlaw = trigger === 'actively exploited vulnerability'
  const detail = isWithDetail ? telling.detail.map(({ key, text }) => words.detail(key, text)) : []
  return [
    ...note('summary', happened(telling, trigger), headings.what),
    ...(isFlaw ? [] : note('description', impactOf(telling), headings.impact)),
    ...note('general', canDo(telling), headings.can),
    ...note('general', measureTexts(telling, zone), headings.measures),
    ...note('details', detail, headings.detail),
    ...note('general', [words.draft, ...gapTexts(telling, 'versions', 'contact')], words.csaf.draftNote),
  ]
}

/** The track that the document is on: a document of CSAF is on one. */
function trackOf({ tracks }: Telling): Trigger | Problem {
  const [only, ...others] = tracks
  if (only === undefined) {
    const says = 'Nobody became aware yet, the case is not to be reported, or users need not be told of it.'
    return caseProblem('case.nothing-to-tell', { file: '--notice' }, says)
  }
  return others.length === 0
    ? only.trigger
    : caseProblem('case.which-track', { file: '--of' }, 'The case has two tracks, and a document is on one.')
}

/**
 * A draft of what users are told as a CSAF 2.0 document: a security advisory on a vulnerability, a security incident response
 * on an incident. Problems: case.which-track, case.nothing-to-tell, vex.no-publisher, vex.no-namespace, vex.no-tracking-id.
 */
export function noticeCsaf(
  shown: ShownCase,
  request: NoticeRequest & { readonly trackingId?: string | undefined },
): Read<object | undefined> {
  const { value: telling, problems } = tellingFor(shown, request)
  if (telling === undefined) return { value: undefined, problems }
  const trigger = trackOf(telling)
  if (typeof trigger !== 'string') return { value: undefined, problems: [trigger] }
  const { terms, zone, state } = shown.assessment
  const { name, versions } = telling.product
  const title = state.opened.exercise ? words.csaf.exerciseTitle(name) : words.csaf.title(name)
  const head = csafHead(shown.dossier, title, request.trackingId, productFile)
  const { by } = telling
  const noName =
    by === undefined ? [vexProblem('vex.no-publisher', { file: productFile }, 'It does not say who publishes.')] : []
  if (head.value === undefined || by === undefined) return { value: undefined, problems: [...noName, ...head.problems] }
  const isSettled = telling.tracks.some(each => each.trigger === trigger && each.mustReport === true)
  const notice = {
    by,
    at: terms.now,
    product: { name, full: versions === undefined ? words.csaf.unnamed(name) : `${name} ${versions}` },
    distribution: words.csaf.distribution(telling.audience),
    summary: words.csaf.history,
    publisher: words.csaf.publisher,
    notes: notesOf(telling, trigger, zone, request.withDetail === true),
    ...(trigger === 'actively exploited vulnerability' && { flaw: flawOf(telling, isSettled, zone) }),
  }
  return { value: writeUserNotice(notice, head.value), problems: [] }
}
