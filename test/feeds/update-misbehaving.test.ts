import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { currentSnapshot } from '../../src/feeds/index.ts'
import { makeFolder } from '../actions/make-folder.ts'
import { type Answer, content, cutAfter, inTurn, type Served, serve, status } from './serve.ts'
import { changesPath, dump, dumpPath, held, kev, kevPath, npmRecord, publish, update } from './update-data.ts'

const kevOnly = { origins: ['kev'] } as const
const osvOnly = { origins: ['osv'] } as const

async function published() {
  const server = await serve()
  publish(server)
  return { server, folder: makeFolder() }
}

/** What an update of a source comes to when its server answers so; what was there before must be there after. */
async function updated(path: string, answer: Answer, wish: Parameters<typeof update>[2]) {
  const { server, folder } = await published()
  await update(folder, server)
  const before = currentSnapshot(folder)
  server.answers.delete(changesPath)
  server.answers.set(path, answer)
  const { problems, outcomes } = await update(folder, server, wish)
  expect(currentSnapshot(folder)).toEqual(before)
  return { codes: problems.map(({ code }) => code), says: problems[0]?.says ?? '', outcomes, server, folder }
}

const big = dump(...Array.from({ length: 200 }, (_, at) => npmRecord(at)))
const damaged = Uint8Array.from(big).fill(0xaa, 3000, 3200)

function drip(body: Uint8Array, everyMs: number): Answer {
  return (request, response) => {
    response.writeHead(200, { etag: '"drip"', 'content-length': body.length })
    let at = 0
    const timer = setInterval(() => {
      if (request.socket.destroyed) return clearInterval(timer)
      response.write(body.subarray(at, at + 1))
      at += 1
    }, everyMs)
  }
}

test.each<readonly [string, string, Answer, Parameters<typeof update>[2], string, RegExp]>([
  ['always fails', kevPath, status(500), kevOnly, 'feeds.not-fetched', /answers 500/],
  ['forbids it', kevPath, status(403), kevOnly, 'feeds.not-fetched', /answers 403/],
  ['has it no more', kevPath, status(404), kevOnly, 'feeds.not-there', /nothing at its address/],
  ['says nothing', kevPath, () => undefined, kevOnly, 'feeds.not-fetched', /says nothing/],
  ['drips a byte at a time', kevPath, drip(Buffer.from(kev), 40), kevOnly, 'feeds.not-fetched', /too slowly/],
  [
    'claims more than it sends',
    kevPath,
    (_, response) => {
      response.writeHead(200, { 'content-length': kev.length + 100 })
      response.write(kev, () => response.destroy())
    },
    kevOnly,
    'feeds.not-fetched',
    /broke|ends after|aborted/,
  ],
  [
    'claims less than it sends',
    kevPath,
    (_, response) => {
      response.socket?.end(`HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\n${kev}`)
    },
    kevOnly,
    'feeds.download-damaged',
    /not what is published/,
  ],
  [
    'sends round in a circle',
    kevPath,
    status(302, { location: `/${kevPath}` }),
    kevOnly,
    'feeds.not-fetched',
    /circle/,
  ],
  [
    'sends to another server',
    kevPath,
    status(302, { location: 'https://example.org/kev.json' }),
    kevOnly,
    'feeds.not-fetched',
    /elsewhere, to https:\/\/example\.org/,
  ],
  [
    'sends to a file',
    kevPath,
    status(302, { location: 'file:///etc/passwd' }),
    kevOnly,
    'feeds.not-fetched',
    /elsewhere/,
  ],
  [
    'answers with a page of a login',
    kevPath,
    content('<!doctype html><title>Log in</title>', '"9"'),
    kevOnly,
    'feeds.download-damaged',
    /not what is published/,
  ],
  [
    'answers with another list',
    kevPath,
    content('[]', '"9"'),
    kevOnly,
    'feeds.download-damaged',
    /not what is published/,
  ],
  [
    'has an empty list',
    kevPath,
    content('{"dateReleased":"2026-11-24T18:00:00Z","vulnerabilities":[]}', '"9"'),
    kevOnly,
    'feeds.download-damaged',
    /not what/,
  ],
  [
    'has damaged scores',
    'epss/epss_scores-current.csv.gz',
    content(gzipSync('cve,epss,percentile\n'.repeat(999)).subarray(0, 50), '"9"'),
    { origins: ['epss'] },
    'feeds.download-damaged',
    /cut off or damaged/,
  ],
  [
    'has scores that unpack to anything',
    'epss/epss_scores-current.csv.gz',
    content(gzipSync(Buffer.alloc(300_000_000, 'cve,epss,percentile\n'), { level: 1 }), '"9"'),
    { origins: ['epss'] },
    'feeds.download-damaged',
    /more than \d+ bytes/,
  ],
  ['has a damaged dump', dumpPath, content(damaged, '"9"'), osvOnly, 'feeds.download-damaged', /damaged/],
  [
    'has a dump cut off, and says that it is whole',
    dumpPath,
    content(big.subarray(0, 9000), '"9"'),
    osvOnly,
    'feeds.download-damaged',
    /cut off/,
  ],
  ['has a dump of nothing', dumpPath, content(dump(), '"9"'), osvOnly, 'feeds.download-damaged', /no advisory/],
  [
    'always breaks off at the same place',
    dumpPath,
    cutAfter(big, 5000, '"9"'),
    osvOnly,
    'feeds.not-fetched',
    /broke|aborted|ends after/,
  ],
])('a server that %s: the source stays as it was, and it is said', async (_, path, answer, wish, code, says) => {
  const result = await updated(path, answer, wish)
  expect(result.codes).toEqual([code])
  expect(result.says).toMatch(says)
  expect(result.outcomes.map(({ state }) => state)).toEqual(['failed'])
})

