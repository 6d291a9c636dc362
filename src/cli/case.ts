import { buildCommand, buildRouteMap } from '@stricli/core'
import { addHelp } from './case-add-help.ts'
import { type Context, commonFlags, findingFlags } from './context.ts'
import { drillCommand } from './drill.ts'
import type {
  CaseAddFlags,
  CaseEraseFlags,
  CaseFlags,
  CaseJoinFlags,
  CaseOpenFlags,
  CaseShowFlags,
} from './run-case.ts'

function text(brief: string, placeholder: string) {
  return { kind: 'parsed', parse: String, brief, optional: true, placeholder } as const
}

function yes(brief: string) {
  return { kind: 'boolean', brief, optional: true, withNegated: false } as const
}

function pairs(brief: string, placeholder: string) {
  return { kind: 'parsed', parse: String, brief, optional: true, placeholder, variadic: true } as const
}

const flags = {
  ...commonFlags,
  product: text('For this product, not the one here', 'PATH'),
  asOf: findingFlags.asOf,
} as const

const when = {
  at: text('When: with its offset, or as the clocks showed it', 'MOMENT'),
  zone: text('Whose clocks showed it: Europe/Paris', 'ZONE'),
  by: text('Who records it', 'NAME'),
} as const

const says = {
  says: text('What it says, or what happened', 'TEXT'),
  from: text('Whom a signal is from', 'WHO'),
} as const

const openCommand = buildCommand<CaseOpenFlags, [], Context>({
  loader: async () => (await import('./run-case.ts')).runCaseOpen,
  parameters: {
    flags: {
      ...flags,
      ...when,
      ...says,
      id: text('Its name: a file beside cra.yaml', 'ID'),
      title: text('What it is about, in a line', 'TEXT'),
      concerns: text('vulnerability, incident, or both', 'TRACK'),
      flaw: text('The id of the flaw', 'CVE'),
      component: text('The component it lies in', 'PURL'),
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
      of: text('vulnerability or incident, in a case on both', 'TRACK'),
      stage: text('The report that it is about', 'STAGE'),
      because: text('Why', 'TEXT'),
      fact: pairs('What is known of the event', 'FACT=VALUE'),
      evidence: text('What shows it', 'TEXT'),
      decide: pairs('A reading of an open point: R-1=1', 'POINT=READING'),
      field: pairs('A field of the form: text, or @FILE', 'FIELD=TEXT'),
      kind: text('What kind of measure, or under another law', 'KIND'),
      partial: { kind: 'boolean', brief: 'For some versions only', optional: true, withNegated: false },
      receipt: text('The number that the platform gave', 'NUMBER'),
      with: text('The report that already told it', 'STAGE'),
      audience: text('impacted users, or all users', 'USERS'),
      channel: text('How users were told', 'TEXT'),
      mechanism: text('Which delay of Art. 16 was asked for', 'DELAY'),
      grounds: pairs('On which grounds', 'TEXT'),
      states: pairs('Member States, confirmed', 'FR'),
      regime: text('Which other law', 'LAW'),
      applies: { kind: 'boolean', brief: 'Whether it asks for a report', optional: true },
      authorityIn: text('Where its authority is: FR', 'STATE'),
      report: text('Which report to it was made', 'TEXT'),
      what: text('handled, or classified as major', 'TEXT'),
      for: text('For which other product of yours', 'NAME'),
      corrects: text('The number of the event to correct', 'NUMBER'),
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
      sheet: text('What to type into the form at a stage', 'STAGE'),
      of: text('vulnerability or incident, in a case on both', 'TRACK'),
      field: text('One field of the sheet alone, to paste it', 'FIELD'),
      laws: yes('What other laws ask on the same event'),
      notice: yes('A draft of what users are told'),
      alone: yes('The notice alone, to paste it'),
      withDetail: yes('With what may help to exploit it'),
      trackingId: text('The id of the notice, for --format csaf', 'ID'),
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
