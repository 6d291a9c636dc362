import { buildCommand } from '@stricli/core'
import { type Context, commonFlags, textFlag } from './context.ts'
import type { DrillFlags } from './run-drill.ts'

export const drillCommand = buildCommand<DrillFlags, [string?], Context>({
  loader: async () => (await import('./run-drill.ts')).runDrill,
  parameters: {
    flags: {
      ...commonFlags,
      product: textFlag('For this product, not the one here', 'PATH'),
      by: { ...textFlag('Who takes part, repeatable', 'NAME'), variadic: true },
      component: textFlag('About this component of an SBOM', 'PURL|NAME'),
      answers: textFlag('Answers, for where nobody is asked', 'FILE'),
      start: textFlag('When it begins, in simulated time', 'MOMENT'),
    },
    positional: {
      kind: 'tuple',
      parameters: [
        { brief: 'Which; without it all are listed', parse: String, placeholder: 'SCENARIO', optional: true },
      ],
    },
  },
  docs: {
    brief: 'Try the process in a script, in simulated time',
    customUsage: ['', 'friday-evening --by "A. Martin"', 'exploited-library --answers answers.yaml'],
    fullDescription:
      'Plays a scripted event with a real component of the product, asks what decides, and judges the answers by the law: what is right is drawn from the same rules and clocks as in a case. At a terminal it asks; with --answers it reads a file; else it prints the script and the questions, to play it on paper. The record goes into .cra/drills beside cra.yaml. It shows that the process was tried (Art. 13(8), Annex VII(2)(b)), and is no test of the product.',
  },
})
