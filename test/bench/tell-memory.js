// Loaded by the bench into the program it measures. The kernel's own figure for this program comes first: the one that Node
// gives includes what the parent held when it started us.
import { existsSync, readFileSync } from 'node:fs'

const status = '/proc/self/status'

process.on('exit', () => {
  const own = existsSync(status) ? /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] : undefined
  process.stderr.write(`\npeak ${own ?? process.resourceUsage().maxRSS}`)
})
