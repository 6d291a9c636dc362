import { given, ofAnyPart, openPoint } from '../given.ts'
import { isStated, type Product, stated } from '../product.ts'
import { all, any, firstOf, known, readings, unless, type Verdict } from '../verdict.ts'

function isSomeHardware(part: Product): Verdict {
  return any(
    'annex-3.some-hardware',
    'it is hardware, alone or with software',
    ['Art. 3(5)'],
    [isStated(part, 'kind', 'hardware'), isStated(part, 'kind', 'hardware with software')],
  )
}

/** Whether hardware belongs to the product (Art. 3(5)), in whichever of its parts. */
export function hasHardware(p: Product): Verdict {
  return ofAnyPart(p, isSomeHardware)
}

/** Whether it is software and nothing else, as many technical descriptions ask: no part of it is hardware. */
function isSoftwareAlone(p: Product): Verdict {
  return unless(
    'annex-3.software-alone',
    'it is a software product, without hardware',
    ['Art. 3(4)', 'Reg. (EU) 2025/2392 Annex I'],
    ofAnyPart(p, part =>
      any(
        'annex-3.some-software',
        'it is software or source code',
        ['Art. 3(4)'],
        [isStated(part, 'kind', 'software'), isStated(part, 'kind', 'source code')],
      ),
    ),
    [hasHardware(p)],
  )
}

/** Class I, point 1: with mechanisms for authentication or authorisation; administering identities alone is not enough. */
export function isIdentityManagement(p: Product): Verdict {
  return all(
    'annex-3.identity-management',
    'it manages identities or access, with mechanisms of its own',
    ['Annex III Class I(1)', 'Reg. (EU) 2025/2392 Annex I Class I(1)'],
    [stated(p, 'authenticatesOrAuthorises')],
  )
}

/** Class I, point 2: only software. */
export function isBrowser(p: Product): Verdict {
  return all(
    'annex-3.browser',
    'it is browser software',
    ['Annex III Class I(2)', 'Reg. (EU) 2025/2392 Annex I Class I(2)'],
    [isSoftwareAlone(p)],
  )
}

/** Class I, point 4: only software. */
export function isAntiMalware(p: Product): Verdict {
  return all(
    'annex-3.anti-malware',
    'it is software against malicious software on devices',
    ['Annex III Class I(4)', 'Reg. (EU) 2025/2392 Annex I Class I(4)'],
    [isSoftwareAlone(p)],
  )
}

/** Class I, point 6: monitoring and control of the network, both. */
export function isNetworkManagement(p: Product): Verdict {
  return all(
    'annex-3.network-management',
    'it manages a network by monitoring and control',
    ['Annex III Class I(6)', 'Reg. (EU) 2025/2392 Annex I Class I(6)'],
    [stated(p, 'monitorsAndControlsNetwork')],
  )
}

/** Class I, point 7: collection, analysis, correlation and presentation for security, all of it. */
export function isSiem(p: Product): Verdict {
  return all(
    'annex-3.siem',
    'it turns data of several sources into information for security',
    ['Annex III Class I(7)', 'Reg. (EU) 2025/2392 Annex I Class I(7)'],
    [stated(p, 'correlatesForSecurity')],
  )
}

/** Class I, point 8: only software; firmware of the kind is software too. */
export function isBootManager(p: Product): Verdict {
  return all(
    'annex-3.boot-manager',
    'it is software that manages the start of a system',
    ['Annex III Class I(8)', 'Reg. (EU) 2025/2392 Annex I Class I(8)'],
    [isSoftwareAlone(p)],
  )
}

/** Class I, point 9: certificates, or keys that belong to certificates. */
export function isPublicKeyInfrastructure(p: Product): Verdict {
  return all(
    'annex-3.public-key-infrastructure',
    'it manages certificates or their keys in a public key infrastructure',
    ['Annex III Class I(9)', 'Reg. (EU) 2025/2392 Annex I Class I(9)'],
    [stated(p, 'partOfPublicKeyInfrastructure')],
  )
}

/** Class I, point 11: only software, so that a device with an operating system inside is none. */
export function isOperatingSystem(p: Product): Verdict {
  return all(
    'annex-3.operating-system',
    'it is operating system software',
    ['Annex III Class I(11)', 'Reg. (EU) 2025/2392 Annex I Class I(11)'],
    [isSoftwareAlone(p)],
  )
}

/** Open point A-9: container platforms that go beyond one host. */
function isContainerPlatformInTheCategory(p: Product): Verdict {
  return readings(
    'annex-3.container-platform',
    'a platform for containers across hosts is in the category',
    ['Annex III Class II(1)', 'Reg. (EU) 2025/2392 Annex I Class II(1)'],
    openPoint(p, 'A-9', 2),
    [
      known(
        'annex-3.container-platform-beyond-the-description',
        'the description ends with single containers on one host',
        ['Reg. (EU) 2025/2392 Annex I Class II(1)', 'Reg. (EU) 2025/2392 Rec. 5'],
        false,
      ),
      known(
        'annex-3.container-platform-runs-containers',
        'a platform that runs containers does what a runtime does',
        ['Reg. (EU) 2025/2392 Annex I Class II(1)', 'Reg. (EU) 2025/2392 Rec. 4'],
        true,
      ),
    ],
  )
}

/** Class II, point 1: software; hypervisors and container runtimes; platforms across hosts are open point A-9. */
export function isVirtualisation(p: Product): Verdict {
  return given(
    'annex-3.virtualisation',
    'it is software that runs virtual machines or containers',
    ['Annex III Class II(1)', 'Reg. (EU) 2025/2392 Annex I Class II(1)'],
    isSoftwareAlone(p),
    firstOf(
      'annex-3.virtualisation-described',
      'it virtualises in a way that the description covers',
      ['Annex III Class II(1)', 'Reg. (EU) 2025/2392 Annex I Class II(1)'],
      [{ when: isStated(p, 'virtualisationKind', 'container platform'), then: isContainerPlatformInTheCategory(p) }],
      any(
        'annex-3.hypervisor-or-runtime',
        'it is a hypervisor or a container runtime',
        ['Reg. (EU) 2025/2392 Annex I Class II(1)'],
        [isStated(p, 'virtualisationKind', 'hypervisor'), isStated(p, 'virtualisationKind', 'container runtime')],
      ),
    ),
  )
}
