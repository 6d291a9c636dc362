import { dates } from '../act/index.ts'
import { given } from '../given.ts'
import { type Product, stated } from '../product.ts'
import { all, firstOf, known, type Verdict } from '../verdict.ts'

/** Whether the law on medical devices applies, which takes a product out of the Act (Art. 2(2)(a)). */
export function isMedicalDevice(p: Product): Verdict {
  return all(
    'art-02.medical-device',
    'the law on medical devices applies to it',
    ['Art. 2(2)(a)', 'Rec. 25', 'Reg. (EU) 2017/745 Art. 1(4)'],
    [stated(p, 'mdrApplies')],
  )
}

/** Whether the law on in vitro diagnostic devices applies, which takes a product out of the Act (Art. 2(2)(b)). */
export function isInVitroDevice(p: Product): Verdict {
  return all(
    'art-02.in-vitro-device',
    'the law on in vitro diagnostic medical devices applies to it',
    ['Art. 2(2)(b)', 'Rec. 25'],
    [stated(p, 'ivdrApplies')],
  )
}

function isMotorVehicleOrItsPart(p: Product): Verdict {
  return given(
    'art-02.motor-vehicle',
    'it is a motor vehicle or trailer, or is made for nothing but such vehicles',
    ['Art. 2(2)(c)', 'Reg. (EU) 2019/2144', 'Guidance 244'],
    stated(p, 'reg2019_2144Applies'),
    stated(p, 'exclusivelyForVehicles'),
  )
}

function isTwoOrThreeWheelerLeftOut(p: Product): Verdict {
  return given(
    'art-02.two-or-three-wheeler',
    'the law on two- and three-wheel vehicles applies to it, and it is made for nothing but vehicles',
    ['Reg. (EU) 2025/1535 Art. 1', 'Guidance 242', 'Guidance 244'],
    stated(p, 'reg168_2013Applies'),
    firstOf(
      'art-02.l-category-without-pedals',
      'it is not a vehicle of category L1e that is designed to pedal',
      ['Reg. (EU) 2025/1535 Art. 1', 'Reg. (EU) No 168/2013 Art. 3(94)(b)'],
      [
        {
          when: stated(p, 'l1eDesignedToPedal'),
          then: known(
            'art-02.pedal-cycle-left-out',
            'vehicles of category L1e that are designed to pedal are left out, too',
            ['Reg. (EU) 2025/1535 Art. 1', 'Reg. (EU) No 168/2013 Art. 3(94)(b)'],
            false,
          ),
        },
      ],
      stated(p, 'exclusivelyForVehicles'),
    ),
  )
}

/** The one exclusion that the Act did not begin with: a delegated act added it (Art. 2(5)). */
function isTwoOrThreeWheelerOrItsPart(p: Product): Verdict {
  return given(
    'art-02.l-category-vehicle',
    'it is a two- or three-wheel vehicle or quadricycle, or is made for nothing but vehicles',
    ['Art. 2(5)', 'Reg. (EU) 2025/1535 Art. 1', 'Guidance 242', 'Guidance 244'],
    known(
      'art-02.vehicle-exclusion-in-force',
      'the delegated act that leaves out two- and three-wheel vehicles is in force, since 18 November 2025',
      ['Art. 2(5)', 'Reg. (EU) 2025/1535 Art. 2'],
      p.asOf >= dates.vehicleExclusionInForce.date,
    ),
    isTwoOrThreeWheelerLeftOut(p),
  )
}

function isCertifiedForAviation(p: Product): Verdict {
  return all(
    'art-02.certified-for-aviation',
    'it has been certified under the law on civil aviation',
    ['Art. 2(3)', 'Reg. (EU) 2018/1139', 'FAQ 2.1.1'],
    [stated(p, 'easaCertified2018_1139')],
  )
}

function isMarineEquipment(p: Product): Verdict {
  return all(
    'art-02.marine-equipment',
    'it is equipment within the scope of the law on marine equipment',
    ['Art. 2(4)', 'Dir. 2014/90/EU', 'FAQ 2.2.1'],
    [stated(p, 'medScope2014_90')],
  )
}

function isIdenticalSparePart(p: Product): Verdict {
  return given(
    'art-02.identical-spare-part',
    'it is a spare part that replaces an identical component',
    ['Art. 2(6)', 'Rec. 29', 'Guidance 97', 'Guidance 102'],
    stated(p, 'sparePartSuppliedForRepair'),
    all(
      'art-02.identical-to-what-it-replaces',
      'it is identical to what it replaces and made to the same specifications',
      ['Art. 2(6)', 'Guidance 99', 'Guidance 100'],
      [stated(p, 'sparePartReplacesIdentical'), stated(p, 'sparePartSameSpecification')],
    ),
  )
}

function isForDefenceAlone(p: Product): Verdict {
  return all(
    'art-02.defence',
    'it is developed or modified for nothing but national security or defence',
    ['Art. 2(7)', 'Rec. 26', 'FAQ 1.8'],
    [stated(p, 'defenceExclusive')],
  )
}

function isForClassifiedInformation(p: Product): Verdict {
  return all(
    'art-02.classified-information',
    'it is specifically designed to process classified information',
    ['Art. 2(7)', 'Rec. 26'],
    [stated(p, 'classifiedSpecific')],
  )
}

/** Every ground on which the Act leaves a product out (Art. 2(2) to 2(7)), each with its own verdict. Overlap with other law alone is none. */
export function exclusionsOf(p: Product): readonly Verdict[] {
  return [
    isMedicalDevice(p),
    isInVitroDevice(p),
    isMotorVehicleOrItsPart(p),
    isTwoOrThreeWheelerOrItsPart(p),
    isCertifiedForAviation(p),
    isMarineEquipment(p),
    isIdenticalSparePart(p),
    isForDefenceAlone(p),
    isForClassifiedInformation(p),
  ]
}
