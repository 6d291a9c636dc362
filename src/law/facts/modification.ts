import { choice, date, truth } from './define.ts'

/** One change of a product after it was placed on the market, and what hangs on it (Art. 3(30), 13(8), 69(2), recitals 38, 39, 41 and 42). */
export const modificationFacts = {
  changedAfterPlacing: truth({
    says: 'a product that was already on the market is changed',
    question: 'Is this a change of a product that was already on the market?',
    why: 'Only such a change can be a substantial modification.',
    counts:
      'Yes for updates, new versions and upgrades, of hardware too, whoever carries them out. No for a product that is still to be placed on the market. No if you put together components, even changed ones, into a new product of your own: you are the maker of that.',
    example: 'version 2 of an app of which version 1 is in the stores: yes',
    whoKnows: 'development',
    cites: ['Art. 3(30)', 'Guidance 90', 'Guidance 120', 'Guidance Ex. 51'],
  }),
  kindOfChange: choice({
    says: 'which kind of change it is',
    question: 'Which kind of change is it?',
    why: 'Some kinds are no substantial modification unless they also change what the product is for.',
    counts:
      'Choose one of the others only if nothing else is changed, in whatever update it comes. How large the change is does not matter. A new way of putting something in is more than looks; a new service, interface or flow of data in a security update is more than lower risk. Parts that perform better are repair as long as functions and risk stay as they were.',
    example: 'a security update that also adds a feature: more than that',
    whoKnows: 'development',
    cites: ['Art. 3(30)', 'Rec. 39', 'Rec. 42', 'Guidance 107', 'Guidance 108', 'Guidance 109', 'Guidance 208'],
    choices: {
      'security update that only lowers risk': {
        says: 'it is a security update that only lowers risk and brings no new one',
        cites: ['Rec. 39', 'Guidance 108'],
      },
      'looks or language only': {
        says: 'it only changes looks, pictograms or languages',
        cites: ['Rec. 39'],
      },
      'repair or maintenance': {
        says: 'it is repair, maintenance or refurbishment that leaves functions and risk as they were',
        cites: ['Rec. 38', 'Rec. 42', 'Guidance 94', 'Guidance 95'],
      },
      'handling of vulnerabilities only': {
        says: 'it only changes how vulnerabilities are handled, and not the product',
        cites: ['Art. 3(30)', 'Annex I Part II'],
      },
      'service of others': {
        says: 'only a service changes that others run and answer for',
        cites: ['Guidance 208'],
      },
      'more than that': { says: 'it is a change of another kind, or of several', cites: ['Art. 3(30)', 'Rec. 39'] },
    },
  }),
  changeForeseenInRiskAssessment: truth({
    says: 'the risk assessment had foreseen the change, with its risks, and what meets them is in place',
    question: 'Had the risk assessment foreseen this change and its risks, and is in place what meets them?',
    why: 'What was assessed from the start, and is covered, is no substantial modification.',
    counts:
      'Yes if the risk assessment, as it stood when the product was placed on the market, describes the change, assesses the risks it brings, and the measures it names are in place. No if it was written into the assessment only afterwards, or if it only says that updates will come.',
    example: 'group chat that the first risk assessment covers, with its moderation tools: yes',
    whoKnows: 'security',
    cites: ['Rec. 38', 'Rec. 39', 'Guidance 104', 'Guidance 106', 'Guidance Ex. 42', 'Guidance Ex. 43'],
  }),
  purposeChanges: truth({
    says: 'the change alters the intended purpose for which it was assessed',
    question: 'Does the change alter what the product is meant for, compared with the purpose that was assessed?',
    why: 'A product with another purpose has not been assessed.',
    counts:
      'Yes if it becomes another kind of tool: one that watched now controls, one that sorted on command now decides by itself, one that worked on the device now sends everything to a server. No for more or better of what it was for, and for better performance within the use that was assessed.',
    example: 'a dashboard for machines that can now also control them: yes',
    whoKnows: 'product management',
    cites: ['Art. 3(30)', 'Art. 3(23)', 'Rec. 39', 'Guidance 105', 'Guidance Ex. 35', 'Guidance Ex. 40'],
  }),
  newThreatVectors: truth({
    says: 'the change opens new ways for threats to reach the product',
    question: 'Does the change open new ways in: interfaces, channels, places where code runs, or services of others?',
    why: 'Then the risks must be assessed again.',
    counts:
      'Yes for a new interface or port, a new protocol, a new place where code runs, and a new dependency outside the product. No for closing one, or for switching on what was built in and assessed.',
    example: 'keys that now come from a service of someone else: yes',
    whoKnows: 'security',
    cites: ['Guidance 110', 'Guidance 112', 'Guidance Ex. 50', 'Our reading'],
  }),
  newAttackScenarios: truth({
    says: 'the change makes new attacks on it plausible',
    question: 'Does the change make new attacks plausible, on the product or on data that it handles?',
    why: 'Then the risks must be assessed again.',
    counts: 'Yes for any new way to get in, manipulate, disturb or misuse that someone could plausibly try.',
    example: 'tokens that keep people logged in and can be stolen from the device: yes',
    whoKnows: 'security',
    cites: ['Guidance 110', 'Guidance 112', 'Guidance Ex. 44'],
  }),
  attacksMoreLikely: truth({
    says: 'the change makes known attacks more likely',
    question: 'Does the change make attacks that you had already considered more likely?',
    why: 'Then the risks must be assessed again.',
    counts:
      'Yes if an attack takes less effort or skill, if more people can reach the product, or if a safeguard becomes weaker. No if the change only makes attacks harder.',
    example: 'a settings page that can now be reached from the internet: yes',
    whoKnows: 'security',
    cites: ['Rec. 39', 'Guidance 110', 'Guidance 112'],
  }),
  attacksMoreHarmful: truth({
    says: 'the change makes known attacks more harmful',
    question: 'Does the change make attacks that you had already considered more harmful?',
    why: 'Then the risks must be assessed again.',
    counts:
      'Yes if more data or functions are affected, if the consequences for operation, safety or money grow, or if an incident becomes harder to notice, contain or undo.',
    example: 'logs with sensitive data that are exported without encryption: yes',
    whoKnows: 'security',
    cites: ['Rec. 39', 'Guidance 110', 'Guidance 112', 'Guidance Ex. 45'],
  }),
  riskAssumptionsHold: truth({
    says: 'what the risk assessment relies on still holds after the change',
    question: 'Does everything that the risk assessment relies on still hold after the change?',
    why: 'Only then does a change without new risks leave the product as it was assessed.',
    counts:
      'Yes if its assumptions are still right and its measures still work. No if the change raises the risk in a way that the other questions do not name.',
    example: 'an assessment that relies on a closed network, and a change that leaves it closed: yes',
    whoKnows: 'security',
    cites: ['Guidance 111', 'Rec. 39'],
  }),
  affectsComplianceWithPartI: truth({
    says: 'the change affects how it meets the requirements on its properties',
    question: 'Does the change affect how the product meets the requirements of Annex I, Part I?',
    why: 'That makes a modification substantial, however small it is.',
    counts:
      'Your judgement, after you assessed the risks again. Yes if the change brings new or higher risks for which the product had no measures. No if all of the requirements are met as before by what was already there. Only Part I counts: how vulnerabilities are handled is not part of this question.',
    example: 'a small “remember me” that stores tokens without protection: yes',
    whoKnows: 'security',
    cites: ['Art. 3(30)', 'Annex I Part I', 'Rec. 38', 'Guidance 104', 'Guidance 107', 'Guidance 112'],
  }),
  modifiedBy: choice({
    says: 'who carried out the change',
    question: 'Who carried out the change?',
    why: 'Whoever substantially modifies a product of others can become its manufacturer.',
    counts: 'Its manufacturer also if others did the work on its behalf.',
    example: 'a reseller that loads firmware of its own: an importer or distributor',
    whoKnows: 'management',
    cites: ['Art. 21', 'Art. 22(1)', 'Guidance 114', 'Guidance 117', 'Guidance 122'],
    choices: {
      'its manufacturer': { says: 'its own manufacturer carried it out', cites: ['Guidance 122'] },
      'an importer or distributor': { says: 'an importer or distributor carried it out', cites: ['Art. 21'] },
      'someone else': { says: 'someone else carried it out', cites: ['Art. 22(1)'] },
    },
  }),
  conformityAssessedBy: choice({
    says: 'who assessed its conformity before the change',
    question: 'Who assessed its conformity before the change?',
    why: 'A body that assessed it must be told of changes.',
    counts:
      'The assessment under this Act that is in force. Choose nobody for a product that came to the market without one.',
    example: 'a type certificate from a notified body: a notified body, by its type',
    whoKnows: 'regulatory affairs',
    cites: ['Rec. 41', 'Art. 32(1)', 'Annex VIII'],
    choices: {
      nobody: { says: 'nobody did: it came to the market without it', cites: ['Art. 69(2)'] },
      'its manufacturer alone': { says: 'its manufacturer assessed it alone', cites: ['Art. 32(1)(a)'] },
      'a notified body, by its type': { says: 'a notified body examined its type', cites: ['Art. 32(1)(b)'] },
      'a notified body, by the quality system': {
        says: 'a notified body approved the quality system of its manufacturer',
        cites: ['Art. 32(1)(c)'],
      },
      'a certification body': {
        says: 'it was certified under a European cybersecurity certification scheme',
        cites: ['Art. 32(1)(d)'],
      },
    },
  }),
  supportUntilBeforeModification: date({
    says: 'the last day of its support period as it was before a substantial modification',
    question: 'What was the last day of its support period before it was substantially modified?',
    why: 'If the change leaves the expected time in use as it was, that period goes on, even if little of it is left.',
    counts:
      'The day that was told when the product was placed on the market without the change. Where it was changed before, the day that then held.',
    example: 'a vacuum robot placed in 2028 with support until the end of 2035, changed in 2032: 2035-12-31',
    whoKnows: 'product management',
    cites: ['Art. 13(8), second subparagraph', 'Guidance 128', 'Guidance 134', 'Guidance Ex. 54'],
  }),
  modificationChangesExpectedUse: truth({
    says: 'the substantial modification changes what its expected time in use was reckoned from',
    question: 'Does the substantial modification change what its expected time in use was reckoned from?',
    why: 'Only then is the support period determined anew; it does not start again by itself.',
    counts:
      'Yes for new hardware that makes it last longer, or a rewrite of its core that changes how long people will use it. No for new functions or another back-end on hardware that wears out as before. Repair is no substantial modification at all.',
    example: 'a controller that gets a new computing platform with a longer life: yes',
    whoKnows: 'product management',
    cites: [
      'Art. 13(8), second subparagraph',
      'Guidance 133',
      'Guidance 134',
      'Guidance 135',
      'Guidance Ex. 55',
      'Guidance Ex. 56',
    ],
  }),
  substantiallyModifiedOn: date({
    says: 'the day on which it was or will be substantially modified',
    question: 'On which day was it first supplied as substantially modified, or when will it be?',
    why: 'For a product that came to the market before 11 December 2027, the duties begin with that day.',
    counts:
      'The day on which the modified product was first supplied, not the day on which work on it began. Of several modifications, the first on or after 11 December 2027. A planned day will do.',
    example: 'an update with new functions rolled out in May 2029: 2029-05-02',
    whoKnows: 'development',
    cites: ['Art. 69(2)', 'Rec. 39', 'Guidance 116', 'FAQ 1.4'],
  }),
} as const
