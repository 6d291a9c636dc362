// The floor of reading a file of JSON: reads it whole and parses it, and does nothing with what it says.
import { readFileSync } from 'node:fs'

JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
