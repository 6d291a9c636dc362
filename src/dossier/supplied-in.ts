import { type Dated, marketSurveillanceOf, memberStates, unionLanguages } from '../law/index.ts'

/** What is known of a Member State in which a product is supplied: whom to deal with there, and in which languages. */
export interface SuppliedIn {
  readonly state: keyof typeof memberStates
  readonly name: string
  readonly languages: readonly string[]
  /** How we know of the languages, in a sentence fragment. */
  readonly languagesBasis: string
  readonly authority: string
}

/** For each market what the dated tables know (Art. 13(18), 28(2), 52(2)); what they do not know is said. */
export function suppliedIn(markets: readonly SuppliedIn['state'][], dated: Dated): readonly SuppliedIn[] {
  return markets.map(state => {
    const row = dated.languages.rows.find(each => each.state === state)
    return {
      state,
      name: memberStates[state],
      languages: (row?.languages ?? []).map(language => unionLanguages[language]),
      languagesBasis: row?.basis ?? 'not known to us',
      authority: marketSurveillanceOf(dated.marketSurveillance, state),
    }
  })
}
