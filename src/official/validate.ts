import { createHash } from 'node:crypto'
import { isKeys, type Keys } from '../kit/index.ts'
import type { SchemaName } from './names.ts'
import { allowSteps, canonical, tooEntangled } from './steps.ts'
import { type Fault, faultOf, kindOf, mostTelling, type SchemaError, twice, uncheckable } from './words.ts'

/** A compiled schema: whether a value is valid, and afterwards what was wrong with it. */
export interface Validate {
  (value: unknown): boolean
  errors?: readonly SchemaError[] | null
}

/** The checks of one official schema: of all but the entries of its lists, and of an entry of each list. */
export interface Checks {
  readonly root: Validate
  readonly lists: Readonly<Record<string, Validate>>
  /** The lists in which no entry may stand twice. */
  readonly unique: readonly string[]
}

/** Checks an SBOM as it comes: the lists entry by entry, the other members whole. */
export interface Check {
  readonly member: (key: string, value: unknown) => void
  readonly element: (list: string, index: number, value: unknown) => void
  readonly end: () => Violations
}

/** A fault in XML, of which the line is known at once. */
export interface XmlFault extends Fault {
  readonly line: number
}

/** What an SBOM breaks of a schema: the first places of each rule, and how many more there are. */
export interface Violations {
  readonly violations: readonly Fault[]
  readonly more: number
}

/** More violations than anyone mends in one go, and more of one rule than anyone needs to see. */
const mostKept = 100
const mostOfKind = 10

/** Of one entry, so many of its members are told at a time. */
const mostOfOne = 5

/** Lists that entries have again, with entries of the same kind. */
const nestedLists = ['components', 'services']

interface Ledger {
  readonly kept: Fault[]
  readonly kinds: Map<string, number>
  count: number
}

interface Job {
  readonly schema: SchemaName
  readonly checks: Checks
  readonly ledger: Ledger
}

/** Counts a fault, and keeps it if it is among the first of its kind. Its words are made only then. */
function note(ledger: Ledger, kind: string, fault: () => Fault): void {
  const { kept, kinds } = ledger
  ledger.count += 1
  const met = kinds.get(kind) ?? 0
  if (met > 0 || kinds.size < mostKept) kinds.set(kind, met + 1)
  if (kept.length < mostKept && met < mostOfKind) kept.push(fault())
}

/** A member without its value, so that what else is wrong shows. */
function without(piece: Keys, key: string): Keys {
  const { [key]: _left, ...rest } = piece
  return rest
}

/** The member of a piece in which an error is. */
function memberOf({ instancePath, params }: SchemaError): string | undefined {
  const [, first] = instancePath.split('/')
  if (first !== undefined) return first.replaceAll('~1', '/').replaceAll('~0', '~')
  const extra = params.additionalProperty ?? params.unevaluatedProperty
  return typeof extra === 'string' ? extra : undefined
}

/** What is wrong with one piece: of each of its members the first fault, as far as members can be left out. */
function checkPiece(value: unknown, validate: Validate, path: string, { schema, ledger }: Job): void {
  let piece = value
  const left: string[] = []
  for (let round = 0; round < mostOfOne && !validate(piece); round += 1) {
    const error = mostTelling(validate.errors ?? [])
    // What was left out before is now missed.
    if (error.instancePath === '' && left.includes(String(error.params.missingProperty))) return
    const whole = piece
    note(ledger, kindOf(error), () => faultOf(error, whole, path, schema))
    const key = memberOf(error)
    if (!isKeys(piece) || key === undefined || !Object.hasOwn(piece, key)) return
    left.push(key)
    piece = without(piece, key)
  }
}

/** The same, for a piece that may be made to harm: what takes too much is said to be unchecked. */
function checkSafely(value: unknown, validate: Validate, path: string, size: number, job: Job): void {
  try {
    allowSteps(size)
    checkPiece(value, validate, path, job)
  } catch (error) {
    if (error !== tooEntangled && !(error instanceof RangeError)) throw error
    note(job.ledger, 'uncheckable', () => uncheckable(path, job.schema))
  }
}

