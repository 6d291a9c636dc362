import type { Problem } from '../kit/index.ts'
import { sbomProblem } from './problems.ts'
import type { StartTranslator } from './translator.ts'

/** How a file is to be read: as JSON, or by a translator of its own. */
export interface Readable {
  /** Undefined for JSON. */
  readonly translator: (() => Promise<StartTranslator>) | undefined
}

/** A form in which SBOMs and other things come. The first row that fits the beginning of a file counts. */
interface Form {
  readonly form: string
  readonly begins: RegExp
  /** How it is read; a code where it is not. */
  readonly how: Readable | 'sbom.not-read-yet' | 'sbom.not-an-sbom'
}

const json: Readable = { translator: undefined }

const xml: Readable = { translator: () => import('./xml-sbom.ts').then(({ startXmlSbom }) => startXmlSbom) }

const tagValue: Readable = { translator: () => import('./tag-value.ts').then(({ startTagValue }) => startTagValue) }

const yaml: Readable = { translator: () => import('./yaml-sbom.ts').then(({ startYamlSbom }) => startYamlSbom) }

/** All that is told by its beginning: the one place to add a format of SBOMs, beside its reader. */
const forms: readonly Form[] = [
  { form: 'JSON', begins: /^\s*[{[]/, how: json },
  { form: 'HTML', begins: /^\s*<(?:!doctype\s+html|html)[\s>]/i, how: 'sbom.not-an-sbom' },
  { form: 'XML', begins: /^\s*</, how: xml },
  {
    form: 'SPDX as tags and values',
    begins: /^[ \t]*(?:SPDXVersion|DocumentNamespace|PackageName)[ \t]*:/m,
    how: tagValue,
  },
  { form: 'SPDX as YAML', begins: /^["']?(?:spdxVersion|SPDXID|documentNamespace)["']?[ \t]*:\s/m, how: yaml },
  { form: 'CycloneDX as YAML', begins: /^["']?(?:bomFormat|specVersion)["']?[ \t]*:\s/m, how: yaml },
  { form: 'SPDX as RDF in Turtle', begins: /^\s*(?:@prefix|prefix)\s[\s\S]*spdx/i, how: 'sbom.not-read-yet' },
  { form: 'CycloneDX as Protobuf', begins: /^\n\u00031\.\d/, how: 'sbom.not-read-yet' },
  { form: 'a ZIP archive', begins: /^PK\u0003\u0004/, how: 'sbom.not-an-sbom' },
  { form: 'a PDF', begins: /^%PDF-/, how: 'sbom.not-an-sbom' },
  { form: 'data, not text', begins: /^\s*[^\n]*[\u0000-\u0008\u000e-\u001f]/, how: 'sbom.not-an-sbom' },
]

/** How many of the first bytes are looked at. */
const enough = 4096

/**
 * How a file is to be read, by its first bytes in UTF-8, or the problem that it is none that we read. What fits no row may be JSON.
 * Problems: sbom.not-json, sbom.not-read-yet, sbom.not-an-sbom.
 */
export function detect(bytes: Uint8Array, file: string): Readable | Problem {
  const place = { file, line: 1 }
  const start = new TextDecoder().decode(bytes.subarray(0, enough))
  const row = forms.find(({ begins }) => begins.test(start))
  if (row) return typeof row.how === 'string' ? sbomProblem(row.how, place, `This is ${row.form}.`) : row.how
  const isEmpty = bytes.length <= enough && start.trim() === ''
  return isEmpty ? sbomProblem('sbom.not-json', place, 'The file is empty.') : json
}
