import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ordinaryProduct } from './ordinary-product.ts'
import { cradle, type Ran, root } from './run.ts'

const now = Date.parse('2026-11-25T12:00:00Z')

/** A product with a case, opened with a signal. */
async function signalled(...more: readonly string[]) {
  const cwd = ordinaryProduct(['mainEstablishmentState: FR'])
  const run = (...argv: readonly string[]): Promise<Ran> => cradle(['case', ...argv], cwd, { now })
  await run('open', '--id', 'c', '--concerns', 'vulnerability', '--says', 'Told by Ann.', ...more)
  const cases = join(cwd, '.cra/cases')
  const file = join(cases, 'c.yaml')
  return { cwd, run, cases, file, text: () => readFileSync(file, 'utf8') }
}

/** Characters that begin a line for some, and none for YAML, before what begins a document. */
test.for(['\u2028', '\u2029', '\r', '\r\n'])('a text with %j before three hyphens is one text', async separator => {
  const { run } = await signalled()
  const says = `a${separator}---\nevent: note`
  expect((await run('add', 'c', 'note', '--says', says)).exitCode).toBe(0)
  expect((await run('add', 'c', 'note', '--says', 'after')).exitCode).toBe(0)
  const { stdout, stderr } = await run('show', 'c', '--format', 'json')
  expect([stderr, JSON.parse(stdout).events[2].says]).toEqual(['', says])
  expect((await run('erase', 'c', '2', '--because', 'x')).exitCode).toBe(0)
  expect((await run('show', 'c')).exitCode).toBe(0)
})

test('a log is the same with the line ends of Windows, and with the mark that some editors begin files with', async () => {
  const { run, file, text } = await signalled()
  await run('add', 'c', 'fields-written', '--field', 'summary=one\ntwo  \n\n three\r\nfour\n')
  const whole = text()
  for (const changed of [whole.replaceAll(/\r?\n/g, '\r\n'), `\ufeff${whole}`]) {
    writeFileSync(file, changed)
    for (const argv of [
      ['add', 'c', 'note', '--says', 'x'],
      ['erase', 'c', '1', '--because', 'x'],
      ['erase', 'c', '2', '--because', 'x'],
    ])
      expect((await run(...argv)).stderr, argv.join(' ')).not.toContain('case.damaged')
    expect((await run('show', 'c')).exitCode).toBe(0)
  }
})

test('what is erased and the note of it are written at once, or neither', async () => {
  const { run, text } = await signalled()
  const before = text()
  const refused = await run('erase', 'c', '2', '--because', 'x'.repeat(20_001))
  expect([refused.exitCode, text() === before]).toEqual([64, true])
  expect((await run('erase', 'c', '2', '--because', 'Ann asked.')).exitCode).toBe(0)
  expect([text().includes('Told by Ann'), text().includes('Ann asked.')]).toEqual([false, true])
})

test('texts of an exercise can be erased, though it runs in a time to come', async () => {
  const { run, text } = await signalled('--exercise', '--as-of', '2027-06-01T10:00:00Z')
  const { exitCode, stderr } = await run('erase', 'c', '2', '--because', 'Ann asked.')
  expect([exitCode, stderr, text().includes('Told by Ann')]).toEqual([0, '', false])
})

