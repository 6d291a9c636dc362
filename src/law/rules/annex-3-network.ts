import { given } from '../given.ts'
import { isStated, type Product, stated } from '../product.ts'
import { any, firstOf, known, type Verdict } from '../verdict.ts'
import { hasHardware } from './annex-3-software.ts'

function isInternetModem(p: Product): Verdict {
  return given(
    'annex-3.internet-modem',
    'it is a hardware modem for the connection to the internet',
    ['Reg. (EU) 2025/2392 Annex I Class I(12)'],
    stated(p, 'modemForInternet'),
    hasHardware(p),
  )
}

/** Class I, point 12: every router; modems only as hardware and for the internet; switches only with a management plane. */
export function isRouterModemOrSwitch(p: Product): Verdict {
  return firstOf(
    'annex-3.router-modem-switch',
    'it is a router, a modem for the internet, or a switch that can be managed',
    ['Annex III Class I(12)', 'Reg. (EU) 2025/2392 Annex I Class I(12)'],
    [
      {
        when: isStated(p, 'networkDevice', 'router'),
        then: known(
          'annex-3.router',
          'routers are in the category, as hardware or as software',
          ['Reg. (EU) 2025/2392 Annex I Class I(12)'],
          true,
        ),
      },
      { when: isStated(p, 'networkDevice', 'modem'), then: isInternetModem(p) },
    ],
    stated(p, 'managementPlane'),
  )
}

/** Class II, point 2: firewalls, and systems that detect intrusions, whether or not they also respond. */
export function isFirewallOrIntrusionDetection(p: Product): Verdict {
  return any(
    'annex-3.firewall-or-intrusion-detection',
    'it is a firewall, or it detects or prevents intrusions',
    ['Annex III Class II(2)', 'Reg. (EU) 2025/2392 Annex I Class II(2)'],
    [stated(p, 'monitorsAndRestrictsTraffic'), stated(p, 'detectsIntrusions')],
  )
}
