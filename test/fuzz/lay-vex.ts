import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSboms } from '../../src/actions/scan-sboms.ts'
import { match } from '../../src/vulnerabilities/index.ts'
import { layOver } from '../../src/vulnerabilities/vex.ts'
import { inForce } from '../../src/vulnerabilities/vex-writing.ts'
import { makeReference, record } from '../vulnerabilities/make-reference.ts'

const purl = 'pkg:npm/lodash@4.17.20'
const sbom = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  metadata: { component: { type: 'application', name: 'app', version: '1' } },
  components: [{ type: 'library', name: 'lodash', version: '4.17.20', purl, 'bom-ref': 'a' }],
}

const flaw = record('GHSA-35jh-r3h4-6jhm', 'npm', 'lodash', [{ introduced: '0' }], { aliases: ['CVE-2021-23337'] })
const now = { instant: '2026-11-23T12:00:00.000Z', day: '2026-11-23' }

/** Reads VEX beside an SBOM, lays it over what is found there, and sorts what holds, as commands do. */
export async function layVex(bytes: Buffer, folder: string): Promise<void> {
  writeFileSync(join(folder, 'vex'), bytes)
  writeFileSync(join(folder, 'sbom'), JSON.stringify(sbom))
  const { statements, inventories } = await readSboms(folder, ['sbom', 'vex'])
  const { findings } = match(inventories, makeReference({ 'osv/npm': [flaw] }), now)
  const decisions = layOver(statements, findings, inventories, now)
  for (const finding of findings) decisions.of(finding)
  decisions.unused()
  inForce(statements, inventories, 1_795_000_000_000)
}
