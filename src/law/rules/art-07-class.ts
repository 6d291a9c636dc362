import { type ByChoice, rowsByChoice } from '../choices.ts'
import { shared } from '../given.ts'
import type { Product } from '../product.ts'
import { firstOf, type Options, type Verdict } from '../verdict.ts'
import { classOfChip, isAsicOrFpga } from './annex-3-chips.ts'
import { isConnectedToy, isHomeSecurity, isPersonalWearable, isVirtualAssistant } from './annex-3-home.ts'
import { isFirewallOrIntrusionDetection, isRouterModemOrSwitch } from './annex-3-network.ts'
import {
  isAntiMalware,
  isBootManager,
  isBrowser,
  isIdentityManagement,
  isNetworkManagement,
  isOperatingSystem,
  isPublicKeyInfrastructure,
  isSiem,
  isVirtualisation,
} from './annex-3-software.ts'
import { isGatewayOrAdvancedSecurityDevice, isSecurityBox } from './annex-4.ts'
import { classOne, classTwo, critical, defaultProduct, ifDescribed, type ProductClass } from './art-07-outcomes.ts'

export type { ProductClass } from './art-07-outcomes.ts'

/** Annexes III and IV, category by category: its class, and what its technical description adds that a person could miss. */
const byCategory: ByChoice<'coreFunctionality', Options<ProductClass>> = {
  'none of Annex III or IV': () => defaultProduct,
  'III.I.1': p => ifDescribed(isIdentityManagement(p), classOne),
  'III.I.2': p => ifDescribed(isBrowser(p), classOne),
  'III.I.3': () => classOne,
  'III.I.4': p => ifDescribed(isAntiMalware(p), classOne),
  'III.I.5': () => classOne,
  'III.I.6': p => ifDescribed(isNetworkManagement(p), classOne),
  'III.I.7': p => ifDescribed(isSiem(p), classOne),
  'III.I.8': p => ifDescribed(isBootManager(p), classOne),
  'III.I.9': p => ifDescribed(isPublicKeyInfrastructure(p), classOne),
  'III.I.10': () => classOne,
  'III.I.11': p => ifDescribed(isOperatingSystem(p), classOne),
  'III.I.12': p => ifDescribed(isRouterModemOrSwitch(p), classOne),
  'III.I.13': classOfChip,
  'III.I.14': classOfChip,
  'III.I.15': p => ifDescribed(isAsicOrFpga(p), classOne),
  'III.I.16': p => ifDescribed(isVirtualAssistant(p), classOne),
  'III.I.17': p => ifDescribed(isHomeSecurity(p), classOne),
  'III.I.18': p => ifDescribed(isConnectedToy(p), classOne),
  'III.I.19': p => ifDescribed(isPersonalWearable(p), classOne),
  'III.II.1': p => ifDescribed(isVirtualisation(p), classTwo),
  'III.II.2': p => ifDescribed(isFirewallOrIntrusionDetection(p), classTwo),
  'III.II.3': classOfChip,
  'III.II.4': classOfChip,
  'IV.1': p => ifDescribed(isSecurityBox(p), critical),
  'IV.2': p => ifDescribed(isGatewayOrAdvancedSecurityDevice(p), critical),
  'IV.3': classOfChip,
}

/**
 * The class of the product (Art. 7(1), 8(1)), exactly one when known: that of the category of its core functionality, as
 * a person judged it, if it also meets the technical description. Components and extra functions do not count.
 */
export const classOf = shared((p: Product): Verdict<Options<ProductClass>> => {
  return firstOf(
    'art-07.class',
    'its class, by the category of its core functionality',
    ['Art. 7(1)', 'Art. 8(1), first subparagraph', 'Reg. (EU) 2025/2392 Rec. 2', 'Guidance 141'],
    rowsByChoice(p, 'coreFunctionality', byCategory),
    defaultProduct,
  )
})
