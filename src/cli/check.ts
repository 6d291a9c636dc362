import { buildCommand } from '@stricli/core'
import { type Context, findingFlags } from './context.ts'
import type { CheckFlags } from './run-check.ts'

export const checkCommand = buildCommand<CheckFlags, [string?], Context>({
  loader: async () => (await import('./run-check.ts')).runCheck,
  parameters: {
    flags: {
      ...findingFlags,
      explain: {
        kind: 'boolean',
        brief: 'Show why, decisive reasons first',
        optional: true,
        withNegated: false,
      },
      readyFor: {
        kind: 'parsed',
        parse: String,
        brief: 'Exit 1 on what is not met by then',
        optional: true,
        placeholder: 'DATE',
      },
      strict: {
        kind: 'boolean',
        brief: 'Exit 3 while questions are open',
        optional: true,
        withNegated: false,
      },
    },
    positional: {
      kind: 'tuple',
      parameters: [
        { brief: 'A cra.yaml, or the folder it stands in', parse: String, optional: true, placeholder: 'PATH' },
      ],
    },
  },
  docs: {
    brief: 'All that can be said of a product now',
    customUsage: [
      'examples/pulse-companion',
      '--explain',
      '--ready-for 2027-12-11',
      '--as-of 2027-12-11 --format json --output assessment.json',
    ],
  },
})
