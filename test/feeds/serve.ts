import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'

/** What a server does with a request for a path. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A server on this machine that answers by path, and may be told to misbehave. */
export interface Served {
  readonly base: string
  /** By path, such as `kev/known_exploited_vulnerabilities.json`; what is not there is not found. */
  readonly answers: Map<string, Answer>
  /** What was asked for, in order: the path, and the headers that matter. */
  readonly asked: { readonly path: string; readonly headers: IncomingMessage['headers'] }[]
}

const open: (() => void)[] = []

afterAll(() => {
  for (const close of open.splice(0)) close()
})

/** Starts a server on a free port of the loopback. It is gone when the tests of the file are done. */
export async function serve(): Promise<Served> {
  const answers = new Map<string, Answer>()
  const asked: Served['asked'] = []
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').replace(/^(http:\/\/[^/]+)?\//, ''))
    asked.push({ path, headers: request.headers })
    const answer = answers.get(path)
    if (answer) answer(request, response)
    else response.writeHead(404).end('gone')
  })
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', resolve)
  await promise
  open.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, answers, asked }
}

/** A well-behaved answer: tagged, not sent where the tag is known, and in parts where a part is asked for. */
export function content(body: Uint8Array | string, etag = '"1"'): Answer {
  const bytes = Buffer.from(body)
  return (request, response) => {
    if (request.headers['if-none-match'] === etag) return response.writeHead(304).end()
    const [, from] = /^bytes=(\d+)-$/.exec(request.headers.range ?? '') ?? []
    if (from === undefined || request.headers['if-range'] !== etag)
      return response.writeHead(200, { etag, 'content-length': bytes.length }).end(bytes)
    const range = `bytes ${from}-${bytes.length - 1}/${bytes.length}`
    return response.writeHead(206, { etag, 'content-range': range }).end(bytes.subarray(Number(from)))
  }
}

/** The answers one after the other; the last one for all that follow. */
export function inTurn(...answers: readonly Answer[]): Answer {
  const left = [...answers]
  return (request, response) => {
    const next = left.length > 1 ? left.shift() : left[0]
    next?.(request, response)
  }
}

/** Begins a body and breaks off in the middle of it. */
export function cutAfter(body: Uint8Array | string, length: number, etag = '"1"'): Answer {
  const bytes = Buffer.from(body)
  return (_, response) => {
    response.writeHead(200, { etag, 'content-length': bytes.length })
    response.write(bytes.subarray(0, length), () => setTimeout(() => response.destroy(), 20))
  }
}

/** Answers with a status and nothing else. */
export function status(code: number, headers: Readonly<Record<string, string>> = {}): Answer {
  return (_, response) => response.writeHead(code, headers).end()
}
