import { type Agent, type IncomingMessage, request as requestPlain } from 'node:http'
import { request as requestSafe } from 'node:https'
import { errorCode } from '../../kit/index.ts'

/** How patient whoever fetches is. In milliseconds. */
export interface Patience {
  /** Without a byte for so long, a connection is given up. */
  readonly silenceMs: number
  /** In each such time at least so many bytes must come. */
  readonly leastBytes: number
  /** One file takes no longer than this. */
  readonly wholeMs: number
  /** How often an address is asked in all, and how long is waited before the second time; twice as long each time after. */
  readonly tries: number
  readonly backOffMs: number
}

export const patience: Patience = {
  silenceMs: 30_000,
  leastBytes: 16 * 1024,
  wholeMs: 3_600_000,
  tries: 4,
  backOffMs: 1000,
}

/** What is asked with: agents that know the proxies, and how patient. */
export interface Asker {
  readonly patience: Patience
  readonly agents: { readonly plain: Agent; readonly safe: Agent }
}

/** Why there is no answer. `retry` says whether another try may help. */
export interface NoAnswer {
  readonly says: string
  readonly retry: boolean
  readonly isOffline?: true
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
}

/** An address that may be asked: over TLS, or on this machine. Undefined for any other. */
export function addressIn(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined
  const address = new URL(text)
  if (address.protocol === 'https:') return address
  return address.protocol === 'http:' && isLoopback(address.hostname) ? address : undefined
}

/** An address as it may be shown: without the password that may stand in it. */
export function shownAddress(text: string): string {
  return text.replace(/^(\w+:\/\/)[^/@]*@/, '$1')
}

const offlineCodes = /^(ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ENETDOWN)$/
const certificateCodes = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/

/** What an error of a connection means for whoever waits. */
export function noAnswerBy(error: unknown): NoAnswer {
  const code = errorCode(error) ?? ''
  if (offlineCodes.test(code)) return { says: `The server cannot be reached (${code}).`, retry: true, isOffline: true }
  if (certificateCodes.test(code))
    return { says: `The certificate of the server is not trusted (${code}).`, retry: false }
  const message = error instanceof Error ? error.message : ''
  return { says: code === '' ? message : `The connection broke (${code}).`, retry: true }
}

function once(address: URL, headers: Readonly<Record<string, string>>, { agents, patience: own }: Asker) {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  const isPlain = address.protocol === 'http:'
  const asked = (isPlain ? requestPlain : requestSafe)(address, {
    headers: { 'user-agent': 'cradle', 'accept-encoding': 'identity', accept: '*/*', ...headers },
    agent: isPlain ? agents.plain : agents.safe,
    timeout: own.silenceMs,
  })
  asked.on('response', resolve)
  asked.on('timeout', () => asked.destroy(new Error('The server says nothing.')))
  asked.on('error', reject)
  asked.end()
  return promise
}

const mostRedirects = 5

/** The next address of a redirect: on the same server and as safe, or whoever asks would be sent anywhere. */
function nextOf(answer: IncomingMessage, from: URL): URL | NoAnswer {
  const { location = '' } = answer.headers
  const next = URL.canParse(location, from.href) ? new URL(location, from.href) : undefined
  if (next?.protocol === from.protocol && next.host === from.host) return next
  const where = next ? `${next.protocol}//${next.host}` : 'nowhere'
  return { says: `The server sends elsewhere, to ${where}, which is not followed.`, retry: false }
}

/** Asks an address and follows where it is sent on the same server. The body of the answer is still to be read. */
export async function ask(
  address: URL,
  headers: Readonly<Record<string, string>>,
  asker: Asker,
): Promise<IncomingMessage | NoAnswer> {
  let here = address
  for (let sent = 0; sent <= mostRedirects; sent += 1) {
    try {
      const answer = await once(here, headers, asker)
      if (![301, 302, 303, 307, 308].includes(answer.statusCode ?? 0)) return answer
      answer.destroy()
      const next = nextOf(answer, here)
      if ('says' in next) return next
      here = next
    } catch (error) {
      return noAnswerBy(error)
    }
  }
  return { says: 'The server sends round in a circle.', retry: false }
}
