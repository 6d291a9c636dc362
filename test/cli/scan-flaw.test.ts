import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import scanSchema from '../../schemas/scan.schema.json' with { type: 'json' }
import { makeFolder } from '../actions/make-folder.ts'
import { cradle, root } from './run.ts'

const pulse = readFileSync(join(root, 'examples/pulse-companion/sbom.cdx.json'), 'utf8')
const other = JSON.stringify({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  metadata: { component: { type: 'application', name: 'other', version: '1' } },
  components: [
    {
      type: 'library',
      name: 'log4j-core',
      version: '2.14.1',
      purl: 'pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1',
    },
  ],
})
const shipped = { 'a.cdx.json': pulse, 'b.cdx.json': pulse, 'c.cdx.json': other }

async function scan(...argv: readonly string[]) {
  const { stdout, exitCode } = await cradle(['scan', ...Object.keys(shipped), ...argv], makeFolder(shipped))
  return { stdout, exitCode }
}

test('one flaw is asked for by any of its names: in which of all that was shipped it is, and nothing else', async () => {
  const { stdout, exitCode } = await scan('--flaw', 'cve-2025-55182', '--format', 'json')
  const data = JSON.parse(stdout)
  const isScan = new Ajv2020({ strict: false, formats: { 'date-time': true, date: true } }).compile(scanSchema)
  expect(isScan(data), JSON.stringify(isScan.errors)).toBe(true)
  expect([exitCode, data.findings.length, data.sboms.length]).toEqual([4, 1, 3])
  expect(data.wanted).toEqual([
    {
      id: 'cve-2025-55182',
      sboms: ['a.cdx.json', 'b.cdx.json'].map(file => ({
        ...{ file, subject: 'pulse-companion 3.0.0', purls: ['pkg:npm/next@15.1.3'] },
      })),
    },
  ])
})

test('several flaws each have their place; one that is nowhere is never said not to be there', async () => {
  const { stdout, exitCode } = await scan('--flaw', 'CVE-2021-44228', '--flaw', 'CVE-1999-0001')
  expect(exitCode).toBe(4)
  expect(stdout).toContain('CVE-2021-44228: in 1 of 3 SBOMs')
  expect(stdout).toContain('CVE-1999-0001: in 0 of 3 SBOMs')
  expect(stdout).toMatch(/An\s+advisory that/)
  expect(stdout).not.toContain('CVE-2025-55182')
  const none = await scan('--flaw', 'CVE-1999-0001')
  expect([none.exitCode, none.stdout.includes('None of the few famous flaws')]).toEqual([69, false])
})