test.runIf(process.platform !== 'win32')('an erasure leaves a log to those who could read it before', async () => {
  const { run, file } = await signalled()
  chmodSync(file, 0o600)
  await run('erase', 'c', '2', '--because', 'x')
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('a case is not called like a device of Windows', async () => {
  const { run } = await signalled()
  for (const id of ['con', 'nul.x', 'com1', 'lpt9.2026'])
    expect((await run('open', '--id', id)).stderr, id).toContain('[case.bad-id]')
  expect((await run('open', '--id', 'console')).exitCode).toBe(0)
})

test.runIf(process.platform !== 'win32')(
  'what lies among the cases and is none is told, and not followed',
  async () => {
    const { cwd, run, cases, file } = await signalled()
    symlinkSync('/dev/zero', join(cases, 'endless.yaml'))
    symlinkSync(file, join(cases, 'link.yaml'))
    mkdirSync(join(cases, 'folder.yaml'))
    for (const name of ['CVE-2026-1234.yaml', 'other.yml']) writeFileSync(join(cases, name), 'x')
    for (const argv of [['case', 'list'], ['verify'], ['case', 'list', '--format', 'json']]) {
      const { exitCode, stderr } = await cradle(argv, cwd, { now })
      expect([exitCode, stderr.match(/\[case\.odd-file\]/g)?.length], argv.join(' ')).toEqual([65, 5])
    }
    for (const id of ['endless', 'link', 'folder']) {
      for (const argv of [
        ['show', id],
        ['add', id, 'note', '--says', 'x'],
      ])
        expect((await run(...argv)).stderr, id).toContain('[actions.cannot-read]')
    }
  },
)

test('a log that holds as much as is read takes no more, and stays whole', async () => {
  const { run, file, text } = await signalled()
  const pad = '#'.repeat(8 * 1024 * 1024 - Buffer.byteLength(text()) - 200)
  writeFileSync(file, `${text()}${pad}\n`)
  const { exitCode, stderr } = await run('add', 'c', 'note', '--says', 'x')
  expect([exitCode, stderr.includes('[case.full]')], stderr).toEqual([64, true])
  expect((await run('show', 'c')).exitCode).toBe(0)
})

test('a comment before a log is nothing of ours, and the remedy is not to write the file anew', async () => {
  const { run, file, text } = await signalled()
  writeFileSync(file, `# SPDX-License-Identifier: EUPL-1.2\n${text()}`)
  const { stderr } = await run('show', 'c')
  expect(stderr).toContain('[case.changed]')
  expect(stderr).not.toContain('cradle init')
})

/** Runs the command line where no file can grow beyond so many blocks of 1,024 bytes. */
function limited(cwd: string, blocks: number, ...argv: readonly string[]) {
  const command = `trap '' XFSZ; ulimit -f ${blocks}; exec "$@"`
  const start = join(root, 'src/cli/start.js')
  return spawnSync('bash', ['-c', command, 'bash', process.execPath, start, ...argv], { cwd, encoding: 'utf8' })
}

test.runIf(process.platform === 'linux')('where the disk is full, the log stays as it was', async () => {
  const { cwd, cases, file, text } = await signalled()
  const before = text()
  const blocks = Math.ceil(statSync(file).size / 1024)
  const add = limited(cwd, blocks, 'case', 'add', 'c', 'note', '--says', 'x'.repeat(5000))
  expect([add.status !== 0, add.stderr.includes('[actions.cannot-write]')], add.stderr).toEqual([true, true])
  expect(text()).toBe(before)
  const opened = limited(cwd, 1, 'case', 'open', '--id', 'd', '--says', 'x'.repeat(5000))
  expect(opened.status).not.toBe(0)
  expect(readdirSync(cases)).toEqual(['c.yaml'])
})

test('a case is opened with its first signal, or not at all', async () => {
  const { run, cases } = await signalled()
  for (const typed of [
    ['--says', '  '],
    ['--says', 'x'.repeat(20_001)],
    ['--from', 'a customer'],
  ]) {
    const { exitCode, stderr } = await run('open', '--id', 'd', ...typed)
    expect([exitCode, stderr.includes('[case.needs]')], stderr).toEqual([64, true])
  }
  expect(readdirSync(cases)).toEqual(['c.yaml'])
})

test('a head proves nothing of a log that was edited, and nothing of a branch that it does not follow on', async () => {
  const { cwd, run, file, text } = await signalled()
  const verify = async (...argv: readonly string[]) => {
    const { stdout } = await cradle(['verify', ...argv], cwd, { now })
    return stdout.replaceAll(/\s+/g, ' ')
  }
  const base = text()
  await run('add', 'c', 'note', '--says', 'left')
  const left = text().slice(base.length)
  writeFileSync(file, base)
  await run('add', 'c', 'note', '--says', 'right')
  const head = /hash: (\w{64})\n$/.exec(text())?.[1] ?? ''
  writeFileSync(file, base + left + text().slice(base.length))
  expect(await verify('--head', head)).toContain('event 4 and all that it follows on are as they were then')
  writeFileSync(file, text().replace('says: right', 'says: wrong'))
  expect(await verify('--head', head)).not.toContain('By the head')
})

test('the marks of a conflict in version control are told as one, with how to put both versions together', async () => {
  const { run, file, text } = await signalled()
  const base = text()
  const branch = async (says: string): Promise<string> => {
    writeFileSync(file, base)
    await run('add', 'c', 'note', '--says', says)
    return text().slice(base.length)
  }
  const [ours, theirs] = [await branch('ours'), await branch('theirs')]
  const common = '---\nevent: note\n'
  const [left, right] = [ours.slice(common.length), theirs.slice(common.length)]
  writeFileSync(file, `${base}${common}<<<<<<< HEAD\n${left}=======\n${right}>>>>>>> theirs\n`)
  const shown = await run('show', 'c')
  expect([shown.exitCode, shown.stderr.match(/\[[a-z-]+\.[a-z-]+\]/g)]).toEqual([65, ['[case.conflict]']])
  expect((await run('add', 'c', 'note', '--says', 'x')).stderr).toContain('[case.conflict]')
  writeFileSync(file, base + ours + theirs)
  expect((await run('add', 'c', 'note', '--says', 'x')).stderr).toBe('')
})

test('seen as of a moment before its last event, a case says that it is not the case of then', async () => {
  const { run } = await signalled()
  const told = (stdout: string): boolean => stdout.replaceAll(/\s+/g, ' ').includes('recorded for later moments')
  expect(told((await run('show', 'c')).stdout)).toBe(false)
  const before = (await run('show', 'c', '--as-of', '2026-11-20')).stdout
  expect(told(before)).toBe(true)
  expect(before).not.toContain('The first signal came')
})

test('of a log in which nothing fits, the first problems are told and the rest counted', async () => {
  const { run, file, text } = await signalled()
  writeFileSync(file, text() + '---\nevent: note\n'.repeat(500))
  const { stderr, exitCode } = await run('show', 'c')
  expect([exitCode, stderr.match(/\[[a-z-]+\.[a-z-]+\]/g)?.length]).toEqual([65, 21])
  expect(stderr).toMatch(/\d+ more things do not fit\. \[case\.damaged\]/)
})
