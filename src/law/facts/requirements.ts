import { ceMarkingFacts } from './ce-marking.ts'
import { componentFacts } from './components.ts'
import { truth } from './define.ts'
import { groundFacts } from './requirement-grounds.ts'
import { practiceFacts } from './requirements-in-practice.ts'

const why = 'A requirement of this list applies where the risk assessment of the product shows that it is relevant.'

/** Which of the requirements of Annex I Part I(2) its risk assessment shows to apply (Art. 13(3)); a "no" carries its justification (Art. 13(4)). */
const applicabilityFacts = {
  requirementI2a: truth({
    says: 'its risk assessment calls for freedom from known exploitable vulnerabilities',
    question: 'Does your risk assessment show that it must come without known exploitable vulnerabilities?',
    why,
    counts:
      'Yes for practically every product: a vulnerability that attackers can use in practice is a risk. Whether a single vulnerability can be exploited in it is another question. A “no” counts only with its reason.',
    example: 'a router: yes',
    whoKnows: 'security',
    cites: ['Annex I Part I(2)(a)', 'Art. 13(3)', 'Art. 13(4)', 'FAQ 4.2.2', 'Guidance 237'],
  }),
  requirementI2b: truth({
    says: 'its risk assessment calls for a secure default configuration and a reset',
    question: 'Does your risk assessment show that it needs a secure default configuration and a reset?',
    why,
    counts:
      'Yes if it has any setting that bears on security, also for a component: what counts is the state in which you deliver it. A contract with a business user on a tailor-made product is no reason for a “no” here; that is asked separately. A “no” counts only with its reason.',
    example: 'a library that can check certificates or leave it: yes',
    whoKnows: 'security',
    cites: ['Annex I Part I(2)(b)', 'Art. 13(3)', 'Art. 13(4)', 'FAQ 4.2.4'],
  }),
  requirementI2c: truth({
    says: 'its risk assessment calls for vulnerabilities to be addressed by security updates',
    question: 'Does your risk assessment show that its vulnerabilities must be addressed by security updates?',
    why,
    counts:
      'Yes if software or firmware in it can have vulnerabilities. Yes also where updates do not install automatically: that is asked separately. A “no” counts only with its reason.',
    example: 'an industrial controller whose operator installs updates by hand: yes',
    whoKnows: 'security',
    cites: ['Annex I Part I(2)(c)', 'Art. 13(3)', 'Art. 13(4)', 'Rec. 56'],
  }),
  requirementI2d: truth({
    says: 'its risk assessment calls for protection from unauthorised access',
    question: 'Does your risk assessment show that it needs protection from unauthorised access?',
    why,
    counts:
      'Yes if someone without the right to do so could reach its functions, data or settings, over a network or by hand. If the purpose is limited to places where nobody unauthorised gets in, say so in the reason. A “no” counts only with its reason.',
    example: 'a camera with an administration page: yes',
    whoKnows: 'security',
    cites: ['Annex I Part I(2)(d)', 'Art. 13(3)', 'Art. 13(4)', 'Rec. 55', 'Guidance Ex. 66'],
  }),
  requirementI2e: truth({
    says: 'its risk assessment calls for confidentiality of data',
    question: 'Does your risk assessment show that data in it must be kept confidential?',
    why,
    counts:
      'Yes for any data whose disclosure would harm someone, personal or not: keys, credentials, measurements, designs. That it processes no personal data is not enough for a “no”. Relying on the encryption of the operating system is a way to meet the requirement. A “no” counts only with its reason.',
    example: 'an app that stores access tokens: yes',
    whoKnows: 'security',
    cites: ['Annex I Part I(2)(e)', 'Art. 13(3)', 'Art. 13(4)', 'FAQ 4.1.3', 'Guidance Ex. 67'],
  }),
  requirementI2f: truth({
    says: 'its risk assessment calls for integrity of data, commands, programs and configuration',
    question: 'Does your risk assessment show that its data, commands, programs or configuration need protection?',
    why,
    counts:
      'Yes if a change that the user has not authorised could do harm, of data of any kind, of commands, programs or configuration. A “no” counts only with its reason.',
    example: 'a door lock that takes commands by radio: yes',
    whoKnows: 'security',
    cites: ['Annex I Part I(2)(f)', 'Art. 13(3)', 'Art. 13(4)'],
  }),
  requirementI2g: truth({
    says: 'its risk assessment calls for processing only the data that are needed',
    question: 'Does your risk assessment show that it must process only the data that its purpose needs?',
    why,
    counts:
      'Yes if it processes data at all, personal or other. That no personal data are meant to be processed spares measures specific to such data, not the requirement; if people may be expected to misuse it for personal data at a significant risk, tell them in the instructions. A “no” counts only with its reason.',
    example: 'a vibration sensor that reports machine data: yes',
    whoKnows: 'development',
    cites: ['Annex I Part I(2)(g)', 'Art. 13(3)', 'Art. 13(4)', 'FAQ 4.1.3', 'Annex II(5)'],
  }),
  requirementI2h: truth({
    says: 'its risk assessment calls for availability of its essential and basic functions',
    question: 'Does your risk assessment show that its essential functions must stay available?',
    why,
    counts:
      'Yes if its failure after an incident, or under an attack that floods it, would harm its users. A “no” counts only with its reason.',
    example: 'an alarm system: yes',
    whoKnows: 'security',
    cites: ['Annex I Part I(2)(h)', 'Art. 13(3)', 'Art. 13(4)'],
  }),
  requirementI2i: truth({
    says: 'its risk assessment calls for little impact on services of other devices and networks',
    question: 'Does your risk assessment show that it could impair services of other devices or networks?',
    why,
    counts:
      'Yes if it, or a device connected to it, could overload or disturb others, for instance when it is taken over. A “no” counts only with its reason.',
    example: 'a connected plug that polls a server: yes',
    whoKnows: 'security',
    cites: ['Annex I Part I(2)(i)', 'Art. 13(3)', 'Art. 13(4)'],
  }),
  requirementI2j: truth({
    says: 'its risk assessment calls for limited attack surfaces',
    question: 'Does your risk assessment show that its attack surfaces must be limited?',
    why,
    counts: 'Yes if it has any interface, port or service that others can reach. A “no” counts only with its reason.',
    example: 'a printer with a debug port: yes',
    whoKnows: 'development',
    cites: ['Annex I Part I(2)(j)', 'Art. 13(3)', 'Art. 13(4)'],
  }),
  requirementI2k: truth({
    says: 'its risk assessment calls for mitigation of exploitation',
    question: 'Does your risk assessment show that it must reduce the impact of incidents?',
    why,
    counts:
      'Yes if an attacker who gets in could go further unless something stops it. A “no” counts only with its reason.',
    example: 'a server program in a language that does not protect memory: yes',
    whoKnows: 'development',
    cites: ['Annex I Part I(2)(k)', 'Art. 13(3)', 'Art. 13(4)'],
  }),
  requirementI2l: truth({
    says: 'its risk assessment calls for recording and monitoring of relevant activity',
    question: 'Does your risk assessment show that it must record and monitor activity that matters for security?',
    why,
    counts:
      'Yes if someone would need to see who used or changed data, services or functions. A chip without room for records may be a case for a “no”. A “no” counts only with its reason.',
    example: 'an administration tool for many users: yes',
    whoKnows: 'development',
    cites: ['Annex I Part I(2)(l)', 'Art. 13(3)', 'Art. 13(4)', 'Rec. 55', 'Our reading'],
  }),
  requirementI2m: truth({
    says: 'its risk assessment calls for secure removal of data and settings',
    question: 'Does your risk assessment show that users must be able to remove all data and settings?',
    why,
    counts:
      'Yes if it keeps data or settings of users. Transfers to another product count too. A “no” counts only with its reason.',
    example: 'a phone that people sell on: yes',
    whoKnows: 'development',
    cites: ['Annex I Part I(2)(m)', 'Art. 13(3)', 'Art. 13(4)'],
  }),
} as const

/** What the requirements of Annex I turn on, those on components (Art. 13(5) and (6)), and the CE marking (Art. 30). */
export const requirementFacts = {
  ...applicabilityFacts,
  ...groundFacts,
  ...practiceFacts,
  ...componentFacts,
  ...ceMarkingFacts,
} as const
