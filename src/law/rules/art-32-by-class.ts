import type { Cite } from '../act/index.ts'
import { isOption } from '../choices.ts'
import { rowOf } from '../dated/index.ts'
import type { CoreFunctionality } from '../facts/core-functionality.ts'
import { given, openPoint } from '../given.ts'
import { isStated, type Product } from '../product.ts'
import { any, firstOf, type Options, readings, type Verdict, type VerdictId } from '../verdict.ts'
import type { ProductClass } from './art-07-class.ts'
import { canBeAppliedInPart, isCoveredInFull } from './art-27-presumption.ts'
import { isFreeSoftwareWithPublicDocumentation } from './art-32-free-software.ts'
import {
  everyRoute,
  type Named,
  type Route,
  requiredCertificate,
  schemeOfClassOne,
  thirdPartyRoutes,
} from './art-32-outcomes.ts'

type Routes = Verdict<Options<Route>>
type Class = Verdict<Options<ProductClass>>

const classes: Readonly<Record<ProductClass, { id: VerdictId; says: string; cites: readonly Cite[] }>> = {
  default: { id: 'art-32.default', says: 'it is a default product', cites: ['Art. 7(1)', 'Art. 32(1)'] },
  'important class I': {
    id: 'art-32.class-one',
    says: 'it is important, class I',
    cites: ['Art. 7(1)', 'Art. 32(2)'],
  },
  'important class II': {
    id: 'art-32.class-two',
    says: 'it is important, class II',
    cites: ['Art. 7(1)', 'Art. 32(3)'],
  },
  critical: {
    id: 'art-32.critical',
    says: 'it is critical',
    cites: ['Art. 8(1), first subparagraph', 'Art. 32(4)'],
  },
}

/** Whether the class is this one, as a condition for a route. */
export function isOfClass(itsClass: Class, option: ProductClass): Verdict {
  const { id, says, cites } = classes[option]
  return isOption(id, says, cites, itsClass, option)
}

function classOneByThirdParty(p: Product, named: Named): Routes {
  return thirdPartyRoutes(p, named, schemeOfClassOne)
}

/** Row K-08: class I with nothing applied in full. Where a standard or specification exists, open point A-3 stands. */
function classOneWithoutStandard(p: Product): Routes {
  return firstOf(
    'art-32.class-one-by-third-party',
    'class I goes to a notified body where standards are missing or not applied in full',
    ['Art. 32(2)', 'Art. 27(9)'],
    [
      {
        when: canBeAppliedInPart(p),
        then: readings(
          'art-32.extent-of-third-party-assessment',
          'how far the assessment by a notified body reaches',
          ['Art. 32(2)', 'FAQ 6.2'],
          openPoint(p, 'A-3', 2),
          [
            classOneByThirdParty(p, {
              id: 'art-32.third-party-for-the-rest',
              says: 'a notified body assesses what no standard covers',
              cites: ['Art. 32(2)'],
            }),
            classOneByThirdParty(p, {
              id: 'art-32.third-party-for-all',
              says: 'a notified body assesses the whole product',
              cites: ['Art. 32(2)', 'FAQ 6.2'],
            }),
          ],
        ),
      },
    ],
    classOneByThirdParty(p, {
      id: 'art-32.class-one-third-party',
      says: 'a notified body assesses a class I product for which there is no cited standard and no common specification',
      cites: ['Art. 32(2)(a)', 'Art. 32(2)(b)', 'Art. 27(9)'],
    }),
  )
}

function classOneRoutes(p: Product): Routes {
  return firstOf(
    'art-32.class-one-routes',
    'class I by what is applied in full',
    ['Art. 32(2)', 'Guidance 148', 'Guidance 152'],
    [
      {
        when: isCoveredInFull(p),
        then: everyRoute(p, {
          id: 'art-32.class-one-covered',
          says: 'a class I product that is covered in full has every route',
          cites: ['Art. 32(1)', 'Art. 32(2)', 'Guidance 148'],
        }),
      },
    ],
    classOneWithoutStandard(p),
  )
}

