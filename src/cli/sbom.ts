import { buildCommand, buildRouteMap } from '@stricli/core'
import { type CommonFlags, type Context, commonFlags, findingFlags } from './context.ts'
import type { DiffFlags } from './run-sbom-diff.ts'
import type { MakeFlags } from './run-sbom-make.ts'

const qualityCommand = buildCommand<CommonFlags, string[], Context>({
  loader: async () => (await import('./run-sbom-quality.ts')).runSbomQuality,
  parameters: {
    flags: commonFlags,
    positional: {
      kind: 'array',
      minimum: 1,
      parameter: { brief: 'SBOMs: CycloneDX or SPDX', parse: String, placeholder: 'SBOM' },
    },
  },
  docs: {
    brief: 'What an SBOM says of what it is asked to say',
    customUsage: ['sbom.cdx.json', 'app.cdx.json server.spdx.json --format json'],
    fullDescription:
      'Holds SBOMs against Annex I Part II(1) of the Cyber Resilience Act, which is law, and apart from it against a guideline of the BSI, the minimum elements of the NTIA and their draft by CISA, which are not; and checks them by the official schema of their format. There is no score: a file cannot tell whether it names all that is in a product.',
  },
})

const diffCommand = buildCommand<DiffFlags, [string, string], Context>({
  loader: async () => (await import('./run-sbom-diff.ts')).runSbomDiff,
  parameters: {
    flags: { ...commonFlags, reference: findingFlags.reference },
    positional: {
      kind: 'tuple',
      parameters: [
        { brief: 'The SBOM as it was', parse: String, placeholder: 'OLD' },
        { brief: 'The SBOM as it is now', parse: String, placeholder: 'NEW' },
      ],
    },
  },
  docs: {
    brief: 'What changed between two SBOMs',
    customUsage: [
      'v1.cdx.json v2.cdx.json',
      'v1.cdx.json v2.cdx.json --reference ref',
      'v1.spdx.json v2.cdx.json --format markdown',
    ],
    fullDescription:
      'Compares what two SBOMs list, by package and whichever format each has: added, removed, in another version, identified otherwise, with another hash or licence; with --reference also which known flaws are new and which are gone. A difference is no failure: the exit code is 0.',
  },
})

const makeCommand = buildCommand<MakeFlags, [string?], Context>({
  loader: async () => (await import('./run-sbom-make.ts')).runSbomMake,
  parameters: {
    flags: {
      ...commonFlags,
      to: { kind: 'parsed', parse: String, brief: 'Where to write the SBOM', optional: true, placeholder: 'FILE' },
      force: { kind: 'boolean', brief: 'Overwrite it', optional: true, withNegated: false },
    },
    positional: {
      kind: 'tuple',
      parameters: [
        { brief: 'The folder of the product; here if left out', parse: String, placeholder: 'FOLDER', optional: true },
      ],
    },
  },
  docs: {
    brief: 'Make an SBOM of a folder, by a tool for it',
    customUsage: ['.', 'firmware/ --to firmware.cdx.json', '. --force'],
    fullDescription:
      'Has an SBOM made in CycloneDX by a program that others keep: npm sbom for what npm has locked, cdxgen for all else, where it is installed. Says which one and which version made it, from what, and how it is judged.',
  },
})

export const sbomCommands = buildRouteMap({
  routes: { quality: qualityCommand, diff: diffCommand, make: makeCommand },
  docs: {
    brief: 'Judge, compare and make SBOMs',
    fullDescription: 'Example: cradle sbom quality sbom.cdx.json\n\nJudges SBOMs, compares two, makes one.',
  },
})
