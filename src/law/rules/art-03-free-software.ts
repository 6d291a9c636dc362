import { given, shared } from '../given.ts'
import { isStated, type Product, stated } from '../product.ts'
import { any, firstOf, known, type Verdict } from '../verdict.ts'

function isSoftware(part: Product): Verdict {
  return any(
    'art-03.software',
    'it is software, or source code',
    ['Art. 3(4)', 'Guidance 22'],
    [isStated(part, 'kind', 'software'), isStated(part, 'kind', 'source code')],
  )
}

function isOpenlyLicensed(part: Product): Verdict {
  return given(
    'art-03.openly-shared-and-licensed',
    'its source code is public and its licence grants all the rights',
    ['Art. 3(48)', 'Guidance 44', 'Guidance 46'],
    stated(part, 'sourceIsPublic'),
    stated(part, 'licenceGrantsAllRights'),
  )
}

/** Whether it is free and open-source software (Art. 3(48)): public source and a licence with all rights; freeware is not. */
export const isFreeAndOpenSource = shared((part: Product): Verdict => {
  return given(
    'art-03.free-and-open-source',
    'it is free and open-source software',
    ['Art. 3(48)', 'Rec. 18', 'Guidance 44'],
    isSoftware(part),
    isOpenlyLicensed(part),
  )
})

function bringsMoneyIn(part: Product): Verdict {
  return any(
    'art-03.free-software-monetised',
    'its publisher makes money with the software itself',
    ['Rec. 15', 'Rec. 18', 'Guidance 41', 'Guidance 56'],
    [
      stated(part, 'accessIsPaidFor'),
      stated(part, 'paidSupportBundled'),
      stated(part, 'monetisesOtherServicesThroughIt'),
      stated(part, 'personalDataConditionBeyondSecurity'),
      stated(part, 'donationsForProfit'),
    ],
  )
}

function onlyForNotForProfitAims(part: Product): Verdict {
  return firstOf(
    'art-03.monetised-for-profit',
    'not all that it earns goes to not-for-profit aims',
    ['Rec. 18', 'Guidance 66'],
    [
      {
        when: stated(part, 'nonProfitAllEarnings'),
        then: known(
          'art-03.not-for-profit-publisher',
          'what such a not-for-profit organisation publishes is placed on the market if it is monetised',
          ['Rec. 18', 'Guidance 66', 'Guidance Ex. 24'],
          false,
        ),
      },
    ],
    known('art-03.publisher-for-profit', 'its publisher may keep what it earns', ['Rec. 18'], true),
  )
}

/**
 * Whether free software is supplied commercially by the person who publishes and controls it: only if that person
 * monetises it (recitals 15 and 18, guidance 50 to 68). Grants, paid feature work, donations without gating, separate
 * services around it, regular releases and integration by others do not count.
 */
export function isMonetisedByItsPublisher(part: Product): Verdict {
  return given(
    'art-03.free-software-on-the-market',
    'the free software is placed on the market by its publisher',
    ['Art. 3(22)', 'Rec. 15', 'Rec. 18', 'Guidance 50'],
    bringsMoneyIn(part),
    onlyForNotForProfitAims(part),
  )
}