const chips: readonly CoreFunctionality[] = ['III.I.13', 'III.I.14', 'III.II.3', 'III.II.4', 'IV.3']

/** A critical chip is in the category of secure elements, whichever category of chips it was judged to be in. */
function isCertificateRequired(p: Product): Verdict {
  const table = p.dated.requiredCertificates
  const inForce = table.rows.filter(row => row.appliesFrom <= p.asOf)
  const categories = inForce.flatMap(row => row.categories).flatMap(one => (one === 'IV.3' ? chips : [one]))
  const found = inForce.length === 0 ? 'none known to us' : inForce.map(({ act }) => act).join(', ')
  return {
    ...any(
      'art-08.certificate-required',
      'a delegated act requires a European cybersecurity certificate for it',
      ['Art. 8(1), first subparagraph', 'Art. 32(4)(a)', 'Guidance 136'],
      categories.map(category => isStated(p, 'coreFunctionality', category)),
    ),
    restsOn: [rowOf(table, found)],
  }
}

function criticalRoutes(p: Product): Routes {
  return firstOf(
    'art-32.critical-routes',
    'critical products by whether a certificate is required',
    ['Art. 32(4)', 'Art. 8(1), second subparagraph'],
    [{ when: isCertificateRequired(p), then: requiredCertificate(p) }],
    thirdPartyRoutes(p, {
      id: 'art-32.critical-third-party',
      says: 'a critical product takes the routes of class II as long as no certificate is required',
      cites: ['Art. 32(4)(b)', 'Art. 32(3)', 'Art. 8(1), second subparagraph'],
    }),
  )
}

/** The routes by class alone (Art. 32(1) to 32(4)), as if there were no route for free software. */
export function routesWithoutFreeSoftware(p: Product, itsClass: Class): Routes {
  return firstOf(
    'art-32.by-class-alone',
    'the routes of its class',
    ['Art. 32(1)', 'Art. 32(2)', 'Art. 32(3)', 'Art. 32(4)'],
    [
      {
        when: isOfClass(itsClass, 'default'),
        then: everyRoute(p, {
          id: 'art-32.default-routes',
          says: 'a default product has every route',
          cites: ['Art. 32(1)'],
        }),
      },
      { when: isOfClass(itsClass, 'important class I'), then: classOneRoutes(p) },
      {
        when: isOfClass(itsClass, 'important class II'),
        then: thirdPartyRoutes(p, {
          id: 'art-32.class-two-third-party',
          says: 'class II goes to a notified body, whatever standards are applied',
          cites: ['Art. 32(3)', 'Rec. 91'],
        }),
      },
    ],
    criticalRoutes(p),
  )
}

/** Whether it is free software of class I or II with public documentation: then every route is open (Art. 32(5)). */
export function isImportantFreeSoftware(p: Product, itsClass: Class): Verdict {
  return given(
    'art-32.important-free-software',
    'it is important free software with public technical documentation',
    ['Art. 32(5)', 'Rec. 91'],
    any(
      'art-32.important',
      'it is important, class I or class II',
      ['Art. 32(5)', 'Annex III'],
      [isOfClass(itsClass, 'important class I'), isOfClass(itsClass, 'important class II')],
    ),
    isFreeSoftwareWithPublicDocumentation(p),
  )
}

/** The routes by class (Art. 32(1) to 32(5)); for important free software with public documentation every one of them. */
export function routesByClass(p: Product, itsClass: Class): Routes {
  return firstOf(
    'art-32.by-class',
    'the routes of its class, or those for free software',
    ['Art. 32(1)', 'Art. 32(2)', 'Art. 32(3)', 'Art. 32(4)', 'Art. 32(5)'],
    [
      {
        when: isImportantFreeSoftware(p, itsClass),
        then: everyRoute(p, {
          id: 'art-32.free-software-routes',
          says: 'important free software with public documentation has every route',
          cites: ['Art. 32(5)', 'Art. 32(1)', 'Rec. 91'],
        }),
      },
    ],
    routesWithoutFreeSoftware(p, itsClass),
  )
}
