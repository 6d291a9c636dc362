import { dates } from '../act/index.ts'
import { given, ofAnyPart } from '../given.ts'
import { hasStated, isStated, ofEachPart, type Product, partsOf, stated } from '../product.ts'
import { all, always, any, known, type Options, options, reckoned, unless, type Verdict } from '../verdict.ts'
import { isInVitroDevice, isMedicalDevice } from './art-02-exclusions.ts'
import { actApplies } from './art-02-scope.ts'
import { isRemoteDataProcessing } from './art-03-remote-processing.ts'
import { timelineOf } from './art-71-application.ts'

function isRemotePartUnderTheAct(p: Product, part: Product): Verdict {
  return unless(
    'art-02.remote-part-under-the-act',
    'it is remote data processing of a product to which the Act applies',
    ['Art. 2(1)', 'Art. 3(1)', 'Art. 3(2)', 'Rec. 12'],
    given(
      'art-02.remote-part-of-what-is-within',
      'the Act applies to a product of the offering, and this part is remote data processing of one',
      ['Art. 2(1)', 'Art. 3(2)', 'Our reading'],
      actApplies(p),
      isRemoteDataProcessing(p, part),
    ),
    [isMedicalDevice(part), isInVitroDevice(part)],
  )
}

function isUnderTheAct(p: Product, part: Product): Verdict {
  return any(
    'art-02.module-under-the-act',
    'the Act applies to it, as a product or as remote data processing of one',
    ['Art. 2(1)', 'Art. 3(1)', 'Art. 3(2)', 'Reg. (EU) 2025/327 Rec. 112'],
    [actApplies(part), isRemotePartUnderTheAct(p, part)],
  )
}

/** Whether it is an EHR system under the health data law, installed, as a service or in-house (EHDS Art. 2(2)(k), 25(2), 26(2)). */
function isEhrSystem(part: Product): Verdict {
  return given(
    'art-02.ehr-system',
    'the health data law covers it as a system for health records, also as a service or in-house, in steps until 2031',
    [
      'Reg. (EU) 2025/327 Art. 2(2)(k)',
      'Reg. (EU) 2025/327 Art. 26(2)',
      'Reg. (EU) 2025/327 Art. 105, third paragraph',
      'FAQ 2.7.1',
    ],
    stated(part, 'ehrSystem'),
    unless(
      'art-02.made-for-health-records',
      'it is made for health records, not for any purpose',
      ['Reg. (EU) 2025/327 Art. 25(2)'],
      always('art-02.within-health-data-law', 'the health data law covers systems for health records', [
        'Reg. (EU) 2025/327 Art. 26(1)',
      ]),
      [stated(part, 'generalPurposeSoftware')],
    ),
  )
}

function isDeviceOrAiThatClaims(part: Product): Verdict {
  return given(
    'art-02.device-or-ai-claims-interoperability',
    'as a medical device or high-risk AI that claims to work with health record systems it must meet their requirements on exchange and logging',
    ['Reg. (EU) 2025/327 Art. 27(1)', 'Reg. (EU) 2025/327 Art. 27(2)'],
    any(
      'art-02.device-or-high-risk-ai',
      'it is a medical device, an in vitro diagnostic device or high-risk AI',
      ['Reg. (EU) 2025/327 Art. 27(1)', 'Reg. (EU) 2025/327 Art. 27(2)'],
      [isMedicalDevice(part), isInVitroDevice(part), stated(part, 'highRiskAi')],
    ),
    stated(part, 'claimsInteroperabilityWithEhr'),
  )
}

function needsWellnessLabel(part: Product): Verdict {
  return given(
    'art-02.wellness-label',
    'as a wellness application that claims to work with health record systems it needs a label and registration, in steps until 2031',
    [
      'Reg. (EU) 2025/327 Art. 47(1)',
      'Reg. (EU) 2025/327 Art. 48(1)',
      'Reg. (EU) 2025/327 Art. 49(2)',
      'Reg. (EU) 2025/327 Art. 105, third paragraph',
    ],
    stated(part, 'wellnessApplication'),
    stated(part, 'claimsInteroperabilityWithEhr'),
  )
}

/** Whether the health data law asks something of a product: as EHR system, or for what it claims (EHDS Art. 26, 27, 47). */
export function isUnderHealthDataLaw(part: Product): Verdict {
  return any(
    'art-02.under-health-data-law',
    'it is a system for health records, or claims to work with such systems',
    ['Reg. (EU) 2025/327 Art. 26(1)', 'Reg. (EU) 2025/327 Art. 27', 'Reg. (EU) 2025/327 Art. 47(1)'],
    [isEhrSystem(part), isDeviceOrAiThatClaims(part), needsWellnessLabel(part)],
  )
}

/** The laws between which a module of an e-health offering falls; more than one can own it. */
export type ModuleLaw =
  | 'Medical Devices Regulation'
  | 'In Vitro Diagnostic Regulation'
  | 'Cyber Resilience Act'
  | 'health data law: EHR system'
  | 'health data law: device or AI that claims interoperability'
  | 'health data law: wellness label'
  | 'none of these'

