import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSboms } from '../../src/actions/scan-sboms.ts'
import { type Validation, validateSbomFile } from '../../src/actions/validate-sbom.ts'
import { makeFolder } from '../actions/make-folder.ts'
import { cradle } from '../cli/run.ts'
import { isTried } from '../sample.ts'
import { testWithShared } from '../shared-data.ts'

async function validated(folder: string, file: string): Promise<Validation | undefined> {
  const { inventories } = await readSboms(folder, [file])
  const [inventory] = inventories
  return inventory && validateSbomFile(folder, inventory)
}

/** Why real SBOMs that are not called invalid break their schema all the same. */
const realFaults: Readonly<Record<string, RegExp>> = {
  // Syft of 2022 left out copyrightText, which SPDX 2.2 asks of packages and files.
  'spdx22-flink-syft.json.gz': /^"(copyrightText|licenseInfoInFiles)" is missing/,
  'spdx22-kube-proxy-1.25.2-syft.json.gz': /^"(copyrightText|licenseInfoInFiles)" is missing/,
}

/** The place that the name of an invalid file is about, and what is said of it. */
const reasons: Readonly<Record<string, readonly [number, RegExp]>> = {
  'INVALID-cdx-component-type-1.4.json': [8, /^"foo" is none of the 8 values/],
  'INVALID-cdx-hash-sha256-1.6.json': [24, /^"foo" has not the form/],
  'INVALID-cdx-license-id-1.7.json': [17, /^"Apache-2" is none of the/],
  'INVALID-cdx-metadata-timestamp-1.5.json': [7, /^"2020-04-13" has not the form/],
  'INVALID-cdx-missing-component-type-1.5.json': [7, /^"type" is missing/],
  'INVALID-cdx-serialnumber-1.6.json': [5, /^"urn:uuid:3e671687-395b-41f5-a30f" has not/],
}

testWithShared(
  'sboms',
  'SBOMs in JSON are valid, or invalid for the reason that their name gives',
  async folder => {
    const isMeant = (file: string): boolean => /\.json(\.gz)?$/.test(file) && !/bomformat|UNSUPPORTED/.test(file)
    for (const file of readdirSync(folder).filter(name => isMeant(name) && isTried(join(folder, name)))) {
      const found = await validated(folder, file)
      // What is read by no reader yet cannot be checked.
      if (!found) continue
      const reason = reasons[file]
      const first = found.violations[0]
      if (reason) expect([file, found.violations.length, first?.line]).toEqual([file, 1, reason[0]])
      if (reason) expect(first?.says).toMatch(reason[1])
      const fault = realFaults[file]
      if (fault) expect(found.violations.every(({ says }) => fault.test(says))).toBe(true)
      expect([file, found.isValid]).toEqual([file, reason === undefined && fault === undefined])
    }
  },
  120_000,
)

testWithShared(
  'sboms',
  'what says another format is no SBOM, and another version has no schema: both are said',
  async folder => {
    const { problems } = await readSboms(folder, ['INVALID-cdx-bomformat-1.6.json'])
    expect(problems.map(({ code, place }) => [code, place.line])).toEqual([['sbom.not-an-sbom', 3]])
    const other = await validated(folder, 'UNSUPPORTED-spdx-version-2.2.1.json')
    expect(other?.problems.map(({ code }) => code)).toEqual(['sbom.not-checked'])
  },
)

const sbom = { bomFormat: 'CycloneDX', specVersion: '1.5', components: [{ type: 'library', name: 'a', foo: 1 }] }

test('scan --validate tells what breaks the schema beside what is known; a plain scan does not ask', async () => {
  const folder = makeFolder({ 'sbom.json': JSON.stringify(sbom, null, 1) })
  const plain = await cradle(['scan', 'sbom.json'], folder)
  expect(plain.stderr).toBe('')
  const { exitCode, stderr } = await cradle(['scan', 'sbom.json', '--validate'], folder)
  expect(exitCode).toBe(65)
  expect(stderr).toContain('sbom.json:8: "foo" is no member that CycloneDX 1.5 has here.')
  expect(stderr).toContain('[sbom.not-valid]')
})

test('a large SBOM is checked entry by entry as it is read, with the same words', async () => {
  const filler = 'x'.repeat(1024)
  const many = Array.from({ length: 9000 }, (_, at) => ({ type: 'library', name: `n${at}`, description: `${filler}` }))
  const text = JSON.stringify({ ...sbom, components: [...many, { type: 'x', name: 'last' }] }, null, 0)
  const folder = makeFolder({ 'sbom.json': text.replace('{', `{"$schema":${' '.repeat(60 * 1024 * 1024)}"x",\n`) })
  // Only the check: reading the whole file for its components as well shows nothing more.
  const found = await validateSbomFile(folder, { file: 'sbom.json', format: 'CycloneDX', formatVersion: '1.5' })
  expect(found.violations.map(({ path, line }) => [path, line])).toEqual([['components[9000].type', 2]])
}, 60_000)
