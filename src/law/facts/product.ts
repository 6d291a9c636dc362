import { choice, truth } from './define.ts'

/** What the thing is, and whether it connects (Art. 2(1), 3(1), 3(4) to 3(10)). */
export const productFacts = {
  kind: choice({
    says: 'what it is',
    question: 'What is it?',
    why: 'Hardware is a product in any case; software is one only if people run it on their side; a service is none.',
    counts:
      'Software that a device needs to be operated, configured or used belongs to the device, even if people fetch it from elsewhere: a printer with its driver, or a wearable with the app that shows its readings, is hardware with software. A component sold separately counts like any other product. Source code means the text of a program handed over as such; a program that people can start is software. If parts of what you offer differ, state this for each part.',
    example:
      'a phone app: software; the cloud behind it: service; a heart-rate band with its app: hardware with software',
    whoKnows: 'product management',
    cites: ['Art. 3(1)', 'Art. 3(4)', 'Art. 3(5)', 'Guidance 18', 'Guidance 25'],
    choices: {
      software: { says: 'it is software', cites: ['Art. 3(1)', 'Art. 3(4)'] },
      hardware: { says: 'it is hardware that handles digital data', cites: ['Art. 3(1)', 'Art. 3(5)'] },
      'hardware with software': {
        says: 'it is hardware together with the software it needs',
        cites: ['Art. 3(1)', 'Guidance 25', 'Guidance Ex. 8', 'Guidance Ex. 9'],
      },
      'source code': { says: 'it is source code handed over as such', cites: ['Art. 3(4)', 'Guidance 22'] },
      service: {
        says: 'it is a service that people reach over a network',
        cites: ['Rec. 12', 'Guidance 21'],
      },
      'no digital elements': {
        says: 'nothing in it processes, stores or transmits digital data',
        cites: ['Art. 3(5)', 'Art. 3(7)'],
      },
    },
  }),
  accessedOnlyViaBrowser: truth({
    says: 'people only open it in a web browser, from servers that are not theirs',
    question: 'Do people only ever open it in a web browser, with nothing for them or their organisation to install?',
    why: 'What people merely reach in a browser is no product with digital elements by itself.',
    counts:
      'Yes for websites, web applications and progressive web apps that are only opened in a browser, although some of their code runs there. No if there is also anything to install: an app, a desktop program built with web techniques, a browser extension, or a server program that customers run on machines of their own, even if everyone there then opens it in a browser.',
    example: 'a booking page: yes; a wiki that customers install on their own server: no',
    whoKnows: 'development',
    cites: ['Art. 3(1)', 'Rec. 12', 'Guidance 20', 'Guidance 21'],
  }),
  suppliedToUser: truth({
    says: 'it is handed to users',
    question: 'Do users receive the software itself, for example by download, in an app store, or on a device?',
    why: 'Software is a product only if users obtain it.',
    counts:
      'Yes for downloads, app stores, browser extensions, packages, images for a customer’s own servers, and software that comes on hardware. For source code: yes if customers receive it as a product, in whatever form, even if they still have to adapt and compile it. No if you keep the software and people only use what it does.',
    example: 'an on-premises installer for hospitals: yes; a service behind an API: no',
    whoKnows: 'development',
    cites: ['Art. 3(1)', 'Guidance 20', 'Guidance 24', 'Guidance Ex. 7'],
  }),
  executesOnUserSystem: truth({
    says: 'it runs on a system on the side of the users',
    question: 'Does it run on a device or server on the users’ side?',
    why: 'Software that runs only with you is a service; software that runs with the users is a product.',
    counts:
      'Yes for phones, computers, browsers with an extension, devices, and servers that the customer runs or rents for itself. No if it runs only on your servers.',
    example: 'an app on a phone: yes; a hosted database that only you operate: no',
    whoKnows: 'development',
    cites: ['Art. 3(1)', 'Guidance 20'],
  }),
  sampleOrUnfinishedCode: truth({
    says: 'the code is a sample, or unfinished and shared for review',
    question:
      'Is the code only a sample for learning, or unfinished and shared for review or testing during development?',
    why: 'Such code is not placed on the market.',
    counts:
      'Yes for code in tutorials and training material, and for work in progress shown to others before it is finished. No for code that customers receive to use.',
    example: 'a demo project in a course: yes; a framework licensed to a customer: no',
    whoKnows: 'development',
    cites: ['Art. 3(22)', 'Guidance 23'],
  }),
  intendedPurposeIncludesConnection: truth({
    says: 'it is meant to be connected to a device or network',
    question: 'Is it meant to be connected to another device or a network, directly or through something else?',
    why: 'The Act reaches only products whose use includes a data connection.',
    counts:
      'Yes for any wire, radio, optical or software link over which encoded information is exchanged: USB, Bluetooth, NFC, a field bus, sockets, files, APIs. Yes also for software with no network function of its own that runs on a computer or phone which connects, such as an offline text editor or a calculator app. No for power alone, also when it is wireless, and for a signal that only switches or triggers something without carrying encoded information.',
    example: 'a headset over Bluetooth: yes; a toothbrush that only charges without contact: no',
    whoKnows: 'development',
    cites: ['Art. 2(1)', 'Art. 3(8)', 'Art. 3(9)', 'Art. 3(10)', 'Rec. 9', 'Guidance 28', 'FAQ 1.3'],
  }),
  connectivityForeseeable: truth({
    says: 'people can be expected to connect it although that is not its purpose',
    question: 'Can people be expected to connect it to a device or network anyway?',
    why: 'Use that must be expected counts as much as use that is intended.',
    counts:
      'Yes if it has an interface for data that people will likely use, whatever the instructions say. No if it is not able to connect to anything, such as a dishwasher, a pocket calculator, a toy with lights or a coffee machine whose firmware only runs that device.',
    example: 'a controller with an unused but working network port: yes',
    whoKnows: 'development',
    cites: ['Art. 2(1)', 'Art. 3(24)', 'FAQ 1.3'],
  }),
} as const
