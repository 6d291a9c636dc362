import { plainDate } from '../../kit/index.ts'
import type { DatedTable } from './define.ts'

/** The three steps of a report, by the names of the Act (Art. 14(2), 14(4)). */
export type FormStage = 'early warning' | 'notification' | 'final report'

/** What the form wants of a field at a stage. */
export type Presence = (typeof presences)[keyof typeof presences]

/** A field of the form by which reports are submitted: its number and label are the form's, its key is ours. */
export interface FormField {
  /** None where the glossary does not know the field. */
  readonly number?: string
  readonly label: string
  readonly key: string
  readonly track: 'vulnerability' | 'incident' | 'both'
  readonly seenIn: 'glossary' | 'live form'
  readonly kind: 'text' | 'one of' | 'several of' | 'on or off' | 'day and time' | 'filled in by the platform'
  /** The most characters it takes. How the form counts them is not known to us. */
  readonly limit?: number
  readonly options?: readonly string[]
  readonly stages: Readonly<Record<FormStage, Presence>>
  /** What the glossary says beside, or where the live form was seen to differ. */
  readonly note?: string
}

const presences = {
  R: 'required',
  O: 'optional',
  C: 'copied or updated',
  I: 'if available',
  '-': 'not applicable',
  '?': 'not known to us',
} as const

type Code = keyof typeof presences
type Accepts = Pick<FormField, 'kind' | 'limit' | 'options'>

const yesOrNo: Accepts = { kind: 'one of', options: ['Yes', 'No'] }
const moment: Accepts = { kind: 'day and time' }

function text(limit: number): Accepts {
  return { kind: 'text', limit }
}

function oneOf(...options: readonly string[]): Accepts {
  return { kind: 'one of', options }
}

function stagesOf(codes: `${Code}${Code}${Code}`): FormField['stages'] {
  const at = (place: number): Presence => presences[codes.charAt(place) as Code]
  return { 'early warning': at(0), notification: at(1), 'final report': at(2) }
}

/** A row of the glossary: `v` and `i` before a number say whose field it is. */
function field(
  number: string,
  label: string,
  key: string,
  accepts: Accepts,
  codes: `${Code}${Code}${Code}`,
  note?: string,
): FormField {
  const track = number.startsWith('v') ? 'vulnerability' : number.startsWith('i') ? 'incident' : 'both'
  return { number, label, key, track, seenIn: 'glossary', ...accepts, stages: stagesOf(codes), ...(note && { note }) }
}

const forBoth: readonly FormField[] = [
  field(
    '1',
    'Notification type (Vulnerability/Incident)',
    'notificationType',
    oneOf('Vulnerability', 'Incident'),
    'RCC',
  ),
  field('2', 'Title', 'title', text(255), 'RCC'),
  field('3', 'Summary', 'summary', text(4000), 'RCC'),
  field('4', 'Manufacturer name', 'manufacturerName', { kind: 'filled in by the platform' }, 'RCC'),
  field(
    '5',
    'Member States where product available (Concerned CSIRT)',
    'memberStates',
    { kind: 'several of' },
    'RCC',
    'the coordinator that was chosen is filled in',
  ),
  field('6', 'Product Name', 'productName', text(255), 'RCC'),
  field('7', 'Product Version', 'productVersion', text(255), 'RCC', 'a version or a range: 4.0 to 4.2.1'),
  field('8', 'Product Type', 'productType', oneOf('Default', 'Important', 'Critical'), 'OCC'),
  field(
    '9',
    'Product class',
    'productClass',
    oneOf('Class I', 'Class II'),
    'OCC',
    'empty for all that is not important',
  ),
  field(
    '10',
    'Product category',
    'productCategory',
    { kind: 'one of' },
    'OCC',
    'a category of Annex III or IV; the list that the form offers is not known to us',
  ),
  field('11', 'End of support indicator', 'endOfSupport', yesOrNo, 'OCC'),
  field('12', 'Component name', 'componentName', text(255), 'OCC', 'the name, with its version or without'),
  field('13', 'Mitigating measure expected shortly', 'mitigationExpected', yesOrNo, 'OCC'),
  field('14', 'User Action able to reduce impact', 'userAction', text(4000), 'OCC'),
  field('15', 'Considered sensitivity of information', 'sensitivity', text(255), 'OOC', 'with a concise reason'),
  field('16', 'Corrective or mitigating measures taken', 'measuresTaken', text(2000), 'OOR'),
  field('17', 'Corrective or mitigating measures that users can take', 'measuresForUsers', text(4000), 'OOR'),
  field('18', 'Attack vector', 'attackVector', text(255), '-OO'),
]

