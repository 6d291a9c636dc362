import { choice, truth } from './define.ts'

/** Components of others inside the product (Art. 13(5) and (6)), and variants of it that share one assessment. */
export const componentFacts = {
  dueDiligenceOnComponents: truth({
    says: 'you exercise due diligence on the components of others that you build in',
    question: 'Do you examine each component of others before you build it in, as thoroughly as its risk demands?',
    why: 'It is the condition for building in what others made, also free software that nobody sells.',
    counts:
      'Yes with one or more of these, by risk: whether it bears the CE marking, its history of security updates, known vulnerabilities, tests of your own, analysis of its contents, isolating it, its support period, whether its purpose fits yours. A component without CE marking may be built in; only then another of these takes its place.',
    example: 'each new dependency is checked for updates and known vulnerabilities: yes',
    whoKnows: 'development',
    cites: ['Art. 13(5)', 'Rec. 34', 'Rec. 35', 'FAQ 4.4.2', 'FAQ 4.4.3', 'FAQ 7.3', 'Guidance 170', 'Guidance 171'],
  }),
  componentsCompromiseIt: truth({
    says: 'a component of others compromises the security of the product',
    question: 'Does any component of others compromise the security of the product?',
    why: 'Due diligence is there to prevent this.',
    counts:
      'No if the product as a whole stays secure, for instance because the component is isolated or its weak function is off.',
    example: 'an abandoned parser with open vulnerabilities that anyone can reach: yes',
    whoKnows: 'security',
    cites: ['Art. 13(5)', 'Rec. 34', 'FAQ 4.4.3', 'Guidance 170'],
  }),
  flawInComponentItself: truth({
    says: 'the vulnerability lies in the component itself, in the version that you build in',
    question: 'Does the vulnerability lie in the component itself, in the version that you build in?',
    why: 'Only such vulnerabilities are reported to whoever makes or maintains the component.',
    counts:
      'No if it comes only from the way in which you combine it with other code, or if it is in another version. To pass on what you learned is then welcome, not required.',
    example: 'a buffer overflow in a library that you ship: yes',
    whoKnows: 'security',
    cites: ['Art. 13(6)', 'Guidance 223', 'Guidance 224'],
  }),
  componentMaintainer: choice({
    says: 'who maintains the component, and what they know',
    question: 'Who makes or maintains the component, and do they know of the vulnerability?',
    why: 'You report to them, unless that would be pointless.',
    counts:
      'Choose “aware” only if you can confirm it, for instance from an advisory or the project’s own list. Choose “relied on no longer” if new versions and fixes come from you or others, as with a fork.',
    example: 'the project has published an advisory on it: aware',
    whoKnows: 'security',
    cites: ['Art. 13(6)', 'Guidance 222', 'Guidance 223', 'Guidance 225'],
    choices: {
      'not known to be aware': {
        says: 'someone makes or maintains it and is not known to be aware',
        cites: ['Art. 13(6)', 'Guidance 223'],
      },
      aware: { says: 'whoever makes or maintains it is confirmed to be aware', cites: ['Guidance 223'] },
      'no longer maintained': { says: 'the component no longer has a maintainer', cites: ['Guidance 225'] },
      'relied on no longer': {
        says: 'you no longer rely on its original maintainer for versions or fixes',
        cites: ['Guidance 225'],
      },
    },
  }),
  fixOfComponentDeveloped: truth({
    says: 'you have developed a change of the component that addresses the vulnerability',
    question: 'Have you developed a change of the component itself that addresses the vulnerability?',
    why: 'Then you share its code or documentation with whoever maintains the component.',
    counts:
      'Yes for changed code or hardware of the component. No for mitigating it elsewhere, for instance by another configuration. Share it in a way that the licence allows and the project accepts; whether they take it is theirs to decide. With a fork of your own, sharing it with the original is the safe course.',
    example: 'a patch to the library, built into your firmware: yes',
    whoKnows: 'development',
    cites: ['Art. 13(6)', 'Guidance 226', 'Guidance 227', 'Guidance 228', 'Guidance 229', 'Our reading'],
  }),
  variantsShareDesign: truth({
    says: 'its variants share architecture, design, purpose and risks',
    question: 'Do all its variants share architecture, security-relevant design, intended purpose and risks?',
    why: 'Such variants can share one risk assessment, one documentation and one conformity assessment.',
    counts: 'Yes for models of one family that differ only in what does not matter for security.',
    example: 'one camera in three colours: yes',
    whoKnows: 'product management',
    cites: ['Guidance 174', 'Guidance 175'],
  }),
  variantsDifferInSecurity: truth({
    says: 'its variants differ in something that matters for security',
    question: 'Do its variants differ in anything that matters for security?',
    why: 'Such differences need an assessment of their own.',
    counts:
      'Yes for other communication interfaces, software, update mechanisms or remote access. No for colour, shape, memory size and the like.',
    example: 'one variant with Bluetooth and one without: yes',
    whoKnows: 'development',
    cites: ['Guidance 176', 'Guidance 177'],
  }),
} as const
