import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { closingLine, countTests, readReport } from './test-count.ts'

/** One thing that must hold of the sources before they are shared. */
interface Step {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
}

interface Outcome {
  readonly step: Step
  readonly passed: boolean
  readonly output: string
}

const root = join(import.meta.dirname, '..')
const scratch = mkdtempSync(join(tmpdir(), 'cradle-check-'))
const report = join(scratch, 'tests.json')
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]

const tests: Step = { name: 'tests', command: 'vitest', args: ['run', ...reporters] }
const steps: readonly Step[] = [
  { name: 'types', command: 'tsc', args: ['--noEmit'] },
  { name: 'lint', command: 'biome', args: ['check', '--error-on-warnings', '.'] },
  { name: 'dead code', command: 'knip', args: ['--no-progress'] },
  tests,
]

function environment(): NodeJS.ProcessEnv {
  const colour = process.stdout.isTTY === true && process.env.NO_COLOR === undefined
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
  return { ...process.env, PATH: path, ...(colour ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }) }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

/** Runs one step to its end, and says at once how it went; its output is shown there and then only if it failed. */
function run(step: Step): Promise<Outcome> {
  const started = performance.now()
  const { promise, resolve } = Promise.withResolvers<Outcome>()
  const parts: string[] = []
  const finish = (passed: boolean): void => {
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    const output = parts.join('')
    say(`${step.name.padEnd(10)} ${passed ? 'passed' : 'FAILED'} ${seconds.padStart(6)} s`)
    if (!passed && step !== tests) say(output)
    resolve({ step, passed, output })
  }
  const child = spawn(step.command, step.args, { cwd: root, env: environment(), stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.on('data', (data: Buffer) => parts.push(data.toString()))
  child.stderr.on('data', (data: Buffer) => parts.push(data.toString()))
  child.on('error', error => {
    parts.push(`${step.command} could not be started: ${error.message}. Remedy: npm install\n`)
    finish(false)
  })
  child.on('close', code => finish(code === 0))
  return promise
}

/** Two steps at a time, in their order: the tests, which take longest, share the machine with the others only at first. */
async function runAll(): Promise<readonly Outcome[]> {
  const waiting = [...steps]
  const outcomes: Outcome[] = []
  const worker = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift()) outcomes.push(await run(step))
  }
  await Promise.all([worker(), worker()])
  return outcomes
}

const outcomes = await runAll()
const count = countTests(readReport(report))
rmSync(scratch, { recursive: true, force: true })
const failed = outcomes.filter(outcome => !outcome.passed).map(outcome => outcome.step.name)
const summary = outcomes.find(outcome => outcome.step === tests)?.output ?? ''
say(summary.replace(/^JSON report written to .*\n?/m, '').trimEnd())
say(failed.length === 0 ? '\nEvery step passed.' : `\nFailed: ${failed.join(', ')}.`)
say(closingLine(count))
process.exitCode = failed.length === 0 && count.failed === 0 && count.passed > 0 ? 0 : 1
