import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cradle } from '../cli/run.ts'

const root = join(import.meta.dirname, '../..')
const examples = readdirSync(join(root, 'examples')).map(name => `examples/${name}`)

/** The project's own product file is an example too. */
const products = [...examples, '.']

/** What ends otherwise than with nothing found: an exploited flaw that waits, and a few famous flaws that say nothing. */
const exitCodes: Readonly<Record<string, number>> = { 'examples/pulse-companion': 4, '.': 69 }

test.each(products)('%s is told on one screen, and says what to do next', async path => {
  const { stdout, stderr, exitCode } = await cradle(['check', path], root)
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: exitCodes[path] ?? 0 })
  expect(stdout).toContain('What to do next')
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  await expect(stdout).toMatchFileSnapshot(`screens/${path === '.' ? 'cradle' : path.split('/')[1]}.txt`)
})

test('the README shows what its line prints', async () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const { stdout } = await cradle(['check', 'examples/pulse-companion'], root)
  expect(readme).toContain(`\n\`\`\`text\n${stdout}\`\`\`\n`)
})
