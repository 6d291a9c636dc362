import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importIntoReference } from '../../src/feeds/index.ts'
import { makeFolder } from '../actions/make-folder.ts'
import { record } from '../vulnerabilities/make-reference.ts'

test('records nested deeper than can be written are read or counted, and end nothing', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  const nested = `{"id":"GHSA-x","affected":[],"x":${deep}}`
  const whole = JSON.stringify(record('GHSA-1', 'npm', 'a', [{ introduced: '0' }]))
  const folder = makeFolder({ 'one.json': nested, 'list.json': `[${nested},${whole}]` })
  const { manifest, problems } = await importIntoReference({
    cwd: folder,
    named: ['one.json', 'list.json'],
    reference: join(folder, 'reference'),
    now: '2026-11-25T09:00:00.000Z',
  })
  expect(manifest?.sources.find(({ name }) => name === 'osv/npm')?.records).toBe(1)
  expect(problems.map(({ code }) => code)).toEqual(['feeds.bad-record'])
})
