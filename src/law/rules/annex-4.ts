import { given, openPoint } from '../given.ts'
import { isStated, type Product, stated } from '../product.ts'
import { all, firstOf, known, readings, type Verdict } from '../verdict.ts'
import { hasHardware } from './annex-3-software.ts'

/** Point 1: hardware of several components, in an envelope with tamper features, for sensitive data or cryptography. */
export function isSecurityBox(p: Product): Verdict {
  return given(
    'annex-4.security-box',
    'it is a hardware device with a security box',
    ['Annex IV(1)', 'Reg. (EU) 2025/2392 Annex II(1)'],
    hasHardware(p),
    all(
      'annex-4.security-box-described',
      'it has several components in an envelope with tamper features, and handles what is sensitive',
      ['Reg. (EU) 2025/2392 Annex II(1)'],
      [
        stated(p, 'discreteComponentsWithPhysicalEnvelope'),
        stated(p, 'tamperFeatures'),
        stated(p, 'sensitiveDataOrCryptography'),
      ],
    ),
  )
}

/** Open point A-8: Annex IV names these devices, and nothing describes them. */
function isOtherDeviceInTheCategory(p: Product): Verdict {
  return readings(
    'annex-4.other-advanced-security-device',
    'another device for advanced security purposes is in the category',
    ['Annex IV(2)'],
    openPoint(p, 'A-8', 1),
    [
      known('annex-4.named-in-the-annex', 'the annex names such devices, described or not', ['Annex IV(2)'], true),
      known(
        'annex-4.nothing-described',
        'without a technical description nothing falls under these words',
        ['Art. 7(4)', 'Reg. (EU) 2025/2392 Annex II(2)'],
        false,
      ),
    ],
  )
}

/** Point 2: smart meter gateways that meet the description; other devices for advanced security purposes are open point A-8. */
export function isGatewayOrAdvancedSecurityDevice(p: Product): Verdict {
  return firstOf(
    'annex-4.gateway-or-advanced-security-device',
    'it is a smart meter gateway as described, or another device for advanced security purposes',
    ['Annex IV(2)', 'Reg. (EU) 2025/2392 Annex II(2)'],
    [{ when: isStated(p, 'advancedSecurityDevice', 'other device'), then: isOtherDeviceInTheCategory(p) }],
    stated(p, 'gatewayMeetsDescription'),
  )
}
