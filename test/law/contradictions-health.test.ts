import { expect, test } from 'vitest'
import { healthContradictions } from '../../src/law/contradictions-health.ts'
import { facts, isCite } from '../../src/law/index.ts'
import { makeProduct, type Written } from './make-product.ts'

type Stated = Readonly<Record<string, Written>>

function found(stated: Stated): readonly string[] {
  const p = makeProduct({ facts: stated })
  return healthContradictions.filter(({ stands }) => stands(p)).map(({ id }) => id.replace('contradiction.', ''))
}

test.each<[string, Stated, readonly string[]]>([
  ['nothing', {}, []],
  ['no device', { mdrApplies: false }, []],
  ['a claim alone', { claimsMedicalPurpose: true }, []],
  [
    'no device, and a medical claim',
    { mdrApplies: false, claimsMedicalPurpose: true },
    ['no-device-with-medical-purpose'],
  ],
  ['no device, and no claim', { mdrApplies: false, claimsMedicalPurpose: false }, []],
  ['a medical device with its claim', { mdrApplies: true, claimsMedicalPurpose: true }, []],
  [
    'an in vitro diagnostic device with its claim',
    { mdrApplies: false, ivdrApplies: true, claimsMedicalPurpose: true, accessoryToMedicalDevice: true },
    [],
  ],
  [
    'neither device, and a medical claim',
    { mdrApplies: false, ivdrApplies: false, claimsMedicalPurpose: true },
    ['no-device-with-medical-purpose'],
  ],
  [
    'software that only keeps data',
    { mdrApplies: false, claimsMedicalPurpose: true, actsOnDataOfIndividualPatients: false, kind: 'software' },
    [],
  ],
  [
    'software that works on data of patients',
    { mdrApplies: false, claimsMedicalPurpose: true, actsOnDataOfIndividualPatients: true, kind: 'software' },
    ['no-device-with-medical-purpose'],
  ],
  [
    'hardware, of which nobody asks what it does with data',
    { mdrApplies: false, claimsMedicalPurpose: true, actsOnDataOfIndividualPatients: false, kind: 'hardware' },
    ['no-device-with-medical-purpose'],
  ],
  ['no device, yet an accessory', { mdrApplies: false, accessoryToMedicalDevice: true }, ['no-device-yet-accessory']],
  ['a device, and an accessory', { mdrApplies: true, accessoryToMedicalDevice: true }, []],
  ['neither device nor accessory', { mdrApplies: false, accessoryToMedicalDevice: false }, []],
  [
    'a device for wellness alone',
    { mdrApplies: true, wellnessApplication: true, claimsMedicalPurpose: false },
    ['device-without-medical-purpose'],
  ],
  [
    'a device with wellness and a medical purpose',
    { mdrApplies: true, wellnessApplication: true, claimsMedicalPurpose: true },
    [],
  ],
  [
    'a device that claims nothing and is no accessory',
    { mdrApplies: true, claimsMedicalPurpose: false, accessoryToMedicalDevice: false },
    ['device-without-medical-purpose'],
  ],
  [
    'an accessory that claims nothing',
    { mdrApplies: true, wellnessApplication: true, claimsMedicalPurpose: false, accessoryToMedicalDevice: true },
    [],
  ],
  ['a device of which little is known', { mdrApplies: true, claimsMedicalPurpose: false }, []],
  [
    'wellness without a claim, no device',
    { mdrApplies: false, wellnessApplication: true, claimsMedicalPurpose: false, accessoryToMedicalDevice: false },
    [],
  ],
  ['a device of class II', { mdrApplies: true, coreFunctionality: 'III.II.2' }, ['device-with-class']],
  ['an in vitro device of class I', { ivdrApplies: true, coreFunctionality: 'III.I.1' }, ['device-with-class']],
  ['a device of no category', { mdrApplies: true, coreFunctionality: 'none of Annex III or IV' }, []],
  ['a product of class II', { mdrApplies: false, ivdrApplies: false, coreFunctionality: 'III.II.2' }, []],
  ['a device as a wearable', { mdrApplies: true, coreFunctionality: 'III.I.19' }, ['device-as-wearable']],
  ['an in vitro device as a wearable', { ivdrApplies: true, coreFunctionality: 'III.I.19' }, ['device-as-wearable']],
  ['a wearable that is no device', { mdrApplies: false, coreFunctionality: 'III.I.19' }, []],
  ['a device with a standard of the Act', { mdrApplies: true, standardAppliedInFull: true }, ['device-with-route']],
  [
    'an in vitro device with a specification of the Act',
    { ivdrApplies: true, commonSpecificationAppliedInFull: true },
    ['device-with-route'],
  ],
  ['a device without either', { mdrApplies: true, standardAppliedInFull: false }, []],
  ['records for any purpose', { ehrSystem: true, generalPurposeSoftware: true }, ['ehr-system-for-any-purpose']],
  ['a system for records', { ehrSystem: true, generalPurposeSoftware: false }, []],
  [
    'kinds of records of no such system',
    { ehrSystem: false, ehrData: 'only images, test results or discharge reports' },
    ['records-of-no-ehr-system'],
  ],
  [
    'kinds of records of such a system',
    { ehrSystem: true, ehrData: 'only images, test results or discharge reports' },
    [],
  ],
  ['no system for records', { ehrSystem: false }, []],
])('%s', (_, stated, ids) => {
  expect(found(stated)).toEqual(ids)
})

test('each names statements and provisions that exist, and has an id of its own', () => {
  for (const { cites, facts: named } of healthContradictions) {
    expect(cites.filter(cite => !isCite(cite))).toEqual([])
    expect(named.filter(fact => !(fact in facts))).toEqual([])
    expect(named.length).toBeGreaterThan(1)
  }
  const ids = healthContradictions.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('none stands where every statement that it names is missing', () => {
  expect(found({})).toEqual([])
})
