import { buildCommand } from '@stricli/core'
import { type Context, findingFlags } from './context.ts'
import type { ScanFlags } from './run-scan.ts'

export const scanCommand = buildCommand<ScanFlags, string[], Context>({
  loader: async () => (await import('./run-scan.ts')).runScan,
  parameters: {
    flags: {
      ...findingFlags,
      failOn: {
        kind: 'enum',
        values: ['exploited', 'critical', 'high', 'medium', 'low'],
        variadic: ',',
        brief: 'Exit 2 on findings such as these, or worse',
        optional: true,
      },
      vex: {
        kind: 'parsed',
        parse: String,
        variadic: true,
        brief: 'What was decided on findings: VEX',
        optional: true,
        placeholder: 'FILE',
      },
      flaw: {
        kind: 'parsed',
        parse: String,
        variadic: true,
        brief: 'Only this flaw, by any of its names, and where it is',
        optional: true,
        placeholder: 'ID',
      },
      validate: {
        kind: 'boolean',
        brief: 'Check the SBOMs by the official schemas, too',
        optional: true,
        withNegated: false,
      },
    },
    positional: {
      kind: 'array',
      minimum: 1,
      parameter: { brief: 'SBOMs, and beside them VEX or results of other tools', parse: String, placeholder: 'SBOM' },
    },
  },
  docs: {
    brief: 'What is known against what SBOMs list',
    customUsage: [
      'sbom.cdx.json',
      'app.cdx.json server.spdx.json --format json',
      'sbom.cdx.json --fail-on exploited,high',
      'sbom.cdx.json decisions.openvex.json',
      'shipped/*.cdx.json --flaw CVE-2025-55182',
      'sbom.cdx.json --validate',
      'sbom.cdx.json grype.json',
      'sbom.cdx.json --fail-on-new --baseline main.json',
    ],
  },
})
