import { given } from '../given.ts'
import { type Product, stated } from '../product.ts'
import { any, type Options, options, type Verdict } from '../verdict.ts'
import { isIncidentForManufacturer, isIncidentForSteward } from './art-14-incident.ts'
import { isVulnerabilityForManufacturer, isVulnerabilityForSteward } from './art-14-vulnerability.ts'
import { stewardInformsOfIncidents, stewardInformsOfVulnerabilities } from './art-24-reporting.ts'

/** Whom you inform of the event (Art. 14(8)). */
export type InformedUsers = 'impacted users' | 'all users'

function mustInform(p: Product): Verdict {
  return any(
    'art-14.must-inform-impacted-users',
    'you must inform impacted users, and tell them what they can do against it',
    ['Art. 14(8)', 'Art. 24(3)', 'Rec. 67', 'FAQ 5.3'],
    [
      isVulnerabilityForManufacturer(p),
      isIncidentForManufacturer(p),
      given(
        'art-24.must-inform-of-incident',
        'as its steward you must inform users of the severe incident',
        ['Art. 24(3)', 'Art. 14(8)', 'Guidance 81'],
        stewardInformsOfIncidents(p),
        isIncidentForSteward(p),
      ),
      given(
        'art-24.must-inform-of-vulnerability',
        'as its steward you must inform users of the actively exploited vulnerability',
        ['Art. 24(3)', 'Art. 14(8)', 'Guidance 82'],
        stewardInformsOfVulnerabilities(p),
        isVulnerabilityForSteward(p),
      ),
    ],
  )
}

/**
 * Whom you must inform of the vulnerability or incident (Art. 14(8), recital 67): those impacted, and all where that is
 * appropriate, in a timely manner; the Act sets no number of hours. It holds for old products too (FAQ 5.3).
 */
export function mustInformUsers(p: Product): Verdict<Options<InformedUsers>> {
  const impacted = mustInform(p)
  return options<InformedUsers>('art-14.must-inform-users', 'whom you must inform of it', ['Art. 14(8)', 'Rec. 67'], {
    'impacted users': impacted,
    'all users': given(
      'art-14.must-inform-all-users',
      'you must inform all users',
      ['Art. 14(8)', 'Guidance 219'],
      impacted,
      stated(p, 'allUsersToBeInformed'),
    ),
  })
}
