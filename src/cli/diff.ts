import { buildCommand } from '@stricli/core'
import { type Context, commonFlags, findingFlags } from './context.ts'
import type { DiffFlags } from './run-diff.ts'

export const diffCommand = buildCommand<DiffFlags, [string, string], Context>({
  loader: async () => (await import('./run-diff.ts')).runDiff,
  parameters: {
    flags: {
      ...commonFlags,
      asOf: findingFlags.asOf,
      strict: { kind: 'boolean', brief: 'Exit 3 while it is not known', optional: true, withNegated: false },
    },
    positional: {
      kind: 'tuple',
      parameters: [
        { brief: 'The product as it was: cra.yaml or its folder', parse: String, placeholder: 'OLD' },
        { brief: 'The product as it is now', parse: String, placeholder: 'NEW' },
      ],
    },
  },
  docs: {
    brief: 'Is a change a substantial modification?',
    customUsage: ['released/ .', 'v2/cra.yaml v3/cra.yaml --format json --output change.json'],
    fullDescription:
      'Compares two states of a product, their SBOMs included. What differs raises questions; the answers stand among the facts of the newer file (changedAfterPlacing, purposeChanges, newThreatVectors …), and the conclusion follows from them with its reasons and consequences.',
  },
})
