import type { Cite } from '../act/index.ts'
import { type Choice, choice } from './define.ts'

type ClassOne = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19
type ClassTwo = 1 | 2 | 3 | 4
type Critical = 1 | 2 | 3

function one(point: ClassOne, says: string): Choice {
  const cites: readonly Cite[] = [`Annex III Class I(${point})`, `Reg. (EU) 2025/2392 Annex I Class I(${point})`]
  return { says, cites }
}

function two(point: ClassTwo, says: string): Choice {
  const cites: readonly Cite[] = [`Annex III Class II(${point})`, `Reg. (EU) 2025/2392 Annex I Class II(${point})`]
  return { says, cites }
}

function critical(point: Critical, says: string): Choice {
  const cites: readonly Cite[] = [`Annex IV(${point})`, `Reg. (EU) 2025/2392 Annex II(${point})`]
  return { says, cites }
}

/** The one core functionality of the product, judged by a person among the categories of Annexes III and IV (Art. 7(1), 8(1)). */
export const coreFunctionality = choice({
  says: 'what its core functionality is',
  question: 'Which one of these is what the product is for?',
  why: 'The core functionality alone decides the class, and the class decides who may assess conformity.',
  counts:
    'Exactly one per product: the main features without which it could not serve its purpose, as instructions, advertising and documentation show them. Extra functions change nothing, nor do components built in: a router with a firewall is a router, a news app with a browser inside is no browser. Being able to do something is not enough: a smartphone is no password manager, and a tool that automates the response to alarms is usually no SIEM. A module also sold on its own is judged on its own. Wristbands that are there to pay with belong to smartcards; filters against spam belong to firewalls. If none fits, choose the first.',
  example: 'an app that stores passwords, with some checks for malware beside: a password manager (III.I.3)',
  whoKnows: 'product management',
  cites: [
    'Art. 7(1)',
    'Art. 8(1), first subparagraph',
    'Reg. (EU) 2025/2392 Rec. 2',
    'Reg. (EU) 2025/2392 Rec. 3',
    'Reg. (EU) 2025/2392 Rec. 4',
    'Reg. (EU) 2025/2392 Rec. 5',
    'Guidance 139',
    'Guidance 142',
    'Guidance 144',
    'Guidance 145',
  ],
  choices: {
    'none of Annex III or IV': {
      says: 'its core functionality is in no category of Annex III or IV',
      cites: ['Art. 7(1)', 'Art. 8(1), first subparagraph', 'Reg. (EU) 2025/2392 Rec. 5'],
    },
    'III.I.1': one(1, 'identity or access management, privileged access, readers for authentication or access'),
    'III.I.2': one(2, 'a browser, standalone or made to be embedded in other products'),
    'III.I.3': one(3, 'a password manager'),
    'III.I.4': one(4, 'software that finds, removes or quarantines malicious software on devices'),
    'III.I.5': one(5, 'a virtual private network: an encrypted tunnel, as client, server or gateway'),
    'III.I.6': one(6, 'a network management system'),
    'III.I.7': one(7, 'security information and event management (SIEM)'),
    'III.I.8': one(8, 'a boot manager, boot loader or UEFI firmware'),
    'III.I.9': one(9, 'public key infrastructure or the issuing of digital certificates'),
    'III.I.10': one(10, 'a physical or virtual network interface'),
    'III.I.11': one(11, 'an operating system'),
    'III.I.12': one(12, 'a router, a modem for the internet, or a switch'),
    'III.I.13': one(13, 'a microprocessor with security functions (memory and peripherals outside)'),
    'III.I.14': one(14, 'a microcontroller with security functions (memory inside)'),
    'III.I.15': one(15, 'an ASIC or FPGA with security functions'),
    'III.I.16': one(16, 'a general-purpose virtual assistant for the smart home'),
    'III.I.17': one(17, 'a smart home product for physical security: lock, camera, baby monitor, alarm'),
    'III.I.18': one(18, 'an internet-connected toy that interacts socially or tracks its place'),
    'III.I.19': one(19, 'something worn on the body to monitor health, or worn by children'),
    'III.II.1': two(1, 'a hypervisor, or a runtime for containers'),
    'III.II.2': two(2, 'a firewall, or detection or prevention of intrusions'),
    'III.II.3': two(3, 'a tamper-resistant microprocessor'),
    'III.II.4': two(4, 'a tamper-resistant microcontroller'),
    'IV.1': critical(1, 'a hardware device with a security box: HSM, payment terminal, tachograph'),
    'IV.2': critical(2, 'a smart meter gateway, or another device for advanced security purposes'),
    'IV.3': critical(3, 'a smartcard or the like, or a secure element such as a TPM or an eUICC'),
  },
})

/** What a product can be for: a category of Annex III or IV, or none of them. */
export type CoreFunctionality = keyof typeof coreFunctionality.choices
