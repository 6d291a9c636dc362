import { type Contradiction, clash } from './contradiction.ts'
import type { Product } from './product.ts'

const hardware = ['hardware', 'hardware with software']

/** Software that only keeps data is no device whatever is said of it; then what is said of it is wrong, not the statement. */
function doesMoreThanKeepData({ facts }: Product): boolean {
  return facts.actsOnDataOfIndividualPatients?.is !== false || hardware.includes(facts.kind?.is ?? '')
}

function isNeitherDevice({ facts }: Product): boolean {
  return facts.mdrApplies?.is === false && facts.ivdrApplies?.is !== true
}

function isDevice({ facts }: Product): boolean {
  return facts.mdrApplies?.is === true || facts.ivdrApplies?.is === true
}

function isOfAListedCategory({ facts }: Product): boolean {
  const category = facts.coreFunctionality?.is ?? 'none of Annex III or IV'
  return category !== 'none of Annex III or IV' && category !== 'III.I.19'
}

/** The statement that it is no medical device, against what makes one. */
const noDevice: readonly Contradiction[] = [
  {
    id: 'contradiction.no-device-with-medical-purpose',
    says: 'you state that it is no medical device, and that a medical purpose is claimed for it: that claim makes one',
    cites: ['Reg. (EU) 2017/745 Art. 2(1)', 'Reg. (EU) 2017/745 Art. 2(12)', 'Art. 2(2)(a)'],
    facts: ['mdrApplies', 'claimsMedicalPurpose'],
    stands: p => isNeitherDevice(p) && p.facts.claimsMedicalPurpose?.is === true && doesMoreThanKeepData(p),
  },
  {
    id: 'contradiction.no-device-yet-accessory',
    says: 'you state that the law on medical devices does not apply, and that it is an accessory of such devices: the law covers these, too',
    cites: ['Reg. (EU) 2017/745 Art. 1(1)', 'Reg. (EU) 2017/745 Art. 1(4)', 'Reg. (EU) 2017/745 Art. 2(2)'],
    facts: ['mdrApplies', 'accessoryToMedicalDevice'],
    stands: p => isNeitherDevice(p) && p.facts.accessoryToMedicalDevice?.is === true,
  },
]

/** The statement that it is a medical device, against what only products under the Act have, or what a device is not. */
const device: readonly Contradiction[] = [
  {
    id: 'contradiction.device-without-medical-purpose',
    says: 'you state that the law on medical devices applies, and that no medical purpose is claimed: then only accessories and some listed products are devices',
    cites: [
      'Reg. (EU) 2017/745 Art. 2(1)',
      'Reg. (EU) 2017/745 Art. 1(2)',
      'Reg. (EU) 2017/745 Art. 1(4)',
      'Reg. (EU) 2025/327 Art. 2(2)(ab)',
    ],
    facts: ['mdrApplies', 'claimsMedicalPurpose', 'wellnessApplication', 'accessoryToMedicalDevice'],
    stands: ({ facts: { mdrApplies, claimsMedicalPurpose, wellnessApplication, accessoryToMedicalDevice } }) =>
      mdrApplies?.is === true &&
      claimsMedicalPurpose?.is === false &&
      accessoryToMedicalDevice?.is !== true &&
      (wellnessApplication?.is === true || accessoryToMedicalDevice?.is === false),
  },
  {
    id: 'contradiction.device-with-class',
    says: 'you state that it is a medical or in vitro diagnostic device, and that it is of a category of the Act: devices are outside the Act and have no class',
    cites: ['Art. 2(2)(a)', 'Art. 2(2)(b)', 'Art. 7(1)', 'Art. 8(1)'],
    facts: ['mdrApplies', 'ivdrApplies', 'coreFunctionality'],
    stands: p => isDevice(p) && isOfAListedCategory(p),
  },
  clash(
    'contradiction.device-as-wearable',
    'you state that it is a medical or in vitro diagnostic device, and that it is of the category of wearables: for health, that holds only those which are no devices',
    ['Annex III Class I(19)', 'Art. 2(2)(a)', 'Art. 2(2)(b)'],
    { mdrApplies: true, coreFunctionality: 'III.I.19' },
    { ivdrApplies: true, coreFunctionality: 'III.I.19' },
  ),
  clash(
    'contradiction.device-with-route',
    'you state that it is a medical or in vitro diagnostic device, and that you apply a standard or specification of the Act in full: the Act asks nothing of devices',
    ['Art. 2(2)(a)', 'Art. 2(2)(b)', 'Art. 27(1), first subparagraph', 'Art. 27(5)'],
    { mdrApplies: true, standardAppliedInFull: true },
    { mdrApplies: true, commonSpecificationAppliedInFull: true },
    { ivdrApplies: true, standardAppliedInFull: true },
    { ivdrApplies: true, commonSpecificationAppliedInFull: true },
  ),
]

/** What was stated of health records. */
const healthRecords: readonly Contradiction[] = [
  clash(
    'contradiction.ehr-system-for-any-purpose',
    'you state that it is a system for health records, and that it is general-purpose software: the rules for such systems leave it out',
    ['Reg. (EU) 2025/327 Art. 25(2)'],
    { ehrSystem: true, generalPurposeSoftware: true },
  ),
  {
    id: 'contradiction.records-of-no-ehr-system',
    says: 'you state that it is no system for health records, and which kinds of health records it processes as one',
    cites: ['Reg. (EU) 2025/327 Art. 2(2)(k)', 'Reg. (EU) 2025/327 Art. 14(1), first subparagraph'],
    facts: ['ehrSystem', 'ehrData'],
    stands: ({ facts: { ehrSystem, ehrData } }) => ehrSystem?.is === false && ehrData !== undefined,
  },
]

/** Statements on devices, wellness and health records that cannot all hold (Art. 2(2); Reg. (EU) 2017/745, 2025/327). */
export const healthContradictions: readonly Contradiction[] = [...noDevice, ...device, ...healthRecords]
