import { given, openPoint, shared } from '../given.ts'
import { type Product, stated } from '../product.ts'
import { firstOf, type Options, readings, type Verdict } from '../verdict.ts'
import { classOf } from './art-07-class.ts'
import { routesOfHighRiskAi } from './art-12-high-risk-ai.ts'
import { routesByClass } from './art-32-by-class.ts'
import { routesOfEhrSystem } from './art-32-ehr.ts'
import type { Route } from './art-32-outcomes.ts'

export type { Route } from './art-32-outcomes.ts'

/**
 * The procedures by which the manufacturer may show conformity (Art. 32, Art. 12), procedure by procedure: those of the
 * class, of the health data law for EHR systems, or of the AI Act for high-risk systems. What opens a route besides is
 * dated: cited standards, common specifications, named schemes. The routes are those open on the day of which we speak.
 */
export const routesOf = shared((p: Product): Verdict<Options<Route>> => {
  const itsClass = classOf(p)
  return firstOf<Options<Route>>(
    'art-32.routes',
    'how conformity may be shown',
    ['Art. 32(1)', 'Art. 32(2)', 'Art. 32(3)', 'Art. 32(4)', 'Art. 32(5)', 'Art. 32(5a)', 'Art. 12(2)', 'Art. 12(3)'],
    [
      {
        when: given(
          'art-32.ehr-system-and-high-risk-ai',
          'it is an EHR system and high-risk AI at once',
          ['Art. 32(5a)', 'Art. 12(2)'],
          stated(p, 'ehrSystem'),
          stated(p, 'highRiskAi'),
        ),
        then: readings(
          'art-32.routes-of-both',
          'the routes of an EHR system that is also high-risk AI',
          ['Art. 32(5a)', 'Art. 12(2)'],
          openPoint(p, 'A-22', 2),
          [routesOfEhrSystem(p, itsClass), routesOfHighRiskAi(p, itsClass)],
        ),
      },
      { when: stated(p, 'ehrSystem'), then: routesOfEhrSystem(p, itsClass) },
      { when: stated(p, 'highRiskAi'), then: routesOfHighRiskAi(p, itsClass) },
    ],
    routesByClass(p, itsClass),
  )
})
