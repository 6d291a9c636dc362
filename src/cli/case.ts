import { buildCommand, buildRouteMap } from '@stricli/core'
import { addHelp } from './case-add-help.ts'
import { type Context, commonFlags, findingFlags, textFlag } from './context.ts'
import { drillCommand } from './drill.ts'
import type {
  CaseAddFlags,
  CaseEraseFlags,
  CaseFlags,
  CaseJoinFlags,
  CaseOpenFlags,
  CaseShowFlags,
} from './run-case.ts'

function yes(brief: string) {
  return { kind: 'boolean', brief, optional: true, withNegated: false } as const
}

function pairs(brief: string, placeholder: string) {
  return { kind: 'parsed', parse: String, brief, optional: true, placeholder, variadic: true } as const
}

const flags = {
  ...commonFlags,
  product: textFlag('For this product, not the one here', 'PATH'),
  asOf: findingFlags.asOf,
} as const

const when = {
  at: textFlag('When: with its offset, or as the clocks showed it', 'MOMENT'),
  zone: textFlag('Whose clocks showed it: Europe/Paris', 'ZONE'),
  by: textFlag('Who records it', 'NAME'),
} as const

const says = {
  says: textFlag('What it says, or what happened', 'TEXT'),
  from: textFlag('Whom a signal is from', 'WHO'),
} as const

const openCommand = buildCommand<CaseOpenFlags, [], Context>({
  loader: async () => (await import('./run-case.ts')).runCaseOpen,
  parameters: {
    flags: {
      ...flags,
      ...when,
      ...says,
      id: textFlag('Its name: a file beside cra.yaml', 'ID'),
      title: textFlag('What it is about, in a line', 'TEXT'),
      concerns: textFlag('vulnerability, incident, or both', 'TRACK'),
      flaw: textFlag('The id of the flaw', 'CVE'),
      component: textFlag('The component it lies in', 'PURL'),
      exercise: { kind: 'boolean', brief: 'An exercise, in a time of its own', optional: true, withNegated: false },
    },
    positional: { kind: 'tuple', parameters: [] },
  },
  docs: {
    brief: 'Open a case, with the first signal',
    customUsage: ['--flaw CVE-2026-1234 --from "a customer" --says "exploited" --by "A. Martin"'],
    fullDescription:
      'Begins a log in .cra/cases beside cra.yaml, to which events are only ever added. A signal starts no clock: becoming aware does (cradle case add CASE became-aware). A flaw that is exploited and an incident are two findings, with clocks of their own.',
  },
})

const addCommand = buildCommand<CaseAddFlags, [string, string], Context>({
  loader: async () => (await import('./run-case.ts')).runCaseAdd,
  parameters: {
    flags: {
      ...flags,
      ...when,
      ...says,
      of: textFlag('vulnerability or incident, in a case on both', 'TRACK'),
      stage: textFlag('The report that it is about', 'STAGE'),
      because: textFlag('Why', 'TEXT'),
      fact: pairs('What is known of the event', 'FACT=VALUE'),
      evidence: textFlag('What shows it', 'TEXT'),
      decide: pairs('A reading of an open point: R-1=1', 'POINT=READING'),
      field: pairs('A field of the form: text, or @FILE', 'FIELD=TEXT'),
      kind: textFlag('What kind of measure, or under another law', 'KIND'),
      partial: { kind: 'boolean', brief: 'For some versions only', optional: true, withNegated: false },
      receipt: textFlag('The number that the platform gave', 'NUMBER'),
      with: textFlag('The report that already told it', 'STAGE'),
      audience: textFlag('impacted users, or all users', 'USERS'),
      channel: textFlag('How users were told', 'TEXT'),
      mechanism: textFlag('Which delay of Art. 16 was asked for', 'DELAY'),
      grounds: pairs('On which grounds', 'TEXT'),
      states: pairs('Member States, confirmed', 'FR'),
      regime: textFlag('Which other law', 'LAW'),
      applies: { kind: 'boolean', brief: 'Whether it asks for a report', optional: true },
      authorityIn: textFlag('Where its authority is: FR', 'STATE'),
      report: textFlag('Which report to it was made', 'TEXT'),
      what: textFlag('handled, or classified as major', 'TEXT'),
      for: textFlag('For which other product of yours', 'NAME'),
      corrects: textFlag('The number of the event to correct', 'NUMBER'),
      instead: pairs('What it should say', 'KEY=VALUE'),
    },
    positional: {
      kind: 'tuple',
      parameters: [
        { brief: 'The case', parse: String, placeholder: 'CASE' },
        { brief: 'What happened', parse: String, placeholder: 'EVENT' },
      ],
    },
  },
  docs: {
    brief: 'Record what happened',
    customUsage: [
      '2026-11-20-cve-2026-1234 became-aware --at 2026-11-20T19:45 --by "A. Martin"',
      '2026-11-20-cve-2026-1234 submitted --stage early-warning --at 2026-11-21T11:02+01:00',
    ],
    fullDescription: addHelp,
  },
})

