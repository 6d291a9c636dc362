import type { OpenQuestionOfLaw } from './define.ts'

/** Open points on the class of a product and on the routes to conformity. */
export const conformity = {
  'A-1': {
    title: 'Which procedure does an EHR system follow before the duties of the health data law reach it?',
    readings: [
      'The procedure of the health data law, which exists on paper and may be followed early.',
      'Article 32, until the health data law reaches the system.',
    ],
    safe: 2,
    why: 'The Act refers to a procedure whose main duties begin in 2029 or 2031. The routes of Article 32 are sure to be there in between.',
    cites: [
      'Art. 32(5a)',
      'Reg. (EU) 2025/327 Art. 104(3)',
      'Reg. (EU) 2025/327 Art. 105(a)',
      'Reg. (EU) 2025/327 Art. 105(b)',
      'FAQ 2.7.3',
    ],
  },
  'A-2': {
    title: 'Does the procedure of the health data law suffice for an important or critical EHR system?',
    readings: [
      'Yes: the Act sends every EHR system there, whatever its class.',
      'No: important and critical products keep the routes of their class, as they do when they are high-risk AI.',
    ],
    safe: 2,
    why: 'The letter makes no difference by class, yet a self-assessment would then replace the notified body. A route of the class meets either reading as to the requirements.',
    cites: ['Art. 32(5a)', 'Art. 12(3)', 'Reg. (EU) 2025/327 Rec. 112'],
  },
  'A-3': {
    title: 'Does a notified body look at the whole product where standards are applied in part?',
    readings: [
      'Only at the requirements that the standards applied do not cover.',
      'At the whole product and all requirements that concern it.',
    ],
    safe: 2,
    why: 'The article speaks of those requirements, the FAQ of the whole product. Plan for an examination of everything.',
    cites: ['Art. 32(2)', 'FAQ 6.2'],
  },
  'A-5': {
    title: 'Does a European certificate give a presumption before a delegated act names its scheme?',
    readings: [
      'Yes: the paragraph on certificates needs no further act.',
      'No: a delegated act must name the scheme first.',
    ],
    safe: 2,
    why: 'The guidance asks for the delegated act, and the paragraph on it says that it specifies which schemes can be used. Do not rely on a certificate before.',
    cites: ['Art. 27(8)', 'Art. 27(9)', 'Rec. 81', 'Guidance 153'],
  },
  'A-7': {
    title: 'Can a certificate under other law serve as evidence after 11 June 2028?',
    readings: ['Yes, where that other law gives it a longer life.', 'No: its use under this Act ends on that day.'],
    safe: 2,
    why: 'The article leaves room for other law, the guidance ends the use on that day. Plan without the certificate from then on.',
    cites: ['Art. 69(1)', 'Guidance 249'],
  },
  'A-8': {
    title: 'Are devices for advanced security purposes critical although nothing describes them?',
    readings: [
      'Yes: Annex IV names them, with or without a technical description.',
      'No: without a technical description nothing falls under these words.',
    ],
    safe: 1,
    why: 'The implementing act describes smart meter gateways only. The routes of critical products meet either reading.',
    cites: ['Annex IV(2)', 'Art. 8(1), first subparagraph', 'Art. 7(4)', 'Reg. (EU) 2025/2392 Annex II(2)'],
  },
  'A-9': {
    title: 'Is a platform that orchestrates containers across hosts important, class II?',
    readings: [
      'No: the description speaks of single containers on one host, and the platform is for something else.',
      'Yes: such a platform runs containers and brings what a runtime does.',
    ],
    safe: 2,
    why: 'A maker of such a platform counts it to class II, the description fits it only in part. The routes of class II meet either reading.',
    cites: [
      'Annex III Class II(1)',
      'Reg. (EU) 2025/2392 Annex I Class II(1)',
      'Reg. (EU) 2025/2392 Rec. 3',
      'Reg. (EU) 2025/2392 Rec. 5',
    ],
  },
  'A-11': {
    title: 'Which ceiling has the fine for a wrong conformity assessment?',
    readings: [
      'The higher one, because a duty of Article 13 is breached.',
      'The lower one, because Article 32 is breached.',
    ],
    safe: 1,
    why: 'Both articles name the assessment, each with a ceiling of its own; the guidance cites the lower one. Reckon with the higher.',
    cites: ['Art. 64(2)', 'Art. 64(3)', 'Art. 13(12)', 'Guidance 146'],
  },
  'A-12': {
    title: 'Is a smart speaker with a built-in assistant a default product?',
    readings: [
      'No: the technical description names it as important, class I.',
      'Yes: a web page of the Commission gave smart speakers as an example of default products.',
    ],
    safe: 1,
    why: 'The implementing act binds, the web page does not.',
    cites: ['Annex III Class I(16)', 'Reg. (EU) 2025/2392 Annex I Class I(16)'],
  },
  'A-14': {
    title: 'Does the route for free software extend to hardware whose software is free?',
    readings: [
      'No: only a product that is itself free software has it.',
      'Yes: hardware that runs nothing but free software has it too.',
    ],
    safe: 1,
    why: 'The Act speaks of products that qualify as free and open-source software, and defines that as software. Critical products never have the route.',
    cites: ['Art. 32(5)', 'Art. 3(48)', 'Our reading'],
  },
  'A-20': {
    title: 'Does public documentation spare free software that is also high-risk AI the notified body?',
    readings: [
      'No: important products that are high-risk AI under internal control keep the routes of their class.',
      'Yes: with public documentation they are not subject to these routes, so the procedure of the AI Act applies.',
    ],
    safe: 1,
    why: 'The two paragraphs do not say which goes first. A route with a notified body meets either reading.',
    cites: ['Art. 12(3)', 'Art. 32(5)', 'Rec. 51'],
  },
  'A-21': {
    title: 'Which procedure does a high-risk AI system follow before the duties of the AI Act reach it?',
    readings: ['The procedure of the AI Act, ahead of time.', 'Article 32, until the AI Act reaches the system.'],
    safe: 2,
    why: 'The Act refers to a procedure that does not apply yet to all such systems. The routes of Article 32 are sure to be there in between.',
    cites: ['Art. 12(2)', 'Reg. (EU) 2024/1689 Art. 43(3)'],
  },
  'A-22': {
    title: 'Which procedure does an EHR system follow that is also high-risk AI?',
    readings: [
      'The procedure of the health data law.',
      'The procedure of the AI Act, or what that Act leaves to Article 32.',
    ],
    safe: 2,
    why: 'The Act gives no order between the two. The second keeps the level for important and critical products; decide it with a notified body or an authority.',
    cites: ['Art. 12(2)', 'Art. 32(5a)'],
  },
  'A-23': {
    title: 'How is the rest shown where a required certificate covers only part of the requirements?',
    readings: ['The certificate suffices.', 'The rest is shown by one of the routes for class II.'],
    safe: 2,
    why: 'The Act foresees that a certificate may cover parts only, and does not say what follows. Nothing is left unassessed by the second.',
    cites: ['Art. 8(1), first subparagraph', 'Art. 32(4)'],
  },
  'A-24': {
    title: 'Is a chip critical that protects only itself but is designed for AVA_VAN level 4 or 5?',
    readings: [
      'Yes: the description of secure elements does not ask that others are secured.',
      'No: it builds on chips with security functions, and these secure something beyond themselves.',
    ],
    safe: 1,
    why: 'The condition stands in the descriptions of the lower classes and is not repeated. The routes of critical products meet either reading.',
    cites: [
      'Annex IV(3)',
      'Reg. (EU) 2025/2392 Annex II(3)',
      'Reg. (EU) 2025/2392 Annex I Class I(13)',
      'Reg. (EU) 2025/2392 Annex I Class I(14)',
    ],
  },
  'A-25': {
    title: 'Is an assistant important that gives access to services but is not made for homes?',
    readings: [
      'No: all of the description is about homes, as the name of the category says.',
      'Yes: only the control of devices is tied to homes, access to services is not.',
    ],
    safe: 2,
    why: 'The words on homes can be read with both parts of the sentence or with the last one. The second reading takes in many text assistants; its routes meet either.',
    cites: ['Annex III Class I(16)', 'Reg. (EU) 2025/2392 Annex I Class I(16)'],
  },
  'A-26': {
    title: 'Do certificates stay valid when their notified body loses its notification?',
    readings: ['They stay valid until they are withdrawn.', 'They fall with the notification.'],
    safe: 2,
    why: 'The Act settles who keeps the files, not what becomes of the certificates. Ask the authority, and line up another body.',
    cites: ['Art. 45(2)', 'Art. 47(5)', 'Art. 47(6)'],
  },
} as const satisfies Readonly<Record<string, OpenQuestionOfLaw>>
