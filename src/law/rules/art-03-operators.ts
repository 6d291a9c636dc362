import { given, ofAnyPart, shared } from '../given.ts'
import { isStated, type Product, stated } from '../product.ts'
import { firstOf, known, type Options, options, type Row, type Truth, type Verdict } from '../verdict.ts'
import { isProductMadeAvailable } from './art-03-making-available.ts'
import { isManufacturer } from './art-03-manufacturer.ts'
import { judgedAs } from './art-03-stated-role.ts'
import { isSteward } from './art-24-stewards.ts'

/** Who a person is under the Act, in its words. */
export type Role =
  | 'manufacturer'
  | 'importer'
  | 'distributor'
  | 'authorised representative'
  | 'open-source software steward'

function unlessManufacturer(part: Product): Row<Truth> {
  return {
    when: isManufacturer(part),
    then: known(
      'art-03.beside-manufacturer',
      'whoever counts as the manufacturer has this role beside',
      ['Art. 3(15)', 'Art. 3(17)', 'Art. 21'],
      false,
    ),
  }
}

function placesOnTheMarketFirst(part: Product): Verdict {
  return firstOf(
    'art-03.importer-stated-or-first',
    'you bring it onto the Union market from outside',
    ['Art. 3(16)', 'Art. 3(21)'],
    [judgedAs(part, 'importer')],
    stated(part, 'firstToMakeAvailableInEU'),
  )
}

/** Whoever is outside the Union is no importer, nor is who brings in what bears a name from within, whatever was stated. */
function isImporterByDefinition(part: Product): Verdict {
  return given(
    'art-03.importer-by-definition',
    'you are the first to supply in the Union what bears the name of someone outside it',
    ['Art. 3(16)', 'Art. 3(21)'],
    isStated(part, 'nameOrTrademarkOnProduct', 'of someone outside the Union'),
    given(
      'art-03.places-on-the-market-from-the-union',
      'you are established in the Union and the first to make it available there',
      ['Art. 3(16)', 'Art. 3(21)'],
      placesOnTheMarketFirst(part),
      stated(part, 'establishedInEU'),
    ),
  )
}

function isImporter(part: Product): Verdict {
  return firstOf(
    'art-03.importer',
    'you are its importer',
    ['Art. 3(16)'],
    [unlessManufacturer(part)],
    given(
      'art-03.importer-of-what-is-supplied',
      'you supply it, coming from outside the Union',
      ['Art. 3(16)'],
      isProductMadeAvailable(part),
      isImporterByDefinition(part),
    ),
  )
}

function isDistributor(part: Product): Verdict {
  const stays = firstOf(
    'art-03.distributor-stated-or-defined',
    'you pass it on as it is',
    ['Art. 3(17)'],
    [judgedAs(part, 'distributor')],
    stated(part, 'passesOnUnchanged'),
  )
  return firstOf(
    'art-03.distributor',
    'you are its distributor',
    ['Art. 3(17)', 'Rec. 20', 'Rec. 78'],
    [
      unlessManufacturer(part),
      {
        when: isImporter(part),
        then: known('art-03.beside-importer', 'who is its importer is also its distributor', ['Art. 3(17)'], false),
      },
    ],
    given(
      'art-03.distributor-of-what-is-supplied',
      'you supply it as it came to you',
      ['Art. 3(17)'],
      isProductMadeAvailable(part),
      stays,
    ),
  )
}

function isRepresentative(part: Product): Verdict {
  const mandated = given(
    'art-03.mandated-in-the-union',
    'you hold a written mandate and are established in the Union',
    ['Art. 3(15)', 'Art. 18(1)'],
    firstOf(
      'art-03.representative-stated-or-mandated',
      'you act on a written mandate of its manufacturer',
      ['Art. 3(15)', 'Art. 18(1)'],
      [judgedAs(part, 'authorised representative')],
      stated(part, 'writtenMandate'),
    ),
    stated(part, 'establishedInEU'),
  )
  return firstOf(
    'art-03.authorised-representative',
    'you are the authorised representative of its manufacturer',
    ['Art. 3(15)', 'Art. 18(1)'],
    [unlessManufacturer(part)],
    given(
      'art-03.representative-for-what-is-supplied',
      'it is on the market, and you represent its manufacturer',
      ['Art. 3(13)', 'Art. 3(15)'],
      isProductMadeAvailable(part),
      mandated,
    ),
  )
}

/**
 * Which roles you have for this product (Art. 3(13) to 3(17), Art. 21, Art. 22(1)), role by role. The role you stated is
 * your judgement under the definitions; conduct makes a manufacturer whatever was stated, and whoever is established
 * outside the Union is neither importer nor representative; no role means no duty here.
 */
export const rolesOf = shared((p: Product): Verdict<Options<Role>> => {
  return options<Role>(
    'art-03.roles',
    'what you are for this product',
    ['Art. 3(12)', 'Art. 3(13)', 'Art. 3(14)', 'Art. 3(15)', 'Art. 3(16)', 'Art. 3(17)'],
    {
      manufacturer: ofAnyPart(p, isManufacturer),
      importer: ofAnyPart(p, isImporter),
      distributor: ofAnyPart(p, isDistributor),
      'authorised representative': ofAnyPart(p, isRepresentative),
      'open-source software steward': ofAnyPart(p, isSteward),
    },
  )
})