const caseArgument = {
  kind: 'tuple',
  parameters: [{ brief: 'The case; without it the only one', parse: String, placeholder: 'CASE', optional: true }],
} as const

const showCommand = buildCommand<CaseShowFlags, [string?], Context>({
  loader: async () => (await import('./run-case.ts')).runCaseShow,
  parameters: {
    flags: {
      ...flags,
      format: { ...commonFlags.format, values: ['text', 'json', 'markdown', 'html', 'ics', 'csaf'] },
      watch: { kind: 'boolean', brief: 'Draw it anew each half minute', optional: true, withNegated: false },
      why: { kind: 'boolean', brief: 'With what is stated, and all reasons', optional: true, withNegated: false },
      sheet: textFlag('What to type into the form at a stage', 'STAGE'),
      of: textFlag('vulnerability or incident, in a case on both', 'TRACK'),
      field: textFlag('One field of the sheet alone, to paste it', 'FIELD'),
      laws: yes('What other laws ask on the same event'),
      notice: yes('A draft of what users are told'),
      alone: yes('The notice alone, to paste it'),
      withDetail: yes('With what may help to exploit it'),
      trackingId: textFlag('The id of the notice, for --format csaf', 'ID'),
      factSheet: yes('Facts for customers with duties of their own'),
      delays: yes('How passing a report on can be delayed'),
    },
    positional: caseArgument,
  },
  docs: {
    brief: 'How a case stands, and by when what is due',
    customUsage: ['', '2026-11-20-cve-2026-1234 --format json', '--notice', '--laws'],
  },
})

const listCommand = buildCommand<CaseFlags, [], Context>({
  loader: async () => (await import('./run-case.ts')).runCaseList,
  parameters: {
    flags: { ...flags, format: { ...commonFlags.format, values: ['text', 'json', 'markdown', 'ics'] } },
    positional: { kind: 'tuple', parameters: [] },
  },
  docs: { brief: 'The cases of a product', customUsage: ['', '--format ics --output due.ics'] },
})

const eraseCommand = buildCommand<CaseEraseFlags, [string, string], Context>({
  loader: async () => (await import('./run-case.ts')).runCaseErase,
  parameters: {
    flags: {
      ...commonFlags,
      product: flags.product,
      by: when.by,
      because: { kind: 'parsed', parse: String, brief: 'Why', placeholder: 'TEXT' },
    },
    positional: {
      kind: 'tuple',
      parameters: [
        { brief: 'The case', parse: String, placeholder: 'CASE' },
        { brief: 'The number of the event', parse: String, placeholder: 'NUMBER' },
      ],
    },
  },
  docs: {
    brief: 'Erase the personal texts of an event',
    customUsage: ['2026-11-20-cve-2026-1234 2 --because "asked to by the person named"'],
    fullDescription:
      'Takes names and free text out of one event. Of each a salted hash stays, so that the chain of the log still holds; what it said is gone. That it was done is recorded as a note. Copies elsewhere, as in version control, are not touched.',
  },
})

const joinCommand = buildCommand<CaseJoinFlags, [string], Context>({
  loader: async () => (await import('./run-case.ts')).runCaseJoin,
  parameters: {
    flags: {
      ...commonFlags,
      product: flags.product,
      with: { kind: 'parsed', parse: String, brief: 'Another version of its log', placeholder: 'FILE' },
    },
    positional: {
      kind: 'tuple',
      parameters: [{ brief: 'The case', parse: String, placeholder: 'CASE' }],
    },
  },
  docs: {
    brief: 'Put the events of another branch behind',
    customUsage: ['2026-11-20-cve-2026-1234 --with other.yaml'],
    fullDescription:
      'Where a log went on in two branches of version control, take one version and join the other: git show BRANCH:FILE > other.yaml. What is added afterwards follows on both.',
  },
})

const registerCommand = buildCommand<CaseFlags, [string?], Context>({
  loader: async () => (await import('./run-case-register.ts')).runCaseRegister,
  parameters: {
    flags,
    positional: {
      kind: 'tuple',
      parameters: [{ brief: 'The case; without it for none', parse: String, placeholder: 'CASE', optional: true }],
    },
  },
  docs: {
    brief: 'Be able to submit: platform, coordinator, Member States',
    customUsage: ['', '2026-11-20-cve-2026-1234'],
  },
})

export const caseCommands = buildRouteMap({
  routes: {
    open: openCommand,
    add: addCommand,
    show: showCommand,
    list: listCommand,
    register: registerCommand,
    erase: eraseCommand,
    join: joinCommand,
    drill: drillCommand,
  },
  docs: {
    brief: 'Article 14: events in, clocks and report sheets out',
    fullDescription:
      'Example: cradle case open --flaw CVE-2026-1234 --from "a customer" --says "It is exploited."\n\nKeeps what happened, says whether and until when it is to be reported, and prepares the reports. A person submits them.',
  },
})
