import { resolve } from 'node:path'
import { kitProblems, type Problem } from '../kit/index.ts'
import type { Fault } from '../official/index.ts'
import { detect, encodingOf, type Inventory, sbomProblem } from '../sbom/index.ts'
import { firstOf, readSbomWith } from './read-sbom.ts'
import { openBytes, type Parts, partsOf } from './sbom-bytes.ts'

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

/** The first bytes of a file tell in which form it is. */
interface Opened {
  readonly start: Uint8Array
  readonly parts: Parts
}

async function opened(path: string): Promise<Opened> {
  const bytes = await openBytes(path)
  if (typeof bytes === 'string') return { start: new Uint8Array(0), parts: () => [] }
  if (typeof bytes !== 'function') return { start: bytes.subarray(0, 4096), parts: () => [bytes] }
  return { start: await firstOf(bytes), parts: bytes }
}

function isJson({ start }: Opened, shown: string): boolean {
  const found = detect(start, shown)
  return !('code' in found) && found.translator === undefined
}

/** Larger SBOMs in XML are not checked: the library holds the whole file. */
const mostXml = 64 * 1024 * 1024

/** The text of a file in XML; undefined where it is none, or too large. */
async function xmlIn({ start, parts }: Opened): Promise<string | undefined> {
  const { label } = encodingOf(start)
  if (!/^\s*</.test(new TextDecoder(label).decode(start.subarray(0, 256), { stream: true }))) return undefined
  const whole = new TextDecoder(label)
  let [text, length] = ['', 0]
  for await (const part of partsOf(parts, () => {})) {
    length += part.length
    if (length > mostXml) return undefined
    text += whole.decode(part, { stream: true })
  }
  return text + whole.decode()
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

async function validateXml(text: string, { file, formatVersion }: Subject): Promise<Validation> {
  const { checkXml } = await import('../official/xml.ts')
  const checked = await checkXml(formatVersion, text)
  if ('failure' in checked) return notChecked(file, `The official schema could not be asked: ${checked.failure}.`)
  const { violations, more } = checked
  const problems = violations.map(({ line, says, rule, remedy }): Problem => {
    return { code: 'sbom.not-valid', place: { file, line }, says: `${says} (${rule})`, remedy }
  })
  const schema = `CycloneDX ${formatVersion} in XML`
  return { schema, isValid: violations.length === 0, violations, more, problems: [...problems, ...moreOf(more, file)] }
}

/**
 * Checks the SBOM in a file by the official schema of the format that was found in it: JSON of either format, XML of
 * CycloneDX. Problems: sbom.not-valid for each place that breaks the schema, sbom.not-checked, those of reading.
 */
export async function validateSbomFile(cwd: string, subject: Subject): Promise<Validation> {
  const path = resolve(cwd, subject.file)
  const file = await opened(path)
  if (isJson(file, subject.file)) return validateJson(path, subject)
  const xml = subject.format === 'CycloneDX' ? await xmlIn(file) : undefined
  if (xml !== undefined) return validateXml(xml, subject)
  return notChecked(
    subject.file,
    `${subject.format} in this form, or of this size, has no official schema that we check by.`,
  )
}
