import { resolve } from 'node:path'
import { type Assessment, assess, readDossier } from '../dossier/index.ts'
import type { Problem } from '../kit/index.ts'
import { dated } from '../law/index.ts'
import { type Asked, momentOf } from './moment.ts'
import { readProductFileBytes } from './read-product-file.ts'

/** What is to be checked: a product file or its folder, and the moment of which it is asked. */
export interface CheckRequest extends Asked {
  readonly cwd: string
  readonly path: string
}

export interface Check {
  readonly assessment?: Assessment
  readonly problems: readonly Problem[]
  /** The request itself could not be understood. */
  readonly usage?: true
}

/** Assesses a product at a moment. What of its file cannot be read is a problem; the rest is assessed all the same. */
export async function checkProduct(request: CheckRequest): Promise<Check> {
  const moment = await momentOf(request)
  if ('problem' in moment) return { problems: [moment.problem], usage: true }
  const read = readProductFileBytes(resolve(request.cwd, request.path), request.path)
  if ('problem' in read) return { problems: [read.problem] }
  const { value: dossier, problems } = await readDossier(read.bytes, read.file)
  if (dossier === undefined) return { problems }
  return { assessment: assess(dossier, { dated }, moment), problems }
}
