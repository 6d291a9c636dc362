import type { EssentialRequirement } from './annex-1-define.ts'

const handling = 'EN 40000-1-3 (draft)'

/** Part II: how its manufacturer handles vulnerabilities, for the whole support period. All of it applies always. */
export const partII = [
  {
    cite: 'Annex I Part II(1)',
    title: 'Known components and vulnerabilities',
    must: 'you must identify and document its vulnerabilities and components, with a bill of materials',
    asks: 'Know and record what it contains and which vulnerabilities it has, with a machine-readable software bill of materials of at least the top-level dependencies.',
    shownBy: ['software bill of materials in the format CycloneDX or SPDX', 'register of vulnerabilities'],
    standards: [handling, 'TR-03183-2', 'IEC 62443-4-1 SM-9'],
    alwaysApplies: true,
  },
  {
    cite: 'Annex I Part II(2)',
    title: 'Remedies without delay',
    must: 'you must remediate vulnerabilities without delay, as their risks demand',
    asks: 'Address and remediate vulnerabilities without delay in relation to their risks, with security updates that come apart from new functions where that is technically feasible.',
    shownBy: [
      'timeline from report to remedy of each vulnerability',
      'release notes that tell security updates from new functions',
      'time limits for remedies by risk, and how they were kept',
    ],
    standards: [handling, 'IEC 62443-4-1 DM, SUM', 'ISO/IEC 30111', 'EN 303 645 5.3'],
    alwaysApplies: true,
  },
  {
    cite: 'Annex I Part II(3)',
    title: 'Regular tests and reviews',
    must: 'you must test and review its security effectively and regularly',
    asks: 'Test and review the security of the product effectively, and again whenever threats or vulnerabilities newly found call for it.',
    shownBy: [
      'plan of tests',
      'log of what led to each review',
      'reports of fuzzing, penetration tests and composition analysis',
    ],
    standards: [handling, 'IEC 62443-4-1 SVV'],
    alwaysApplies: true,
  },
  {
    cite: 'Annex I Part II(4)',
    title: 'Disclosure of fixed vulnerabilities',
    must: 'you must publish what was fixed once a security update is available',
    asks: 'Once a security update is available, publish what was fixed, whom it affects, how severe it is and what to do; only in duly justified cases this may wait until users could apply it.',
    shownBy: [
      'security advisory, machine-readable where possible',
      'identifier of the vulnerability in a public database',
      'justification of each delay',
    ],
    standards: [handling, 'TR-03183-3', 'ISO/IEC 29147'],
    alwaysApplies: true,
  },
  {
    cite: 'Annex I Part II(5)',
    title: 'Coordinated vulnerability disclosure policy',
    must: 'you must have and enforce a policy on coordinated vulnerability disclosure',
    asks: 'Have a policy on coordinated vulnerability disclosure, and act by it.',
    shownBy: ['published policy', 'file security.txt', 'records of reports handled under it'],
    standards: [handling, 'ISO/IEC 29147', 'EN 303 645 5.2'],
    alwaysApplies: true,
  },
  {
    cite: 'Annex I Part II(6)',
    title: 'Easy ways to report vulnerabilities',
    must: 'you must make it easy to share information about potential vulnerabilities',
    asks: 'Make it easy to share what is known about possible vulnerabilities, also of third-party components inside, and give an address for reports.',
    shownBy: ['contact address for vulnerabilities', 'key for encrypted reports', 'test that a report arrives'],
    standards: [handling, 'EN 303 645 5.2'],
    alwaysApplies: true,
  },
  {
    cite: 'Annex I Part II(7)',
    title: 'Secure distribution of updates',
    must: 'you must have a secure way to distribute updates',
    asks: 'Have a secure way to distribute updates so that vulnerabilities are closed in good time, automatically for security updates where applicable.',
    shownBy: ['signed repository or signed update metadata', 'records of each rollout'],
    standards: [handling, 'EN 18031 SUM', 'IEC 62443-4-1 SUM-4'],
    alwaysApplies: true,
  },
  {
    cite: 'Annex I Part II(8)',
    title: 'Free security updates with advice',
    must: 'you must spread security updates without delay, free of charge and with advice',
    asks: 'Spread available security updates without delay and free of charge, with messages that tell users what they need to know and do.',
    shownBy: [
      'price list or licence terms',
      'feed of advisory messages',
      'contract that agrees a price on a tailor-made product',
    ],
    standards: [handling],
    alwaysApplies: true,
    mayDeviateByContract: 'free of charge',
  },
] as const satisfies readonly EssentialRequirement[]
