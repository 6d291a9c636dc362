import { type Cite, dates, datesOfOtherLaw } from '../act/index.ts'
import type { TruthFactId } from '../facts/index.ts'
import { given, ofAnyPart } from '../given.ts'
import { type Product, stated } from '../product.ts'
import { all, any, known, type Options, options, type Verdict, type VerdictId } from '../verdict.ts'
import { isUnderHealthDataLaw } from './art-02-health-border.ts'
import { actApplies } from './art-02-scope.ts'
import {
  isHighRiskAi,
  isLiableForDefects,
  isMachinery,
  isRadioEquipment,
  isUnderGeneralProductSafety,
  isUnderToyDirective,
  isUnderToyRegulation,
  mustMeetRadioCybersecurity,
} from './art-11-12-product-law-beside.ts'

interface Named {
  readonly id: VerdictId
  readonly says: string
  readonly cites: readonly Cite[]
}

function ifStated(p: Product, fact: TruthFactId, { id, says, cites }: Named): Verdict {
  return ofAnyPart(p, part => all(id, says, cites, [stated(part, fact)]))
}

function healthDataLaw(p: Product): Verdict {
  return given(
    'beside.health-data-law',
    'the health data law applies to it, in steps until 2031: only the procedure that shows conformity and the documents are shared',
    ['Reg. (EU) 2025/327 Art. 105, second paragraph', 'Reg. (EU) 2025/327 Rec. 112', 'FAQ 2.7.2', 'FAQ 2.7.3'],
    known(
      'beside.health-data-law-has-begun',
      '26 March 2027 has come',
      ['Reg. (EU) 2025/327 Art. 105, second paragraph'],
      p.asOf >= dates.healthRecordsAmendmentApplies.date,
    ),
    ofAnyPart(p, isUnderHealthDataLaw),
  )
}

function networkSecurityLaw(p: Product): Verdict {
  return any(
    'beside.network-security',
    'the law on network and information security applies to services: it binds you, or those who use it and look after their supply chain',
    ['Rec. 24', 'Dir. (EU) 2022/2555'],
    [
      ifStated(p, 'nis2Entity', {
        id: 'beside.own-services',
        says: 'your own services must be secure, and their significant incidents reported, apart from reports on the product',
        cites: ['Rec. 24', 'Dir. (EU) 2022/2555 Art. 23'],
      }),
      ifStated(p, 'usedByNis2Entities', {
        id: 'beside.supply-chain',
        says: 'its users must look after their supply chain, which a product that meets the Act makes easier',
        cites: ['Rec. 24', 'Dir. (EU) 2022/2555'],
      }),
    ],
  )
}

function dataProtectionLaw(p: Product): Verdict {
  return ifStated(p, 'processesPersonalData', {
    id: 'beside.data-protection',
    says: 'data protection law applies to what you process: meeting the Act has no effect on what it asks of you, nor the reverse',
    cites: ['Rec. 32', 'FAQ 2.8.1', 'Reg. (EU) 2016/679'],
  })
}

function dataAct(p: Product): Verdict {
  return given(
    'beside.data-act',
    'the Data Act applies to it: the access it gives to data belongs into the risk assessment, and neither law replaces the other',
    ['FAQ 2.9.1', 'FAQ 2.9.2', 'Reg. (EU) 2023/2854'],
    known(
      'beside.data-act-has-begun',
      '12 September 2025 has come',
      ['Reg. (EU) 2023/2854 Art. 50'],
      p.asOf >= datesOfOtherLaw.dataActApplies.date,
    ),
    ifStated(p, 'connectedProduct', {
      id: 'beside.connected-product',
      says: 'it is a connected product or a related service',
      cites: ['FAQ 2.9.1', 'Reg. (EU) 2023/2854'],
    }),
  )
}

