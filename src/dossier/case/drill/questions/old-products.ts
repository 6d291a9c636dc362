import { type DrillQuestion, fixed } from '../standing.ts'

/** What age and the end of support mean for reporting, and which measure starts the last period. */
export const oldProducts = {
  'old-product': fixed(
    'The product was last sold before the Act applies, and its support has ended. What does that change about the duty to report?',
    {
      nothing: 'Nothing: it holds for such products, too',
      'support-ended': 'It ended with the support period',
      'sold-before': 'It holds only for what is sold from 11 December 2027 on',
      'if-updated': 'It holds only if you still release updates',
    },
    'nothing',
    {
      why: 'The duty to report holds for all products in the scope of the Act that were placed on the market before 11 December 2027, and goes on after the support period.',
      cites: ['Art. 69(3)', 'Guidance 210', 'FAQ 5.3'],
      mend: 'Keep a list of all versions that you ever sold, with what they contain, and keep reading the reports on them.',
    },
  ),
  'known-flaw': fixed(
    'The flaw itself has been known to you for years. From what do you count?',
    {
      exploitation: 'From becoming aware that it is exploited',
      flaw: 'From when you learnt of the flaw, so that nothing is due any more',
      publication: 'From when its CVE number was published',
    },
    'exploitation',
    {
      why: 'What counts is being aware of the exploitation, on or after 11 September 2026, however old the flaw. What you were aware of as exploited before that day is not reported after the fact.',
      cites: ['Guidance 217', 'FAQ 5.3', 'Art. 71(2), second subparagraph'],
      mend: 'For flaws that were left open in old versions, agree who watches whether they are exploited.',
    },
  ),
  'guidance-counts': fixed(
    'Is advice to users, without any update, a measure from which the 14 days run?',
    {
      counts: 'Yes, to be safe: a mitigating measure is enough',
      'update-only': 'No, only a security update is',
      'all-users-only': 'No, not before all users have followed it',
      never: 'No, and without an update no final report is ever due',
    },
    'counts',
    {
      why: 'The Act speaks of a corrective or mitigating measure, and guidance to users counts as mitigating where the delay of dissemination is laid down. When a measure is available is open (R-4); the safe course is the first moment at which any user could apply one.',
      cites: ['Art. 14(2)(c)', 'Reg. (EU) 2026/881 Art. 3(a)', 'Our reading'],
      mend: 'Record every measure when the first user can apply it, workarounds and advice too.',
    },
  ),
} as const satisfies Readonly<Record<string, DrillQuestion>>
