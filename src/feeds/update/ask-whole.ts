import { setTimeout } from 'node:timers/promises'
import { type Asker, addressIn, ask, type NoAnswer, noAnswerBy } from './ask.ts'

async function bodyOf(address: URL, most: number, asker: Asker): Promise<Buffer | NoAnswer> {
  const answer = await ask(address, {}, asker)
  if ('says' in answer) return answer
  const status = answer.statusCode ?? 0
  if (status !== 200) {
    answer.destroy()
    return { says: `The server answers ${status}.`, retry: status >= 500 || status === 429 }
  }
  const late = globalThis.setTimeout(() => answer.destroy(new Error('It takes too long.')), asker.patience.silenceMs)
  const held: Buffer[] = []
  let size = 0
  try {
    for await (const piece of answer) {
      held.push(piece)
      size += piece.length
      if (size > most) return { says: `It is longer than the ${most} bytes that are taken.`, retry: false }
    }
    return Buffer.concat(held)
  } catch (error) {
    return noAnswerBy(error)
  } finally {
    clearTimeout(late)
    answer.destroy()
  }
}

/** Asks for something short, and holds it; tries again where that may help. */
export async function askWhole(text: string, most: number, asker: Asker): Promise<Buffer | NoAnswer> {
  const address = addressIn(text)
  if (address === undefined) return { says: 'This is no address that is asked.', retry: false }
  const { tries, backOffMs } = asker.patience
  for (let tried = 1; ; tried += 1) {
    const body = await bodyOf(address, most, asker)
    if (Buffer.isBuffer(body) || !body.retry || tried >= tries) return body
    await setTimeout(backOffMs * 2 ** (tried - 1))
  }
}
