import { given, ofAnyPart, openPoint, shared } from '../given.ts'
import { isStated, type Product } from '../product.ts'
import { any, known, type Options, options, readings, type Verdict } from '../verdict.ts'
import { stewardDutiesApply } from './art-24-stewards.ts'

/** What a steward may have to report, to the authorities and to users (Art. 24(3)). */
export type StewardReport =
  | 'exploited vulnerabilities'
  | 'severe incidents'
  | 'severe incidents, to users'
  | 'exploited vulnerabilities, to users'

function takesPartInDevelopment(part: Product): Verdict {
  return any(
    'art-24.takes-part-in-development',
    'you are involved in the development of the software',
    ['Art. 24(3)', 'Guidance 79', 'Guidance 82'],
    [
      isStated(part, 'stewardSupport', 'engineering'),
      isStated(part, 'stewardSupport', 'infrastructure and engineering'),
    ],
  )
}

function providesSystems(part: Product): Verdict {
  return any(
    'art-24.provides-systems',
    'you provide network and information systems for the development of the software',
    ['Art. 24(3)', 'Guidance 79', 'Guidance 81'],
    [
      isStated(part, 'stewardSupport', 'infrastructure'),
      isStated(part, 'stewardSupport', 'infrastructure and engineering'),
    ],
  )
}

/** Whether a steward must notify actively exploited vulnerabilities (Art. 24(3), 14(1)): as far as it takes part in the development. */
export function stewardReportsVulnerabilities(p: Product): Verdict {
  return ofAnyPart(p, part =>
    given(
      'art-24.reports-exploited-vulnerabilities',
      'you are its steward and involved in its development: you must notify actively exploited vulnerabilities in it',
      ['Art. 24(3)', 'Art. 14(1)', 'Guidance 82'],
      stewardDutiesApply(part),
      takesPartInDevelopment(part),
    ),
  )
}

/**
 * Whether a steward must notify severe incidents (Art. 24(3), 14(3)): those that affect systems which it provides for the
 * development, whoever writes the code.
 */
export function stewardReportsIncidents(p: Product): Verdict {
  return ofAnyPart(p, part =>
    given(
      'art-24.reports-severe-incidents',
      'you are its steward and provide systems for its development: you must notify severe incidents that affect these',
      ['Art. 24(3)', 'Art. 14(3)', 'Guidance 81'],
      stewardDutiesApply(part),
      providesSystems(part),
    ),
  )
}

/** Whether a steward must inform users of severe incidents (Art. 24(3), 14(8)): of those that it must notify. */
export function stewardInformsOfIncidents(p: Product): Verdict {
  return ofAnyPart(p, part =>
    given(
      'art-24.informs-of-severe-incidents',
      'you are its steward and provide systems for its development: you must inform users of severe incidents that affect these',
      ['Art. 24(3)', 'Art. 14(8)', 'Guidance 81'],
      stewardDutiesApply(part),
      providesSystems(part),
    ),
  )
}

function informsOfVulnerabilities(part: Product): Verdict {
  return readings(
    'art-24.informs-as-far-as-it-takes-part',
    'users must also be told of exploited vulnerabilities',
    ['Art. 24(3)', 'Art. 14(8)', 'Guidance 82'],
    openPoint(part, 'A-13', 2),
    [
      known(
        'art-24.users-told-of-incidents-only',
        'the Act asks stewards to tell users of more than severe incidents',
        ['Art. 24(3)', 'Art. 14(8)'],
        false,
      ),
      takesPartInDevelopment(part),
    ],
  )
}

/** Whether a steward must inform users of actively exploited vulnerabilities too: open point A-13. */
export function stewardInformsOfVulnerabilities(p: Product): Verdict {
  return ofAnyPart(p, part =>
    given(
      'art-24.informs-of-exploited-vulnerabilities',
      'you are its steward and involved in its development: you must inform users of actively exploited vulnerabilities in it',
      ['Art. 24(3)', 'Art. 14(8)', 'Guidance 82'],
      stewardDutiesApply(part),
      informsOfVulnerabilities(part),
    ),
  )
}

/**
 * What you must report as its steward (Art. 24(3), guidance 79 to 82), by how far you take part: nothing where the support
 * is not technical. It applies from 11 December 2027 only, not with the reporting of manufacturers (FAQ 5.5).
 */
export const stewardReporting = shared((p: Product): Verdict<Options<StewardReport>> => {
  return options<StewardReport>(
    'art-24.reporting',
    'what you must report as its steward',
    ['Art. 24(3)', 'Art. 71(2), first subparagraph', 'Guidance 79', 'Guidance 80', 'FAQ 5.5'],
    {
      'exploited vulnerabilities': stewardReportsVulnerabilities(p),
      'severe incidents': stewardReportsIncidents(p),
      'severe incidents, to users': stewardInformsOfIncidents(p),
      'exploited vulnerabilities, to users': stewardInformsOfVulnerabilities(p),
    },
  )
})