/** A list of entries that is being checked. Nested ones are worked off from a stack: a file may nest them a million times. */
interface Level {
  readonly list: string
  readonly path: string
  readonly entries: readonly unknown[]
  next: number
  readonly met: Map<string, string>
  /** What the entry that the list is nested in is made of, beside the lists. */
  readonly owner: Owner | undefined
}

interface Owner {
  readonly level: Level
  readonly path: string
  readonly piece: unknown
  readonly nested: Level[]
  readonly digests: string[]
}

function textOf(value: unknown): string | undefined {
  try {
    return canonical(value)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}

/** An entry as it is checked: the lists that are nested in it are checked by themselves. */
function opened(value: unknown, level: Level, path: string, lists: Checks['lists']): Owner {
  const nested: Level[] = []
  let piece = value
  for (const list of nestedLists) {
    if (!isKeys(piece) || !Array.isArray(piece[list]) || piece[list].length === 0 || !lists[list]) continue
    nested.push({ list, path: `${path}.${list}`, entries: piece[list], next: 0, met: new Map(), owner: undefined })
    piece = { ...piece, [list]: [] }
  }
  return { level, path, piece, nested, digests: [] }
}

/** Checks an entry whose nested lists were gone through, and hands its digest to the entry that it is nested in. */
function close({ level, path, piece, digests }: Owner, job: Job): void {
  const validate = job.checks.lists[level.list]
  const text = textOf(piece)
  if (validate) checkSafely(piece, validate, path, text?.length ?? 0, job)
  if (text === undefined || !job.checks.unique.includes(level.list)) return
  const digest = digestOf(`${text}${digests.join()}`)
  level.owner?.digests.push(digest)
  const first = level.met.get(digest)
  if (first === undefined) level.met.set(digest, path)
  else note(job.ledger, `twice ${level.list}`, () => twice(path, first, level.list, job.schema))
}

function checkEntry(value: unknown, top: Level, path: string, job: Job): void {
  const open = [opened(value, top, path, job.checks.lists)]
  for (let owner = open.at(-1); owner; owner = open.at(-1)) {
    const level = owner.nested.at(-1)
    const entry = level?.entries[level.next]
    if (!level) {
      open.pop()
      close(owner, job)
    } else if (level.next >= level.entries.length) owner.nested.pop()
    else {
      const within = `${level.path}[${level.next}]`
      level.next += 1
      open.push(opened(entry, { ...level, owner }, within, job.checks.lists))
    }
  }
}

/** What `metadata` of CycloneDX says the SBOM is about may have parts of its own, which are checked as all others are. */
function withoutParts(value: unknown, job: Job): unknown {
  if (!isKeys(value) || !isKeys(value.component) || !Array.isArray(value.component.components)) return value
  const { components } = value.component
  const path = 'metadata.component.components'
  const level: Level = { list: 'components', path, entries: [], next: 0, met: new Map(), owner: undefined }
  for (const [index, entry] of components.entries()) checkEntry(entry, level, `${path}[${index}]`, job)
  return { ...value, component: { ...value.component, components: [] } }
}

/**
 * Starts to check an SBOM by an official schema. Every piece takes time in proportion to its size, whatever it holds.
 * What it says is not found twice; no more than the first hundred violations are kept.
 */
export function startCheck(schema: SchemaName, checks: Checks): Check {
  const job: Job = { schema, checks, ledger: { kept: [], kinds: new Map(), count: 0 } }
  const root: Record<string, unknown> = Object.create(null)
  const levels = new Map<string, Level>()
  return {
    member: (key, value) => {
      root[key] = key === 'metadata' && checks.lists.components ? withoutParts(value, job) : value
    },
    element: (list, index, value) => {
      root[list] = []
      const fresh: Level = { list, path: list, entries: [], next: 0, met: new Map(), owner: undefined }
      const level = index === 0 ? fresh : (levels.get(list) ?? fresh)
      levels.set(list, level)
      checkEntry(value, level, `${list}[${index}]`, job)
    },
    end: () => {
      checkSafely(root, checks.root, '', textOf(root)?.length ?? 0, job)
      return { violations: job.ledger.kept, more: job.ledger.count - job.ledger.kept.length }
    },
  }
}
