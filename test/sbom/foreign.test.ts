import { expect, test } from 'vitest'
import { detect, sbomProblems } from '../../src/sbom/index.ts'
import { read, short } from './make-sbom.ts'

test.each<[string, unknown, string]>([
  ['a DSSE envelope', { payloadType: 'application/vnd.in-toto+json', payload: '' }, 'sbom.in-an-envelope'],
  ['an in-toto statement', { _type: 'https://in-toto.io/Statement/v1', predicate: {} }, 'sbom.in-an-envelope'],
  ['a Sigstore bundle', { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json' }, 'sbom.in-an-envelope'],
  ['another format', { bomFormat: 'Other', specVersion: '1.6' }, 'sbom.not-an-sbom bomFormat'],
  ['a lock file', { packages: [{ name: 'a' }], name: 'x' }, 'sbom.not-an-sbom'],
  ['an API', { components: { schemas: {} }, openapi: '3.1.0' }, 'sbom.not-an-sbom'],
  ['JSON-LD of something else', { '@context': 'https://schema.org' }, 'sbom.not-an-sbom'],
  ['an empty object', {}, 'sbom.not-an-sbom'],
  ['a list', [{}], 'sbom.not-an-sbom'],
  ['a text', 'x', 'sbom.not-an-sbom'],
  ['null', null, 'sbom.not-an-sbom'],
])('JSON that is no SBOM is told: %s', (_, document, problem) => {
  const { inventory, problems } = read(document)
  expect(inventory).toBeUndefined()
  expect(short(problems)).toEqual([problem])
})

function told(start: string | Uint8Array): string | undefined {
  const bytes = typeof start === 'string' ? new TextEncoder().encode(start) : start
  const found = detect(bytes, 'a')
  return 'code' in found ? `${found.code}: ${found.says}` : undefined
}

test.each([
  ['<?xml version="1.0"?>\n<bom xmlns="http://cyclonedx.org/schema/bom/1.6">', undefined],
  ['@prefix spdx: <http://spdx.org/rdf/terms#> .\n', 'sbom.not-read-yet: This is SPDX as RDF in Turtle.'],
  ['# made by hand\nSPDXVersion: SPDX-2.3\n', undefined],
  ['SPDXID: "SPDXRef-DOCUMENT"\nspdxVersion: "SPDX-2.3"\n', undefined],
  ['---\nbomFormat: CycloneDX\n', undefined],
  ['\n\u00031.6\u0010', 'sbom.not-read-yet: This is CycloneDX as Protobuf.'],
  ['<!doctype html>', 'sbom.not-an-sbom: This is HTML.'],
  ['%PDF-1.7', 'sbom.not-an-sbom: This is a PDF.'],
  ['PK\u0003\u0004', 'sbom.not-an-sbom: This is a ZIP archive.'],
  ['\u007fELF\u0002\u0001', 'sbom.not-an-sbom: This is data, not text.'],
  ['', 'sbom.not-json: The file is empty.'],
  [' \n\t', 'sbom.not-json: The file is empty.'],
  ['\ufeff  {"bomFormat"', undefined],
  ['hello', undefined],
])('a file that is not read is told by how it begins: %j', (start, says) => {
  expect(told(start)).toBe(says)
})

test('every problem says what it means and what to do', () => {
  for (const { means, remedy } of Object.values(sbomProblems))
    expect(`${means} ${remedy}`).toMatch(/^[A-Z].*\. [A-Z].*\.$/)
})
