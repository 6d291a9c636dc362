import type { Cite } from '../index.ts'

/** What Annexes III to VII say, in our own words: the product categories, the declarations and the technical documentation. */
export const annexes3To7 = {
  'Annex III':
    'Lists the categories of important products in two classes. What decides is the core functionality; Art. 32 ties stricter ways of proving conformity to each class.',
  'Annex III Class I':
    'Nineteen categories of important products of the first class. Reg. (EU) 2025/2392 describes each in technical terms.',
  'Annex III Class I(1)':
    'Important, class I: systems for managing identities, and software and hardware for managing privileged access, readers for authentication, access control or biometrics among them.',
  'Annex III Class I(2)': 'Important, class I: browsers, whether standalone or embedded.',
  'Annex III Class I(3)': 'Important, class I: password managers.',
  'Annex III Class I(4)':
    'Important, class I: software that looks for malicious software, removes it or puts it in quarantine.',
  'Annex III Class I(5)': 'Important, class I: products whose function is a virtual private network (VPN).',
  'Annex III Class I(6)': 'Important, class I: network management systems.',
  'Annex III Class I(7)': 'Important, class I: systems for security information and event management (SIEM).',
  'Annex III Class I(8)': 'Important, class I: boot managers.',
  'Annex III Class I(9)':
    'Important, class I: public key infrastructure, and software for issuing digital certificates.',
  'Annex III Class I(10)': 'Important, class I: network interfaces, physical or virtual.',
  'Annex III Class I(11)': 'Important, class I: operating systems.',
  'Annex III Class I(12)': 'Important, class I: routers, modems meant to connect to the internet, and switches.',
  'Annex III Class I(13)': 'Important, class I: microprocessors that have security-related functionalities.',
  'Annex III Class I(14)': 'Important, class I: microcontrollers that have security-related functionalities.',
  'Annex III Class I(15)':
    'Important, class I: ASIC (application specific integrated circuits) and FPGA (field-programmable gate arrays) that have security-related functionalities.',
  'Annex III Class I(16)': 'Important, class I: general purpose virtual assistants for the smart home.',
  'Annex III Class I(17)':
    'Important, class I: smart home products that have security functionalities, such as door locks, security cameras, baby monitors and alarms.',
  'Annex III Class I(18)':
    'Important, class I: toys under Directive 2009/48/EC that connect to the internet and either have social interactive features, such as speaking or filming, or track location.',
  'Annex III Class I(19)':
    'Important, class I: personal wearables, worn or placed on the body, that serve health monitoring and fall under neither Reg. (EU) 2017/745 nor Reg. (EU) 2017/746; and personal wearables intended for use by and for children.',
  'Annex III Class II':
    'Four categories of important products of the second, stricter class. Reg. (EU) 2025/2392 describes each in technical terms.',
  'Annex III Class II(1)':
    'Important, class II: hypervisors and container runtimes on which operating systems and similar environments run virtualised.',
  'Annex III Class II(2)': 'Important, class II: firewalls, and systems that detect or prevent intrusions.',
  'Annex III Class II(3)': 'Important, class II: microprocessors made to resist tampering.',
  'Annex III Class II(4)': 'Important, class II: microcontrollers made to resist tampering.',
  'Annex IV':
    'Lists the three categories of critical products. What decides is the core functionality; certification can be made mandatory for them under Art. 8(1), and Art. 32(4) says how conformity is proved.',
  'Annex IV(1)': 'Critical: hardware devices with security boxes.',
  'Annex IV(2)':
    'Critical: gateways in smart metering systems as Directive (EU) 2019/944 defines them, and other devices for advanced security purposes, secure cryptoprocessing among them.',
  'Annex IV(3)': 'Critical: smartcards and devices similar to them, including secure elements.',
  'Annex V': 'Sets what the EU declaration of conformity under Art. 28 contains: all eight items are needed.',
  'Annex V(1)': 'Give the name and type of the product, and whatever else identifies it uniquely.',
  'Annex V(2)': 'Say who the manufacturer is, or its authorised representative, by name and address.',
  'Annex V(3)':
    'State that the provider (the word used in this Annex) issues the declaration under its sole responsibility.',
  'Annex V(4)':
    'Say what the declaration is about: identify the product so that it can be traced, with a photograph where that helps.',
  'Annex V(5)': 'State that this object conforms to the Union harmonisation legislation that is relevant to it.',
  'Annex V(6)':
    'Refer to the harmonised standards, other common specifications or cybersecurity certification on which the declaration relies.',
  'Annex V(7)':
    'Where applicable, identify the notified body by name and number, describe the assessment procedure carried out and identify the certificate issued.',
  'Annex V(8)':
    'Leave room for additional information, and close with the signature: for whom, where and when, by whom and in which function.',
  'Annex VI':
    'Gives the short form of declaration that Art. 13(20) allows: who declares, for which type of product, that it complies with the Act, and the internet address of the full declaration.',
  'Annex VII':
    'Sets the least the technical documentation under Art. 31 contains: eight items, each as far as it applies to the product.',
  'Annex VII(1)': 'Describe the product in general terms, including items (a) to (d).',
  'Annex VII(1)(a)': 'State its intended purpose.',
  'Annex VII(1)(b)': 'List the software versions that have a bearing on whether the essential requirements are met.',
  'Annex VII(1)(c)':
    'For hardware, show by photographs or illustrations its outside, its marking and its internal layout.',
  'Annex VII(1)(d)': 'Include the information and instructions that users receive under Annex II.',
  'Annex VII(2)':
    'Describe how the product is designed, developed and produced and how vulnerabilities are handled, including items (a) to (c).',
  'Annex VII(2)(a)':
    'Explain design and development as far as necessary; where applicable with drawings and schemes and an account of the system architecture: how software components rest on or supply each other and fit into the overall processing.',
  'Annex VII(2)(b)':
    'Specify how vulnerabilities are handled, including the software bill of materials, the disclosure policy, proof that a contact address for reports is offered, and the technical solutions for distributing updates securely.',
  'Annex VII(2)(c)': 'Specify how production and its monitoring work, and how these processes were validated.',
  'Annex VII(3)':
    'Include the assessment of the cybersecurity risks under Art. 13 for every phase from design to maintenance, and how the requirements of Annex I Part I apply.',
  'Annex VII(4)': 'Show what was taken into account when the support period was set under Art. 13(8).',
  'Annex VII(5)':
    'List the published harmonised standards, common specifications or certification schemes applied, and which parts if only some were. Where they were not applied, describe how Annex I is met instead, with any other technical specifications used.',
  'Annex VII(6)':
    'Include the reports of tests that verify whether product and vulnerability handling meet the parts of Annex I that apply.',
  'Annex VII(7)': 'Include the EU declaration of conformity, as a copy.',
  'Annex VII(8)':
    'Where applicable, include the software bill of materials when a market surveillance authority asks with reasons and needs it to check compliance with Annex I.',
} as const satisfies Partial<Record<Cite, string>>
