import { choice, date, truth } from './define.ts'

/** What is known of one event: a flaw that is exploited, an incident, or both (Art. 14). A case states it, no product file. */
export const eventFacts = {
  flawIn: choice({
    says: 'where the flaw lies that is exploited',
    question: 'Does the flaw lie in your product, in your own part of it or in a component?',
    why: 'You report vulnerabilities that your product contains.',
    counts:
      'Your own part is what you or someone for you developed, with the remote data processing that belongs to the product. A component is what you built in from others, free software too. Not in it if your product does not contain the flawed code.',
    example: 'a flaw in a library that your firmware links: in a component of it',
    whoKnows: 'development',
    cites: ['Art. 14(1)', 'Art. 3(40)', 'Art. 3(1)', 'FAQ 5.4'],
    choices: {
      'in our own part': { says: 'the flaw lies in your own part of the product', cites: ['Art. 14(1)', 'Rec. 68'] },
      'in a component': { says: 'the flaw lies in a component of the product', cites: ['Art. 14(1)', 'FAQ 5.4'] },
      'not in the product': { says: 'the flaw does not lie in the product', cites: ['Art. 14(1)', 'Art. 3(40)'] },
    },
  }),
  exploitableInProduct: truth({
    says: 'the flaw can be exploited in your product',
    question: 'Can the flaw of the component be exploited in your product?',
    why: 'A flaw that nobody can exploit in your product is not to be reported by you.',
    counts:
      'Yes if an attacker could use it in practice in the product as it is built and used. No if the flawed function is not built in or can never be reached; keep the reasons. Tell whoever maintains the component in either case.',
    example: 'the flawed parser is compiled in and reads files of users: yes',
    whoKnows: 'development',
    cites: ['FAQ 5.4', 'Guidance 218', 'Art. 3(41)', 'Art. 13(6)'],
  }),
  exploitedWhere: choice({
    says: 'in whose product the flaw of the component was exploited',
    question: 'Is it known to have been exploited in your product, or only elsewhere?',
    why: 'Whether exploitation elsewhere is enough is open.',
    counts:
      'In your product: at least one system where your product runs was attacked through it. Elsewhere only: the component is attacked in products of others, and nothing shows it for yours. That a list names the flaw as exploited says only that it is exploited somewhere.',
    example: 'attacks on other routers that use the same library: elsewhere only',
    whoKnows: 'security',
    cites: ['Art. 3(42)', 'FAQ 5.4', 'Guidance 218'],
    choices: {
      'in our product': { says: 'it was exploited in your product', cites: ['Art. 3(42)', 'Guidance 218'] },
      'elsewhere only': {
        says: 'as far as is known, it was exploited only in other products',
        cites: ['Art. 3(42)', 'FAQ 5.4', 'Guidance 218'],
      },
    },
  }),
  reliableEvidenceOfExploitation: truth({
    says: 'there is reliable evidence that the vulnerability was exploited',
    question: 'Is there reliable evidence that the vulnerability was exploited?',
    why: 'Without reliable evidence there is no actively exploited vulnerability.',
    counts:
      'Yes for evidence that holds: logs, telemetry, a compromised system, what a customer, an authority or a researcher shows you. No for a proof of concept alone, for a rumour, or for a high severity score.',
    example: 'web server logs that show the attack and its success: yes',
    whoKnows: 'security',
    cites: ['Art. 3(42)', 'FAQ 5.1', 'FAQ 5.2'],
  }),
  exploitedByMaliciousActor: truth({
    says: 'a malicious actor exploited it',
    question: 'Was it a malicious actor who exploited it?',
    why: 'What is found in good faith is not to be reported.',
    counts:
      'Yes for criminals, spies and vandals, even if you do not know who they are. No for researchers, testing laboratories and bug bounty programmes that act in good faith to make things safer.',
    example: 'an ethical hacker who shows you the flaw: no',
    whoKnows: 'security',
    cites: ['Art. 3(42)', 'Rec. 68', 'FAQ 5.2'],
  }),
  exploitedInASystem: truth({
    says: 'it was exploited in a system',
    question: 'Was it exploited in a real system?',
    why: 'The definition asks for exploitation in a system.',
    counts:
      'Yes for any system of a user or of anyone else, one is enough. No for exploit code that is offered or published while no system is known to have been attacked with it.',
    example: 'one attacked installation at one customer: yes',
    whoKnows: 'security',
    cites: ['Art. 3(42)', 'Rec. 68'],
  }),
  withoutOwnersPermission: truth({
    says: 'the owner of the system had not permitted it',
    question: 'Did it happen without the permission of the owner of the system?',
    why: 'What the owner permits is a test, not an attack.',
    counts: 'No for penetration tests and trials that the owner of the system ordered or allowed.',
    example: 'a test that your customer commissioned: no',
    whoKnows: 'security',
    cites: ['Art. 3(42)', 'FAQ 5.2'],
  }),
  isIncident: truth({
    says: 'something compromised data, services or systems',
    question: 'Did something happen that compromised data, services or systems?',
    why: 'Only an incident can be a severe incident.',
    counts:
      'Yes if the availability, authenticity, integrity or confidentiality of data or services suffered, in your own systems for development, production, updates or maintenance too. No for a near miss that was prevented, and for a flaw that nobody has used.',
    example: 'an intruder in the system that signs your updates: yes',
    whoKnows: 'security',
    cites: ['Art. 3(43)', 'Dir. (EU) 2022/2555 Art. 6(6)', 'Art. 3(45)', 'Rec. 68'],
  }),
  incidentImpairsProduct: truth({
    says: 'it affects, or can affect, how the product protects data or functions',
    question: 'Does it affect, or can it affect, how the product protects its data or functions?',
    why: 'Only incidents with an impact on the security of the product matter here.',
    counts:
      'It is about the ability of the product to protect the availability, authenticity, integrity or confidentiality of data or functions. Being capable of such an effect is enough. No for an incident that stays in your office or accounts and cannot reach the product.',
    example: 'stolen keys with which updates could be forged: yes',
    whoKnows: 'security',
    cites: ['Art. 3(44)', 'Rec. 68'],
  }),
  incidentConcernsSensitiveOrImportant: truth({
    says: 'data or functions that it affects, or can affect, are sensitive or important',
    question: 'Are sensitive or important data or functions among what it affects or can affect?',
    why: 'That makes the incident severe.',
    counts:
      'The Act does not list them: judge by what would follow for users. Credentials, keys, health data, access control, safety functions and the update mechanism are typical. Being capable of the effect is enough.',
    example: 'passwords of users lay open: yes',
    whoKnows: 'security',
    cites: ['Art. 14(5)(a)', 'Our reading'],
  }),
  incidentBringsMaliciousCode: truth({
    says: 'it has led, or can lead, to malicious code in the product or in systems of users',
    question: 'Has it led, or can it lead, to malicious code in the product or in the systems of a user?',
    why: 'That makes the incident severe.',
    counts:
      'Yes if malicious code was or could be introduced or executed there, for example through your release channel. Being capable of it is enough.',
    example: 'an attacker could write to the server that users update from: yes',
    whoKnows: 'security',
    cites: ['Art. 14(5)(b)', 'Rec. 68'],
  }),
  incidentAffectsDevelopmentSystems: truth({
    says: 'it affects systems that you provide for the development of the software',
    question: 'Does the incident affect systems that you provide, as its steward, for developing the software?',
    why: 'A steward reports the severe incidents that affect such systems, and no others.',
    counts:
      'Yes for the hosting of code, for build, signing and release systems and for the collaboration platform, if you provide them. No for systems of contributors, and of firms that use the software.',
    example: 'an intruder in the build system that your foundation runs: yes',
    whoKnows: 'security',
    cites: ['Art. 24(3)', 'Guidance 81'],
  }),
  incidentEffects: choice({
    says: 'whether the effects on the product have come about',
    question: 'Have the effects on the security of the product come about, or are they only possible so far?',
    why: 'Whether possible effects are enough is open.',
    counts:
      'They have come about once the security of the product is compromised: data or functions lost their protection, or malicious code got in. They are possible if that could still follow from what happened.',
    example: 'keys were stolen, and no forged update has been seen: only possible',
    whoKnows: 'security',
    cites: ['Art. 14(5)', 'Art. 3(44)', 'Guidance 211', 'Guidance 213'],
    choices: {
      'have come about': {
        says: 'the security of the product is compromised',
        cites: ['Art. 14(5)', 'Guidance 211'],
      },
      'only possible': {
        says: 'such effects are possible, and none is known so far',
        cites: ['Art. 14(5)', 'Art. 3(44)'],
      },
    },
  }),
  aware: truth({
    says: 'you are aware of it, with a reasonable degree of certainty',
    question: 'After an immediate first assessment, are you reasonably certain of it?',
    why: 'Being aware starts the duty to report and its clocks.',
    counts:
      'Yes once you are reasonably certain that a vulnerability of the product is actively exploited, or that the severe incident has occurred. A hint, a report from outside or a listing as exploited is a signal: assess it at once. The Act does not say whose knowledge counts; the safe course is that of anyone who has to pass it on. Where you became aware of the exploitation and of an incident on different days, keep a case for each.',
    example: 'the first look at the logs confirms what the customer told: yes',
    whoKnows: 'security',
    cites: ['Art. 14(1)', 'Art. 14(3)', 'Guidance 211', 'Guidance 213', 'FAQ 5.1', 'Our reading'],
  }),
  awareOn: date({
    says: 'the day on which you became aware of it',
    question: 'On which day did you become aware of it?',
    why: 'What you were aware of before 11 September 2026 is not to be reported.',
    counts:
      'The day on which you were reasonably certain of the exploitation, or of the severe incident. That the flaw itself was known earlier does not matter.',
    example: 'a flaw of 2024 whose exploitation was confirmed that day: 2026-09-11',
    whoKnows: 'security',
    cites: ['Art. 71(2), second subparagraph', 'Guidance 217', 'FAQ 5.3'],
  }),
  allUsersToBeInformed: truth({
    says: 'it is appropriate to inform all users, not only those impacted',
    question: 'Is it appropriate to inform all users, and not only those who are impacted?',
    why: 'All users are informed where that is appropriate.',
    counts:
      'A judgement by risk. Yes if you cannot tell who is impacted, or if all of them can or must protect themselves. No if wider news would raise the risk, for example while no update is ready.',
    example: 'a flaw in every installation, with an update at hand: yes',
    whoKnows: 'security',
    cites: ['Art. 14(8)', 'Rec. 67', 'Guidance 219', 'Guidance 220', 'Guidance 221', 'Our reading'],
  }),
} as const
