import { daysBetween, longDate, type PlainDate } from '../kit/index.ts'

const many: Readonly<Record<string, string>> = {
  manufacturer: 'manufacturers',
  importer: 'importers',
  distributor: 'distributors',
  'authorised representative': 'authorised representatives',
  'open-source software steward': 'open-source software stewards',
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}

interface Fine {
  readonly cite: string
  readonly or?: { readonly cite: string; readonly open: string }
  readonly sparesSmall?: boolean
}

/** What stands on the screens of duties and of the calendar beside what the law says, in English. */
export const planWords = {
  duties: 'Duties under the Cyber Resilience Act',
  dutiesOfRole: (role: string) => `Duties of ${many[role] ?? role} under the Cyber Resilience Act`,
  dutiesOfProduct: (name: string, role: string, isSure: boolean) =>
    `${isSure ? 'Your duties' : 'Duties that would be yours'} for ${name} as its ${role}`,
  moment: (moment: string, from: PlainDate) => `${capital(moment)} (from ${longDate(from)})`,
  shownBy: (evidence: readonly string[]) => `Shown by: ${evidence.join('; ')}.`,
  fine: ({ cite, or, sparesSmall }: Fine) => {
    const named = or === undefined ? cite : `${cite} or ${or.cite} (open point ${or.open})`
    return `Fine: ${named}${sparesSmall ? '; none for micro and small firms that miss this deadline (Art. 64(10)(a))' : ''}.`
  },
  otherPenalties:
    'Where no fine is named, Member States may have penalties of their own (Art. 64(1)). Incorrect, incomplete or misleading answers to authorities and notified bodies: Art. 64(4), up to EUR 5 million or 1 %.',
  stewardsSpared: 'Stewards are not fined under the Act (Art. 64(10)(b)).',
  alsoOf: {
    importer:
      'Under your own name or trademark, or once you have substantially modified it, you are its manufacturer (Art. 21): see --role manufacturer.',
    distributor:
      'Under your own name or trademark, or once you have substantially modified it, you are its manufacturer (Art. 21): see --role manufacturer.',
  } as Readonly<Record<string, string>>,
  legacy:
    'What was placed on the market before 11 December 2027 stays outside, unit by unit and version by version, unless it is substantially modified from that day on (Art. 69(2)); its manufacturer reports on it all the same (Art. 69(3)).',
  fines: 'The highest fines (from 11 December 2027)',
  fineOf: (euros: number, percent: number) =>
    `EUR ${euros / 1_000_000} million, or for an undertaking ${percent} % of its worldwide turnover in the year before, whichever is higher`,
  forYou: 'For you',
  labels: { size: 'Size', relief: 'Relief', coordinator: 'Reports go to' },
  coordinator: (state: string, to: { readonly name: string; readonly platform: string } | undefined) =>
    to === undefined ? state : `${to.name} (${state}), through ${to.platform}`,
  article: (cite: string) => /^(Art\. \d+|Annex \w+)/.exec(cite)?.[0] ?? cite,
  notKnown: (key: string) => `not known yet: cradle explain ${key} says how to answer`,
  markets: 'Where you supply it',
  beside: 'Other law beside the Act',
  inLanguages: (languages: readonly string[], basis: string) =>
    languages.length === 0 ? 'languages not known to us' : `${languages.join(', ')} (${basis})`,
  authority: (authority: string) => `Market surveillance authority: ${authority}.`,
  onlyIf: (says: string) => `Only if ${says}.`,
  someOpen:
    'Those with a question mark hang on questions that are still open: cradle check asks them, the first first.',
  partOnly: 'Your duties cover the part that you modified, not the product as a whole (Art. 22(2)).',
  reliefFrom: (relief: string) => `${relief} (from 11 December 2027)`,
  mayBe: (says: string) => `Not known yet whether it falls on you: it does if ${says}.`,
  noDuties: (name: string) => `No duty of the Act falls on you for ${name}.`,
  readAlone:
    'This is the list as the Act gives it. For your product, with what falls on you and from when: cradle obligations PATH.',
  ownWords: 'The words are ours, the provision decides: cradle explain "Art. 13(8)" tells each and where to read it.',

  calendar: 'Days of the Cyber Resilience Act',
  calendarOf: (name: string) => `What changes for ${name}, and when`,
  past: 'Behind us',
  ahead: 'Ahead',
  distance: (from: PlainDate, to: PlainDate) => {
    const days = daysBetween(from, to)
    return days === 0 ? 'today' : days === 1 ? 'tomorrow' : days > 1 ? `in ${days} days` : ''
  },
  cites: (cites: readonly string[]) => `[${cites.join('; ')}]`,
  day: (on: PlainDate) => longDate(on),
  ends: (says: string) => `Last day: ${says}`,
  ifSo: (says: string) => `Not known yet: ${says}`,
  notThisOne: (says: string) => `${says} (does not concern this product)`,
  calendarName: (name: string) => `Cyber Resilience Act: ${name}`,
  calendarHint: 'Add --format ics --output FILE to take these days into your calendar.',
  calendarNote:
    'Made from the product file and the law as of the day it was made. Make it again when either changes; it is no legal advice.',
} as const