function financialSectorLaw(p: Product): Verdict {
  return given(
    'beside.financial-sector',
    'the law on the digital resilience of the financial sector applies to you or your users; it does not replace the Act',
    ['Rec. 72', 'Reg. (EU) 2022/2554'],
    known(
      'beside.financial-sector-has-begun',
      '17 January 2025 has come',
      ['Reg. (EU) 2022/2554 Art. 64'],
      p.asOf >= datesOfOtherLaw.doraApplies.date,
    ),
    ifStated(p, 'usedByFinancialEntities', {
      id: 'beside.used-in-the-financial-sector',
      says: 'you are a financial entity, or financial entities rely on it',
      cites: ['Reg. (EU) 2022/2554'],
    }),
  )
}

function identityWalletLaw(p: Product): Verdict {
  return ifStated(p, 'identityWallet', {
    id: 'beside.identity-wallet',
    says: 'the law on identity wallets applies to it: both that law and the Act must be met, one certificate may show both',
    cites: ['Rec. 33', 'Reg. (EU) No 910/2014 Art. 5a'],
  })
}

function marketSurveillanceLaw(p: Product): Verdict {
  return given(
    'art-52.market-surveillance-law',
    'the general law on market surveillance applies to it, and authorities act under it together with the Act',
    ['Art. 52(1)', 'Art. 66', 'Reg. (EU) 2019/1020'],
    known(
      'art-52.act-has-begun',
      '11 December 2027 has come',
      ['Art. 71(2), first subparagraph'],
      p.asOf >= dates.applies.date,
    ),
    actApplies(p),
  )
}

/** Other law of the Union that can apply beside the Act. */
export type LawBeside =
  | 'General Product Safety Regulation'
  | 'AI Act'
  | 'Machinery Regulation'
  | 'Radio Equipment Directive'
  | 'cybersecurity requirements for radio equipment'
  | 'European Health Data Space'
  | 'NIS2 Directive'
  | 'General Data Protection Regulation'
  | 'Data Act'
  | 'Digital Operational Resilience Act'
  | 'Product Liability Directive'
  | 'European Digital Identity Wallets'
  | 'Toy Safety Directive'
  | 'Toy Safety Regulation'
  | 'Market Surveillance Regulation'

/**
 * Which other law applies beside the Act (Art. 11, 12, 52(1); recitals 24 to 33, 53), what each leaves to the Act, and what
 * neither replaces. What product law reaches is counted from the day on which the product is placed on the market; all
 * else from the day of which we speak. Overlap with other law alone excludes nothing.
 */
export function lawsBeside(p: Product): Verdict<Options<LawBeside>> {
  return options<LawBeside>(
    'beside.laws',
    'which other law applies beside the Act',
    ['Art. 11', 'Art. 12', 'Art. 52(1)', 'Rec. 24', 'Rec. 30', 'Rec. 31', 'Rec. 32', 'Rec. 33', 'Rec. 53'],
    {
      'General Product Safety Regulation': ofAnyPart(p, isUnderGeneralProductSafety),
      'AI Act': ofAnyPart(p, isHighRiskAi),
      'Machinery Regulation': ofAnyPart(p, isMachinery),
      'Radio Equipment Directive': ofAnyPart(p, isRadioEquipment),
      'cybersecurity requirements for radio equipment': ofAnyPart(p, mustMeetRadioCybersecurity),
      'European Health Data Space': healthDataLaw(p),
      'NIS2 Directive': networkSecurityLaw(p),
      'General Data Protection Regulation': dataProtectionLaw(p),
      'Data Act': dataAct(p),
      'Digital Operational Resilience Act': financialSectorLaw(p),
      'Product Liability Directive': ofAnyPart(p, isLiableForDefects),
      'European Digital Identity Wallets': identityWalletLaw(p),
      'Toy Safety Directive': ofAnyPart(p, isUnderToyDirective),
      'Toy Safety Regulation': ofAnyPart(p, isUnderToyRegulation),
      'Market Surveillance Regulation': marketSurveillanceLaw(p),
    },
  )
}
