import { choice, truth } from './define.ts'

/** What single requirements of Annex I turn on: contracts on tailor-made products, updates, remedies, remaining risks. */
export const practiceFacts = {
  tailorMadeForBusinessUser: truth({
    says: 'it is fitted to a particular purpose for a particular business user',
    question: 'Is it fitted to a particular purpose for one particular business user?',
    why: 'Only for such a product may a contract set aside two points of the requirements.',
    counts:
      'Yes for hardware or software developed for one customer, or for its closed or air-gapped environment. No for a product that is in essence the same for everyone and only adapted a little, by settings, plug-ins or interfaces. Never for consumers. Keep the evidence in the technical documentation.',
    example: 'control software written for one plant: yes; a CRM platform with a custom form: no',
    whoKnows: 'sales',
    cites: ['Annex I Part I(2)(b)', 'Annex I Part II(8)', 'Rec. 64', 'FAQ 4.2.5'],
  }),
  agreedWithBusinessUser: choice({
    says: 'what you and the business user agreed otherwise',
    question: 'What have you and the business user explicitly agreed to be different?',
    why: 'Without an explicit agreement both points stay as they are.',
    counts:
      'Only what both sides explicitly agreed, as terms for this product. General terms of business that every customer gets are no such agreement. The rest of the requirements cannot be set aside.',
    example: 'a contract that sets a yearly fee for security updates: price of security updates',
    whoKnows: 'sales',
    cites: ['Annex I Part I(2)(b)', 'Annex I Part II(8)', 'Rec. 64', 'FAQ 4.2.5'],
    choices: {
      nothing: { says: 'no different terms were explicitly agreed', cites: ['Rec. 64'] },
      'default configuration': {
        says: 'another default configuration was explicitly agreed',
        cites: ['Annex I Part I(2)(b)', 'Rec. 64'],
      },
      'price of security updates': {
        says: 'a price for security updates was explicitly agreed',
        cites: ['Annex I Part II(8)', 'Rec. 64'],
      },
      both: {
        says: 'another default configuration and a price for security updates were explicitly agreed',
        cites: ['Annex I Part I(2)(b)', 'Annex I Part II(8)', 'Rec. 64'],
      },
    },
  }),
  primarilyForIntegration: truth({
    says: 'it is primarily meant to be built into other products as a component',
    question: 'Is it primarily meant to be built into other products as a component?',
    why: 'The requirements on automatic updates do not apply to such products.',
    counts: 'Yes for chips, modules, libraries and development kits. No if people mostly use it by itself.',
    example: 'a radio module: yes',
    whoKnows: 'product management',
    cites: ['Rec. 56', 'FAQ 4.3.3'],
  }),
  automaticUpdatesExpected: truth({
    says: 'its users would reasonably expect automatic updates',
    question: 'Would its users reasonably expect it to install security updates automatically?',
    why: 'Where they would not, automatic updates are not required.',
    counts:
      'Yes for consumer products in particular. No for products for professional networks, above all in critical or industrial settings where an update at the wrong moment could disturb operations. Users must be told of updates and get them without delay in any case.',
    example: 'a smart television: yes; a switch for a factory network: no',
    whoKnows: 'product management',
    cites: ['Annex I Part I(2)(c)', 'Rec. 56', 'FAQ 4.3.3'],
  }),
  remainingRisks: choice({
    says: 'what is done about risks that remain where a requirement does not apply',
    question: 'What do you do about risks that remain where a requirement does not apply, or cannot be met in full?',
    why: 'Such risks must be met in another way.',
    counts:
      'Choose the strongest that you do for all of them. A limited purpose counts only if it is credible and users are clearly told. Telling users supports secure use; it does not make up for a shortcoming of the design, and no risk may simply be passed on to them or left because of cost.',
    example: 'a sensor meant only for locked rooms, as its manual says: purpose limited and users told',
    whoKnows: 'security',
    cites: ['Rec. 55', 'FAQ 4.1.3', 'Guidance 32', 'Guidance 160', 'Guidance 161', 'Guidance 162', 'Guidance 163'],
    choices: {
      'none remain': { says: 'no such risks remain', cites: ['Rec. 55'] },
      'other measures': {
        says: 'other measures in the product meet them',
        cites: ['Rec. 55', 'Guidance 32', 'Guidance 160'],
      },
      'purpose limited and users told': {
        says: 'the purpose is limited to trusted environments, and users are clearly told',
        cites: ['Rec. 55', 'Guidance 162', 'Guidance Ex. 66'],
      },
      'users told': {
        says: 'users are told of them, in a way that suits the product and its users',
        cites: ['Rec. 55', 'Guidance 162'],
      },
      'purpose limited, users not told': {
        says: 'the purpose is limited, but users are not clearly told',
        cites: ['Guidance Ex. 66', 'Annex II(4)'],
      },
      'passed on to users': {
        says: 'users are to bear them, for a shortcoming of the design',
        cites: ['Guidance 161'],
      },
      nothing: { says: 'nothing is done about them', cites: ['Rec. 55', 'Guidance 163'] },
    },
  }),
  lessSecureProtocolNeeded: truth({
    says: 'its purpose demands interoperability with systems that support only a less secure protocol',
    question: 'Must it work with existing systems that support only an older or less secure protocol?',
    why: 'Then it may speak that protocol, if the risks are met in another way.',
    counts: 'Yes only if its intended purpose includes working with such systems. No if it is merely convenient.',
    example: 'a gateway to controllers with an unencrypted field bus: yes',
    whoKnows: 'development',
    cites: ['Rec. 55', 'Guidance 32', 'Guidance Ex. 10'],
  }),
  secureProtocolFeasible: truth({
    says: 'it can technically support a secure protocol as well',
    question: 'Could it technically support a secure protocol as well?',
    why: 'Then the secure one is expected, and on by default.',
    counts: 'Yes if both fit into the product. Cost alone does not make it infeasible.',
    example: 'a gateway with enough memory for both: yes',
    whoKnows: 'development',
    cites: ['Guidance 163', 'Guidance Ex. 10'],
  }),
  secureProtocolByDefault: truth({
    says: 'it supports the secure protocol and uses it by default',
    question: 'Does it support the secure protocol and use it by default?',
    why: 'The less secure one may then be used only where interoperability demands it.',
    counts: 'Yes if nobody has to switch the secure protocol on.',
    example: 'encrypted by default, the old protocol per connection on request: yes',
    whoKnows: 'development',
    cites: ['Annex I Part I(2)(b)', 'Guidance Ex. 10'],
  }),
  riskOfVulnerability: choice({
    says: 'the risk that a vulnerability poses to the product',
    question: 'Which risk does the vulnerability pose in this product?',
    why: 'What has to be done, and how fast, follows from the risk.',
    counts:
      'Judge it by your risk assessment, in the conditions in which the product is used. Not every vulnerability needs a patch; every one is documented, and what is done comes without delay.',
    example: 'remote code execution on a smart home hub: needs an update at once',
    whoKnows: 'security',
    cites: ['Annex I Part II(2)', 'Art. 13(7)', 'FAQ 4.3.1'],
    choices: {
      'needs an update at once': {
        says: 'its risk calls for a security update at once',
        cites: ['Annex I Part II(2)', 'FAQ 4.3.1'],
      },
      'can be contained until an update': {
        says: 'a workaround or a change of configuration contains it until an update',
        cites: ['FAQ 4.3.1'],
      },
      'very low': {
        says: 'its risk is very low, and nobody can exploit it where the product is used',
        cites: ['FAQ 4.3.1'],
      },
      'cannot be exploited': { says: 'it cannot be exploited in this product', cites: ['FAQ 4.3.1'] },
    },
  }),
  separationFeasible: truth({
    says: 'the security update can technically come apart from new functions',
    question: 'Can the security update technically come apart from changes of functions?',
    why: 'Then it must: nobody has to take new functions to be secure.',
    counts:
      'Yes if the fix is enough by itself. No if the fix needs the change of functions, or is that change, such as a stricter parser or an interface that is switched off.',
    example: 'a corrected check of certificates: yes',
    whoKnows: 'development',
    cites: ['Annex I Part II(2)', 'Rec. 57', 'FAQ 4.3.5'],
  }),
  updateNotInstalledBecause: choice({
    says: 'why a security update was not installed',
    question: 'Why was the security update not installed?',
    why: 'You answer for updates that do not reach people, not for people who do not install them.',
    counts:
      'Choose the first if the update was offered and the user was told of it, whether the user put it off, opted out of automatic updates or ignored it. If the product has no automatic updates, choose the second: then it matters whether it needs them.',
    example: 'the user switched automatic updates off: the user left it out',
    whoKnows: 'support',
    cites: ['Annex I Part II(7)', 'Annex I Part II(8)', 'Rec. 56', 'FAQ 4.3.3'],
    choices: {
      'the user left it out': {
        says: 'the user opted out, put it off or did not install it',
        cites: ['Annex I Part I(2)(c)', 'FAQ 4.3.3'],
      },
      'it does not update automatically': {
        says: 'the product does not update automatically, and the user did not install it',
        cites: ['Annex I Part I(2)(c)', 'Rec. 56', 'FAQ 4.3.3'],
      },
      'it did not reach the user': {
        says: 'it was not offered, or its distribution failed',
        cites: ['Annex I Part II(7)', 'Annex I Part II(8)'],
      },
    },
  }),
} as const
