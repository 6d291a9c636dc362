// The floor of an import: unpacks the files of a folder and parses each line, and does nothing with what it reads.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const [folder = '.'] = process.argv.slice(2)
for (const name of readdirSync(folder).filter(each => each.endsWith('.ndjson.gz'))) {
  const bytes = gunzipSync(readFileSync(join(folder, name)))
  for (let at = 0, end = bytes.indexOf(10); end >= 0; at = end + 1, end = bytes.indexOf(10, at))
    JSON.parse(bytes.toString('utf8', at, end))
}
