import { plainDate } from '../../kit/index.ts'
import type { Cite } from '../act/index.ts'
import type { DatedTable } from './define.ts'
import type { MemberState } from './member-states.ts'

/** The official languages of the institutions of the Union, by their codes (ISO 639-1). */
export const unionLanguages = {
  bg: 'Bulgarian',
  hr: 'Croatian',
  cs: 'Czech',
  da: 'Danish',
  nl: 'Dutch',
  en: 'English',
  et: 'Estonian',
  fi: 'Finnish',
  fr: 'French',
  de: 'German',
  el: 'Greek',
  hu: 'Hungarian',
  ga: 'Irish',
  it: 'Italian',
  lv: 'Latvian',
  lt: 'Lithuanian',
  mt: 'Maltese',
  pl: 'Polish',
  pt: 'Portuguese',
  ro: 'Romanian',
  sk: 'Slovak',
  sl: 'Slovenian',
  es: 'Spanish',
  sv: 'Swedish',
} as const

export type UnionLanguage = keyof typeof unionLanguages

/** What a Member State wants the declaration in, and what its users and authorities understand. */
export interface StateLanguages {
  readonly state: MemberState
  readonly languages: readonly UnionLanguage[]
  readonly basis: 'probably; the national rule was not read' | 'the national rule'
}

/** In which language a document must be: only for the declaration does the Act leave the choice to the Member State. */
export interface LanguageRule {
  readonly document: string
  readonly language: string
  readonly chosenByMemberState: boolean
  readonly cites: readonly Cite[]
}

/** What the Act itself says of languages, document by document. */
export const languageRules: readonly LanguageRule[] = [
  {
    document: 'the EU declaration of conformity, in full or simplified',
    language: 'those that each Member State requires in which the product is placed or made available on the market',
    chosenByMemberState: true,
    cites: ['Art. 28(2), first subparagraph', 'Art. 28(2), second subparagraph'],
  },
  {
    document: 'the information and instructions for users',
    language: 'one that users and market surveillance authorities easily understand',
    chosenByMemberState: false,
    cites: ['Art. 13(18)', 'Rec. 94'],
  },
  {
    document: 'the contact details of manufacturer and importer',
    language: 'one that users and market surveillance authorities easily understand',
    chosenByMemberState: false,
    cites: ['Art. 13(16)', 'Art. 19(4)'],
  },
  {
    document: 'what a market surveillance authority asks for with reasons',
    language: 'one that this authority easily understands',
    chosenByMemberState: false,
    cites: ['Art. 13(22)', 'Art. 19(7)', 'Art. 20(5)', 'Art. 24(2), second subparagraph', 'Art. 53'],
  },
  {
    document: 'the technical documentation and the letters of an assessment with a notified body',
    language: 'an official one of the Member State of the body, or one that the body accepts',
    chosenByMemberState: false,
    cites: ['Art. 31(4)'],
  },
]

function probably(state: MemberState, ...languages: readonly UnionLanguage[]): StateLanguages {
  return { state, languages, basis: 'probably; the national rule was not read' }
}

/**
 * The official languages of the Union that are official in each Member State as a whole: the probable ones, no more.
 * What is official only in a region, or no official language of the Union (Luxembourgish, Turkish), is left out.
 * Languages stay for decades and the rules on them for years, so a year is soon enough to look again.
 */
export const languages: DatedTable<StateLanguages> = {
  table: 'Languages for declaration and user information',
  asOf: plainDate('2026-11-23'),
  source: 'general knowledge of the official languages; the national rules were not read',
  shelfLifeDays: 365,
  rows: [
    probably('AT', 'de'),
    probably('BE', 'nl', 'fr', 'de'),
    probably('BG', 'bg'),
    probably('HR', 'hr'),
    probably('CY', 'el'),
    probably('CZ', 'cs'),
    probably('DK', 'da'),
    probably('EE', 'et'),
    probably('FI', 'fi', 'sv'),
    probably('FR', 'fr'),
    probably('DE', 'de'),
    probably('GR', 'el'),
    probably('HU', 'hu'),
    probably('IE', 'en', 'ga'),
    probably('IT', 'it'),
    probably('LV', 'lv'),
    probably('LT', 'lt'),
    probably('LU', 'fr', 'de'),
    probably('MT', 'mt', 'en'),
    probably('NL', 'nl'),
    probably('PL', 'pl'),
    probably('PT', 'pt'),
    probably('RO', 'ro'),
    probably('SK', 'sk'),
    probably('SI', 'sl'),
    probably('ES', 'es'),
    probably('SE', 'sv'),
  ],
}
