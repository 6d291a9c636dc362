import { dates } from '../act/index.ts'
import { rowOf } from '../dated/index.ts'
import { given, openPoint } from '../given.ts'
import { isBefore, isStated, type Product } from '../product.ts'
import { any, firstOf, known, type Options, readings, type Verdict } from '../verdict.ts'
import type { ProductClass } from './art-07-class.ts'
import { isCoveredInFull } from './art-27-presumption.ts'
import { isImportantFreeSoftware, isOfClass, routesByClass, routesWithoutFreeSoftware } from './art-32-by-class.ts'
import { highRiskAiProcedure, type Route } from './art-32-outcomes.ts'

type Routes = Verdict<Options<Route>>
type Class = Verdict<Options<ProductClass>>

/** Rows K-02 and K-03: products whose class asks for more than the manufacturer's own assessment. */
function needsMoreThanOwnAssessment(p: Product, itsClass: Class): Verdict {
  return firstOf(
    'art-12.subject-to-routes-of-its-class',
    'its class asks for more than an assessment by the manufacturer alone',
    ['Art. 12(3)', 'Rec. 51'],
    [
      {
        when: isOfClass(itsClass, 'default'),
        then: known('art-12.default-product', 'a default product is asked for no more', ['Art. 12(3)'], false),
      },
      {
        when: given(
          'art-12.class-one-covered-in-full',
          'it is important, class I, and covered in full',
          ['Art. 12(3)', 'Art. 32(2)'],
          isOfClass(itsClass, 'important class I'),
          isCoveredInFull(p),
        ),
        then: known(
          'art-12.class-one-covered',
          'a class I product that is covered in full is asked for no more',
          ['Art. 12(3)', 'Art. 32(2)'],
          false,
        ),
      },
    ],
    known(
      'art-12.third-party-by-class',
      'without such cover, class I, class II and critical products are asked for more',
      ['Art. 12(3)', 'Art. 32(2)', 'Art. 32(3)', 'Art. 32(4)'],
      true,
    ),
  )
}

/** Row K-03, with open point A-20 for important free software. */
function routesUnderInternalControl(p: Product, itsClass: Class): Routes {
  return firstOf(
    'art-12.routes-kept',
    'important and critical products keep the routes of their class',
    ['Art. 12(3)', 'Rec. 51'],
    [
      {
        when: isImportantFreeSoftware(p, itsClass),
        then: readings(
          'art-12.important-free-software',
          'whether public documentation changes the routes of free software that is high-risk AI',
          ['Art. 12(3)', 'Art. 32(5)'],
          openPoint(p, 'A-20', 1),
          [routesWithoutFreeSoftware(p, itsClass), highRiskAiProcedure(p)],
        ),
      },
    ],
    routesWithoutFreeSoftware(p, itsClass),
  )
}

function routesOnceReached(p: Product, itsClass: Class): Routes {
  return firstOf(
    'art-12.routes-once-reached',
    'the procedure of the AI Act, unless internal control would lower the level for its class',
    ['Art. 12(2)', 'Art. 12(3)', 'Rec. 51'],
    [
      {
        when: given(
          'art-12.internal-control-is-too-little',
          'its class asks for more, and the AI Act prescribes only internal control',
          ['Art. 12(3)', 'Rec. 51'],
          needsMoreThanOwnAssessment(p, itsClass),
          isStated(p, 'aiProcedure', 'internal control'),
        ),
        then: routesUnderInternalControl(p, itsClass),
      },
    ],
    highRiskAiProcedure(p),
  )
}

/** Whether it is placed on the market after this Act applies but before the duties of the AI Act reach systems of its kind. */
function isBeforeDutiesOfAiAct(p: Product): Verdict {
  const table = p.dated.highRiskAiDuties
  const later = table.rows.filter(row => row.kind === 'under other product law' && row.appliesFrom > dates.applies.date)
  const each = later.map(({ appliesFrom }) =>
    given(
      'art-12.placed-before-duties-of-ai-act',
      'it falls under other product law and is placed on the market before the AI Act reaches it',
      ['Art. 12(2)', 'Reg. (EU) 2024/1689 Art. 43(3)'],
      isStated(p, 'aiProcedure', 'other product law'),
      isBefore(p, 'placedOnMarket', appliesFrom, {
        id: 'art-12.placed-before-start-of-duties',
        says: 'it is placed on the market before the duties for high-risk AI of its kind begin',
        cites: ['Art. 12(2)', 'Reg. (EU) 2024/1689'],
      }),
    ),
  )
  const found = later.map(({ kind, appliesFrom }) => `${kind}: from ${appliesFrom}`).join(', ')
  return {
    ...any(
      'art-12.before-duties-of-ai-act',
      'the duties of the AI Act do not reach it yet',
      ['Art. 12(2)', 'Reg. (EU) 2024/1689'],
      each,
    ),
    restsOn: [rowOf(table, found || 'none later than 11 December 2027 known to us')],
  }
}

/** The routes of a high-risk AI system (Art. 12(2), 12(3)); before the AI Act reaches it, open point A-21 stands. */
export function routesOfHighRiskAi(p: Product, itsClass: Class): Routes {
  return firstOf(
    'art-12.routes',
    'the routes of a high-risk AI system',
    ['Art. 12(2)', 'Art. 12(3)'],
    [
      {
        when: isBeforeDutiesOfAiAct(p),
        then: readings(
          'art-12.routes-before-duties-of-ai-act',
          'the routes as long as the AI Act does not reach it',
          ['Art. 12(2)', 'Art. 32'],
          openPoint(p, 'A-21', 2),
          [routesOnceReached(p, itsClass), routesByClass(p, itsClass)],
        ),
      },
    ],
    routesOnceReached(p, itsClass),
  )
}
