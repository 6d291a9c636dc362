import type { Trigger, Truth } from '../../law/index.ts'
import type { Dossier } from '../dossier.ts'
import type { CaseAssessment } from './assess-case.ts'
import { type Duty, factsOf } from './duty.ts'
import { type Effective, ofKind } from './effective.ts'
import { erasedText } from './seal.ts'
import { textIn, writtenIn } from './written.ts'

/** Whom a notice is for: those impacted; all; or those impacted while nobody has decided whether all. */
export type Audience = 'impacted users' | 'all users' | 'impacted users at least'

/** What a notice still lacks, and a person has to say. */
export type Gap =
  | 'exploitation'
  | 'incident'
  | 'versions'
  | 'impact'
  | 'actions'
  | 'measures'
  | 'partial'
  | 'contact'
  | 'by'

/** A track of a case on which there is something to tell: whether it is settled that it must be told. */
export interface Told {
  readonly trigger: Trigger
  readonly mustReport: Truth
}

/** A text that a person wrote into a field of the form. */
export interface WrittenText {
  readonly key: string
  readonly text: string
}

/** What a case holds that can be told to users, and what it lacks for that. Nothing in it is more than what was recorded. */
export interface Telling {
  /** Nothing to tell while nobody became aware, where it is not to be reported, or where users need not be told: which of them. */
  readonly nothing?: 'not aware' | 'not due' | 'not to users'
  readonly tracks: readonly Told[]
  readonly audience: Audience
  /** Whether users must be informed at all, on one of the tracks: a steward need not of every report (Art. 24(3)). */
  readonly mustInform: Truth
  readonly aware?: number
  readonly product: { readonly name: string; readonly versions?: string }
  readonly by?: string
  readonly ids: readonly string[]
  readonly component?: string
  readonly impact?: string
  readonly severity?: string
  /** It is known to have been exploited in other products alone. */
  readonly isElsewhere: boolean
  /** What users can do, as a person wrote it. */
  readonly actions: readonly WrittenText[]
  /** Measures that users get; those that they do not get stand apart. */
  readonly measures: readonly Effective<'measure available'>[]
  readonly internal: readonly Effective<'measure available'>[]
  readonly updateDetails?: string
  readonly isMeasureExpected: boolean
  /** Whether its effects have come about, of an incident; undefined where nobody stated it. */
  readonly effects?: string
  /** What may help to exploit it: left out unless it is asked for. */
  readonly detail: readonly WrittenText[]
  readonly contact?: string
  readonly informed: readonly Effective<'users informed'>[]
  /** Somebody asked that what was reported be passed on to fewer. */
  readonly isHeldBack: boolean
  readonly gaps: readonly Gap[]
}

/** Fields that may tell how it is exploited, or by whom: guidance 220 lets a notice do without. */
const exploitDetail = [
  ...['summary', 'attackVector', 'prerequisites', 'generalInformation'],
  ...['incidentNature', 'initialAssessment', 'rootCause', 'maliciousActor'],
]

function isOf(ids: readonly (string | undefined)[]): readonly string[] {
  const known = ids.flatMap(id => (id === undefined ? [] : [id.trim()]))
  return [...new Set(known)]
}

function audienceOf({ duties }: CaseAssessment): Audience {
  const all = duties.map(({ users }) => users.value['all users'])
  if (all.includes(true)) return 'all users'
  return all.includes('unknown') ? 'impacted users at least' : 'impacted users'
}

/** Whether users must be informed of what is on a track: as good as ever open while nobody knows whether it must be reported. */
function informing({ users }: Duty): Truth {
  return users.value['impacted users'] ?? 'unknown'
}

function tracksOf({ duties, state }: CaseAssessment): readonly Told[] {
  return duties.flatMap(duty => {
    const { trigger, verdict } = duty
    const isAware = state.tracks.some(track => track.trigger === trigger && track.aware !== undefined)
    const isTold = isAware && verdict.value !== false && informing(duty) !== false
    return isTold ? [{ trigger, mustReport: verdict.value }] : []
  })
}

function mustInformOf({ duties }: CaseAssessment, tracks: readonly Told[]): Truth {
  const each = duties.filter(({ trigger }) => tracks.some(told => told.trigger === trigger)).map(informing)
  if (each.includes(true)) return true
  return each.includes('unknown') ? 'unknown' : false
}

