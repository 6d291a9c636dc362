import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { DrillRecord } from '../../src/dossier/case/drill/record-shape.ts'
import { ordinaryProduct } from './ordinary-product.ts'
import { cradle } from './run.ts'

test('where the law is open, the safe course is half right, and the reasons say that the law is open', async () => {
  const cwd = ordinaryProduct(['mainEstablishmentState: FR'])
  const judged = async (name: string, answers: Readonly<Record<string, string>>) => {
    const file = join(cwd, 'answers.yaml')
    writeFileSync(file, JSON.stringify({ schema: 1, answers }))
    const ran = await cradle(['case', 'drill', name, '--answers', file, '--format', 'json'], cwd)
    expect([ran.stderr, ran.exitCode], name).toEqual(['', 0])
    const record: DrillRecord = JSON.parse(ran.stdout)
    return record.questions.filter(({ given }) => given !== null)
  }
  const [elsewhere, soFar] = ['reportable-elsewhere', 'aware-so-far'] as const
  const safe = await judged('exploited-library', { [elsewhere]: 'yes', [soFar]: '2026-12-08T11:00' })
  expect(safe.map(({ points }) => points)).toEqual([1, 1])
  for (const { because } of safe) expect(because).toContain('safe course. Whether the Act asks for it is open (R-1)')
  expect(safe[1]?.why).toMatch(/open \(R-1\).*safe course you count from now/)
  const other = await judged('exploited-library', { [elsewhere]: 'no', [soFar]: '2026-12-08T14:30' })
  expect(other.map(({ points }) => points)).toEqual([0, 0])
  const possible = await judged('keys-stolen', { 'reportable-by-law': 'yes' })
  expect(possible).toMatchObject([{ points: 1, because: expect.stringContaining('(R-2)') }])
  // Where nothing is certain yet, it is the facts that are open, and not the law.
  const warned = await judged('supplier-warns', { 'aware-so-far': '2027-04-13T17:10' })
  expect(warned).toMatchObject([{ points: 0, why: expect.stringContaining('no reasonable degree of certainty') }])
})
