import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSbomFile } from '../../src/actions/read-sbom.ts'
import { importIntoReference } from '../../src/feeds/index.ts'
import { jsonIn } from '../../src/kit/index.ts'
import { readScannerResult } from '../../src/vulnerabilities/scanners/read-scanner-result.ts'
import { answerSeeds, judgeAnswers } from './judge-answers.ts'
import { layVex } from './lay-vex.ts'
import { caseSeeds, readCases } from './read-cases.ts'
import { feedSeeds, sbomSeeds, scannerSeeds, vexSeeds } from './seeds.ts'

/** Whoever reads what comes from outside, and files such as it reads. */
export interface Reader {
  readonly name: string
  readonly seeds: () => readonly Buffer[]
  /** Reads bytes; what it throws is a bug. */
  readonly read: (bytes: Buffer, folder: string) => Promise<void>
}

async function readSbom(bytes: Buffer, folder: string): Promise<void> {
  const path = join(folder, 'sbom')
  writeFileSync(path, bytes)
  await readSbomFile(path, 'sbom')
}

async function importInto(bytes: Buffer, folder: string): Promise<void> {
  writeFileSync(join(folder, 'feed'), bytes)
  const reference = join(folder, 'reference')
  await importIntoReference({ cwd: folder, named: ['feed'], reference, now: '2026-11-23T12:00:00Z' })
  rmSync(reference, { recursive: true, force: true })
}

/** All readers of files from outside. */
export const readers: readonly Reader[] = [
  { name: 'SBOMs', seeds: sbomSeeds, read: readSbom },
  { name: 'VEX', seeds: vexSeeds, read: layVex },
  {
    name: 'results of other tools',
    seeds: scannerSeeds,
    read: async bytes => {
      readScannerResult(jsonIn(bytes.toString('utf8')), 'result')
    },
  },
  { name: 'advisories and lists', seeds: feedSeeds, read: importInto },
  { name: 'logs of cases', seeds: caseSeeds, read: readCases },
  { name: 'answers to drills', seeds: answerSeeds, read: judgeAnswers },
]

/** A folder for the files that are read, for as long as something is done with it. */
export async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cradle-fuzz-'))
  try {
    await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
