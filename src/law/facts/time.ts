import { date, truth } from './define.ts'

/** When it came or comes to the market, and what happened since (Art. 69). */
export const timeFacts = {
  placedOnMarket: date({
    says: 'the day on which it was or will be placed on the market',
    question: 'On which day was it first supplied on the Union market, or when will it be?',
    why: 'What was placed on the market before 11 December 2027 keeps outside most duties.',
    counts:
      'Software: the day on which this version was first offered; updates that modify nothing substantially keep that day. Hardware: each unit by itself, not the type; units of an old design placed from that day on must comply. A planned day will do.',
    example: 'a version offered since March 2026: 2026-03-02',
    whoKnows: 'sales',
    cites: ['Art. 3(21)', 'Art. 69(2)', 'FAQ 7.2', 'Guidance 11', 'Guidance 13', 'Guidance 14'],
  }),
  substantiallyModifiedSince: truth({
    says: 'it was substantially modified on or after 11 December 2027',
    question: 'Was it substantially modified on or after 11 December 2027?',
    why: 'Then the whole Act reaches it although it was placed on the market earlier.',
    counts:
      'Yes for a change that affects how it meets Annex I, Part I, or alters its intended purpose, unless the risk assessment had foreseen it. No for what others did with it without you: they answer for it as its manufacturer. No for repair, and for security updates that only lower risk. The duties then begin with the modification. By the letter of the Act they reach the whole product; the guidance asks for the modified part only, unless the security of the whole suffers: the whole is the safe course.',
    example: 'a television that learns to control the smart home: yes',
    whoKnows: 'development',
    cites: [
      'Art. 69(2)',
      'Art. 3(30)',
      'Art. 21',
      'Art. 22(1)',
      'Rec. 39',
      'Guidance 104',
      'Guidance 124',
      'FAQ 1.4',
      'Our reading',
    ],
  }),
  certificateUnderOtherLaw: truth({
    says: 'it has a type-examination certificate or approval on cybersecurity under other product law',
    question:
      'Does it have an EU type-examination certificate or an approval on cybersecurity under other product law?',
    why: 'It stays valid for a while, and can serve as evidence under this Act.',
    counts:
      'Yes for certificates on the cybersecurity of radio equipment or machinery. No for a declaration of your own.',
    example: 'a certificate on Article 3(3) of the Radio Equipment Directive: yes',
    whoKnows: 'regulatory affairs',
    cites: ['Art. 69(1)', 'Guidance 249', 'Guidance 251', 'FAQ 2.6.1'],
  }),
  certificateLivesLonger: truth({
    says: 'that other law lets the certificate or approval live on after 11 June 2028',
    question: 'Does that other law let the certificate or approval live on after 11 June 2028?',
    why: 'The Act leaves room for what other law says; the guidance ends the use under this Act on that day.',
    counts:
      'Yes only if that law itself says so, and the certificate has not expired or been withdrawn. That its paper shows a later day is not enough.',
    example: 'a certificate of which nothing in that law speaks: no',
    whoKnows: 'regulatory affairs',
    cites: ['Art. 69(1)', 'Guidance 249', 'Our reading'],
  }),
} as const
