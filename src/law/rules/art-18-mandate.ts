import type { Cite } from '../act/index.ts'
import { type Product, stated } from '../product.ts'
import { all, always, known, type Options, options, type Verdict } from '../verdict.ts'

/** What a manufacturer might ask of an authorised representative, in the order of Art. 13, with Art. 14 at the end. */
export type MandateTask =
  | 'design, development and production'
  | 'risk assessment'
  | 'care for components'
  | 'documenting cybersecurity aspects'
  | 'vulnerability handling and support period'
  | 'availability of security updates'
  | 'older versions and archives'
  | 'drawing up the technical documentation'
  | 'applying to a notified body'
  | 'declaration and CE marking'
  | 'keeping declaration and documentation'
  | 'series production'
  | 'identification, contacts and user information'
  | 'corrective measures and cessation notice'
  | 'information on request'
  | 'cooperation on risks'
  | 'reporting'

function isKept(name: string, says: string, cites: readonly [Cite, ...Cite[]]): Verdict {
  return known(`art-18.mandate-${name}`, says, ['Art. 18(2)', ...cites], false)
}

/**
 * Which duties of a manufacturer a mandate may hold (Art. 18(2), 18(3), Annex VIII): what it may not is listed; three
 * tasks it must allow; of what the Act does not name, reporting among it, we read that it may be mandated, while the
 * manufacturer stays responsible.
 */
export const tasksOfMandate: Verdict<Options<MandateTask>> = options<MandateTask>(
  'art-18.tasks-of-mandate',
  'which duties of the manufacturer the mandate of an authorised representative may hold',
  ['Art. 18(2)', 'Art. 18(3)'],
  {
    'design, development and production': isKept(
      'design',
      'a mandate may hold designing, developing and producing it by the requirements',
      ['Art. 13(1)'],
    ),
    'risk assessment': isKept('risk-assessment', 'a mandate may hold assessing its cybersecurity risks', [
      'Art. 13(2)',
      'Art. 13(3)',
      'Art. 13(4)',
    ]),
    'care for components': isKept('components', 'a mandate may hold the care for its components', [
      'Art. 13(5)',
      'Art. 13(6)',
    ]),
    'documenting cybersecurity aspects': isKept(
      'documenting',
      'a mandate may hold documenting what bears on its cybersecurity',
      ['Art. 13(7)'],
    ),
    'vulnerability handling and support period': isKept(
      'vulnerability-handling',
      'a mandate may hold handling its vulnerabilities and setting its support period',
      ['Art. 13(8)'],
    ),
    'availability of security updates': isKept(
      'security-updates',
      'a mandate may hold keeping its security updates available',
      ['Art. 13(9)'],
    ),
    'older versions and archives': isKept(
      'older-versions',
      'a mandate may hold what is asked for older versions and archives',
      ['Art. 13(10)', 'Art. 13(11)'],
    ),
    'drawing up the technical documentation': isKept(
      'drawing-up-documentation',
      'a mandate may hold drawing up the technical documentation',
      ['Art. 13(12), first subparagraph'],
    ),
    'applying to a notified body': always(
      'art-18.mandate-notified-body',
      'a mandate may hold applying to a notified body, telling it of changes and keeping its certificates',
      ['Annex VIII Part II(11)', 'Annex VIII Part IV(8)', 'Art. 13(12), second subparagraph'],
    ),
    'declaration and CE marking': always(
      'art-18.mandate-declaration-and-marking',
      'a mandate may hold drawing up the declaration and putting the CE marking on',
      ['Annex VIII Part I(5)', 'Annex VIII Part III(4)', 'Annex VIII Part IV(8)', 'Art. 13(12), third subparagraph'],
    ),
    'keeping declaration and documentation': always(
      'art-18.mandate-keeping',
      'a mandate must allow keeping the declaration and the technical documentation ready for authorities',
      ['Art. 18(3)(a)', 'Art. 13(13)'],
    ),
    'series production': isKept('series-production', 'a mandate may hold keeping series production in conformity', [
      'Art. 13(14)',
    ]),
    'identification, contacts and user information': always(
      'art-18.mandate-what-comes-with-it',
      'a mandate may hold the marks, contacts, user information and declaration that come with it',
      [
        'Art. 18(2)',
        'Art. 13(15)',
        'Art. 13(16)',
        'Art. 13(17)',
        'Art. 13(18)',
        'Art. 13(19)',
        'Art. 13(20)',
        'Our reading',
      ],
    ),
    'corrective measures and cessation notice': always(
      'art-18.mandate-corrective-measures',
      'a mandate may hold corrective measures, and the notice that operations cease',
      ['Art. 18(2)', 'Art. 13(21)', 'Art. 13(23)', 'Our reading'],
    ),
    'information on request': always(
      'art-18.mandate-information',
      'a mandate must allow giving authorities what shows its conformity, on their reasoned request',
      ['Art. 18(3)(b)', 'Art. 13(22)'],
    ),
    'cooperation on risks': always(
      'art-18.mandate-cooperation',
      'a mandate must allow cooperating with authorities, on request, against its risks',
      ['Art. 18(3)(c)', 'Art. 13(22)'],
    ),
    reporting: always(
      'art-18.mandate-reporting',
      'a mandate may hold reporting; the duty stays with the manufacturer',
      ['Art. 18(2)', 'Art. 14(1)', 'Art. 14(3)', 'Our reading'],
    ),
  },
)

/** Whether the mandate gives its holder steps of the conformity assessment (Annex VIII): only then may, and must, they be taken. */
export function isMandatedForConformitySteps(p: Product): Verdict {
  return all(
    'art-18.mandated-for-conformity-steps',
    'your mandate names these steps of the conformity assessment',
    ['Art. 18(3)', 'Annex VIII Part I(5)', 'Annex VIII Part II(11)', 'Annex VIII Part III(4)', 'Annex VIII Part IV(8)'],
    [stated(p, 'mandateCoversConformitySteps')],
  )
}
