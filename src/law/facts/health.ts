import { truth } from './define.ts'

/** Where the law on medical devices and on health data ends, and the Act begins (Art. 2(2); Reg. (EU) 2025/327). */
export const healthFacts = {
  claimsMedicalPurpose: truth({
    says: 'what is said of it claims a medical purpose',
    question:
      'Do its label, instructions, advertising, website or app-store text say that it diagnoses, prevents, monitors, predicts, treats or eases disease, injury or disability?',
    why: 'What you claim is its intended purpose, and a medical one makes it a medical device.',
    counts:
      'All that you publish or say to sell it counts, in every language and store. For injury and disability, compensating for them counts too. No for fitness, sleep or well-being without a link to disease. A line that it is no medical device does not undo such a claim.',
    example: 'an app said to detect irregular heartbeats: yes; one that counts steps: no',
    whoKnows: 'marketing',
    cites: ['Reg. (EU) 2017/745 Art. 2(1)', 'Reg. (EU) 2017/745 Art. 2(12)', 'Our reading'],
  }),
  actsOnDataOfIndividualPatients: truth({
    says: 'it does more with the data of individual patients than store, archive, pass on or find them',
    question: 'Does it do more with the data of individual patients than store, archive, pass on or find them?',
    why: 'Software with a medical purpose is a medical device only if it acts on data for the benefit of individual patients.',
    counts:
      'Yes if it calculates, interprets, alerts or recommends for a patient. No if it shows data unchanged, and for statistics over many people. Answer for each module: one can be a device and another none. The guidance on software of the Medical Device Coordination Group, MDCG 2019-11, draws this line.',
    example: 'a module that works out a dose: yes; an appointment calendar: no',
    whoKnows: 'regulatory affairs',
    cites: ['Reg. (EU) 2017/745 Art. 2(1)', 'Our reading'],
  }),
  accessoryToMedicalDevice: truth({
    says: 'it is meant to enable or assist the use of particular medical devices',
    question:
      'Is it meant to be used with particular medical devices, to enable their use as intended or to assist their medical function directly?',
    why: 'Accessories fall under the law on medical devices like the devices themselves, and so outside the Act.',
    counts:
      'Yes only if it serves the medical function of certain devices. No for what merely works with them, such as music, a charger, a phone or general hospital IT.',
    example: 'an app that adjusts a hearing aid: yes; an app that streams music to it: no',
    whoKnows: 'regulatory affairs',
    cites: ['Reg. (EU) 2017/745 Art. 2(2)', 'Reg. (EU) 2017/745 Art. 1(4)'],
  }),
  wellnessApplication: truth({
    says: 'it is a wellness application',
    question: 'Is it meant to tell people about their health, or to serve care for purposes other than healthcare?',
    why: 'Such applications are within the Act; the health data law asks for a label only if they claim to work with health record systems.',
    counts:
      'Yes for software, alone or with hardware, that people use on their own health data for information or well-being. No for what care providers use to treat patients.',
    example: 'an app for running and sleep: yes; a system for doctors’ records: no',
    whoKnows: 'product management',
    cites: ['Reg. (EU) 2025/327 Art. 2(2)(ab)'],
  }),
  claimsInteroperabilityWithEhr: truth({
    says: 'it is said to work together with systems for electronic health records',
    question: 'Do you claim that it is interoperable with systems for electronic health records?',
    why: 'The claim brings requirements of the health data law with it: for wellness applications also a label and registration.',
    counts:
      'Yes if you claim that it works with the European components by which such systems exchange and log data. No for an export as a file, or a connection to one customer’s system.',
    example:
      'an app advertised as interoperable with health record systems: yes; one that saves a PDF for the doctor: no',
    whoKnows: 'marketing',
    cites: [
      'Reg. (EU) 2025/327 Art. 47(1)',
      'Reg. (EU) 2025/327 Art. 48(1)',
      'Reg. (EU) 2025/327 Art. 27',
      'Our reading',
    ],
  }),
  generalPurposeSoftware: truth({
    says: 'it is general-purpose software that is also used in healthcare',
    question: 'Is it general-purpose software that care providers use like anyone else does?',
    why: 'The rules for health record systems leave such software out.',
    counts: 'Yes for office software, databases, operating systems and the like. No if it is made for health records.',
    example: 'a spreadsheet program in a hospital: yes; a system for discharge letters: no',
    whoKnows: 'product management',
    cites: ['Reg. (EU) 2025/327 Art. 25(2)', 'Our reading'],
  }),
} as const
