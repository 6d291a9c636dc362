import { resolve } from 'node:path'
import { kitProblems, type Problem } from '../kit/index.ts'
import type { Fault } from '../official/index.ts'
import { detect, type Inventory, sbomProblem } from '../sbom/index.ts'
import { readSbomWith } from './read-sbom.ts'
import { openBytes, partsOf } from './sbom-bytes.ts'

/** What came of checking an SBOM by the official schema of its format. */
export interface Validation {
  /** Undefined where no schema was found to check it by. */
  readonly schema?: string
  readonly isValid: boolean
  readonly violations: readonly (Fault & { readonly line?: number })[]
  /** How many more violations there are. */
  readonly more: number
  readonly problems: readonly Problem[]
}

type Subject = Pick<Inventory, 'file' | 'format' | 'formatVersion'>

async function isJson(path: string, shown: string): Promise<boolean> {
  const opened = await openBytes(path)
  if (typeof opened === 'string') return false
  if (typeof opened !== 'function') return isReadAsJson(opened, shown)
  for await (const part of partsOf(opened, () => {})) return isReadAsJson(part, shown)
  return false
}

function isReadAsJson(bytes: Uint8Array, shown: string): boolean {
  const found = detect(bytes, shown)
  return !('code' in found) && found.translator === undefined
}

function notChecked(file: string, says: string): Validation {
  return { isValid: false, violations: [], more: 0, problems: [sbomProblem('sbom.not-checked', { file }, says)] }
}

function moreOf(more: number, file: string): readonly Problem[] {
  if (more === 0) return []
  const says = `${more} more places break the schema and are not listed.`
  const code = 'file.more-problems'
  return [{ code, place: { file }, says, remedy: kitProblems[code].remedy }]
}

async function validateJson(path: string, { file, format, formatVersion }: Subject): Promise<Validation> {
  const { loadValidator, schemaNameOf, titleOf } = await import('../official/index.ts')
  const schema = schemaNameOf(format, formatVersion)
  if (!schema) return notChecked(file, `There is no official schema of ${format} ${formatVersion} here.`)
  const { value, problems } = await readSbomWith(path, file, await loadValidator(schema))
  const placed = problems.filter(({ code }) => code === 'sbom.not-valid').map(({ place }) => place.line)
  const { violations = [], more = 0 } = value ?? {}
  return {
    schema: titleOf(schema),
    isValid: value !== undefined && violations.length === 0 && problems.length === 0,
    violations: violations.map((fault, at) => ({ ...fault, ...(placed[at] !== undefined && { line: placed[at] }) })),
    more,
    problems: [...problems, ...moreOf(more, file)],
  }
}

/**
 * Checks the SBOM in a file by the official schema of the format that was found in it.
 * Problems: sbom.not-valid for each place that breaks the schema, sbom.not-checked, those of reading.
 */
export async function validateSbomFile(cwd: string, subject: Subject): Promise<Validation> {
  const path = resolve(cwd, subject.file)
  if (await isJson(path, subject.file)) return validateJson(path, subject)
  return notChecked(subject.file, `${subject.format} in this form has no official schema that we check by.`)
}
