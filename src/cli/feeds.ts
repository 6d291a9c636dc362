import { buildCommand, buildRouteMap } from '@stricli/core'
import { type Context, commonFlags, findingFlags } from './context.ts'
import type { FeedsFlags } from './run-feeds.ts'

const flags = { ...commonFlags, reference: findingFlags.reference } as const

const importCommand = buildCommand<FeedsFlags, string[], Context>({
  loader: async () => (await import('./run-feeds.ts')).runFeedsImport,
  parameters: {
    flags,
    positional: {
      kind: 'array',
      minimum: 1,
      parameter: { brief: 'Files, or folders that hold them', parse: String, placeholder: 'FILE' },
    },
  },
  docs: {
    brief: 'Take in advisories, exploited lists, scores',
    customUsage: [
      'all.zip',
      'npm.ndjson.gz known_exploited_vulnerabilities.json epss_scores.csv.gz',
      'advisory-database/',
    ],
    fullDescription:
      'Takes OSV records (JSON, NDJSON, zip, folders of them, each also gzip), lists of exploited flaws (CISA KEV, EU KEV, EUVD), EPSS scores, the ids of EUVD, and bundles of cradle feeds export, and recognises each. What was imported before under the same name is replaced; the rest stays. All or nothing.',
  },
})

const statusCommand = buildCommand<FeedsFlags, [], Context>({
  loader: async () => (await import('./run-feeds.ts')).runFeedsStatus,
  parameters: { flags, positional: { kind: 'tuple', parameters: [] } },
  docs: { brief: 'Sources, counts and ages of the reference', customUsage: [''] },
})

const exportCommand = buildCommand<FeedsFlags, [string], Context>({
  loader: async () => (await import('./run-feeds.ts')).runFeedsExport,
  parameters: {
    flags,
    positional: {
      kind: 'tuple',
      parameters: [{ brief: 'The file to write', parse: String, placeholder: 'FILE' }],
    },
  },
  docs: {
    brief: 'The reference as one file, for where there is no network',
    customUsage: ['reference.zip'],
    fullDescription:
      'Writes all sources of the reference into one zip file with the SHA-256 of each. cradle feeds import FILE takes it in elsewhere, and refuses all of it if one hash differs. Equal references give equal bytes. The hashes tell damage, not who made the file.',
  },
})

export const feedsCommands = buildRouteMap({
  routes: { import: importCommand, export: exportCommand, status: statusCommand },
  docs: {
    brief: 'The reference: what the world says of flaws',
    fullDescription:
      'Example: cradle feeds import all.zip\n\nTakes in advisory data from files, and tells what is there and how old it is.',
  },
})
