import { buildCommand } from '@stricli/core'
import { type Context, commonFlags } from './context.ts'
import type { InitFlags } from './run-init.ts'

const text = { kind: 'parsed', parse: String, optional: true } as const
/** The codes of ISO 3166-1; which of them are in use changes, so only their form is looked at. */
function country(code: string): string {
  if (/^[A-Z]{2}$/.test(code)) return code
  throw new SyntaxError('write a country as two capital letters (ISO 3166-1), such as FR')
}

const { output: _, ...shared } = commonFlags

export const initCommand = buildCommand<Omit<InitFlags, 'output'>, [string?], Context>({
  loader: async () => (await import('./run-init.ts')).runInit,
  parameters: {
    flags: {
      ...shared,
      yes: {
        kind: 'boolean',
        brief: 'Ask nothing; write what is known',
        optional: true,
        withNegated: false,
      },
      force: { kind: 'boolean', brief: 'Write it anew if it exists', optional: true, withNegated: false },
      name: { ...text, brief: 'The name of the product', placeholder: 'NAME' },
      operator: { ...text, brief: 'Who answers for it', placeholder: 'NAME' },
      country: { ...text, parse: country, brief: 'Where they are established', placeholder: 'CC' },
      fact: {
        ...text,
        variadic: true,
        brief: 'A fact and its value, repeatable',
        placeholder: 'ID=VALUE',
      },
    },
    positional: {
      kind: 'tuple',
      parameters: [{ brief: 'The folder of the product', parse: String, optional: true, placeholder: 'FOLDER' }],
    },
  },
  docs: {
    brief: 'Write cra.yaml, asking only what still decides',
    customUsage: ['', '--yes --fact operatorRole=manufacturer --fact kind=software'],
  },
})
