import { type AsOf, instantText } from '../../kit/index.ts'
import { classOf, type Dated, type Trigger } from '../../law/index.ts'
import { type Dossier, productsOf } from '../dossier.ts'
import { ofKind } from './effective.ts'
import type { FieldValue } from './fields.ts'
import type { CaseState } from './state.ts'

/** What a field of the form gets, and where it is from: a proposal is a person's to confirm. */
export interface FilledField {
  readonly value: FieldValue
  readonly from: 'written' | 'case' | 'product file' | 'proposal'
}

export type FilledFields = Readonly<Record<string, FilledField>>

type Filled = readonly (readonly [string, FilledField['from'], FieldValue | undefined])[]

/** A moment as the form wants it: in UTC, to the minute. */
function formMoment(ms: number | undefined): string | undefined {
  return ms === undefined ? undefined : `${instantText(ms).slice(0, 16).replace('T', ' ')} UTC`
}

interface ProductType {
  readonly type?: string
  readonly itsClass?: string
}

const productTypes: Readonly<Record<string, ProductType>> = {
  default: { type: 'Default' },
  'important class I': { type: 'Important', itsClass: 'Class I' },
  'important class II': { type: 'Important', itsClass: 'Class II' },
  critical: { type: 'Critical' },
}

function ofProduct({ file }: Dossier, { type, itsClass }: ProductType, { day }: AsOf): Filled {
  const { product, operator, support } = file
  const until = support?.until
  // A month stands for its last day; what begins with the month of this day has not ended.
  const hasEnded = until === undefined ? undefined : until < day.slice(0, until.length)
  return [
    ['manufacturerName', 'product file', operator.name],
    ['productName', 'product file', product.name],
    ['productVersion', 'proposal', product.version],
    ['productType', 'product file', type],
    ['productClass', 'product file', itsClass],
    ['endOfSupport', 'product file', hasEnded === undefined ? undefined : hasEnded ? 'Yes' : 'No'],
    ['memberStates', 'proposal', file.markets],
  ]
}

function ofCase(state: CaseState, trigger: Trigger): Filled {
  const { opened, measures } = state
  const track = state.tracks.find(each => each.trigger === trigger)
  const confirmed = ofKind(state.events, 'member states confirmed').at(-1)
  const isVulnerability = trigger === 'actively exploited vulnerability'
  const { flaw } = opened
  // Whether a measure that users do not get is one of the Act is open: a person says whether it goes into the form.
  const isForUsers = measures[0]?.event.kind !== 'internal containment'
  return [
    ['notificationType', 'case', isVulnerability ? 'Vulnerability' : 'Incident'],
    ['title', 'proposal', opened.title],
    ['componentName', 'case', opened.component],
    ['cveId', 'case', flaw?.startsWith('CVE-') ? flaw : undefined],
    ['euvdId', 'case', flaw?.startsWith('EUVD-') ? flaw : undefined],
    ['measureAvailableAt', isForUsers ? 'case' : 'proposal', formMoment(measures[0]?.moment.ms)],
    ['awareAt', 'case', formMoment(track?.aware?.moment.ms)],
    ['occurredAt', 'case', formMoment(track?.occurred?.moment.ms)],
    ['memberStates', 'case', confirmed?.event.states],
  ]
}

function written({ events }: CaseState): Filled {
  return ofKind(events, 'fields written').flatMap(({ event }) =>
    Object.entries(event.fields).map(([key, value]) => [key, 'written', value] as const),
  )
}

/**
 * What the fields of the form get on a track of a case as it stands: from the product file, from what is recorded, and, above
 * both, what a person wrote, last. Nothing is made up: a field that nobody can fill from these is absent.
 */
export function filledFields(
  dossier: Dossier,
  state: CaseState,
  trigger: Trigger,
  dated: Dated,
  now: AsOf,
): FilledFields {
  const [whole] = productsOf(dossier, now.day, dated)
  const classes = whole ? Object.entries(classOf(whole.product).value) : []
  const [is] = classes.flatMap(([key, value]) => (value === true ? [key] : []))
  const type = is === undefined ? {} : (productTypes[is] ?? {})
  const filled = [...ofProduct(dossier, type, now), ...ofCase(state, trigger), ...written(state)]
  return Object.fromEntries(
    filled.flatMap(([key, from, value]) => (value === undefined ? [] : [[key, { value, from }] as const])),
  )
}
