import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSbomFile } from '../../src/actions/read-sbom.ts'
import { sharedData, testWithShared } from '../shared-data.ts'

interface Row {
  readonly name: string
  readonly format: string
  readonly version: string
  readonly components: number
  readonly withPurls: number
}

/** Counts of the table that are not ours, and why. */
const counted: Readonly<Record<string, Partial<Row>>> = {
  // The table was counted by patterns; the file lists glibc, Commons Lang, Jena with its package URL, and Saxon.
  'spdx23-example.spdx.yaml': { components: 4, withPurls: 1 },
  // In XML every `component` element was counted: the subject of the SBOM, and what a component was derived from.
  'cdx12-dropwizard-1.3.15.xml': { components: 167, withPurls: 167 },
  'cdx13-proton-bridge.xml': { components: 201, withPurls: 201 },
  'cdx14-alpine-osvscanner.xml': { components: 16 },
  'cdx14-juice-shop-npm-flat.xml.gz': { components: 1115, withPurls: 1115 },
  'cdx-valid-bom-1.3.xml': { components: 3, withPurls: 3 },
  'cdx-valid-vulnerability-1.7.xml': { components: 1, withPurls: 1 },
  // Of thirteen package URLs, four are none: each is a problem.
  'cdx14-bad-purls-osvscanner.xml': { components: 16, withPurls: 9 },
  // Its namespace ends in no version, and is told as it stands.
  'INVALID-cdx-namespace-1.5.xml': { components: 3, withPurls: 3 },
}

/** Files that are refused, and for which reason. Those that only fail their schema are read. */
const refused: Readonly<Record<string, string>> = { 'INVALID-cdx-bomformat-1.6.json': 'sbom.not-an-sbom' }

function rowsIn(folder: string): readonly Row[] {
  const lines = readFileSync(join(folder, 'README.md'), 'utf8').split('\n')
  return lines.flatMap(line => {
    const [, name = '', bytes = '', format = '', version = '', components, purls] = line
      .split('|')
      .map(cell => cell.trim())
    if (!/^\d+$/.test(bytes)) return []
    return { name, format, version, components: Number(components), withPurls: Number(purls), ...counted[name] }
  })
}

const folder = sharedData('sboms')
const rows = folder === undefined ? [] : rowsIn(folder)

testWithShared('sboms', 'every real SBOM has its row in the table', where => {
  const files = readdirSync(where).filter(name => name !== 'README.md')
  expect(rows.map(({ name }) => name).toSorted()).toEqual(files.toSorted())
})

test.skipIf(folder === undefined).each(rows.map(row => [row.name, row] as const))(
  'as many components, and as many with package URLs, are read as were counted: %s',
  async (name, { format, version, components, withPurls }) => {
    const { value, problems } = await readSbomFile(join(folder ?? '', name), name)
    const codes = problems.map(({ code }) => code)
    if (refused[name] !== undefined) return expect([value, codes]).toEqual([undefined, [refused[name]]])
    // What the subject is made of was not counted.
    const own = value?.components.filter(({ path }) => !path.startsWith('metadata.'))
    expect({
      format: value?.format,
      version: value?.formatVersion,
      components: own?.length,
      withPurls: own?.filter(({ purls }) => purls.length > 0).length,
    }).toEqual({ format: format.split(' ')[0], version, components, withPurls })
  },
)

testWithShared('sboms', 'a version of SPDX that does not exist is told, and the file is read', async where => {
  const name = 'UNSUPPORTED-spdx-version-2.2.1.json'
  const { problems } = await readSbomFile(join(where, name), name)
  expect(problems.map(({ code }) => code)).toContain('sbom.other-version')
})
