import { quoted } from '../kit/index.ts'
import type { Notes } from './problems.ts'

type Members = ReadonlyMap<string, unknown>

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function envelopeOf(members: Members): string | undefined {
  if (textOf(members.get('mediaType')).includes('sigstore.bundle')) return 'a Sigstore bundle'
  if (members.has('payloadType')) return 'a signed envelope (DSSE)'
  const isStatement = textOf(members.get('_type')).includes('in-toto.io') || members.has('predicateType')
  return isStatement ? 'an in-toto statement' : undefined
}

/** Says what JSON is that is no SBOM of ours. Problems: sbom.in-an-envelope, sbom.not-an-sbom. */
export function noteForeign(members: Members, notes: Notes): void {
  const envelope = envelopeOf(members)
  const bomFormat = members.get('bomFormat')
  if (envelope) notes.note('sbom.in-an-envelope', undefined, () => `This is ${envelope}.`)
  else if (typeof bomFormat === 'string')
    notes.note('sbom.not-an-sbom', 'bomFormat', () => `\`bomFormat\` says ${quoted(bomFormat)}, not "CycloneDX".`)
  else notes.note('sbom.not-an-sbom', undefined, () => 'The file says neither `bomFormat` nor `spdxVersion`.')
}
