import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { errorCode, type Problem } from '../kit/index.ts'
import { type Choice, generatorsFor } from './generators.ts'
import { type JudgedSbom, judgeSboms } from './judge-sboms.ts'
import { problemData } from './problem-data.ts'
import { actionProblem } from './problems.ts'
import { type Child, runChild } from './run-child.ts'

/** What is to be made: an SBOM of a folder, where to put it, and whether to overwrite what is there. */
export interface MakeRequest {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly folder: string
  readonly to?: string | undefined
  readonly force?: boolean | undefined
}

/** What was made of a folder, by whom, and how it is judged; or only why nothing was made. */
export interface MadeSbom {
  readonly made?: {
    readonly file: string
    readonly generator: { readonly name: string; readonly version: string }
    readonly from: readonly string[]
    readonly leftOut: readonly string[]
    readonly judged: JudgedSbom
  }
  readonly problems: readonly Problem[]
}

const limits = { longestMs: 10 * 60_000, mostBytes: 256 * 1024 * 1024 }

function nothing(problem: Problem): MadeSbom {
  return { problems: [problem] }
}

/** The version that a program says it has; undefined where it is not there or does not answer. */
async function versionOf({ generator }: Choice, { cwd, env }: MakeRequest): Promise<string | undefined> {
  const asked = await runChild(generator.command, generator.versionArgs, {
    cwd,
    env,
    longestMs: 60_000,
    mostBytes: 65_536,
  })
  return asked.state === 'done' ? (/\d+\.\d+\.\d+[^\s]*/.exec(asked.stdout)?.[0] ?? 'of an unknown version') : undefined
}

function failure({ generator }: Choice, { state, complaint }: Child, folder: string): Problem {
  const how = state === 'failed' ? 'failed' : state
  const said = complaint === '' ? '' : `: ${complaint.slice(-400)}`
  return actionProblem('actions.generator-failed', folder, `${generator.name} ${how}${said}`)
}

/** Runs a generator, and gives what it made, as text. */
async function generate(choice: Choice, request: MakeRequest): Promise<string | Problem> {
  const { generator } = choice
  const scratch = mkdtempSync(join(tmpdir(), 'cradle-sbom-'))
  const file = join(scratch, 'sbom.cdx.json')
  try {
    const cwd = resolve(request.cwd, request.folder)
    const env = { ...request.env, FETCH_LICENSE: 'false' }
    const child = await runChild(generator.command, generator.args(file), { cwd, env, ...limits })
    if (child.state !== 'done') return failure(choice, child, request.folder)
    if (generator.writes === 'output') return child.stdout
    if (existsSync(file) && statSync(file).size <= limits.mostBytes) return readFileSync(file, 'utf8')
    return failure(choice, { ...child, state: 'failed' }, request.folder)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

function write(path: string, shown: string, text: string, isForced: boolean): Problem | undefined {
  try {
    writeFileSync(path, text, { flag: isForced ? 'w' : 'wx' })
    return undefined
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined) throw error
    if (code === 'EEXIST') return actionProblem('actions.sbom-exists', shown, 'There is a file of that name.')
    return actionProblem('actions.cannot-write', shown, `The SBOM could not be written (${code}).`)
  }
}

/** The first of the generators that is there, with its version. */
async function present(choices: readonly Choice[], request: MakeRequest) {
  for (const choice of choices) {
    const version = await versionOf(choice, request)
    if (version !== undefined) return { choice, version }
  }
  return undefined
}

function absent([best]: readonly Choice[], folder: string): Problem {
  const says = `${best?.generator.name} is needed for what is here (${best?.from.join(', ')}), and is not installed.`
  const problem = actionProblem('actions.generator-missing', folder, says)
  return best ? { ...problem, remedy: best.generator.remedy } : problem
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

/**
 * Makes an SBOM of a folder by a generator that others keep: npm for its own lock files, cdxgen for all else. We open no
 * connection; a generator that runs a build may. Problems: actions.nothing-to-make-of, actions.generator-missing,
 * actions.generator-failed, actions.sbom-exists, actions.cannot-write, those of reading SBOMs.
 */
export async function makeSbom(request: MakeRequest): Promise<MadeSbom> {
  const { cwd, folder, to, force = false } = request
  const home = resolve(cwd, folder)
  const file = to ?? join(folder, 'sbom.cdx.json')
  const path = resolve(cwd, file)
  if (!isFolder(home)) return nothing(actionProblem('actions.nothing-to-make-of', folder, 'This is no folder.'))
  if (!force && existsSync(path))
    return nothing(actionProblem('actions.sbom-exists', file, 'There is a file of that name.'))
  const choices = generatorsFor(home)
  if (choices.length === 0)
    return nothing(
      actionProblem('actions.nothing-to-make-of', folder, 'No lock file and no manifest that we know is here.'),
    )
  const found = await present(choices, request)
  if (!found) return nothing(absent(choices, folder))
  const text = await generate(found.choice, request)
  if (typeof text !== 'string') return nothing(text)
  const problem = write(path, file, text, force)
  if (problem) return nothing(problem)
  const { sboms, problems } = await judgeSboms(cwd, [file])
  const [judged] = sboms
  const { generator, from, leftOut } = found.choice
  const by = { name: generator.name, version: found.version }
  return { ...(judged && { made: { file, generator: by, from, leftOut, judged } }), problems }
}

/** What `cradle sbom make --format json` prints, schema 1 (schemas/sbom-made.schema.json). */
export function madeData({ made, problems }: MadeSbom) {
  return { schema: 1, ...made, problems: problemData(problems) }
}