function lawsOf(p: Product, part: Product): Verdict<Options<ModuleLaw>> {
  const each = {
    'Medical Devices Regulation': isMedicalDevice(part),
    'In Vitro Diagnostic Regulation': isInVitroDevice(part),
    'Cyber Resilience Act': isUnderTheAct(p, part),
    'health data law: EHR system': isEhrSystem(part),
    'health data law: device or AI that claims interoperability': isDeviceOrAiThatClaims(part),
    'health data law: wellness label': needsWellnessLabel(part),
  }
  return options<ModuleLaw>(
    'art-02.laws-of-module',
    'which of the laws on devices, products and health data owns it',
    ['Art. 2(1)', 'Art. 2(2)', 'Rec. 25', 'Reg. (EU) 2025/327 Rec. 112', 'FAQ 2.7.2'],
    {
      ...each,
      'none of these': unless(
        'art-02.no-law-of-module',
        'none of these laws owns it; as a service it may fall under other law',
        ['Art. 2(1)', 'Rec. 12'],
        always('art-02.module-of-the-offering', 'it is part of what is offered', ['Art. 3(1)']),
        Object.values(each),
      ),
    },
  )
}

/**
 * Which law owns each module, or the product where it is of one piece (Art. 2(2); Reg. (EU) 2025/327): device law and the
 * Act exclude each other, the health data law stands beside either. From when it reaches an EHR system is another rule.
 */
export function lawsOfModules(p: Product): readonly Verdict<Options<ModuleLaw>>[] {
  if (p.parts.length === 0) return [lawsOf(p, p)]
  return partsOf(p).map(([id, part]) => ({ ...lawsOf(p, part), part: id }))
}

function isMoreThanAStore(part: Product): Verdict {
  return any(
    'art-02.more-than-stored',
    'it is hardware, or software that acts on the data of individual patients',
    ['Reg. (EU) 2017/745 Art. 2(1)', 'Our reading'],
    [
      isStated(part, 'kind', 'hardware'),
      isStated(part, 'kind', 'hardware with software'),
      stated(part, 'actsOnDataOfIndividualPatients'),
    ],
  )
}

/**
 * Whether what is stated of each module points to a medical device (MDR Art. 2(1), 2(2), 2(12)). It decides nothing: whether
 * that law applies is for a person to judge, who should have an answer to these signs.
 */
export function signsOfMedicalDevice(p: Product): readonly Verdict[] {
  return ofEachPart(p, part =>
    any(
      'art-02.signs-of-medical-device',
      'there are signs that it is a medical device or an accessory of one',
      ['Reg. (EU) 2017/745 Art. 2(1)', 'Reg. (EU) 2017/745 Art. 2(2)', 'Rec. 25'],
      [
        stated(part, 'accessoryToMedicalDevice'),
        given(
          'art-02.acts-as-claimed',
          'a medical purpose is claimed, and it does more than keep data',
          ['Reg. (EU) 2017/745 Art. 2(1)', 'Reg. (EU) 2017/745 Art. 2(12)', 'Our reading'],
          stated(part, 'claimsMedicalPurpose'),
          isMoreThanAStore(part),
        ),
      ],
    ),
  )
}

function isNoDevice(part: Product): Verdict {
  return unless(
    'art-02.no-device',
    'the law on medical and in vitro diagnostic devices does not apply to it',
    ['Art. 2(2)(a)', 'Art. 2(2)(b)', 'Rec. 25'],
    always('art-02.ground-to-be-shown', 'a ground for leaving it out must be there', ['Art. 2(1)', 'Art. 2(2)']),
    [isMedicalDevice(part), isInVitroDevice(part)],
  )
}

function isOnTheMarket(p: Product): Verdict {
  return reckoned(
    'art-02.on-the-market',
    'it has been placed on the market by the day of which we speak',
    ['Art. 3(21)', 'Art. 69(3)'],
    [hasStated(p, 'placedOnMarket')],
    () => (p.facts.placedOnMarket?.is ?? p.asOf) <= p.asOf,
  )
}

/**
 * The other side of "not a medical device": that ground of exclusion falls away, and if nothing else leaves the product
 * out, its manufacturer has had to report under Article 14 since 11 September 2026 (Art. 2(2)(a), 69(3), 71(2)).
 */
export function mustReportAsNoDevice(p: Product): Verdict {
  const reporting = timelineOf(p).flatMap(({ verdict }) => (verdict.id === 'art-71.reporting-applies' ? [verdict] : []))
  return given(
    'art-02.reporting-as-no-device',
    'as it is no medical device, nothing spares it reporting: that duty has applied since 11 September 2026',
    ['Art. 2(2)(a)', 'Art. 69(3)', 'Art. 71(2), second subparagraph'],
    known(
      'art-02.reporting-has-begun',
      '11 September 2026 has come',
      ['Art. 71(2), second subparagraph'],
      p.asOf >= dates.reportingApplies.date,
    ),
    given(
      'art-02.no-device-on-the-market',
      'it is no medical device, is on the market, and its manufacturer must report',
      ['Art. 2(2)(a)', 'Art. 69(3)'],
      ofAnyPart(p, isNoDevice),
      all(
        'art-02.manufacturer-reports-what-is-on-the-market',
        'it is on the market, and its manufacturer must report',
        ['Art. 14(1)', 'Art. 14(3)', 'Art. 69(3)'],
        [isOnTheMarket(p), ...reporting],
      ),
    ),
  )
}
