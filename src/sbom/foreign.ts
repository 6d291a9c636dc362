import { type Problem, quoted } from '../kit/index.ts'
import { type Notes, sbomProblem } from './problems.ts'

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

/** How many of the first bytes are looked at. */
const enough = 4096

/** Forms of SBOMs that are not JSON, by how they begin. The first that fits counts. */
const forms: readonly (readonly [RegExp, string])[] = [
  [/^<[\s\S]*cyclonedx\.org\/schema\/bom/, 'CycloneDX as XML'],
  [/^<[\s\S]*(?:spdx\.org\/rdf|rdf:RDF)/, 'SPDX as RDF'],
  [/^SPDXVersion:/m, 'SPDX as tags and values'],
  [/^["']?(?:spdxVersion|SPDXID)["']?:\s/m, 'SPDX as YAML'],
  [/^["']?bomFormat["']?:\s/m, 'CycloneDX as YAML'],
  [/^@prefix\s[\s\S]*spdx/, 'SPDX as RDF'],
  [/^\n\u00031\.\d/, 'CycloneDX as Protobuf'],
]

const others: readonly (readonly [RegExp, string])[] = [
  [/^</, 'XML or HTML'],
  [/^PK\u0003\u0004/, 'a ZIP archive'],
  [/^%PDF-/, 'a PDF'],
  [/^[^\n]*[\u0000-\u0008\u000e-\u001f]/, 'data, not text'],
]

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0
}

/**
 * What a file is that is not JSON, by its first bytes; undefined where it may be JSON.
 * Problems: sbom.not-utf-8, sbom.not-json, sbom.not-read-yet, sbom.not-an-sbom.
 */
export function foreignFile(bytes: Uint8Array, file: string): Problem | undefined {
  const place = { file, line: 1 }
  if (isUtf16(bytes)) return sbomProblem('sbom.not-utf-8', place, 'The file looks like UTF-16 or data.')
  const start = new TextDecoder().decode(bytes.subarray(0, enough))
  if (/^\s*[{[]/.test(start)) return undefined
  const form = forms.find(([begins]) => begins.test(start) || begins.test(start.trimStart()))
  if (form) return sbomProblem('sbom.not-read-yet', place, `This is ${form[1]}.`)
  const other = others.find(([begins]) => begins.test(start.trimStart()))
  if (other) return sbomProblem('sbom.not-an-sbom', place, `This is ${other[1]}.`)
  const isEmpty = bytes.length <= enough && start.trim() === ''
  return isEmpty ? sbomProblem('sbom.not-json', place, 'The file is empty.') : undefined
}
