import { buildCommand } from '@stricli/core'
import { type Context, commonFlags, findingFlags } from './context.ts'
import type { TimelineFlags } from './run-timeline.ts'

export const timelineCommand = buildCommand<TimelineFlags, [string?], Context>({
  loader: async () => (await import('./run-timeline.ts')).runTimeline,
  parameters: {
    flags: {
      ...commonFlags,
      format: { ...commonFlags.format, values: ['text', 'json', 'markdown', 'ics'] },
      asOf: findingFlags.asOf,
    },
    positional: {
      kind: 'tuple',
      parameters: [
        { brief: 'cra.yaml or its folder (default: here)', parse: String, optional: true, placeholder: 'PATH' },
      ],
    },
  },
  docs: {
    brief: 'What changes when, also as a calendar',
    customUsage: ['examples/pulse-companion', '--format ics --output product.ics'],
  },
})
