import type { Trigger } from '../law/index.ts'

/** A place that a person has to fill in: no recipient takes it for a statement. */
function fill(what: string): string {
  return `[To fill in: ${what}]`
}

const happened: Readonly<
  Record<Trigger, { readonly settled: (name: string) => string; readonly open: (name: string) => string }>
> = {
  'actively exploited vulnerability': {
    settled: name => `${name} contains a vulnerability that is being exploited, or has been.`,
    open: name => `We are looking into a vulnerability in ${name} that may be exploited.`,
  },
  'severe incident': {
    settled: name => `An incident affects the security of ${name}, or can affect it.`,
    open: name => `We are looking into an incident that may affect the security of ${name}.`,
  },
}

const measures: Readonly<Record<string, string>> = {
  'security update': 'A security update is available',
  workaround: 'A workaround is available',
  'user guidance': 'Guidance to users is available',
}

const fieldNames: Readonly<Record<string, string>> = {
  summary: 'summary',
  attackVector: 'attack vector',
  prerequisites: 'prerequisites',
  generalInformation: 'general information',
  incidentNature: 'nature of the incident',
  initialAssessment: 'initial assessment',
  rootCause: 'root cause',
  maliciousActor: 'malicious actor',
}

function fieldName(key: string): string {
  return fieldNames[key] ?? key
}

/** What stands in the draft of a notice to users, in English: the notice itself, and what is told of the draft. */
export const noticeWords = {
  title: (product: string) => `Draft of a notice to users: ${product}`,
  noneTitle: (product: string) => `No notice to users: ${product}`,
  nothing: {
    'not aware':
      'Nobody has recorded becoming aware. Users are informed after that, and before it there is nothing that is settled enough to tell them.',
    'not due':
      'As the case stands, it is not to be reported, and no notice to users follows from it. A new signal opens that again.',
    'not to users':
      'It is to be reported, and as the case stands the Act does not ask you to inform users of it. You may tell them of your own accord.',
  },
  exercise: 'EXERCISE. Send this to nobody.',
  draft: 'This is a draft. Check it, fill in what is marked, and send it yourself: Cradle sends nothing.',
  audience: {
    'impacted users': 'It is for the users who are impacted.',
    'all users': 'It is for all users: that this is appropriate was stated in the case.',
    'impacted users at least': 'It is for the users who are impacted. Whether it is for all users is yours to decide.',
  },
  decideAll: (id: string) =>
    `cradle case add ${id} facts-stated --fact allUsersToBeInformed=yes --because TEXT --by NAME (or =no)`,
  elapsed: (since: string, at: string, isSettled: boolean) =>
    `${since.replace(/^./, first => first.toUpperCase())} since you became aware (${at}). ${isSettled ? 'Users are' : 'Whether users must be informed is open; if so, they are'} to be informed in a timely manner; the Act sets no hours.`,
  informed: (at: string, audience: string, channel: string) =>
    `Informed ${at}, ${audience}: ${channel}. See what changed since.`,
  channel: 'On your website, or directly where you can reach them and the risk justifies it. It need not be public.',
  byCoordinators: 'If you do not inform them in a timely manner, the coordinators may.',
  sheet: (id: string) => `For customers with duties of their own: cradle case show ${id} --fact-sheet`,
  withheld: (keys: readonly string[]) =>
    `Left out, as it may help to exploit it: ${keys.map(fieldName).join(', ')}. With --with-detail it is put in.`,
  withDetail: (keys: readonly string[]) =>
    `WITH DETAIL: ${keys.map(fieldName).join(', ')}. Check that telling this does not raise the risk.`,
  heldBack: 'A delay under Article 16 was asked for: see that the notice does not spread what is to be held back.',
  noMeasure:
    'No measure that users get is recorded in the case. What is told below of what they can do is as it was written: see that it promises none.',
  strikeOut: '[Draft. Strike this line out once all is checked and filled in.]',
  alone: (id: string) => `The notice alone, to paste it: cradle case show ${id} --notice --alone`,
  machine: (id: string) => `For machines: cradle case show ${id} --notice --format csaf --tracking-id ID`,
  afterwards: (id: string) =>
    `Once they are informed: cradle case add ${id} users-informed --audience AUDIENCE --channel TEXT --at MOMENT`,
  of: 'Of this draft',
  next: 'Next',
  noticeTitle: (product: string) => `Security notice: ${product}`,
  headings: {
    what: 'What happened',
    affected: 'What is affected',
    impact: 'What it can lead to',
    can: 'What you can do',
    measures: 'Measures',
    detail: 'Detail',
    contact: 'Whom to ask',
  },
  happened: (trigger: Trigger, product: string, isSettled: boolean, isElsewhere: boolean) =>
    isSettled && isElsewhere && trigger === 'actively exploited vulnerability'
      ? `${product} contains a vulnerability that is being exploited in other products. No exploitation in ${product} is known to us.`
      : happened[trigger][isSettled ? 'settled' : 'open'](product),
  broader:
    'An update is there: telling more, and telling more users, may be appropriate now. From 11 December 2027, what was fixed is as a rule to be disclosed publicly.',
  asWritten:
    'Texts from fields of the form stand as they were written there, for the coordinator: see that they help nobody to exploit it.',
  effects: {
    'have come about': 'The security of the product was compromised.',
    'only possible': 'Effects on the product are possible; none is known so far.',
  } as Readonly<Record<string, string>>,
  product: (name: string) => `Product: ${name}`,
  versions: (versions: string) => `Versions: ${versions}`,
  ids: (ids: readonly string[]) => `Vulnerability: ${ids.join(', ')}`,
  component: (name: string) => `Component: ${name}`,
  severity: (text: string) => `Severity: ${text}`,
  measure: (kind: string, since: string, isPartial: boolean, says: string | undefined) =>
    `${measures[kind] ?? kind}${isPartial ? ' for some versions' : ''} since ${since}${says === undefined ? '' : `: ${says}`}${says?.endsWith('.') ? '' : '.'}`,
  measureExpected: 'A measure is expected shortly.',
  detail: (key: string, text: string) => `${fieldName(key).replace(/^./, first => first.toUpperCase())}: ${text}`,
  contact: (contact: string) => `Write to ${contact}.`,
  by: (name: string) => `This notice is from ${name}.`,
  fill: {
    exploitation: fill('what is settled; that it is exploited is not yet settled in the case'),
    incident: fill('what happened, as far as users need it to protect themselves'),
    versions: fill('which versions are affected'),
    impact: fill('what it can lead to for those who use the product'),
    actions: fill('what users can do now, or that there is nothing they can do yet'),
    measures: fill(
      'whether an update or a workaround exists; none is recorded in the case, and none is announced here',
    ),
    partial: fill('for which versions the measure is, and what the others can do'),
    contact: fill('where users can ask'),
    by: fill('who sends this'),
  },
  csaf: {
    title: (product: string) => `DRAFT: security notice on ${product}`,
    exerciseTitle: (product: string) => `EXERCISE: security notice on ${product}`,
    distribution: (audience: string) => `Draft, for ${audience}. ${fill('whom it may be given to, and its TLP label')}`,
    history: 'Draft written from what is recorded of the case.',
    draftNote: 'Draft',
    unnamed: (product: string) => `${product} (${fill('affected versions')})`,
    exploited: 'It is being exploited, or has been.',
    elsewhere: 'It is being exploited in other products. No exploitation in this one is known to the publisher.',
    publisher: 'The publisher',
  },
} as const
