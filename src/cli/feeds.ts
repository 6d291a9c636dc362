import { buildCommand, buildRouteMap } from '@stricli/core'
import { type Context, commonFlags, findingFlags } from './context.ts'
import type { FeedsFlags } from './run-feeds.ts'
import type { UpdateFlags } from './run-feeds-update.ts'

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

const updateCommand = buildCommand<UpdateFlags, string[], Context>({
  loader: async () => (await import('./run-feeds-update.ts')).runFeedsUpdate,
  parameters: {
    flags: {
      ...flags,
      ecosystem: {
        kind: 'parsed',
        parse: String,
        variadic: ',',
        brief: 'Advisories of these alone, as OSV.dev calls them',
        optional: true,
        placeholder: 'NAME',
      },
      source: {
        kind: 'enum',
        values: ['osv', 'kev', 'euvd', 'eu-kev', 'epss'],
        variadic: ',',
        brief: 'Fetch from these alone',
        optional: true,
      },
    },
    positional: {
      kind: 'array',
      parameter: { brief: 'SBOMs whose ecosystems are fetched', parse: String, placeholder: 'SBOM' },
    },
  },
  docs: {
    brief: 'Fetch advisories, exploited lists, scores',
    customUsage: ['', 'sbom.cdx.json', '--ecosystem npm,PyPI,Debian', '--source kev,eu-kev'],
    fullDescription:
      'Fetches what changed since the last time: advisories from OSV.dev, exploited flaws from CISA, the EU vulnerability database (EUVD) and the EU CSIRTs network, scores from EPSS. Advisories are of the ecosystems named, else of those that the SBOMs or the cra.yaml beside use, else of those fetched before, else of the main ones for libraries. Each source is taken whole or stays as it was; what broke off is gone on with.\n\nBehind a proxy set HTTPS_PROXY (and NO_PROXY). A mirror has the same paths: CRADLE_MIRROR=https://… for all, with the folders osv, kev, euvd, eu-kev and epss, or one of CRADLE_MIRROR_OSV, _KEV, _EUVD, _EU_KEV, _EPSS. Certificates of your own: NODE_EXTRA_CA_CERTS.',
  },
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
  routes: { update: updateCommand, import: importCommand, export: exportCommand, status: statusCommand },
  docs: {
    brief: 'The reference: what the world says of flaws',
    fullDescription:
      'Example: cradle feeds update\n\nFetches advisory data or takes it in from files, and tells what is there and how old it is.',
  },
})
