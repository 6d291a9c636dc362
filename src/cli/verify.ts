import { buildCommand } from '@stricli/core'
import { type Context, commonFlags } from './context.ts'
import type { VerifyFlags } from './run-verify.ts'

export const verifyCommand = buildCommand<VerifyFlags, [string?], Context>({
  loader: async () => (await import('./run-verify.ts')).runVerify,
  parameters: {
    flags: {
      ...commonFlags,
      head: {
        ...{ kind: 'parsed', parse: String, optional: true, placeholder: 'HASH' },
        brief: 'The head of a case log, as a sheet printed it',
      },
      against: {
        ...{ kind: 'parsed', parse: String, optional: true, placeholder: 'FILE' },
        brief: 'An older copy of a case log',
      },
    },
    positional: {
      kind: 'tuple',
      parameters: [{ brief: 'A product file or its folder', parse: String, placeholder: 'PATH', optional: true }],
    },
  },
  docs: {
    brief: 'Whether case logs are as they were written',
    customUsage: ['', '--head df7fd55e5ff05c52'],
    fullDescription:
      'Holds each event of each case log against its hash, and against those before it. What was cut off at the end, or written anew as a whole, shows only against a head or a copy that was kept elsewhere.',
  },
})
