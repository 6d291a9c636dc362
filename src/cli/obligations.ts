import { buildCommand } from '@stricli/core'
import { type Context, commonFlags, findingFlags } from './context.ts'
import type { ObligationsFlags } from './run-obligations.ts'

export const obligationsCommand = buildCommand<ObligationsFlags, [string?], Context>({
  loader: async () => (await import('./run-obligations.ts')).runObligations,
  parameters: {
    flags: {
      ...commonFlags,
      asOf: findingFlags.asOf,
      role: {
        kind: 'enum',
        values: [
          'manufacturer',
          'importer',
          'distributor',
          'authorised representative',
          'open-source software steward',
        ],
        brief: 'The duties of this role',
        optional: true,
      },
    },
    positional: {
      kind: 'tuple',
      parameters: [
        { brief: 'cra.yaml or its folder (default: here)', parse: String, optional: true, placeholder: 'PATH' },
      ],
    },
  },
  docs: {
    brief: 'Duties one by one: yours, or those of a role',
    customUsage: ['--role importer', 'examples/pulse-companion', "--role 'open-source software steward'"],
  },
})