const forVulnerabilities: readonly FormField[] = [
  field('v19', 'CVE ID', 'cveId', text(255), 'OCC', 'only if one was assigned; the form does not check it'),
  field('v20', 'EUVD ID', 'euvdId', text(255), 'OCC', 'only if one was assigned; the form does not check it'),
  field('v21', 'General information', 'generalInformation', text(4000), 'ORC'),
  field(
    'v22',
    'Date when corrective or mitigating measure has been available',
    'measureAvailableAt',
    moment,
    'OOR',
    'the live form was seen to take the day alone',
  ),
  field('v23', 'Details about the security update/corrective measure available', 'updateDetails', text(2000), 'OOR'),
  field('v24', 'Full description of the Severity of the vulnerability', 'severity', text(4000), 'OOR'),
  field('v25', 'Full description of the Impact of the vulnerability', 'impact', text(4000), 'OOR'),
  field(
    'v26',
    'Date and time when you become aware of the Actively Exploited Vulnerability',
    'awareAt',
    moment,
    'RCC',
    'a footnote of the glossary: in the next release',
  ),
  field(
    'v26a',
    'Date and time when the Actively Exploited Vulnerability occurred (UTC time)',
    'occurredAt',
    moment,
    'ORC',
    'in the glossary on 29 September 2026, not yet on 15 September 2026',
  ),
  field(
    'v27',
    'Malicious actor that has exploited/is exploiting the vulnerability',
    'maliciousActor',
    text(100),
    'OOI',
  ),
  field('v28', 'Particular Exceptional Circumstances (PEC)', 'pec', { kind: 'on or off' }, '-O-'),
  field(
    'v29',
    'PEC Delay Reason',
    'pecReasons',
    {
      kind: 'several of',
      options: [
        'exploited in no other Member State',
        'against essential interests of that Member State',
        'imminent high risk from spreading it',
      ],
    },
    '-O-',
    'at least one of the grounds of Article 16(2), third subparagraph, here in words of ours',
  ),
  field('v30', 'Please provide further information', 'pecFurtherInformation', text(800), 'OOC'),
  {
    label: 'Prerequisites (conditions for exploitation)',
    key: 'prerequisites',
    track: 'vulnerability',
    seenIn: 'live form',
    ...text(4000),
    stages: stagesOf('OR?'),
    note: 'not in the glossary; seen by one registered user on 13 September 2026',
  },
]

const forIncidents: readonly FormField[] = [
  field(
    'i31',
    'Incident is suspected of unlawful or malicious acts',
    'suspectedMalicious',
    { ...oneOf('Yes', 'No', 'Unknown'), limit: 255 },
    'RCC',
    'the glossary gives options and a limit; the live form was seen to take free text',
  ),
  field('i32', 'General information, about the nature of the incident', 'incidentNature', text(4000), 'ORC'),
  field('i33', 'Applied and ongoing mitigation measures', 'mitigationOngoing', text(4000), 'OOR'),
  field('i34', 'Detailed description of the Severity of the incident', 'severity', text(4000), 'OOR'),
  field('i35', 'Detailed description of the Impact of the incident', 'impact', text(4000), 'OOR'),
  field('i36', 'Type of Threat or root cause that is likely to have triggered incident', 'rootCause', text(255), 'OOR'),
  field(
    'i37',
    'Date and time when you become aware of the incident (UTC time)',
    'awareAt',
    moment,
    'RRC',
    'the live form was seen to ask when it was detected; the glossary has a footnote here that we do not hold',
  ),
  field('i38', 'Date and time when the incident occurred (UTC time)', 'occurredAt', moment, 'ORO'),
  field('i39', 'Initial assessment of the incident', 'initialAssessment', text(4000), 'ORC'),
]

/**
 * The form of the Single Reporting Platform. Nothing in the Act prescribes it: an act under Article 14(10) would. Its
 * glossary changed at least four times in September 2026, the first month of the platform, so that two weeks make it
 * old.
 */
export const reportingForm: DatedTable<FormField> = {
  table: 'The fields of the form of the Single Reporting Platform',
  asOf: plainDate('2026-09-29'),
  source:
    'the glossary of ENISA as captured on 29 September 2026; what is marked as seen in the live form rests on one user and a tutorial video',
  shelfLifeDays: 14,
  rows: [...forBoth, ...forVulnerabilities, ...forIncidents],
}
