import { choice, truth } from './define.ts'

/** What a technical description adds for software and network products (Reg. (EU) 2025/2392, Annex I). */
export const softwareClassFacts = {
  authenticatesOrAuthorises: truth({
    says: 'it provides mechanisms for authentication or authorisation',
    question: 'Does it itself authenticate someone or something, or decide what they may access?',
    why: 'Identity management is important only with such mechanisms; merely administering identities is not enough.',
    counts:
      'Yes for logins, single sign-on, one-time passwords, readers, and for controlling access to data or to doors, by persons, devices or systems. No for a tool that only registers, maintains and removes identities.',
    example: 'a reader for fingerprints: yes; a tool that only synchronises staff lists: no',
    whoKnows: 'development',
    cites: ['Reg. (EU) 2025/2392 Annex I Class I(1)', 'Our reading'],
  }),
  monitorsAndControlsNetwork: truth({
    says: 'it monitors network elements and controls their network operations and configuration',
    question: 'Does it both monitor connected network elements and control how they work in the network?',
    why: 'Monitoring alone makes no network management system.',
    counts:
      'Yes if it also sets the network configuration of routers, switches, servers, workstations, printers or phones. No for tools that only watch, or that manage devices without touching their network operation.',
    example: 'a controller for software-defined networks: yes; a status dashboard: no',
    whoKnows: 'development',
    cites: ['Reg. (EU) 2025/2392 Annex I Class I(6)', 'Our reading'],
  }),
  correlatesForSecurity: truth({
    says: 'it analyses and correlates data of several sources and shows what follows for security',
    question:
      'Does it collect data from several sources, analyse and correlate them, and present the result for security?',
    why: 'All of this together makes a SIEM; collecting and displaying logs does not.',
    counts:
      'All steps are needed: several sources, analysis, correlation, and results that someone can act on, to find incidents, to investigate them or to show compliance.',
    example: 'a log viewer with dashboards and no correlation: no',
    whoKnows: 'development',
    cites: ['Reg. (EU) 2025/2392 Annex I Class I(7)', 'Guidance Ex. 60'],
  }),
  partOfPublicKeyInfrastructure: truth({
    says: 'it manages digital certificates, or keys that belong to them, in a public key infrastructure',
    question:
      'Is it used in a public key infrastructure, to manage certificates or the keys that belong to certificates?',
    why: 'Management of keys that have nothing to do with certificates is not in this category.',
    counts:
      'Yes for issuing, validating, distributing, renewing or revoking certificates, for telling their status, and for creating, storing, escrowing, exchanging, rotating or destroying their keys.',
    example: 'an OCSP responder: yes; a vault for API keys: no',
    whoKnows: 'development',
    cites: ['Reg. (EU) 2025/2392 Annex I Class I(9)', 'Our reading'],
  }),
  networkDevice: choice({
    says: 'which network device it is',
    question: 'Is it a router, a modem or a switch?',
    why: 'Each of the three has a description of its own.',
    counts:
      'Router: it chooses paths between different networks by routing protocols, also as software, with or without a modem. Switch: it forwards packets between devices; access points and other bridges count here. Modem: it only converts signals.',
    example: 'a wireless access point: switch',
    whoKnows: 'development',
    cites: ['Reg. (EU) 2025/2392 Annex I Class I(12)'],
    choices: {
      router: { says: 'it is a router', cites: ['Reg. (EU) 2025/2392 Annex I Class I(12)'] },
      modem: { says: 'it is a modem', cites: ['Reg. (EU) 2025/2392 Annex I Class I(12)'] },
      switch: { says: 'it is a switch or a bridge', cites: ['Reg. (EU) 2025/2392 Annex I Class I(12)'] },
    },
  }),
  modemForInternet: truth({
    says: 'the modem is intended for the connection to the internet',
    question: 'Is the modem intended to connect to the internet?',
    why: 'Modems for other links are not in this category.',
    counts:
      'Yes for fibre, DSL, cable, satellite and cellular modems for IP-based communication. No for a modem on a private link of another kind.',
    example: 'a DSL modem: yes',
    whoKnows: 'development',
    cites: ['Annex III Class I(12)', 'Reg. (EU) 2025/2392 Annex I Class I(12)'],
  }),
  managementPlane: truth({
    says: 'the switch has a management plane',
    question: 'Can the switch be managed: does it have a management plane?',
    why: 'Unmanaged switches are not in this category.',
    counts:
      'Yes for managed and smart switches, multilayer switches, programmable switches, and access points that can be configured.',
    example: 'a five-port switch without any settings: no',
    whoKnows: 'development',
    cites: ['Reg. (EU) 2025/2392 Annex I Class I(12)', 'Our reading'],
  }),
  virtualisationKind: choice({
    says: 'what it virtualises, and how',
    question: 'Is it a hypervisor, a container runtime, or a platform that runs containers on many hosts?',
    why: 'The description of container runtimes speaks of one host; platforms are an open point.',
    counts:
      'Hypervisor: it makes and runs virtual machines, on bare metal, on an operating system or nested. Container runtime: it runs single containers on one host. Container platform: it orchestrates containers across hosts, with or without a runtime of its own.',
    example: 'a Kubernetes distribution: container platform',
    whoKnows: 'development',
    cites: ['Reg. (EU) 2025/2392 Annex I Class II(1)'],
    choices: {
      hypervisor: { says: 'it is a hypervisor', cites: ['Reg. (EU) 2025/2392 Annex I Class II(1)'] },
      'container runtime': {
        says: 'it runs single containers on one host',
        cites: ['Reg. (EU) 2025/2392 Annex I Class II(1)'],
      },
      'container platform': {
        says: 'it is a platform that orchestrates containers across hosts',
        cites: ['Reg. (EU) 2025/2392 Annex I Class II(1)', 'Our reading'],
      },
    },
  }),
  monitorsAndRestrictsTraffic: truth({
    says: 'it monitors and restricts the traffic to and from a network or system, to keep out unauthorised access',
    question:
      'Does it monitor and restrict traffic to and from a network or system, to protect it from unauthorised access?',
    why: 'That makes a firewall.',
    counts: 'Yes also for application firewalls, filters and gateways against spam. It must restrict, not only watch.',
    example: 'a web application firewall: yes',
    whoKnows: 'development',
    cites: ['Reg. (EU) 2025/2392 Annex I Class II(2)'],
  }),
  detectsIntrusions: truth({
    says: 'it monitors traffic inside a network or system and detects intrusions',
    question: 'Does it watch traffic that is already inside, and detect attempted, ongoing or past intrusions?',
    why: 'That makes a system for the detection of intrusions; one that also responds is for their prevention.',
    counts: 'Yes on a network or on a host, whether or not it also responds to the intrusion.',
    example: 'a sensor that raises an alarm on attacks in the network: yes',
    whoKnows: 'development',
    cites: ['Reg. (EU) 2025/2392 Annex I Class II(2)'],
  }),
} as const
