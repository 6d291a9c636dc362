import type { PlainDate } from '../kit/index.ts'
import { longDate } from '../kit/index.ts'
import { type Delay, type DelayGround, type DelayMechanism, type MemberState, memberStates } from '../law/index.ts'

const names: Readonly<Record<Delay, string>> = {
  'exceptional circumstances': 'Exceptional circumstances',
  'particularly exceptional circumstances': 'Particularly exceptional circumstances (PEC)',
  'coordinated disclosure': 'Coordinated disclosure',
}

function fill(what: string): string {
  return `[To fill in: ${what}]`
}

function statesText(states: readonly MemberState[]): string {
  return states.map(state => memberStates[state]).join(', ')
}

/** Grounds as the manufacturer states them itself. */
const asked: Readonly<Record<string, string>> = {
  'measure within 72 hours': `we expect an effective measure, ${fill('which')}, to be available by ${fill('day and time, within 72 hours')}`,
  'enough to build an exploit':
    'what the notification tells of the vulnerability is enough to build an exploit with it',
}

/** What stands on the screen of delays, in English. */
export const delayWords = {
  title: (about: string) => `Delays of passing a report on: ${about}`,
  see: (id: string) => `If it is too sensitive to be passed on at once: cradle case show ${id} --delays`,
  noClock: 'None of these moves a clock: each report is due when it is due. They are about who sees it, and how soon.',
  early: (from: PlainDate) =>
    `By its letter Article 16 applies from ${longDate(from)}, with the Act as a whole, though its platform is in use. Whether to count on a delay before is open.`,
  names: (name: Delay) => names[name],
  says: (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
  decides: (text: string) => `Who decides: ${text}.`,
  effect: (text: string) => `What follows: ${text}.`,
  condition: (of: string, text: string) => `Those of ${of} also need that ${text}.`,
  oneOf: 'It needs one of these:',
  ground: (says: string, until: string | undefined) => `${says}${until === undefined ? '' : `. It ends when ${until}`}`,
  yours: 'yours to tell',
  theirs: 'the coordinator knows',
  submit: {
    'a request': 'What to submit: a request, such as the text below.',
    'a field of the form': 'What to submit: a toggle and checkboxes of the form, in the notification.',
    nothing: 'What to submit: nothing. The coordinator decides by itself.',
  } satisfies Readonly<Record<DelayMechanism['submit'], string>>,
  closed: {
    'other track': 'It is for vulnerabilities only, and this case is not on one.',
    'stage is over': 'The notification was declared submitted, and the later reports have no such field.',
  },
  asked: (number: number, at: string, grounds: readonly string[], because: string) =>
    `Asked ${at} (event ${number})${grounds.length > 0 ? `: ${grounds.join('; ')}` : ''}. ${because}`,
  notAsked: 'Nothing was asked for.',
  ask: (id: string, name: Delay) =>
    `Once you have asked: cradle case add ${id} delay-asked --mechanism "${name}" --grounds GROUND --because TEXT --at MOMENT`,
  request: 'Request to paste',
  requestWhere:
    'The form has no field for it that we know of. It has one on how sensitive you consider the information (15); the coordinator can be written to beside it.',
  requestLines: (product: string, about: string, by: string | undefined) => [
    `Request to delay dissemination, Article 16(2), second subparagraph, of Regulation (EU) 2024/2847`,
    `Product: ${product}. Manufacturer: ${by ?? fill('name')}. Concerns: ${about}.`,
    `Identifier on the platform: ${fill('as the platform gave it')}`,
    'We ask that this notification be passed on to other coordinators only later, on these grounds:',
  ],
  requestGround: ({ key, says, cites }: DelayGround, isOpen: boolean) =>
    `- ${isOpen ? `${fill('keep or strike out')} ` : ''}${asked[key] ?? says} (${cites[0]}).`,
  requestEnd: (sensitivity: string | undefined) => [
    `How sensitive we consider it, and why: ${sensitivity ?? fill('reasons')}`,
    `Why the risk outweighs the benefit, and restricted handling (TLP, PAP) is not enough: ${fill('reasons')}`,
    `Until when: ${fill('day and time, or what has to be there first')}`,
  ],
  form: 'In the form',
  toggle: (isOn: boolean) => `PEC (v28, field pec): ${isOn ? 'on' : 'off'}`,
  box: (isOn: boolean, key: string) => `${isOn ? '[x]' : '[ ]'} ${key}`,
  reasons: 'PEC Delay Reason (v29, field pecReasons):',
  information: (text: string | undefined) =>
    `Further information (v30, field pecFurtherInformation, 800 characters): ${text ?? 'empty'}`,
  mismatch: 'The toggle and the checkboxes do not fit together: PEC needs at least one ground, and a ground needs PEC.',
  write: (id: string) =>
    `cradle case add ${id} fields-written --field pec=on --field "pecReasons=GROUND, GROUND" --field pecFurtherInformation=TEXT`,
  oneState: 'Only the Member State of your coordinator is named: there is nobody else to pass it on to.',
} as const

/** What stands on the screen of registration and Member States, in English. */
export const registerWords = {
  title: (product: string) => `Registration on the Single Reporting Platform: ${product}`,
  headings: {
    beforehand: 'Beforehand, while there is nothing to report',
    'with the first report': 'With the first report',
    afterwards: 'Afterwards',
  },
  source: (asOf: PlainDate, source: string) =>
    `As of ${longDate(asOf)}, by ${source}. It is no law, and can change any day.`,
  stale: 'That is too old to rely on: look at the pages of ENISA.',
  coordinator: 'Your coordinator',
  coordinatorIs: (name: string, state: MemberState) => `${name}, ${memberStates[state]}`,
  platform: (address: string) => `Its part of the platform: ${address}`,
  addresses: (addresses: readonly string[]) => `Its pages, by the list of ENISA: ${addresses.join(' ; ')}`,
  why: (verdict: string) => `Why, with the reasons that are recorded: cradle explain ${verdict}`,
  coordinatorOpen:
    'Not known. State in cra.yaml, before anything happens, where decisions on the cybersecurity of your products are predominantly taken; if that is outside the Union, what Article 14(7) asks instead.',
  states: 'Member States where the product has been made available',
  confirmed: (states: readonly MemberState[], number: number, by: string | undefined) =>
    `Confirmed: ${statesText(states)} (event ${number}${by === undefined ? '' : `, ${by}`})`,
  proposed: (states: readonly MemberState[]) =>
    `Proposed from the markets of cra.yaml, confirmed by nobody: ${statesText(states)}`,
  noneProposed: 'cra.yaml names no markets, and nobody confirmed any.',
  left: (states: readonly MemberState[]) => `In cra.yaml and not confirmed: ${statesText(states)}`,
  added: (states: readonly MemberState[]) => `Confirmed and not in cra.yaml: ${statesText(states)}`,
  confirmInCase: 'A person confirms them in each case: cradle case register CASE.',
  confirm: (id: string, states: readonly MemberState[]) =>
    `Check it, then: cradle case add ${id} member-states-confirmed ${(states.length > 0 ? states : ['STATE']).map(state => `--states ${state}`).join(' ')} --by NAME`,
} as const
