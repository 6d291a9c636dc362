import { safeParse } from 'zod/mini'
import type { $ZodIssue, $ZodType, output } from 'zod/v4/core'
import { bug } from './bug.ts'
import type { Problem, Read } from './problem.ts'
import { firstOf, kitProblem } from './problems.ts'
import { type Cut, cutAt, noCut, pathBefore, prune } from './prune.ts'
import { homeOf, keysAt } from './shape-keys.ts'
import { noWords, wordsFor } from './shape-words.ts'
import { nearest } from './suggest.ts'
import { quoted } from './text.ts'
import { type Path, pathText, type Yaml } from './yaml.ts'

/** Where a shape has no words of its own, none: whatever language somebody else set for all of zod. */
const withoutWords = { error: () => noWords }

/** What a shape does not say by itself, and what helps whoever slipped. */
export interface Hints {
  /** For the choices at a path, other names by which people call them. */
  readonly otherNames: (path: Path) => Readonly<Record<string, string>>
  /** For keys that people put in the wrong place or call by another name, where they belong. */
  readonly homes: Readonly<Record<string, string>>
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (here, key) => (typeof here === 'object' && here !== null ? Reflect.get(here, key) : undefined),
    value,
  )
}

interface Placed {
  readonly issue: $ZodIssue
  readonly path: Path
}

/**
 * The issues that say what is wrong where several shapes are possible: those of the shape whose kind the value has,
 * else those of the first, which is the plainest.
 */
function settled(issue: $ZodIssue, before: Path): readonly Placed[] {
  const path = [...before, ...issue.path.map(key => (typeof key === 'number' ? key : String(key)))]
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ issue, path }]
  const fits = issue.errors.find(branch =>
    branch.every(inner => inner.path.length > 0 || inner.code === 'unrecognized_keys'),
  )
  return (fits ?? issue.errors[0] ?? []).flatMap(inner => settled(inner, path))
}

interface Finding {
  /** What is left out for it. */
  readonly cut: Path
  /** Made only for the findings that are shown. Undefined for a key without a value, which says nothing. */
  readonly problem: (() => Problem) | undefined
}

/** What one round of reading works with: the shape, the file, and what earlier rounds left out of it. */
interface Round {
  readonly shape: $ZodType
  readonly yaml: Yaml
  readonly hints: Hints
  readonly cut: Cut
  /** What earlier rounds left of the value. */
  readonly value: unknown
}

/** What an issue means for the file. Paths are those of the file, whatever was left out in an earlier round. */
function findingsOn({ issue, path: now }: Placed, round: Round): readonly Finding[] {
  const { yaml, cut, value } = round
  const path = pathBefore(cut, now)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({ cut: [...path, key], problem: () => unknownKey(round, path, key) }))
  }
  if (at(value, now) === undefined) {
    const isTold = at(yaml.value, path) !== undefined
    return [{ cut: path.slice(0, -1), problem: isTold ? undefined : () => missing(yaml, path) }]
  }
  const input = at(yaml.value, path)
  if (input === null && typeof path.at(-1) === 'string') return [{ cut: path, problem: undefined }]
  return [{ cut: path, problem: () => wrong(round, path, issue, input) }]
}

function nameOf(path: Path): string {
  return path.length === 0 ? 'The file' : `\`${pathText(path)}\``
}

function wrong({ yaml, hints }: Round, path: Path, issue: $ZodIssue, input: unknown): Problem {
  const about = { name: nameOf(path), input, typed: yaml.typedAt(path), otherNames: hints.otherNames(path) }
  const { code, says, remedy } = wordsFor(issue, about)
  return kitProblem(code, yaml.placeOf(path), says, remedy)
}

function missing(yaml: Yaml, path: Path): Problem {
  const key = String(path.at(-1))
  const holder = path.slice(0, -1)
  const remedy = `Add \`${key}: …\` to it; without it the entry is left out.`
  return kitProblem('shape.missing', yaml.placeOf(holder), `${nameOf(holder)} has no \`${key}\`.`, remedy)
}

const afterComma = 'In braces a comma ends a value: put text that has a comma in quotation marks.'

function unknownKey({ shape, yaml, hints }: Round, path: Path, key: string): Problem {
  const known = keysAt(shape, path)
  const home = (Object.hasOwn(hints.homes, key) ? hints.homes[key] : undefined) ?? homeOf(shape, key)
  const [meant] = home === undefined ? nearest(key, known) : []
  const where = path.length === 0 ? 'at the top of the file' : `in ${nameOf(path)}`
  const few = known.length > 0 && known.length <= 12
  const listed = few ? `Known here: ${known.join(', ')}.` : 'docs/product-file.md lists what is known here.'
  const isRestOfText = / /.test(key) && at(yaml.value, [...path, key]) === null
  if (isRestOfText)
    return kitProblem(
      'shape.unknown-key',
      yaml.placeOf([...path, key]),
      `There is no key ${quoted(key)} ${where}.`,
      afterComma,
    )
  const remedy = home ? `Move it: it belongs to ${home}.` : meant ? `Did you mean ${quoted(meant)}? ${listed}` : listed
  return kitProblem(
    'shape.unknown-key',
    yaml.placeOf([...path, key]),
    `There is no key ${quoted(key)} ${where}.`,
    remedy,
  )
}

function shown(findings: readonly Finding[], file: string): readonly Problem[] {
  return firstOf(
    findings.flatMap(({ problem }) => problem ?? []),
    file,
  )
}

/**
 * Reads a value by a zod shape. An entry that does not fit is left out with its problem, and all others are kept; a key
 * without a value counts as absent. Undefined where nothing of it fits. Problems: all that begin with `shape.`.
 */
export function readShape<S extends $ZodType>(shape: S, yaml: Yaml, hints: Hints): Read<output<S> | undefined> {
  const findings: Finding[] = []
  const cut = noCut()
  // Each round leaves out something more, a value or else what holds it, so there are no more rounds than levels.
  for (let round = 0; round < 100; round += 1) {
    const value = prune(yaml.value, cut)
    if (value === undefined) return { value, problems: shown(findings, yaml.file) }
    const result = safeParse(shape, value, withoutWords)
    if (result.success) return { value: result.data, problems: shown(findings, yaml.file) }
    const placed = result.error.issues.flatMap(issue => settled(issue, []))
    const found = placed.flatMap(one => findingsOn(one, { shape, yaml, hints, cut, value }))
    findings.push(...found)
    for (const finding of found) cutAt(cut, finding.cut)
  }
  return bug('leaving out what does not fit did not make a value fit')
}
