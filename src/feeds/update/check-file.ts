import { jsonIn } from '../../kit/index.ts'
import {
  flawsIn,
  isEuvdMapping,
  readEpss,
  readEuropeanList,
  readEuvdMapping,
  readKev,
} from '../../vulnerabilities/index.ts'
import { isBroken, piecesOf, wholeOf } from '../read-text.ts'
import { unzipEntries } from '../zip.ts'

/** The longest text that a list or a table is unpacked to: a hundredth of it can claim to be any size. */
const mostWhole = 256 * 1024 * 1024

async function textAt(path: string): Promise<string> {
  return (await wholeOf(piecesOf(path), mostWhole)).toString('utf8')
}

const notThat = 'What came is not what is published there: perhaps a page of a proxy or of a login.'

function holdsList(text: string, source: string, now: string): boolean {
  const value = jsonIn(text)
  const read = readKev(value) ?? readEuropeanList(value, now)
  return read !== undefined && read.list.by === source && read.partOf === undefined && flawsIn(read.list) > 0
}

function isWhatItShould(text: string, source: string, now: string): boolean {
  if (source === 'epss') return readEpss(text).records > 0
  if (source === 'euvd') return isEuvdMapping(text.slice(0, 100)) && readEuvdMapping(text).records > 0
  return holdsList(text, source, now)
}

/** What is wrong with a file that came for a source, read to its end; undefined where nothing is. */
export async function wrongWith(path: string, source: string, now: string): Promise<string | undefined> {
  try {
    return isWhatItShould(await textAt(path), source, now) ? undefined : notThat
  } catch (error) {
    if (isBroken(error)) return error.message
    throw error
  }
}

/** What is wrong with a dump of advisories: every file in it is unpacked and held against its check sum. */
export async function wrongWithDump(path: string): Promise<string | undefined> {
  let records = 0
  try {
    await unzipEntries(path, name => {
      if (/\.json$/i.test(name)) records += 1
      return undefined
    })
    return records > 0 ? undefined : 'There is no advisory in it.'
  } catch (error) {
    if (isBroken(error)) return error.message
    throw error
  }
}
