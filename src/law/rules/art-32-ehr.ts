import { dates } from '../act/index.ts'
import { given, openPoint } from '../given.ts'
import { isBefore, isStated, type Product } from '../product.ts'
import { firstOf, type Options, readings, type Verdict } from '../verdict.ts'
import type { ProductClass } from './art-07-class.ts'
import { isOfClass, routesByClass } from './art-32-by-class.ts'
import { ehrProcedure, type Route } from './art-32-outcomes.ts'
import { isLegacy } from './art-69-transition.ts'

type Routes = Verdict<Options<Route>>
type Class = Verdict<Options<ProductClass>>

/** Row K-01, with open point A-2: Article 32(5a) makes no difference by class. */
function routesOnceReached(p: Product, itsClass: Class): Routes {
  return firstOf(
    'art-32.ehr-routes-once-reached',
    'the procedure of the health data law; for important and critical systems an open point',
    ['Art. 32(5a)', 'FAQ 2.7.3'],
    [{ when: isOfClass(itsClass, 'default'), then: ehrProcedure(p) }],
    readings(
      'art-32.important-ehr-system',
      'the routes of an EHR system that is important or critical',
      ['Art. 32(5a)', 'Art. 12(3)'],
      openPoint(p, 'A-2', 2),
      [ehrProcedure(p), routesByClass(p, itsClass)],
    ),
  )
}

/** Whether it is placed on the market before the health data law reaches systems for its kinds of data (its Article 105). */
function isBeforeHealthDataLaw(p: Product): Verdict {
  return firstOf(
    'art-32.before-health-data-law',
    'it is placed on the market before the health data law reaches it',
    ['Art. 32(5a)', 'Reg. (EU) 2025/327 Art. 105, third paragraph'],
    [
      {
        when: isStated(p, 'ehrData', 'patient summaries, prescriptions or dispensations'),
        then: isBefore(p, 'placedOnMarket', dates.firstHealthRecordsApply.date, {
          id: 'art-32.placed-before-first-health-records',
          says: 'it is placed on the market before 26 March 2029',
          cites: ['Reg. (EU) 2025/327 Art. 105(a)'],
        }),
      },
    ],
    isBefore(p, 'placedOnMarket', dates.furtherHealthRecordsApply.date, {
      id: 'art-32.placed-before-further-health-records',
      says: 'it is placed on the market before 26 March 2031',
      cites: ['Reg. (EU) 2025/327 Art. 105(b)'],
    }),
  )
}

/** Whether it came to the market before Article 32(5a) applies: unless it is modified later, that paragraph never reaches it. */
function isBeforeAmendment(p: Product): Verdict {
  return given(
    'art-32.before-ehr-amendment',
    'it came to the market before the Act referred to the health data law, and was not substantially modified later',
    ['Reg. (EU) 2025/327 Art. 105, second paragraph', 'Art. 69(2)'],
    isBefore(p, 'placedOnMarket', dates.healthRecordsAmendmentApplies.date, {
      id: 'art-32.placed-before-ehr-amendment',
      says: 'it is placed on the market before 26 March 2027',
      cites: ['Reg. (EU) 2025/327 Art. 105, second paragraph'],
    }),
    isLegacy(p),
  )
}

/** The routes of an EHR system (Art. 32(5a)); before the health data law reaches it, open point A-1 stands. */
export function routesOfEhrSystem(p: Product, itsClass: Class): Routes {
  return firstOf(
    'art-32.ehr-routes',
    'the routes of an EHR system',
    ['Art. 32(5a)', 'Reg. (EU) 2025/327 Art. 104(3)', 'Reg. (EU) 2025/327 Rec. 112'],
    [
      { when: isBeforeAmendment(p), then: routesByClass(p, itsClass) },
      {
        when: isBeforeHealthDataLaw(p),
        then: readings(
          'art-32.ehr-routes-before-health-data-law',
          'the routes as long as the health data law does not reach it',
          ['Art. 32(5a)', 'Reg. (EU) 2025/327 Art. 105, third paragraph'],
          openPoint(p, 'A-1', 2),
          [routesOnceReached(p, itsClass), routesByClass(p, itsClass)],
        ),
      },
    ],
    routesOnceReached(p, itsClass),
  )
}
