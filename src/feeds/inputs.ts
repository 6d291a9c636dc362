import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { errorCode, type Problem } from '../kit/index.ts'
import { feedProblem } from './problems.ts'

/** A file to be imported. One found in a folder may be something else; one that was named is meant. */
export interface Input {
  readonly path: string
  readonly shown: string
  readonly isNamed: boolean
  /** The name of the source, where it is known beforehand: `osv/npm`. */
  readonly source?: string
}

/** What can be imported, by the ends of names; files of other names in a folder are not looked at. */
const names = /\.(json|ndjson|jsonl|csv|zip)(\.gz)?$/i

/** More than any advisory database has, and few enough to hold in memory. */
const mostFiles = 2_000_000

function below(folder: string, shown: string): readonly Input[] {
  // Links are not followed: they could lead round in a circle, or out of the folder.
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && names.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
  return found
    .slice(0, mostFiles)
    .sort()
    .map(path => ({ path, shown: join(shown, path.slice(folder.length + 1)), isNamed: false }))
}

function inputsAt(path: string, shown: string): readonly Input[] | Problem {
  try {
    const stat = statSync(path)
    if (stat.isDirectory()) return below(path, shown)
    if (stat.isFile()) return [{ path, shown, isNamed: true }]
    return feedProblem('feeds.cannot-read', { file: shown }, 'This is neither a file nor a folder.')
  } catch (error) {
    const code = errorCode(error) ?? 'unknown reason'
    const says = code === 'ENOENT' ? 'There is no such file or folder.' : `This could not be read (${code}).`
    return feedProblem('feeds.cannot-read', { file: shown }, says)
  }
}

/** The files that are named or stand in the folders named, each once. Problems: feeds.cannot-read. */
export function inputsOf(
  cwd: string,
  named: readonly string[],
): { readonly inputs: readonly Input[]; readonly problems: readonly Problem[] } {
  const read = named.map(shown => inputsAt(resolve(cwd, shown), shown))
  const inputs = read.flatMap(each => ('code' in each ? [] : each))
  const problems = read.flatMap(each => ('code' in each ? [each] : []))
  const meant = new Set(inputs.flatMap(({ path, isNamed }) => (isNamed ? path : [])))
  const each = new Map(inputs.map(input => [input.path, { ...input, isNamed: meant.has(input.path) }]))
  return { inputs: [...each.values()], problems }
}
