import { quoted } from '../kit/index.ts'
import type { Notes } from './problems.ts'

type Members = ReadonlyMap<string, unknown>

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** SPDX 3 says its version in the context of its JSON-LD, which is a text or a list of them. */
function isSpdx3(context: unknown): boolean {
  const texts = Array.isArray(context) ? context.slice(0, 10).map(textOf) : [textOf(context)]
  return texts.some(text => text.includes('spdx.org/rdf/3'))
}

function envelopeOf(members: Members): string | undefined {
  if (textOf(members.get('mediaType')).includes('sigstore.bundle')) return 'a Sigstore bundle'
  if (members.has('payloadType')) return 'a signed envelope (DSSE)'
  const isStatement = textOf(members.get('_type')).includes('in-toto.io') || members.has('predicateType')
  return isStatement ? 'an in-toto statement' : undefined
}

/** Says what JSON is that is no SBOM of ours. Problems: sbom.not-read-yet, sbom.in-an-envelope, sbom.not-an-sbom. */
export function noteForeign(members: Members, notes: Notes): void {
  const envelope = envelopeOf(members)
  const bomFormat = members.get('bomFormat')
  if (isSpdx3(members.get('@context'))) notes.note('sbom.not-read-yet', undefined, () => 'This is SPDX 3 (JSON-LD).')
  else if (envelope) notes.note('sbom.in-an-envelope', undefined, () => `This is ${envelope}.`)
  else if (typeof bomFormat === 'string')
    notes.note('sbom.not-an-sbom', 'bomFormat', () => `\`bomFormat\` says ${quoted(bomFormat)}, not "CycloneDX".`)
  else notes.note('sbom.not-an-sbom', undefined, () => 'The file says neither `bomFormat` nor `spdxVersion`.')
}
