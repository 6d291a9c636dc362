import { buildCommand, buildRouteMap } from '@stricli/core'
import { type Context, commonFlags, findingFlags, textFlag } from './context.ts'
import type { VexAddFlags, VexExportFlags, VexFlags } from './run-vex.ts'

const flags = {
  ...commonFlags,
  product: textFlag('For this product, not the one here', 'PATH'),
  reference: findingFlags.reference,
} as const

const addCommand = buildCommand<VexAddFlags, [string], Context>({
  loader: async () => (await import('./run-vex.ts')).runVexAdd,
  parameters: {
    flags: {
      ...flags,
      status: {
        ...{ kind: 'parsed', parse: String, placeholder: 'STATUS' },
        brief: 'not_affected, affected, fixed or under_investigation',
      },
      justification: textFlag('Why not affected, by one of five labels', 'LABEL'),
      because: textFlag('Why, in your words', 'TEXT'),
      action: textFlag('What to do about it, if affected', 'TEXT'),
      by: { kind: 'parsed', parse: String, brief: 'Who decides', placeholder: 'NAME' },
      component: textFlag('In this component alone', 'PURL|NAME'),
      versions: textFlag('Its versions: a list, vers:…, or *', 'VERSIONS'),
      until: textFlag('The last day on which it holds', 'DAY'),
    },
    positional: {
      kind: 'tuple',
      parameters: [{ brief: 'The id of a flaw that was found', parse: String, placeholder: 'FINDING' }],
    },
  },
  docs: {
    brief: 'Decide on a finding',
    customUsage: [
      'CVE-2025-55182 --status not_affected --justification vulnerable_code_not_present --by "A. Martin"',
      'CVE-2025-55182 --status affected --because "Mended in 2.5." --by "A. Martin"',
    ],
    fullDescription:
      'Writes the decision as an OpenVEX document into .cra/vex beside cra.yaml; nothing there is ever written over. It covers all names of the flaw, and the version that was found unless --versions says otherwise. A later decision of the same person replaces it. A justification is component_not_present, vulnerable_code_not_present, vulnerable_code_not_in_execute_path, vulnerable_code_cannot_be_controlled_by_adversary or inline_mitigations_already_exist. To accept a risk is not to say "not affected": that is policy: { allow: … } in cra.yaml.',
  },
})

const listCommand = buildCommand<VexFlags, [], Context>({
  loader: async () => (await import('./run-vex.ts')).runVexList,
  parameters: { flags: { ...flags, asOf: findingFlags.asOf }, positional: { kind: 'tuple', parameters: [] } },
  docs: { brief: 'What was decided, and what of it holds', customUsage: ['', '--format json'] },
})

const exportCommand = buildCommand<VexExportFlags, [], Context>({
  loader: async () => (await import('./run-vex.ts')).runVexExport,
  parameters: {
    flags: {
      ...flags,
      asOf: findingFlags.asOf,
      format: {
        kind: 'enum',
        values: ['openvex', 'cyclonedx', 'csaf'],
        brief: 'The format to write',
        optional: true,
      },
      trackingId: textFlag('The id of the CSAF document', 'ID'),
    },
    positional: { kind: 'tuple', parameters: [] },
  },
  docs: {
    brief: 'Write it for your customers',
    customUsage: ['--output product.openvex.json', '--format csaf --tracking-id PULSE-2026-1'],
    fullDescription:
      'Writes what holds as OpenVEX 0.2.0, CycloneDX 1.6 or the VEX profile of CSAF 2.0. What your policy accepts is written as affected. Who publishes is the operator of cra.yaml.',
  },
})

export const vexCommands = buildRouteMap({
  routes: { add: addCommand, list: listCommand, export: exportCommand },
  docs: {
    brief: 'Decide on findings once, and publish it (VEX)',
    fullDescription: 'Example: cradle vex list\n\nDecides on findings, tells what was decided, and writes it as VEX.',
  },
})
