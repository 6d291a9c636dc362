import { accessSync, constants, lstatSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, normalize, resolve } from 'node:path'
import { assess } from '../dossier/index.ts'
import type { AsOf, Problem } from '../kit/index.ts'
import { dated, type Facts, openQuestions, type Question } from '../law/index.ts'
import { type FoundProduct, findProduct } from './find-product.ts'
import { type Asked, momentOf } from './moment.ts'
import { type Draft, type NewProductFile, newProductFile } from './new-product-file.ts'
import { actionProblem } from './problems.ts'
import { productFileText } from './product-file-text.ts'

/** A product file that was written: where, what was found for it, what it says, and what still decides. */
export interface Init {
  readonly path: string
  readonly found: FoundProduct
  readonly written: NewProductFile
  readonly stillOpen: readonly Question[]
}

/** What a folder says of its product, and the moment of which the questions are asked. */
export interface InitStart {
  /** Where the file will be, and the name to show for it. */
  readonly path: string
  readonly shown: string
  readonly overwrites: boolean
  readonly found: FoundProduct
  readonly folderName: string
  readonly now: AsOf
}

/**
 * What still decides, in the order in which the law meets it: what a check of these answers would ask. While it is open
 * whether the Act applies only that is asked, unless the person wants to go on as if it did.
 */
export function stillDeciding(answers: Draft['answers'], now: AsOf, asIfItApplies = false): readonly Question[] {
  const stated = Object.fromEntries(Object.entries(answers).map(([fact, is]) => [fact, { is }]))
  const file = { product: {}, operator: {}, modules: [], facts: stated as Facts, decisions: {} }
  const [product] = assess({ file, inventories: [], problems: [] }, { dated }, now).products
  if (product === undefined) return []
  const scope = openQuestions([product.applies])
  return scope.length > 0 && !asIfItApplies ? scope : product.openQuestions
}

/** Undefined where there is nothing yet. A link counts as itself: what it leads to is not ours to overwrite. */
function standsAt(path: string): 'file' | 'no file' | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  return stat && (stat.isFile() ? 'file' : 'no file')
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

function mayWriteIn(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}

function obstacle(folder: string, path: string, shown: string, force: boolean): Problem | undefined {
  if (!isFolder(folder)) return actionProblem('actions.cannot-write', shown, 'There is no such folder.')
  if (!mayWriteIn(folder)) return actionProblem('actions.cannot-write', shown, 'You may not write to this folder.')
  const stands = standsAt(path)
  if (stands === 'no file') {
    const says = 'There is something here already that is not a file.'
    return { ...actionProblem('actions.cannot-write', shown, says), remedy: 'Take it away, or name another folder.' }
  }
  const isKept = stands === 'file' && !force
  return isKept
    ? actionProblem('actions.product-file-exists', shown, 'There is a product file here already.')
    : undefined
}

/**
 * Looks what a folder says of its product, so that nobody is asked for it. Problems, before anything is asked: a folder
 * that is not there or not writable (actions.cannot-write), a product file that exists (actions.product-file-exists).
 */
export async function startInit(
  request: Asked & { readonly cwd: string; readonly folder: string; readonly force: boolean },
): Promise<InitStart | { readonly problem: Problem }> {
  const folder = resolve(request.cwd, request.folder)
  const path = join(folder, 'cra.yaml')
  const shown = normalize(join(request.folder, 'cra.yaml'))
  const problem = obstacle(folder, path, shown, request.force)
  if (problem) return { problem }
  const now = await momentOf(request)
  if ('problem' in now) return now
  return { path, shown, overwrites: request.force, found: await findProduct(folder), folderName: basename(folder), now }
}

/**
 * Writes `cra.yaml`: what was found, what was answered, and each question still open as a comment in its place. A file
 * that came to be there since the start is not overwritten.
 */
export async function writeInit(start: InitStart, draft: Draft): Promise<Init | { readonly problem: Problem }> {
  const { path, shown, overwrites, found, folderName, now } = start
  const stillOpen = stillDeciding(draft.answers, now)
  const written = newProductFile(folderName, found, draft, now.day)
  try {
    writeFileSync(path, productFileText(written, found, stillOpen), { flag: overwrites ? 'w' : 'wx' })
  } catch {
    return { problem: actionProblem('actions.cannot-write', shown, 'The product file could not be written.') }
  }
  return { path: shown, found, written, stillOpen }
}
