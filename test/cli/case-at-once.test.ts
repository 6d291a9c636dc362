import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ordinaryProduct } from './ordinary-product.ts'
import { cradle, root } from './run.ts'

const processes = 4
const eventsEach = 5

/** Adds notes to a case one after the other, in a process of its own. Resolves to its exit code. */
function addNotes(cwd: string, who: number): Promise<number | null> {
  const script = `
    import { addToCase } from ${JSON.stringify(join(root, 'src/actions/cases.ts'))}
    for (let count = 0; count < ${eventsEach}; count += 1) {
      const says = '${who}-' + count
      const { value } = await addToCase({ cwd: '.', product: '.', asOf: undefined, now: Date.now(), id: 'c', event: 'note', says })
      if (!value) process.exit(1)
    }
  `
  const { promise, resolve } = Promise.withResolvers<number | null>()
  spawn(process.execPath, ['--input-type=module', '-e', script], { cwd, stdio: 'ignore' }).on('exit', resolve)
  return promise
}

test('processes that append to one case at once lose nothing, and leave one chain and no lock', async () => {
  const cwd = ordinaryProduct(['mainEstablishmentState: FR'])
  await cradle(['case', 'open', '--id', 'c'], cwd)
  const codes = await Promise.all(Array.from({ length: processes }, (_, who) => addNotes(cwd, who)))
  expect(codes).toEqual(Array(processes).fill(0))
  const { stdout, stderr } = await cradle(['verify', '--format', 'json'], cwd)
  const [verified] = JSON.parse(stdout).cases
  expect([stderr, verified.isIntact, verified.events, verified.heads.length]).toEqual([
    ...['', true, 1 + processes * eventsEach, 1],
  ])
  const text = readFileSync(join(cwd, '.cra/cases/c.yaml'), 'utf8')
  const notes = [...text.matchAll(/^says: (.*)$/gm)].map(match => match[1])
  const all = Array.from({ length: processes }, (_, who) =>
    Array.from({ length: eventsEach }, (_e, count) => `${who}-${count}`),
  )
  expect(notes.toSorted()).toEqual(all.flat().toSorted())
  expect(readdirSync(join(cwd, '.cra/cases'))).toEqual(['c.yaml'])
}, 60_000)
