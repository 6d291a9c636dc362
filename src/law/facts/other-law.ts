import { truth } from './define.ts'

/** Other law that takes a product out of the Act, and other grounds of exclusion (Art. 2(2) to 2(7)). */
export const otherLawFacts = {
  mdrApplies: truth({
    says: 'the Medical Devices Regulation applies to it',
    question: 'Is it a medical device, or an accessory of one, under Regulation (EU) 2017/745?',
    why: 'Products to which that law applies are outside the Act.',
    counts:
      'What counts is whether that law applies, not whether a CE mark is there yet. Yes also for software that is itself a device, for accessories, for products of Annex XVI once their common specifications apply, and for devices with a medical and another purpose. No for apps without medical purpose, chargers, hospital IT, general wellness, and for a component that is not itself a device. A maker of devices may also sell products that are none.',
    example: 'an app that adjusts a hearing aid as its accessory: yes; an app that only streams music to it: no',
    whoKnows: 'regulatory affairs',
    cites: [
      'Art. 2(2)(a)',
      'Rec. 25',
      'Reg. (EU) 2017/745 Art. 1(1)',
      'Reg. (EU) 2017/745 Art. 1(2)',
      'Reg. (EU) 2017/745 Art. 1(3)',
      'Reg. (EU) 2017/745 Art. 1(4)',
      'Reg. (EU) 2017/745 Art. 1(6)',
      'Our reading',
    ],
  }),
  ivdrApplies: truth({
    says: 'the Regulation on in vitro diagnostic devices applies to it',
    question: 'Is it an in vitro diagnostic medical device, or an accessory of one, under Regulation (EU) 2017/746?',
    why: 'Products to which that law applies are outside the Act.',
    counts:
      'What counts is whether that law applies, not whether a CE mark is there yet. No for general laboratory equipment and software that is neither a device nor an accessory.',
    example: 'software that computes a diagnosis from a blood sample: yes',
    whoKnows: 'regulatory affairs',
    cites: ['Art. 2(2)(b)', 'Rec. 25', 'Reg. (EU) 2017/746'],
  }),
  reg2019_2144Applies: truth({
    says: 'the General Safety Regulation for motor vehicles applies to it',
    question: 'Is it a car, van, lorry, bus or trailer, or made for such vehicles, under Regulation (EU) 2019/2144?',
    why: 'Products to which that law applies are outside the Act.',
    counts:
      'Yes for vehicles of the categories M, N and O and for systems, components and separate technical units designed and built for them, whoever in the supply chain buys them. No for tractors: the law on them, Regulation (EU) No 167/2013, is not named in the Act.',
    example: 'a brake control unit: yes; a tractor terminal: no',
    whoKnows: 'regulatory affairs',
    cites: ['Art. 2(2)(c)', 'Reg. (EU) 2019/2144', 'Guidance 241', 'Our reading'],
  }),
  reg168_2013Applies: truth({
    says: 'the law on two- and three-wheel vehicles and quadricycles applies to it',
    question:
      'Is it a moped, motorcycle, three-wheeler or quadricycle, or made for one, under Regulation (EU) No 168/2013?',
    why: 'A delegated act takes these vehicles out of the Act, except those designed to pedal.',
    counts:
      'Yes for vehicles of category L and for systems, components, parts and equipment designed and built for them. No for pedelecs which that law does not cover at all.',
    example: 'an electric moped: yes; an ordinary pedelec: no',
    whoKnows: 'regulatory affairs',
    cites: ['Art. 2(5)', 'Reg. (EU) 2025/1535 Art. 1', 'Reg. (EU) No 168/2013', 'Guidance 242', 'Our reading'],
  }),
  exclusivelyForVehicles: truth({
    says: 'it is such a vehicle, or made for nothing but such vehicles',
    question: 'Is it such a vehicle itself, or intended and suitable only to be built into such vehicles?',
    why: 'Only what is made for nothing else is left out; a part that fits elsewhere stays in.',
    counts:
      'Yes if it ends up only in vehicles under the two vehicle laws, no matter to whom in the supply chain you sell it; selling it only within that supply chain speaks for it. No for generic parts that fit other products too. No for a part that fits elsewhere and is sold where anyone can buy, whatever your statements say about its use.',
    example: 'a control unit that fits only cars: yes; a general-purpose microcontroller that cars use too: no',
    whoKnows: 'product management',
    cites: ['Art. 2(2)(c)', 'Guidance 244', 'Guidance 245', 'Guidance 246'],
  }),
  l1eDesignedToPedal: truth({
    says: 'it is a vehicle of category L1e designed to pedal',
    question: 'Is it a vehicle of category L1e that is designed to pedal?',
    why: 'These vehicles are the exception: the Act does apply to them.',
    counts:
      'Yes for the vehicles that Article 3, point 94(b), of Regulation (EU) No 168/2013 describes. No for mopeds without pedals, and for motorcycles.',
    example: 'a powered cycle approved as L1e: yes; an electric moped: no',
    whoKnows: 'regulatory affairs',
    cites: ['Reg. (EU) 2025/1535 Art. 1', 'Reg. (EU) No 168/2013 Art. 3(94)(b)', 'FAQ 1.9'],
  }),
  easaCertified2018_1139: truth({
    says: 'it has been certified under the law on civil aviation',
    question: 'Has it been certified under Regulation (EU) 2018/1139 on civil aviation?',
    why: 'Certified products are outside the Act; being covered by that law is not enough.',
    counts:
      'Yes only with a certificate. No for drones of the open category and for uncertified components of certified aircraft: they may be within the Act.',
    example: 'a certified avionics unit: yes; a leisure drone: no',
    whoKnows: 'regulatory affairs',
    cites: ['Art. 2(3)', 'Reg. (EU) 2018/1139', 'FAQ 2.1.1'],
  }),
  medScope2014_90: truth({
    says: 'it is within the scope of the Marine Equipment Directive',
    question: 'Is it equipment within the scope of Directive 2014/90/EU on marine equipment?',
    why: 'Such equipment is outside the Act.',
    counts:
      'What counts is the scope, not a certificate: the equipment listed in the implementing act in force under that Directive. No for components of such equipment which are not themselves listed.',
    example: 'a listed ship radar: yes; an unlisted chip in it: no',
    whoKnows: 'regulatory affairs',
    cites: ['Art. 2(4)', 'Dir. 2014/90/EU', 'FAQ 2.2.1'],
  }),
  sparePartSuppliedForRepair: truth({
    says: 'it is supplied specifically as a spare part for repair',
    question: 'Do you supply it specifically as a spare part, to repair a product that is already out there?',
    why: 'Spare parts that replace identical components are outside the Act.',
    counts:
      'Yes if the supply itself shows it: the order names the product to be repaired, or it goes through after-sales service. Keep evidence of that. Yes for products from before and after the Act applies, and for a whole product that is part of a larger one. No if it is sold on its own; that it could serve as a replacement is not enough.',
    example: 'a controller sent by after-sales for a named machine: yes; the same controller over the counter: no',
    whoKnows: 'after-sales',
    cites: ['Art. 2(6)', 'Rec. 29', 'Guidance 97', 'Guidance 98', 'Guidance 102'],
  }),
  sparePartReplacesIdentical: truth({
    says: 'the spare part is identical to the component it replaces',
    question: 'Is it identical to the component it replaces?',
    why: 'A part that differs in what matters for security is a product of its own.',
    counts:
      'Yes if it has the same role and the same security characteristics, even on another chipset or with other firmware. No if algorithms, protocols, cryptography, secure boot, access control or the like differ.',
    example: 'a new radio module with the same protocols and protection: yes; a chip with another secure boot: no',
    whoKnows: 'development',
    cites: ['Art. 2(6)', 'Guidance 99', 'Guidance 100', 'Guidance Ex. 37', 'Guidance Ex. 38'],
  }),
  sparePartSameSpecification: truth({
    says: 'the spare part is made to the same specifications as the component it replaces',
    question: 'Is it made to the same specifications as the component it replaces?',
    why: 'Both are needed: identical, and made to the same specifications.',
    counts:
      'Yes if the same specification governs how it is made. Differences that leave the security characteristics as they were do not matter.',
    example: 'the same module from a later batch: yes',
    whoKnows: 'production',
    cites: ['Art. 2(6)', 'Guidance 96', 'Guidance 99'],
  }),
  defenceExclusive: truth({
    says: 'it is developed or modified exclusively for national security or defence',
    question: 'Is it developed or modified for nothing but national security or defence?',
    why: 'Such products are outside the Act.',
    counts:
      'No for products with a civilian and a military use. Yes for a variant of them that was modified for nothing but national security or defence, and only for that variant.',
    example: 'a radio built for armed forces only: yes; a rugged laptop sold to them too: no',
    whoKnows: 'product management',
    cites: ['Art. 2(7)', 'Rec. 26', 'FAQ 1.8'],
  }),
  classifiedSpecific: truth({
    says: 'it is specifically designed to process classified information',
    question: 'Is it specifically designed to process classified information?',
    why: 'Such products are outside the Act.',
    counts: 'No for a general product, such as disk encryption, that someone also uses for classified information.',
    example: 'a gateway built for a classified network: yes',
    whoKnows: 'product management',
    cites: ['Art. 2(7)', 'Rec. 26', 'FAQ 1.8', 'Our reading'],
  }),
} as const
