import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { read, root } from './source.ts'

test('a Node that is too old is told so, with what to do, before anything else is loaded', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'cradle-start-'))
  onTestFinished(() => rmSync(scratch, { recursive: true, force: true }))
  const pretend = join(scratch, 'pretend.mjs')
  writeFileSync(pretend, `Object.defineProperty(process.versions, 'node', { value: '20.19.0' })`)
  const args = ['--import', pretend, join(root, 'src', 'cli', 'start.js'), 'check', 'my product']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect({ status, stdout }).toEqual({ status: 64, stdout: '' })
  expect(stderr).toMatch(
    /^cradle needs Node 24 or newer, and this is Node 20\.19\.0\. Try: npx -y -p node@24 node .* check "my product"\n$/,
  )
})

test('what an old Node reads first imports nothing as it loads, and waits for nothing', () => {
  expect(read('src/cli/start.js')).not.toMatch(/^import |require\(|\bawait\b/m)
})