function nothingOf({ duties, state }: CaseAssessment, tracks: readonly Told[]): Pick<Telling, 'nothing'> {
  if (tracks.length > 0) return {}
  const isAware = state.tracks.some(({ aware }) => aware !== undefined)
  if (isAware && duties.some(({ verdict }) => verdict.value === true)) return { nothing: 'not to users' }
  return { nothing: isAware || duties.every(({ verdict }) => verdict.value === false) ? 'not due' : 'not aware' }
}

function gapsOf(telling: Omit<Telling, 'gaps'>): readonly Gap[] {
  const { tracks, product, impact, actions, measures, updateDetails, contact, by } = telling
  const isOpen = (trigger: Trigger): boolean =>
    tracks.some(each => each.trigger === trigger && each.mustReport === 'unknown')
  const hasAny = measures.length > 0 || actions.length > 0
  const lacks: readonly (readonly [Gap, boolean])[] = [
    ['exploitation', isOpen('actively exploited vulnerability')],
    ['incident', tracks.some(({ trigger }) => trigger === 'severe incident')],
    ['versions', product.versions === undefined],
    ['impact', impact === undefined],
    ['actions', !hasAny],
    ['measures', measures.length === 0],
    ['partial', measures.some(({ event }) => event.partial) && updateDetails === undefined],
    ['contact', contact === undefined],
    ['by', by === undefined],
  ]
  return lacks.flatMap(([gap, isSo]) => (isSo ? [gap] : []))
}

function given<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, string>)
}

/** A measure whose description was erased has none. */
function withoutErased(measure: Effective<'measure available'>): Effective<'measure available'> {
  const { says, ...event } = measure.event
  return says === erasedText ? { ...measure, event } : measure
}

/** What can be told of a case to those who use the product (Art. 14(8)), on one track where one is named. */
export function tellingOf(dossier: Dossier, assessment: CaseAssessment, of?: Trigger): Telling {
  const { state } = assessment
  const written = writtenIn(state)
  const text = (key: string): string | undefined => textIn(written, key)
  const texts = (keys: readonly string[]): readonly WrittenText[] =>
    keys.flatMap(key => {
      const own = text(key)
      return own === undefined ? [] : [{ key, text: own }]
    })
  const { product, operator, contacts } = dossier.file
  const told = tracksOf(assessment)
  const tracks = of === undefined ? told : told.filter(({ trigger }) => trigger === of)
  const aware = state.tracks.flatMap(track => track.aware?.moment.ms ?? []).toSorted((a, b) => a - b)[0]
  const isForUsers = ({ event }: Effective<'measure available'>): boolean => event.kind !== 'internal containment'
  const measures = state.measures.map(withoutErased)
  const isUpdated = state.measures.some(({ event }) => event.kind === 'security update')
  const { opened } = state
  const { incidentEffects, exploitedWhere } = factsOf(state)
  const telling = {
    ...nothingOf(assessment, tracks),
    tracks,
    audience: audienceOf(assessment),
    mustInform: mustInformOf(assessment, tracks),
    ...(aware !== undefined && { aware }),
    product: {
      name: text('productName') ?? product.name ?? product.id ?? 'this product',
      ...given('versions', text('productVersion')),
    },
    ...given('by', operator.name),
    ids: isOf([text('cveId') ?? opened.flaw, text('euvdId')]),
    ...given('component', text('componentName') ?? opened.component),
    ...given('impact', text('impact')),
    ...given('severity', text('severity')),
    isElsewhere: exploitedWhere?.is === 'elsewhere only',
    actions: texts(['userAction', 'measuresForUsers']),
    measures: measures.filter(isForUsers),
    internal: measures.filter(each => !isForUsers(each)),
    ...given('updateDetails', isUpdated ? text('updateDetails') : undefined),
    isMeasureExpected: text('mitigationExpected') === 'Yes',
    ...given('effects', incidentEffects?.is),
    detail: texts(exploitDetail),
    ...given('contact', contacts?.users ?? contacts?.vulnerabilities),
    informed: ofKind(state.events, 'users informed'),
    isHeldBack: ofKind(state.events, 'delay asked').length > 0 || written.get('pec') === true,
  }
  return { ...telling, gaps: gapsOf(telling) }
}
