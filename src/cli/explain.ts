import { buildCommand } from '@stricli/core'
import { type Context, commonFlags, findingFlags } from './context.ts'
import type { ExplainFlags } from './run-explain.ts'

export const explainCommand = buildCommand<ExplainFlags, [string?], Context>({
  loader: async () => (await import('./run-explain.ts')).runExplain,
  parameters: {
    flags: {
      ...commonFlags,
      reference: findingFlags.reference,
      product: {
        kind: 'parsed',
        parse: String,
        brief: 'For this product, not the one here',
        optional: true,
        placeholder: 'PATH',
      },
      asOf: {
        kind: 'parsed',
        parse: String,
        brief: 'As of a date or an instant',
        optional: true,
        placeholder: 'DATE',
      },
    },
    positional: {
      kind: 'tuple',
      parameters: [
        {
          brief: 'A provision, verdict, finding, fact or problem',
          parse: String,
          optional: true,
          placeholder: 'WHAT',
        },
      ],
    },
  },
  docs: {
    brief: 'Why: a provision, a verdict, a question, a problem',
    customUsage: ['"Art. 14(2)(c)"', 'art-02.act-applies --product examples/keyring', 'coreFunctionality', 'A-1'],
  },
})
