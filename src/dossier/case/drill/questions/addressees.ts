import { otherReporting } from '../../../../law/index.ts'
import { coordinatorName } from '../../assess-case.ts'
import { type DrillQuestion, fixed, optionsOf, type RightChoice, type Standing } from '../standing.ts'

function coordinatorLabel({ assessment }: Standing): string {
  const name = coordinatorName(assessment)
  return name ? `${name.name} (${name.state})` : 'the one of the Member State to which Art. 14(7) leads'
}

function coordinatorRight(at: Standing): RightChoice {
  const { verdict } = at.assessment.coordinator
  const name = coordinatorName(at.assessment)
  const why = name
    ? `Reports go through the single reporting platform to the CSIRT designated as coordinator, and reach ENISA at once. By what cra.yaml states it is ${name.name}, ${name.state}.`
    : 'Reports go through the single reporting platform to the CSIRT designated as coordinator, and reach ENISA at once. cra.yaml does not tell yet which one it is.'
  const [cite = 'Art. 14(7)'] = verdict.cites
  return { right: ['coordinator'], why, cites: ['Art. 14(1)', 'Art. 14(3)', cite] }
}

/** The laws that ask for reports of events, those first that people mix up. */
const laws = Object.entries(otherReporting)

function deviceLaw(): RightChoice {
  const { relation, cites, reports } = otherReporting['medical devices']
  const limits = reports.map(({ says, within }) => ({ says, length: within ? `${within.count} ${within.unit}` : '' }))
  const within = limits[0]?.length
  const sooner = limits
    .slice(1)
    .map(({ says, length }) => `${length} for ${says}`)
    .join('; ')
  return {
    right: ['medical-devices'],
    why: `${relation} A serious incident with the device goes to the competent authority for devices, at the latest ${within} after becoming aware, and sooner of some kinds: ${sooner}. Each clock has its own trigger.`,
    cites,
  }
}

/** To whom it goes, which coordinator that is, and who else is told. */
export const addressees = {
  'to-whom': {
    form: 'one',
    asks: 'To whom do you report it?',
    options: at =>
      optionsOf({
        coordinator: `Through the single reporting platform to the coordinator: ${coordinatorLabel(at)}`,
        enisa: 'By e-mail to ENISA',
        'market-surveillance': 'To the market surveillance authority',
        'data-protection': 'To the data protection authority',
      }),
    answer: coordinatorRight,
    mend: 'Write the coordinator, its part of the platform and who may sign in there on one page, before anything happens.',
  },
  'which-state': fixed(
    'Which Member State decides who your coordinator is?',
    {
      decisions: 'That in which decisions on the cybersecurity of your products are predominantly taken',
      seat: 'That of the registered seat',
      event: 'That in which it happened',
      'data-lead': 'That of the lead authority for data protection',
    },
    'decisions',
    {
      why: 'That is the main establishment. Only if it cannot be told is it the establishment with the most employees in the Union; without one in the Union a further list follows.',
      cites: ['Art. 14(7), second subparagraph', 'Art. 14(7), third subparagraph'],
      mend: 'State mainEstablishmentState in cra.yaml with the reasons, before any incident.',
    },
  ),
  'coordinator-unknown': fixed(
    'Nobody has settled which coordinator it is. What does that do to the limits?',
    {
      nothing: 'Nothing: they run, and you settle it now',
      waits: 'They run only once it is settled',
      'any-coordinator': 'Nothing: any coordinator will do for good',
    },
    'nothing',
    {
      why: 'The periods run from becoming aware. A report to the wrong coordinator may be declared invalid and has to be made again, and no end moves for that.',
      cites: ['Art. 14(7), second subparagraph', 'Art. 14(2)(a)', 'Our reading'],
      mend: 'Settle the coordinator by Art. 14(7) now, and record why in cra.yaml.',
    },
  ),
  invalidated: fixed(
    'The early warning went to the wrong coordinator and was declared invalid. By when is it due now?',
    {
      'same-end': 'By the same end as before',
      'from-now': 'Within 24 hours of being told so',
      'fell-away': 'It fell away; the notification is enough',
    },
    'same-end',
    {
      why: 'It is to be made again where it belongs, and no end moves.',
      cites: ['Art. 14(2)(a)', 'Art. 14(7), first subparagraph', 'Our reading'],
      mend: 'Check the Member State on the platform before submitting.',
    },
  ),
  upstream: fixed(
    'It is the flaw of a component, reported under Art. 14 or not. Whom does the Act want you to tell of it?',
    {
      maintainer: 'Whoever makes or maintains the component',
      nobody: 'Nobody, as it is not exploited in your product',
      'all-users': 'All users of the component',
    },
    'maintainer',
    {
      why: 'On identifying a vulnerability in a component the manufacturer reports it to whoever manufactures or maintains it, and handles it in the product as Part II of Annex I says. By the guidance it need not, where it can confirm that they know of it. That duty applies from 11 December 2027 on; before, it is good practice.',
      cites: ['Art. 13(6)', 'Guidance 218', 'Guidance 223', 'Art. 71(2), first subparagraph'],
      mend: 'Note for each component where its maintainers take reports of vulnerabilities.',
    },
  ),
  vex: fixed(
    'The flawed function is built in, and nothing in {product} can ever call it. What do you tell users who scan for the flaw?',
    {
      'not-in-execute-path': 'A VEX statement: not affected, vulnerable_code_not_in_execute_path, with the reasons',
      fixed: 'A VEX statement: fixed',
      silence: 'Nothing, so that nobody is worried',
      affected: 'A VEX statement: affected, wait for an update',
    },
    'not-in-execute-path',
    {
      why: 'The code is there and is not reached: that label says so. Such a statement is good practice and no duty by name; it keeps the reasons where others find them.',
      cites: ['Guidance 218', 'FAQ 5.4', 'Our reading'],
      mend: 'Write the decision down with its reasons: cradle vex add FINDING --status not_affected --justification LABEL.',
    },
  ),
  'good-faith': fixed(
    'What do you do with what a researcher reported in good faith?',
    {
      'handle-it': 'Handle it by your policy on coordinated disclosure, and mend it without delay',
      'report-it': 'Report it under Art. 14 within 24 hours, to be on the safe side',
      'forbid-it': 'Forbid further research, and close the matter',
    },
    'handle-it',
    {
      why: 'What is found in good faith is not to be reported as exploited. The vulnerability is still to be handled, which is a duty from 11 December 2027 on and good practice before. The Act knows voluntary reports, too, by its letter from the same day.',
      cites: [
        'Rec. 68',
        'FAQ 5.2',
        'Art. 13(8)',
        'Annex I Part II(2)',
        'Annex I Part II(5)',
        'Art. 15(1)',
        'Art. 71(2), first subparagraph',
      ],
      mend: 'Publish a policy on coordinated disclosure, and an address that is read.',
    },
  ),
  'device-law': {
    form: 'one',
    asks: 'Which law asks you to report a serious incident with the device itself?',
    options: () => [
      ...laws.map(([id]) => ({ id: id.replaceAll(' ', '-'), label: `The law on ${id}` })),
      { id: 'act', label: 'Art. 14 of the Act' },
    ],
    answer: deviceLaw,
    mend: 'Keep one sheet of facts and a clock for each law, and never copy one moment of becoming aware into another without asking.',
  },
} as const satisfies Readonly<Record<string, DrillQuestion>>
