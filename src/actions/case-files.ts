import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { type CaseLog, caseIdPattern, caseProblem, largestLog, readCaseLog } from '../dossier/case.ts'
import { lockFile } from '../feeds/index.ts'
import { errorCode, type Problem, quoted, type Read } from '../kit/index.ts'
import type { CaseFolder } from './case-folder.ts'
import { actionProblem } from './problems.ts'

const suffix = '.yaml'
const longestId = 80

/** How long one process waits for another that writes to the same case. */
const waitMs = 10_000

/** The ids of the cases in a folder, in their order; none where there is no such folder. */
export function caseIdsIn({ path }: CaseFolder): readonly string[] {
  try {
    const names = readdirSync(path, { withFileTypes: true }).filter(each => each.isFile() && each.name.endsWith(suffix))
    return names
      .map(({ name }) => name.slice(0, -suffix.length))
      .filter(isCaseId)
      .toSorted()
  } catch {
    return []
  }
}

/** Names that Windows keeps for devices, whatever stands behind a dot. */
const deviceNames = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/

/** Whether a case can be called so: its id is the name of a file. */
function isCaseId(id: string): boolean {
  return id.length <= longestId && caseIdPattern.test(id) && !deviceNames.test(id)
}

/** What lies beside the logs and looks like one, but is not read: by its name, or as it is no plain file. Problem: case.odd-file. */
export function oddFilesIn({ path, shown }: CaseFolder): readonly Problem[] {
  try {
    return readdirSync(path, { withFileTypes: true }).flatMap(entry => {
      const { name } = entry
      const isOdd = !entry.isFile() || !name.endsWith(suffix) || !isCaseId(name.slice(0, -suffix.length))
      if (!isOdd || !/\.ya?ml$/i.test(name)) return []
      const says = `${quoted(name)} is not read as a case: by its name it is none, or it is no plain file.`
      return [caseProblem('case.odd-file', { file: join(shown, name) }, says)]
    })
  } catch {
    return []
  }
}

function fileOf({ path, shown }: CaseFolder, id: string): { readonly path: string; readonly shown: string } {
  return { path: join(path, id + suffix), shown: join(shown, id + suffix) }
}

let lastRead: { readonly key: string; readonly read: Read<CaseLog> } | undefined

/** The log in a text. It is looked at before it is written to, and again under the lock, when it is nearly always the same. */
function readAgain(text: string, shown: string, id: string): Read<CaseLog> {
  const key = [shown, id, text].join('\n')
  const read = lastRead?.key === key ? lastRead.read : readCaseLog(text, shown, id)
  lastRead = { key, read }
  return read
}

/** Reads the log of a case. Problems: case.bad-id, case.no-such-case, actions.cannot-read, and those of the log. */
export function readCase(folder: CaseFolder, id: string): Read<CaseLog | undefined> {
  if (!isCaseId(id)) return only(caseProblem('case.bad-id', { file: id }, `${quoted(id)} is no name for a case.`))
  const file = fileOf(folder, id)
  try {
    const entry = lstatSync(file.path)
    // What is no plain file may lead elsewhere, or never end.
    if (!entry.isFile()) return only(actionProblem('actions.cannot-read', file.shown, 'The log is no plain file.'))
    if (entry.size > largestLog)
      return only(actionProblem('actions.cannot-read', file.shown, 'The file is too large for a log.'))
    return readAgain(readFileSync(file.path, 'utf8'), file.shown, id)
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined) throw error
    const cases = caseIdsIn(folder)
    const hint = cases.length > 0 ? ` There are: ${cases.slice(0, 5).join(', ')}.` : ''
    if (code === 'ENOENT')
      return only(caseProblem('case.no-such-case', { file: file.shown }, `There is no case ${quoted(id)} here.${hint}`))
    return only(actionProblem('actions.cannot-read', file.shown, `The log could not be read (${code}).`))
  }
}

function only(problem: Problem): Read<undefined> {
  return { value: undefined, problems: [problem] }
}

function writeWhole(path: string, text: string, flag: 'a' | 'wx', mode = 0o666): void {
  const handle = openSync(path, flag, mode)
  const { size } = fstatSync(handle)
  try {
    // On the disk before anybody is told so.
    writeFileSync(handle, text)
    fsyncSync(handle)
  } catch (error) {
    // Half of an event would spoil the log: where the disk is full, what was there before stays as it was.
    if (flag === 'a') ftruncateSync(handle, size)
    else rmSync(path)
    throw error
  } finally {
    closeSync(handle)
  }
}

