import type { Trigger, Truth } from '../law/index.ts'

const kinds: Readonly<Record<Trigger, string>> = {
  'actively exploited vulnerability': 'vulnerability',
  'severe incident': 'incident',
}

const settled: Readonly<Record<Trigger, string>> = {
  'actively exploited vulnerability': 'an actively exploited vulnerability',
  'severe incident': 'a severe incident',
}

/** What stands on the fact sheet for customers, in English. What is not recorded is said as not known. */
export const factSheetWords = {
  title: (product: string) => `Fact sheet for customers: ${product}`,
  exercise: 'EXERCISE. Give this to nobody.',
  facts:
    'Facts as the issuer has recorded them by the moment above. It is no notification to an authority, and what you have to do does not follow from it.',
  notKnown: 'not known',
  headings: {
    event: 'The event',
    effects: 'Effects',
    measures: 'Measures',
    reported: 'Reports under the Cyber Resilience Act',
    yours: 'For you',
  },
  rows: {
    manufacturer: 'Issued by',
    contact: 'Contact',
    product: 'Product',
    versions: 'Versions affected',
    component: 'Component',
    ids: 'Identifiers',
    kind: 'Kind of event',
    status: 'How it stands',
    exploited: 'Exploited',
    acts: 'Malicious acts',
    occurred: 'Occurred',
    aware: 'Issuer aware',
    severity: 'Severity',
    impact: 'Impact',
    effects: 'On the product',
    sensitive: 'Sensitive data',
    code: 'Malicious code',
    personal: 'Personal data',
    forUsers: 'For users',
    by: 'By the issuer',
    can: 'Users can',
  },
  kind: (each: readonly { readonly trigger: Trigger; readonly mustReport: Truth }[]) =>
    each
      .flatMap(({ trigger, mustReport }) =>
        mustReport === false ? [] : `${mustReport === true ? '' : 'perhaps '}${settled[trigger]}`,
      )
      .join(', ') || 'none that is to be reported under the Cyber Resilience Act',
  onTrack: (trigger: Trigger, text: string, isOne: boolean) => (isOne ? text : `${kinds[trigger]}: ${text}`),
  status: {
    'being assessed': 'being assessed; nothing is settled',
    aware: 'the issuer is aware of it',
    'not to be reported': 'assessed as not to be reported under the Cyber Resilience Act',
  },
  exploited: {
    yes: 'there is reliable evidence that a malicious actor exploited it',
    'elsewhere only': 'in other products; as far as is known, not in this one',
    no: 'there is no reliable evidence of it',
  },
  sensitive: (isSo: boolean) =>
    isSo ? 'sensitive or important data or functions are affected, or can be' : 'none affected, as far as is known',
  code: (isSo: boolean) =>
    isSo ? 'it has led, or can lead, to such code in the product or in systems of users' : 'none, as far as is known',
  personal: 'not recorded here: what of yours is concerned is for you to find out',
  noMeasure: 'none is recorded',
  internal: (at: string, says: string | undefined) =>
    `since ${at}${says === undefined ? ', a measure that users do not get' : `: ${says}`}`,
  reported: (stage: string, trigger: Trigger, at: string) =>
    `${stage} (${kinds[trigger]}): the issuer says that it submitted it ${at}.`,
  coordinator: (name: string, state: string) =>
    `By what the issuer states of itself, its coordinator is ${name}, ${state}.`,
  noneReported: 'No submission is recorded.',
  withheld: 'Detail that may help to exploit it is left out.',
  yours: 'Your own duties and clocks run from when you became aware. Ask of each whether it is yours:',
  questions: [
    'GDPR: were personal data breached for which you are the controller, or that you process for others?',
    'NIS2: are you an essential or important entity, and is one of your services affected significantly?',
    'Your sector and Member State: is there an authority of your own that wants to be told?',
  ],
  received: '[To fill in by you: when you received this, and when you became aware]',
} as const
