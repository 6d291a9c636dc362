import { join } from 'node:path'
import type { FetchedFrom } from '../snapshot.ts'
import { wrongWith } from './check-file.ts'
import { download } from './download.ts'
import { addressOf, type OriginFile, type OriginName } from './origins.ts'
import type { Context, Outcome } from './outcome.ts'

/** Fetches a list or a table: of several places the first at which there is one. */
export async function fetchList(
  origin: OriginName,
  { source, paths, kept, most }: OriginFile,
  known: FetchedFrom | undefined,
  context: Context,
): Promise<Outcome> {
  const path = join(context.downloads, kept)
  const { asker, env, now, onBytes } = context
  for (const each of paths) {
    const address = addressOf(origin, each, env)
    const check = (at: string) => wrongWith(at, source, now)
    const tell = (bytes: number, total: number | undefined) => onBytes(source, bytes, total)
    const fetched = await download({ address, path, most, known, check, onBytes: tell }, asker, now)
    if (fetched.state === 'failed') return { source, ...fetched }
    if (fetched.state === 'same') return { source, state: 'same', fetched: fetched.fetched }
    if (fetched.state === 'new') return { source, state: 'new', fetched: fetched.fetched, path }
  }
  return { source, state: 'failed', says: 'There is nothing at its address any more.', retry: false, isAbsent: true }
}
