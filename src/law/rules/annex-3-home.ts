import { given, openPoint } from '../given.ts'
import { type Product, stated } from '../product.ts'
import { all, any, firstOf, known, readings, unless, type Verdict } from '../verdict.ts'

function controlsDevicesAtHome(p: Product): Verdict {
  return all(
    'annex-3.assistant-controls-homes',
    'it controls connected devices in homes',
    ['Reg. (EU) 2025/2392 Annex I Class I(16)'],
    [stated(p, 'controlsConnectedDevices'), stated(p, 'residentialSetting')],
  )
}

function givesAccessAtHome(p: Product): Verdict {
  return all(
    'annex-3.assistant-serves-homes',
    'it gives access to other services in homes',
    ['Reg. (EU) 2025/2392 Annex I Class I(16)'],
    [stated(p, 'accessToOtherServices'), stated(p, 'residentialSetting')],
  )
}

/** Open point A-25: whether the words on homes limit access to services too, or only the control of devices. */
function actsOnDemands(p: Product): Verdict {
  return readings(
    'annex-3.assistant-acts-on-demands',
    'it acts on demands in the way the description asks',
    ['Reg. (EU) 2025/2392 Annex I Class I(16)'],
    openPoint(p, 'A-25', 2),
    [
      any(
        'annex-3.assistant-in-homes-only',
        'it gives access to services or controls devices, and both count only in homes',
        ['Annex III Class I(16)', 'Reg. (EU) 2025/2392 Annex I Class I(16)'],
        [givesAccessAtHome(p), controlsDevicesAtHome(p)],
      ),
      any(
        'annex-3.assistant-anywhere-or-in-homes',
        'it gives access to services anywhere, or controls devices in homes',
        ['Reg. (EU) 2025/2392 Annex I Class I(16)'],
        [stated(p, 'accessToOtherServices'), controlsDevicesAtHome(p)],
      ),
    ],
  )
}

/** Class I, point 16: on the public internet, in natural language, and with access to services or control of devices. */
export function isVirtualAssistant(p: Product): Verdict {
  return given(
    'annex-3.virtual-assistant',
    'it is a virtual assistant for the home',
    ['Annex III Class I(16)', 'Reg. (EU) 2025/2392 Annex I Class I(16)'],
    all(
      'annex-3.assistant-on-the-internet',
      'it understands natural language and communicates on the public internet',
      ['Reg. (EU) 2025/2392 Annex I Class I(16)'],
      [stated(p, 'naturalLanguageAssistant'), stated(p, 'publicInternet')],
    ),
    actsOnDemands(p),
  )
}

/** Class I, point 17: what protects consumers at home and can be controlled remotely, and what controls such products centrally. */
export function isHomeSecurity(p: Product): Verdict {
  return firstOf(
    'annex-3.home-security',
    'it protects the physical security of consumers at home, or controls what does',
    ['Annex III Class I(17)', 'Reg. (EU) 2025/2392 Annex I Class I(17)'],
    [
      {
        when: stated(p, 'centrallyControlsHomeSecurity'),
        then: known(
          'annex-3.home-security-control',
          'what centrally controls such products is in the category',
          ['Reg. (EU) 2025/2392 Annex I Class I(17)'],
          true,
        ),
      },
    ],
    all(
      'annex-3.home-security-product',
      'it protects consumers in homes and can be controlled remotely',
      ['Reg. (EU) 2025/2392 Annex I Class I(17)'],
      [
        stated(p, 'physicalSecurityFunction'),
        stated(p, 'residentialSetting'),
        stated(p, 'consumerUse'),
        stated(p, 'remotelyControllable'),
      ],
    ),
  )
}

/** Class I, point 18: toys under the directive, on the public internet, that interact both ways or track places. */
export function isConnectedToy(p: Product): Verdict {
  return given(
    'annex-3.connected-toy',
    'it is a toy on the public internet that interacts or tracks',
    ['Annex III Class I(18)', 'Reg. (EU) 2025/2392 Annex I Class I(18)'],
    all(
      'annex-3.toy-on-the-internet',
      'it is a toy under the directive and communicates on the public internet',
      ['Reg. (EU) 2025/2392 Annex I Class I(18)', 'Dir. 2009/48/EC'],
      [stated(p, 'toyDirectiveApplies'), stated(p, 'publicInternet')],
    ),
    any(
      'annex-3.toy-interacts-or-tracks',
      'it communicates both ways, or tracks where it or its user is',
      ['Reg. (EU) 2025/2392 Annex I Class I(18)'],
      [stated(p, 'inboundOutboundComms'), stated(p, 'locationTracking')],
    ),
  )
}

function monitorsHealth(p: Product): Verdict {
  return unless(
    'annex-3.health-wearable',
    'it monitors health and is no medical device',
    ['Annex III Class I(19)', 'Reg. (EU) 2025/2392 Annex I Class I(19)'],
    all(
      'annex-3.health-wearable-senses',
      'it is for monitoring health and senses what is relevant to it',
      ['Reg. (EU) 2025/2392 Annex I Class I(19)'],
      [stated(p, 'healthMonitoringPurpose'), stated(p, 'healthSensing')],
    ),
    [stated(p, 'mdrApplies'), stated(p, 'ivdrApplies')],
  )
}

function isForChildren(p: Product): Verdict {
  return given(
    'annex-3.child-wearable',
    'it is for use by and for children, and those under 14 can wear it',
    ['Annex III Class I(19)', 'Reg. (EU) 2025/2392 Annex I Class I(19)'],
    stated(p, 'intendedForChildren'),
    stated(p, 'childrenUnder14'),
  )
}

/** Class I, point 19: worn on the body, and for health without being a medical device, or for children. */
export function isPersonalWearable(p: Product): Verdict {
  return given(
    'annex-3.personal-wearable',
    'it is worn on the body, to monitor health or by children',
    ['Annex III Class I(19)', 'Reg. (EU) 2025/2392 Annex I Class I(19)'],
    stated(p, 'wornOnBody'),
    any(
      'annex-3.wearable-for-health-or-children',
      'it monitors health, or is for children',
      ['Annex III Class I(19)', 'Reg. (EU) 2025/2392 Annex I Class I(19)'],
      [monitorsHealth(p), isForChildren(p)],
    ),
  )
}
