import {
  coordinatorName,
  pasted,
  type Sheet,
  type SheetField,
  type ShownCase,
  type ShownClock,
} from '../actions/cases.ts'
import { longDate } from '../kit/index.ts'
import { localText } from '../kit/time.ts'
import { sheetWords as words } from '../wording/case.ts'
import type { Entry, Screen, Section } from './screen.ts'

function labelOf({ field }: SheetField): string {
  return words.field(field.number, field.label)
}

/** The outer limit: of a period that ends with a day, that day. */
function outerLimit({ latest, days }: ShownClock, at: (ms: number) => string): string | undefined {
  if (days) return words.endOf(longDate(days.latest))
  return latest === undefined ? undefined : at(latest)
}

/** What stands above the fields: by when, to whom, and that nothing was sent. */
export function sheetHead({ clock, submitted, trigger, stage }: Sheet, shown: ShownCase): readonly string[] {
  const { assessment } = shown
  const at = (ms: number): string => localText(ms, assessment.zone)
  const name = coordinatorName(assessment)
  const duty = assessment.duties.find(each => each.trigger === trigger)
  return [
    ...(assessment.state.opened.exercise ? [words.exercise] : []),
    submitted ? words.declared(`${at(submitted.ms)} (${assessment.zone})`, submitted.receipt) : words.prepared,
    ...(duty?.verdict.value === false ? [words.notReportable] : []),
    ...(clock?.state === 'not started' ? [words.notAware] : []),
    ...(clock?.safe === undefined || submitted
      ? []
      : [words.due(at(clock.safe), outerLimit(clock, at), assessment.zone)]),
    ...(clock?.withoutUndueDelay && !submitted ? [words.withoutUndueDelay] : []),
    ...(stage === 'intermediate report' ? [words.intermediate] : []),
    name ? words.coordinator(name.name, name.state, stage) : words.coordinatorOpen,
  ]
}

/** In a line, how the list of the Act stands. */
export function lawVerdict(law: Sheet['law']): string {
  const missing = law.filter(({ is }) => is === 'missing').length
  const open = law.filter(({ is }) => is === 'open' || is === 'proposed').length
  if (missing > 0) return words.lawMissing(missing)
  return open > 0 ? words.lawOpen(open) : words.lawComplete
}

function lawSection({ law }: Sheet): Section {
  const entries = law.map(({ says, when, cites, is }): Entry => {
    return {
      mark: is === 'given' ? 'yes' : is === 'missing' ? 'unmet' : 'open',
      text: `${says}: ${words.content(is, when)}`,
      tail: `[${cites.join('; ')}]`,
    }
  })
  return {
    heading: words.lawHeading,
    entries: [{ text: lawVerdict(law), isStrong: true }, ...entries],
  }
}

function formSection({ formMissing, tooLong, form }: Sheet): Section {
  const labels = (fields: Sheet['tooLong']): readonly string[] =>
    fields.map(({ number, label }) => words.field(number, label))
  return {
    heading: words.formHeading(longDate(form.asOf)),
    entries: [
      formMissing.length === 0
        ? { text: words.formComplete, isStrong: true }
        : { mark: 'unmet', text: words.formMissing(labels(formMissing)), isStrong: true },
      ...(tooLong.length > 0 ? [{ mark: 'unmet' as const, text: words.tooLong(labels(tooLong)) }] : []),
      ...(form.isStale ? [{ mark: 'alarm' as const, text: words.formStale }] : []),
      { text: words.formIsNoLaw, tail: `[${form.source}]` },
    ],
  }
}

/** What is to be known of a value, beside it: whether it is new, how long it is, and where it is from. */
export function notesOf({ field, filled, length, fit, change, isRequired }: SheetField): readonly string[] {
  const { limit } = field
  if (!filled) return [field.kind === 'filled in by the platform' ? words.filledByPlatform : words.empty(isRequired)]
  return [
    ...(change ? [words.change[change]] : []),
    ...(length ? [words.length(length.codePoints, length.utf16, limit)] : []),
    ...(fit === 'over the limit' && length && limit !== undefined ? [words.over(length.codePoints - limit)] : []),
    ...(fit === 'near the limit' ? [words.near] : []),
    words.from[filled.from],
  ]
}

function fieldEntries(each: SheetField): readonly Entry[] {
  const { field, filled, fit } = each
  const head: Entry = {
    ...(fit === 'over the limit' || !filled ? { mark: 'unmet' } : {}),
    text: labelOf(each),
    tail: `[${[...notesOf(each), words.key(field.key)].join(' · ')}]`,
    more: field.note === undefined || filled ? [] : [words.note(field.note)],
  }
  const lines = filled ? pasted(filled).split(/\r?\n/) : []
  return [head, ...lines.map((text): Entry => ({ text, isStrong: true, depth: 1 }))]
}

/** Fields that nobody has to fill at this stage, each in a line: what could go there, and how it is named. */
function emptySection(fields: readonly SheetField[]): Section {
  const entries = fields.map((each): Entry => ({ mark: 'list', text: labelOf(each), tail: `[${each.field.key}]` }))
  return { heading: words.mayStayEmpty, entries }
}

/** A sheet as a screen: what it is and is not, the two lists of what is missing, then each field with what goes into it. */
export function sheetScreen(sheet: Sheet, shown: ShownCase): Screen {
  const { assessment, log } = shown
  const shownFields = sheet.fields.filter(({ filled, isRequired }) => filled !== undefined || isRequired)
  const apart = sheet.apart.map(({ form, law, course, cites }): Entry => {
    return { mark: 'list', text: words.apart(form, law, course), tail: `[${cites.join('; ')}]` }
  })
  return {
    title: words.title(sheet.stage, sheet.trigger),
    aside: assessment.state.id,
    sections: [
      { entries: sheetHead(sheet, shown).map(text => ({ text })) },
      lawSection(sheet),
      formSection(sheet),
      { heading: words.fieldsHeading(sheet.since), entries: shownFields.flatMap(fieldEntries) },
      emptySection(sheet.fields.filter(each => !shownFields.includes(each))),
      { heading: words.apartHeading, entries: apart },
      { entries: [{ text: words.head(log.file, log.heads.join(' and ')) }] },
    ].filter(({ entries }) => entries.length > 0),
  }
}
