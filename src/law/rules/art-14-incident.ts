import { given, openPoint, shared } from '../given.ts'
import { isStated, type Product, stated } from '../product.ts'
import { all, any, firstOf, known, readings, type Verdict } from '../verdict.ts'
import { isAwareSinceReportingApplies, isAwareSinceTheActApplies, isManufacturerWithinTheAct } from './art-14-who.ts'
import { stewardReportsIncidents } from './art-24-reporting.ts'

function isIncidentWithImpact(p: Product): Verdict {
  return given(
    'art-14.incident-with-impact',
    'it is an incident having an impact on the security of the product',
    ['Art. 3(44)', 'Art. 3(43)', 'Dir. (EU) 2022/2555 Art. 6(6)'],
    stated(p, 'isIncident'),
    stated(p, 'incidentImpairsProduct'),
  )
}

/** Whether the event is a severe incident having an impact on the security of the product (Art. 3(44), 14(5)); what is capable of it counts. */
export const isSevereIncident = shared((p: Product): Verdict => {
  return given(
    'art-14.severe-incident',
    'it is a severe incident having an impact on the security of the product',
    ['Art. 14(5)', 'Art. 3(44)'],
    isIncidentWithImpact(p),
    any(
      'art-14.severe',
      'it concerns sensitive or important data or functions, or brings malicious code',
      ['Art. 14(5)(a)', 'Art. 14(5)(b)'],
      [stated(p, 'incidentConcernsSensitiveOrImportant'), stated(p, 'incidentBringsMaliciousCode')],
    ),
  )
})

/** Open point R-2: whether an incident is reported whose effects on the product are only possible so far. */
function areItsEffectsEnough(p: Product): Verdict {
  return firstOf(
    'art-14.effects-are-enough',
    'what has followed from it, or could follow, obliges you to report it',
    ['Art. 14(3)', 'Art. 14(5)', 'Guidance 211'],
    [
      {
        when: isStated(p, 'incidentEffects', 'have come about'),
        then: known(
          'art-14.effects-have-come-about',
          'a severe incident that has compromised the product is reported',
          ['Art. 14(3)', 'Art. 14(5)', 'Guidance 211'],
          true,
        ),
      },
    ],
    readings(
      'art-14.effects-only-possible',
      'a severe incident is reported also while its effects are only possible',
      ['Art. 14(5)', 'Art. 3(44)', 'Guidance 211', 'Guidance 213'],
      openPoint(p, 'R-2', 1),
      [
        known(
          'art-14.capable-is-enough',
          'it is enough that the incident is capable of such effects',
          ['Art. 14(5)(a)', 'Art. 14(5)(b)', 'Art. 3(44)'],
          true,
        ),
        known(
          'art-14.not-yet-compromised',
          'an incident that has not compromised the product so far is reported',
          ['Guidance 211', 'Guidance 213'],
          false,
        ),
      ],
    ),
  )
}

const isReportableIncident = shared((p: Product): Verdict => {
  return given(
    'art-14.reportable-incident',
    'it is a severe incident to be reported',
    ['Art. 14(3)', 'Art. 14(5)'],
    isSevereIncident(p),
    areItsEffectsEnough(p),
  )
})

/** Whether its manufacturer must report it as a severe incident (Art. 14(3)), whatever the age of the product (Art. 69(3), guidance 210). */
export const isIncidentForManufacturer = shared((p: Product): Verdict => {
  return given(
    'art-14.incident-for-manufacturer',
    'as its manufacturer you must report it as a severe incident',
    ['Art. 14(3)', 'Art. 14(4)', 'Art. 69(3)', 'Guidance 210', 'FAQ 5.3'],
    isManufacturerWithinTheAct(p),
    given(
      'art-14.reportable-incident-you-are-aware-of',
      'it is a severe incident to be reported, and you are aware of it',
      ['Art. 14(3)', 'Art. 71(2), second subparagraph'],
      isReportableIncident(p),
      isAwareSinceReportingApplies(p),
    ),
  )
})

/** Whether it is a severe incident on systems that its steward provides, who became aware of it when the duties of stewards applied. */
export const isIncidentForSteward = shared((p: Product): Verdict => {
  return given(
    'art-24.incident-on-systems-for-development',
    'it is a severe incident that affects systems which its steward provides, who is aware of it',
    ['Art. 24(3)', 'Art. 14(3)', 'Guidance 81'],
    isReportableIncident(p),
    all(
      'art-24.affects-systems-and-is-known',
      'it affects systems which its steward provides for the development, and the steward is aware of it',
      ['Art. 24(3)'],
      [stated(p, 'incidentAffectsDevelopmentSystems'), isAwareSinceTheActApplies(p)],
    ),
  )
})

/**
 * Whether you must report it as a severe incident: as its manufacturer (Art. 14(3)) or steward (Art. 24(3)). Where it is
 * an actively exploited vulnerability too, these are two reports with clocks of their own.
 */
export function mustReportIncident(p: Product): Verdict {
  return any(
    'art-14.must-report-incident',
    'you must report it as a severe incident',
    ['Art. 14(3)', 'Art. 24(3)'],
    [
      isIncidentForManufacturer(p),
      given(
        'art-24.must-report-incident',
        'as its steward you must report it as a severe incident',
        ['Art. 24(3)', 'Art. 14(3)', 'FAQ 5.5'],
        stewardReportsIncidents(p),
        isIncidentForSteward(p),
      ),
    ],
  )
}
