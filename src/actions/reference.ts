import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'
import type { Problem } from '../kit/index.ts'
import type { AdvisoryReference } from '../vulnerabilities/index.ts'

/** Where the reference is, by the flag `--reference`, the variable `CRADLE_REFERENCE`, else in the user's own data. */
export interface ReferenceWish {
  readonly cwd: string
  readonly reference: string | undefined
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The folder of the reference, and whether a person named it. */
export interface ReferencePlace {
  readonly folder: string
  readonly isNamed: boolean
}

/** Decides where the reference is: flag, variable, then `$XDG_DATA_HOME/cradle` (XDG Base Directory Specification). */
export function referencePlace({ cwd, reference, env }: ReferenceWish): ReferencePlace {
  const named = reference ?? (env.CRADLE_REFERENCE || undefined)
  if (named !== undefined) return { folder: resolve(cwd, named), isNamed: true }
  const { XDG_DATA_HOME: data = '' } = env
  return { folder: join(isAbsolute(data) ? data : join(homedir(), '.local', 'share'), 'cradle'), isNamed: false }
}

/** A reference to ask, or none; what was wrong with the one that was meant; and how to let go of it. */
interface Opened {
  readonly reference?: AdvisoryReference
  readonly problems: readonly Problem[]
  readonly close: () => void
}

const nothingToClose = (): void => undefined

/**
 * Opens the imported reference, or the starter where none was imported. One that was named and is not there, and one that
 * is damaged, is a problem and not replaced by the starter: that would see less without a word.
 */
async function openReferenceFor(wish: ReferenceWish): Promise<Opened> {
  const { feedProblem, loadStarter, openReference } = await import('../feeds/index.ts')
  const { folder, isNamed } = referencePlace(wish)
  const opened = openReference(folder)
  if (opened && 'problem' in opened) return { problems: [opened.problem], close: nothingToClose }
  if (opened) return { reference: opened.reference, problems: [], close: opened.close }
  if (isNamed) {
    const problem = feedProblem('feeds.no-reference', { file: wish.reference ?? folder }, 'There is no reference here.')
    return { problems: [problem], close: nothingToClose }
  }
  return { reference: await loadStarter(), problems: [], close: nothingToClose }
}

/** What came of asking a reference, and what was wrong with it. */
export interface Answer<T> {
  readonly value: T
  readonly problems: readonly Problem[]
  /** There was none to ask where one was meant, or what it answered may lack something. */
  readonly hasNoReference: boolean
}

/**
 * Asks the reference that is wished for, or none where it cannot be had, and lets go of it. Whether it is damaged further
 * on shows only when it is asked. Problems: feeds.no-reference, feeds.reference-damaged.
 */
export async function withReference<T>(
  wish: ReferenceWish,
  ask: (reference: AdvisoryReference | undefined, problems: readonly Problem[]) => T,
): Promise<Answer<T>> {
  const { reference, problems, close } = await openReferenceFor(wish)
  try {
    const value = ask(reference, problems)
    if (!reference?.index.isDamaged()) return { value, problems, hasNoReference: reference === undefined }
    const { feedProblem } = await import('../feeds/index.ts')
    const says = 'Some of the imported reference cannot be read, and what stands there was not seen.'
    const damaged = feedProblem('feeds.reference-damaged', { file: referencePlace(wish).folder }, says)
    return { value, problems: [...problems, damaged], hasNoReference: true }
  } finally {
    close()
  }
}
