import type { Cite } from '../index.ts'

/** What Regulation (EU) 2025/2392 says, in our own words: the conditions that make a product important or critical. */
export const reg20252392 = {
  'Reg. (EU) 2025/2392 Rec. 1':
    'Explains the background: important products face stricter conformity assessment than others; makers of critical ones may come to need a certificate under a European cybersecurity scheme, or those products face mandatory third-party assessment.',
  'Reg. (EU) 2025/2392 Rec. 2':
    'Explains that the core functionality of a product decides whether it matches a technical description, and with it the assessment procedure.',
  'Reg. (EU) 2025/2392 Rec. 3':
    'Explains that building in a component from a listed category does not by itself change the class: the product as a whole has to belong there. A news app with an embedded browser is no browser, but its maker answers for the security of the whole, browser included.',
  'Reg. (EU) 2025/2392 Rec. 4':
    'Explains that additional functions do not take a product out of its category: an operating system with a calculator or browser, or a router with a firewall, stays what it is.',
  'Reg. (EU) 2025/2392 Rec. 5':
    'Explains the reverse: being able to do what a category does is not enough if the core functionality differs. So SOAR software is generally no SIEM, and a smartphone generally neither an operating system nor a password manager.',
  'Reg. (EU) 2025/2392 Rec. 6':
    'Explains that every manufacturer makes a full risk assessment and implements Annex I Part I in proportion to the risks, whatever the class; class changes only which conformity assessment procedures of Art. 32(2) to (5) are to be followed.',
  'Reg. (EU) 2025/2392 Rec. 7':
    'Explains that the examples in the descriptions only illustrate and are not a complete list.',
  'Reg. (EU) 2025/2392 Rec. 8':
    'Explains why AVA_VAN levels separate tamper-resistant chips from smartcards and secure elements: they express in a standard way how well a product is designed to resist exploitation. The latest or older versions of the standards may be used.',
  'Reg. (EU) 2025/2392 Rec. 9':
    'Records that the measures accord with the opinion of the committee under Art. 62(1) of the Act.',
  'Reg. (EU) 2025/2392 Art. 1': 'Defines the two evaluation standards that the annexes refer to.',
  'Reg. (EU) 2025/2392 Art. 1(1)':
    'Common Criteria: as Art. 2(1) of Reg. (EU) 2024/482 defines them, or as found in the standards its Art. 3(2)(a) and (b) names.',
  'Reg. (EU) 2025/2392 Art. 1(2)':
    'Common Evaluation Methodology: as Art. 2(2) of Reg. (EU) 2024/482 defines it, or as found in the standards its Art. 3(2)(c) and (d) names.',
  'Reg. (EU) 2025/2392 Art. 2': 'Says where the technical descriptions of the categories stand.',
  'Reg. (EU) 2025/2392 Art. 2(1)':
    'Important products (Annex III of the Act, both classes) are described in Annex I here.',
  'Reg. (EU) 2025/2392 Art. 2(2)': 'Critical products (Annex IV of the Act) are described in Annex II here.',
  'Reg. (EU) 2025/2392 Art. 3': 'Sets its entry into force: twenty days after publication, that is 21 December 2025.',
  'Reg. (EU) 2025/2392 Annex I':
    'Describes in technical terms the important products of both classes. A product belongs to a category if its core functionality matches the description.',
  'Reg. (EU) 2025/2392 Annex I Class I': 'Describes the nineteen categories of class I.',
  'Reg. (EU) 2025/2392 Annex I Class I(1)':
    'Provides mechanisms for authentication or authorisation (managing credentials is optional), access control to digital resources or physical locations included. Privileged access management: software that both controls and monitors rights to IT or OT systems and to sensitive information in an organisation. Examples: access readers, single sign-on.',
  'Reg. (EU) 2025/2392 Annex I Class I(2)':
    'Software with which end users do three things with content and services of the web, hosted on servers in networks such as the Internet: access, render and interact. Examples: standalone browsers, browsers meant to be embedded elsewhere, browsers with AI agents.',
  'Reg. (EU) 2025/2392 Annex I Class I(3)':
    'Stores passwords, on a device or a remote server, including generating, sharing or using them in other applications. Examples: local, browser-extension, enterprise and hardware-based managers.',
  'Reg. (EU) 2025/2392 Annex I Class I(4)':
    'Antivirus or antimalware software that, on devices, detects malicious software or code, searches for it, removes it or quarantines it, to preserve the integrity, confidentiality or availability of these devices. Examples: rootkit detection; rescue disks, if that is their core functionality.',
  'Reg. (EU) 2025/2392 Annex I Class I(5)':
    'Sets up an encrypted logical tunnel built from system resources of a network, be it physical or virtual. Examples: VPN clients, servers and gateways.',
  'Reg. (EU) 2025/2392 Annex I Class I(6)':
    'Manages connected network elements, such as servers, switches, workstations or mobile devices: it both monitors them and controls their configuration and network operations. Examples: end-to-end management, controllers for software-defined networks.',
  'Reg. (EU) 2025/2392 Annex I Class I(7)':
    'Does all of this: collects data from multiple sources, analyses and correlates it, and presents it as actionable information for purposes of security, such as detecting threats and incidents, forensics or compliance.',
  'Reg. (EU) 2025/2392 Annex I Class I(8)':
    'Software that manages start-up after power-on or restart: it initialises hardware, loads the operating system environment or system resources or hands control to them, and selects boot options. Examples: UEFI firmware, single- and multi-stage boot loaders.',
  'Reg. (EU) 2025/2392 Annex I Class I(9)':
    'Serves as part of a public key infrastructure and manages digital certificates (anything from validation and creation to revocation) or the cryptographic keys associated with them (from generation to rotation). Examples: key and certificate management, OCSP responders, all-in-one PKI.',
  'Reg. (EU) 2025/2392 Annex I Class I(10)':
    'Physical: connects a device directly to a network through an API its drivers provide, and has hardware adapters to the medium with firmware. Virtual: connects it, directly or indirectly, through an API emulating such drivers. Examples: Wi-Fi or Ethernet cards and adapters; purely virtual standalone ones, such as VPN interfaces.',
  'Reg. (EU) 2025/2392 Annex I Class I(11)':
    'Software that both offers an abstract interface of the hardware beneath and controls how software runs; further services are optional. Examples: real-time, general-purpose and special-purpose systems.',
  'Reg. (EU) 2025/2392 Annex I Class I(12)':
    'Router: establishes and controls data flow between different networks, choosing paths by routing protocols and algorithms. Modem for the internet: hardware that modulates and demodulates digitally for IP-based communication. Switch, or bridge such as a wireless access point: connects networked devices by forwarding packets, and has a management plane.',
  'Reg. (EU) 2025/2392 Annex I Class I(13)':
    'Integrated circuit for central processing that relies on external memory and peripherals, and in addition has security-related functionalities, such as encryption or secure key storage, aimed at securing what lies beyond the chip itself: other products, networks or services.',
  'Reg. (EU) 2025/2392 Annex I Class I(14)':
    'Integrated circuit for central processing with integrated memory that makes it programmable, and in addition security-related functionalities, such as encryption or secure key storage, aimed at securing what lies beyond the chip itself: other products, networks or services.',
  'Reg. (EU) 2025/2392 Annex I Class I(15)':
    'ASIC: integrated circuit custom-designed, fully or partly, for a specific function or application. FPGA: matrix of configurable logic blocks, made to be reprogrammed after manufacturing. Both only with security-related functionalities aimed at securing what lies beyond the chip itself: other products, networks or services.',
  'Reg. (EU) 2025/2392 Annex I Class I(16)':
    'Communicates on the public Internet, directly or via other equipment; processes natural-language prompts, such as spoken or written ones; and on that basis gives access to other services or controls connected devices’ functions in residential settings. Examples: smart speakers with built-in assistant, standalone assistants.',
  'Reg. (EU) 2025/2392 Annex I Class I(17)':
    'Guards the physical security of consumers where they live (residential setting) and can be remotely controlled or managed from other systems; hardware and software that controls such products centrally belongs here too. Examples: smart door locks, baby monitors, alarm systems, home cameras.',
  'Reg. (EU) 2025/2392 Annex I Class I(18)':
    'Toys under Directive 2009/48/EC, on the public Internet directly or via other equipment, that embed technology for communication both inbound and outbound, or that can track or infer where the toy or its user is. Merely sensing that the user or other toys are near is not tracking.',
  'Reg. (EU) 2025/2392 Annex I Class I(19)':
    'First kind: worn on the body (directly, by clothing or accessories) for health monitoring, able to sense regularly or continuously and further process what is relevant to the user’s health, and outside Reg. (EU) 2017/745 and 2017/746. Second kind: intended for use by and for children, wearable on the body by under-14s.',
  'Reg. (EU) 2025/2392 Annex I Class II': 'Describes the four categories of class II.',
  'Reg. (EU) 2025/2392 Annex I Class II(1)':
    'Software. Hypervisor: abstracts and/or allocates computing resources, so that virtual machines, logically apart from each other and/or hardware, can be executed, managed and orchestrated. Container runtime: manages execution and lifecycle of containers as isolated processes on a single host system, allocates resources and lets individual ones be managed and orchestrated.',
  'Reg. (EU) 2025/2392 Annex I Class II(2)':
    'Firewall: protects a connected network or system from unauthorised access by monitoring and restricting traffic to and from it. Intrusion detection: monitors traffic once inside for suspicious activity and recognises attempted, ongoing or past intrusion. Intrusion prevention: such detection that also responds actively.',
  'Reg. (EU) 2025/2392 Annex I Class II(3)':
    'A microprocessor of Class I(13), including tamper evidence, resistance or response, which in addition is designed for protection at AVA_VAN level 2 or 3.',
  'Reg. (EU) 2025/2392 Annex I Class II(4)':
    'A microcontroller of Class I(14), including tamper evidence, resistance or response, which in addition is designed for protection at AVA_VAN level 2 or 3.',
  'Reg. (EU) 2025/2392 Annex II':
    'Describes in technical terms the critical products. A product belongs to a category if its core functionality matches the description.',
  'Reg. (EU) 2025/2392 Annex II(1)':
    'Hardware of multiple discrete components, with a physical envelope giving tamper evidence, resistance or response against physical attacks, that securely stores, processes or manages sensitive data or performs cryptographic operations. Examples: payment terminals, hardware security modules, tachographs that match this.',
  'Reg. (EU) 2025/2392 Annex II(2)':
    'Smart meter gateway: controls communication between parts of, or linked to, smart metering systems (Directive (EU) 2019/944) and authorised third parties; collects, processes and stores meter or personal data, supports cryptographic needs, has firewalling and means to control devices. Gas or heat gateways may count. The rest of the category is not described.',
  'Reg. (EU) 2025/2392 Annex II(3)':
    'Secure element: microcontroller or microprocessor with security-related functionalities that include tamper evidence, resistance or response, designed for at least AVA_VAN.4, alone or in a system on chip. Smartcard or similar: a secure element built into a carrier, card-shaped or not. Examples: TPMs, embedded UICCs, identity and payment cards.',
} as const satisfies Partial<Record<Cite, string>>