function cannotWrite(shown: string, error: unknown): Problem {
  const code = errorCode(error)
  if (code === undefined) throw error
  return actionProblem('actions.cannot-write', shown, `The log could not be written (${code}).`)
}

/** Begins the log of a case. Problems: case.bad-id, case.exists, actions.cannot-write. */
export function beginCase(folder: CaseFolder, id: string, text: string): Read<string | undefined> {
  if (!isCaseId(id)) return only(caseProblem('case.bad-id', { file: '--id' }, `${quoted(id)} is no name for a case.`))
  const file = fileOf(folder, id)
  try {
    mkdirSync(folder.path, { recursive: true })
    writeWhole(file.path, text, 'wx')
    return { value: file.shown, problems: [] }
  } catch (error) {
    if (errorCode(error) === 'EEXIST')
      return only(caseProblem('case.exists', { file: file.shown }, `The case ${quoted(id)} was opened before.`))
    return only(cannotWrite(file.shown, error))
  }
}

/** What came of appending to a case: its file and its log as it is now; or the problems, and nothing was written. */
export interface Appended {
  readonly file: string
  readonly log: CaseLog
}

/**
 * Appends to the log of a case what is made of the log as it stands, in one write and under a lock: two processes that append
 * at once both get their event in. Problems: case.locked, actions.cannot-write, those of reading the log, and of making the text.
 */
export async function appendToCase(
  folder: CaseFolder,
  id: string,
  make: (log: CaseLog) => Read<string | undefined>,
): Promise<Read<Appended | undefined>> {
  return underLock(folder, id, file => appendNow(folder, id, file, make))
}

/**
 * Puts a log in the place of another, which keeps all its events: what is written aside takes the name of the old one in one
 * step. Problems: case.locked, actions.cannot-write, those of reading the log, and of making the text.
 */
export async function rewriteCase(
  folder: CaseFolder,
  id: string,
  make: (text: string, log: CaseLog) => Read<string | undefined>,
): Promise<Read<string | undefined>> {
  return underLock(folder, id, file => {
    const { value: log, problems } = readCase(folder, id)
    if (log === undefined) return { value: undefined, problems }
    const made = make(readFileSync(file.path, 'utf8'), log)
    if (made.value === undefined) return made
    const aside = `${file.path}.new`
    rmSync(aside, { force: true })
    // What only some may read stays so.
    writeWhole(aside, made.value, 'wx', lstatSync(file.path).mode)
    renameSync(aside, file.path)
    return { value: file.shown, problems: [] }
  })
}

/** Does something to the log of a case that exists, while no other process writes to it. Problems: case.locked, actions.cannot-write. */
async function underLock<T>(
  folder: CaseFolder,
  id: string,
  act: (file: ReturnType<typeof fileOf>) => Read<T | undefined>,
): Promise<Read<T | undefined>> {
  const file = fileOf(folder, id)
  // A lock beside no case would be a lock on nothing; what is wrong with the name, reading tells.
  if (!isCaseId(id) || !existsSync(file.path)) return { value: undefined, problems: readCase(folder, id).problems }
  try {
    const lock = await lockFile(`${file.path}.lock`, waitMs)
    if (!lock) return only(caseProblem('case.locked', { file: file.shown }, 'Another process is writing to this case.'))
    try {
      return act(file)
    } finally {
      lock.release()
    }
  } catch (error) {
    return only(cannotWrite(file.shown, error))
  }
}

function appendNow(
  folder: CaseFolder,
  id: string,
  file: ReturnType<typeof fileOf>,
  make: (log: CaseLog) => Read<string | undefined>,
): Read<Appended | undefined> {
  const { value: log, problems } = readCase(folder, id)
  if (log === undefined) return { value: undefined, problems }
  const made = make(log)
  if (made.value === undefined) return { value: undefined, problems: [...problems, ...made.problems] }
  // A log that a hand left without its last line break would take the next event onto its last line.
  const isOpenEnded = readFileSync(file.path).at(-1) !== 10
  writeWhole(file.path, `${isOpenEnded ? '\n' : ''}${made.value}`, 'a')
  const after = readCase(folder, id)
  return { value: after.value && { file: file.shown, log: after.value }, problems: after.problems }
}