test('what fails once is tried again, also when the server asks to wait', async () => {
  const { server, folder } = await published()
  server.answers.set(kevPath, inTurn(status(503), status(429, { 'retry-after': '0.01' }), content(kev)))
  expect((await update(folder, server, kevOnly)).problems).toEqual([])
  expect(server.asked).toHaveLength(3)
})

async function resumed(server: Served, folder: string, ...answers: readonly Answer[]) {
  server.answers.delete(changesPath)
  server.answers.set(dumpPath, inTurn(...answers))
  server.asked.length = 0
  const result = await update(folder, server, osvOnly)
  const ranges = server.asked.filter(({ path }) => path === dumpPath).map(({ headers }) => headers.range ?? 'whole')
  return { codes: result.problems.map(({ code }) => code), ranges }
}

test('what breaks off is gone on with where it broke off', async () => {
  const { server, folder } = await published()
  const ordinary = content(big, '"9"')
  const { codes, ranges } = await resumed(server, folder, cutAfter(big, 5000, '"9"'), ordinary)
  expect([codes, ranges]).toEqual([[], ['whole', 'bytes=5000-']])
  expect(held(folder)?.known).toEqual([1, 2, 3, 4])
})

test('a line that breaks again and again, and brings more each time, comes to its end', async () => {
  const { server, folder } = await published()
  const part =
    (from: number, to: number): Answer =>
    (_, response) => {
      response.writeHead(206, { etag: '"9"', 'content-range': `bytes ${from}-${big.length - 1}/${big.length}` })
      response.write(big.subarray(from, to), () => setTimeout(() => response.destroy(), 20))
    }
  const parts = [part(2000, 4000), part(4000, 6000), part(6000, 8000), part(8000, 10_000)]
  const { codes } = await resumed(server, folder, cutAfter(big, 2000, '"9"'), ...parts, content(big, '"9"'))
  expect(codes).toEqual([])
})

test('what broke off in one run is gone on with in the next', async () => {
  const { server, folder } = await published()
  const failed = await resumed(server, folder, cutAfter(big, 5000, '"9"'), status(500))
  expect(failed.codes).toEqual(['feeds.not-fetched'])
  expect(readdirSync(join(folder, 'downloads')).toSorted()).toEqual(['osv-npm.zip.part', 'osv-npm.zip.part.json'])
  const next = await resumed(server, folder, content(big, '"9"'))
  expect([next.codes, next.ranges]).toEqual([[], ['bytes=5000-']])
  expect(readdirSync(join(folder, 'downloads'))).toEqual([])
})

