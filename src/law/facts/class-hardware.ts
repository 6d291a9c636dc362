import { choice, truth } from './define.ts'

/** What a technical description adds for chips, security boxes and gateways (Reg. (EU) 2025/2392, Annexes I and II). */
export const hardwareClassFacts = {
  securityBeyondChip: truth({
    says: 'its security functions serve to secure other products, networks or services',
    question: 'Do its security functions aim to secure anything beyond the chip itself?',
    why: 'A chip that only protects itself is not in the categories of class I or II.',
    counts:
      'Yes if encryption, authentication, key storage, random numbers, a trusted execution environment or the like secure the device, network or service around it: a secure boot chain, virtualisation, secure communication. No if they only protect the chip, or if there are none.',
    example: 'a controller whose encryption secures the boot of the whole device: yes',
    whoKnows: 'development',
    cites: [
      'Reg. (EU) 2025/2392 Annex I Class I(13)',
      'Reg. (EU) 2025/2392 Annex I Class I(14)',
      'Reg. (EU) 2025/2392 Annex I Class I(15)',
    ],
  }),
  tamperFeatures: truth({
    says: 'it has tamper evidence, tamper resistance or tamper response',
    question: 'Does it show, resist or respond to tampering?',
    why: 'Chips and security boxes with such features are in the stricter categories.',
    counts: 'Any one of the three is enough. For a device with a security box: the envelope provides it.',
    example: 'a chip that erases its keys when it is opened: yes',
    whoKnows: 'development',
    cites: [
      'Reg. (EU) 2025/2392 Annex I Class II(3)',
      'Reg. (EU) 2025/2392 Annex I Class II(4)',
      'Reg. (EU) 2025/2392 Annex II(1)',
      'Reg. (EU) 2025/2392 Annex II(3)',
    ],
  }),
  avaVanDesignLevel: choice({
    says: 'the level of vulnerability analysis (AVA_VAN) it is designed for',
    question: 'Which AVA_VAN level of the Common Criteria is it designed to withstand?',
    why: 'The level tells tamper-resistant chips from secure elements.',
    counts:
      'What counts is what it is designed for, not whether a certificate exists. Levels may be those of the latest or of older versions of the Common Criteria.',
    example: 'a chip designed for AVA_VAN.5: 4 or 5',
    whoKnows: 'development',
    cites: ['Reg. (EU) 2025/2392 Rec. 8', 'Reg. (EU) 2025/2392 Art. 1', 'Our reading'],
    choices: {
      'below 2': { says: 'it is designed for no AVA_VAN level, or for level 1', cites: ['Reg. (EU) 2025/2392 Rec. 8'] },
      '2 or 3': {
        says: 'it is designed for AVA_VAN level 2 or 3',
        cites: ['Reg. (EU) 2025/2392 Annex I Class II(3)', 'Reg. (EU) 2025/2392 Annex I Class II(4)'],
      },
      '4 or 5': {
        says: 'it is designed for AVA_VAN level 4 or 5',
        cites: ['Reg. (EU) 2025/2392 Annex II(3)'],
      },
    },
  }),
  discreteComponentsWithPhysicalEnvelope: truth({
    says: 'it consists of several discrete components in a physical envelope',
    question: 'Does it consist of several discrete components, with a physical envelope around what it protects?',
    why: 'Only such devices are devices with a security box; a single chip is not.',
    counts: 'Yes for a module or terminal of several parts with a protective housing or mesh. No for one chip.',
    example: 'a payment terminal: yes',
    whoKnows: 'development',
    cites: ['Reg. (EU) 2025/2392 Annex II(1)'],
  }),
  sensitiveDataOrCryptography: truth({
    says: 'it securely handles sensitive data, or performs cryptographic operations',
    question: 'Does it securely store, process or manage sensitive data, or perform cryptographic operations?',
    why: 'One of the two is needed for a device with a security box.',
    counts: 'Yes for keys, card data, identities and the like, and for signing or encrypting.',
    example: 'a hardware security module: yes',
    whoKnows: 'development',
    cites: ['Reg. (EU) 2025/2392 Annex II(1)'],
  }),
  advancedSecurityDevice: choice({
    says: 'which device of this category it is',
    question: 'Is it a smart meter gateway, or another device for advanced security purposes?',
    why: 'Gateways have a technical description; the other devices have none, which is an open point.',
    counts:
      'A gateway for electricity, or one for gas or heat that meets the same description. Another device: for example one for secure cryptographic processing that is in no other category.',
    example: 'the gateway between electricity meters and the utility: smart meter gateway',
    whoKnows: 'product management',
    cites: ['Annex IV(2)', 'Reg. (EU) 2025/2392 Annex II(2)', 'Our reading'],
    choices: {
      'smart meter gateway': { says: 'it is a smart meter gateway', cites: ['Reg. (EU) 2025/2392 Annex II(2)'] },
      'other device': { says: 'it is another device for advanced security purposes', cites: ['Annex IV(2)'] },
    },
  }),
  gatewayMeetsDescription: truth({
    says: 'the gateway does all that the technical description asks of smart meter gateways',
    question:
      'Does the gateway control the communication with authorised third parties, handle and store meter or personal data, support encryption, filter like a firewall, and allow other devices to be controlled?',
    why: 'The description asks for all of this together.',
    counts: 'Yes only if it does all five. No for a plain data concentrator or a modem.',
    example: 'a gateway that forwards readings and does nothing else: no',
    whoKnows: 'development',
    cites: ['Reg. (EU) 2025/2392 Annex II(2)', 'Dir. (EU) 2019/944 Art. 2(23)'],
  }),
} as const