test.each<readonly [string, readonly Answer[], readonly number[]]>([
  ['another version by then', [content(dump(npmRecord(1)), '"10"')], [1]],
  ['no word of ranges', [(_, response) => response.writeHead(200, { etag: '"9"' }).end(big)], [1, 2, 3, 4]],
  [
    'another part than was asked for',
    [
      (_, response) =>
        response.writeHead(206, { etag: '"9"', 'content-range': `bytes 0-${big.length - 1}/${big.length}` }).end(big),
      content(big, '"9"'),
    ],
    [1, 2, 3, 4],
  ],
  ['no such part', [status(416), content(big, '"9"')], [1, 2, 3, 4]],
])('a server that has %s: it is fetched anew', async (_, answers, known) => {
  const { server, folder } = await published()
  const { codes, ranges } = await resumed(server, folder, cutAfter(big, 5000, '"9"'), ...answers)
  expect([codes, ranges.slice(0, 2)]).toEqual([[], ['whole', 'bytes=5000-']])
  expect(held(folder)?.known).toEqual(known)
})

test('two versions laid together are noticed, and it is fetched anew', async () => {
  const { server, folder } = await published()
  // The tag is the same and the content is not, as with servers that tag by the day.
  const { codes, ranges } = await resumed(server, folder, cutAfter(damaged, 5000, '"9"'), content(big, '"9"'))
  expect([codes, ranges]).toEqual([[], ['whole', 'bytes=5000-', 'whole']])
})

test('what is longer than it can be is not taken to its end', async () => {
  const { server, folder } = await published()
  server.answers.set(kevPath, (_, response) => {
    response.writeHead(200, { 'content-length': 10 ** 12 })
    response.write('x')
  })
  const { problems } = await update(folder, server, kevOnly)
  expect(problems.map(({ code, says }) => [code, /longer than/.test(says)])).toEqual([['feeds.not-fetched', true]])
})

test('a file takes no longer than a whole one may', async () => {
  const { server, folder } = await published()
  server.answers.set(kevPath, drip(Buffer.alloc(100_000), 5))
  const { problems } = await update(folder, server, { ...kevOnly, patience: { leastBytes: 1, wholeMs: 600 } })
  expect(problems.map(({ code, says }) => [code, says.split(' It was')[0]])).toEqual([
    ['feeds.not-fetched', 'It takes too long.'],
  ])
})

test.each([
  ['http://192.0.2.1/mirror'],
  ['http://user:secret@example.org/mirror'],
  ['ftp://example.org'],
  ['file:///etc'],
  ['nonsense'],
])('a mirror at %s is not asked: over TLS, or on this machine', async base => {
  const { server, folder } = await published()
  const { problems } = await update(folder, server, { ...kevOnly, env: { CRADLE_MIRROR_KEV: base } })
  expect(problems.map(({ code, says }) => [code, /begin with https/.test(says)])).toEqual([['feeds.not-fetched', true]])
  expect(problems.some(({ says }) => says.includes('secret'))).toBe(false)
  expect(server.asked).toEqual([])
})

test('a server that is not there, and a name that is not known', async () => {
  const folder = makeFolder()
  const nobody = { base: 'http://127.0.0.1:9', answers: new Map(), asked: [] }
  expect((await update(folder, nobody, kevOnly)).problems.map(({ code }) => code)).toEqual(['feeds.not-fetched'])
  expect(currentSnapshot(folder)).toBeUndefined()
  expect(existsSync(join(folder, 'downloads', 'lock'))).toBe(false)
})

test('where nothing can be written it is a problem', async () => {
  const { server, folder } = await published()
  writeFileSync(join(folder, 'file'), '')
  const { problems } = await update(join(folder, 'file', 'reference'), server, kevOnly)
  expect(problems.map(({ code }) => code)).toEqual(['feeds.cannot-write'])
  mkdirSync(join(folder, 'x'))
})
