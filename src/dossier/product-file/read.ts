import { firstOf, isKeys, isPlainDate, type Keys, listOf, type Problem, quoted, type Read } from '../../kit/index.ts'
import { type Hints, readShape } from '../../kit/shape.ts'
import { type Path, readYaml, type Yaml } from '../../kit/yaml.ts'
import {
  answeredByDays,
  type FactDefinition,
  type Facts,
  facts,
  factsElsewhere,
  memberStates,
  type Stated,
} from '../../law/index.ts'
import { isPackage, isProduct } from '../declared.ts'
import { dossierProblem } from '../problems.ts'
import type { Module, ProductFile } from './product-file.ts'
import { alwaysApply, productFileShape, type WrittenProductFile } from './shape.ts'

/** Names by which people call a Member State beside its code; `EL` is how the Union itself abbreviates Greece. */
const stateNames = { EL: 'GR', ...Object.fromEntries(Object.entries(memberStates).map(([code, name]) => [name, code])) }

/** The choices of a fact by the words that explain them. */
function choiceNames(fact: string): Readonly<Record<string, string>> {
  const definition: FactDefinition | undefined = Object.hasOwn(facts, fact)
    ? facts[fact as keyof typeof facts]
    : undefined
  if (definition?.kind !== 'choice') return {}
  return Object.fromEntries(Object.entries(definition.choices).map(([choice, { says }]) => [says, choice]))
}

const hints: Hints = {
  otherNames: path => {
    if (path[0] === 'markets') return stateNames
    const fact = path.at(-1) === 'is' ? path.at(-2) : path.at(-1)
    return choiceNames(path[0] === 'operator' && fact === 'role' ? 'operatorRole' : String(fact))
  },
  homes: Object.fromEntries(
    Object.entries(factsElsewhere).map(([fact, [outer, inner]]) => [
      fact,
      fact === inner ? `\`${outer}\`` : `\`${outer}\`, as \`${inner}\``,
    ]),
  ),
}

/** Lays `schema: 1` over what the file says of its schema, and says so where it says anything else. */
function asSchema1(yaml: Yaml): Read<Yaml> {
  const { value } = yaml
  if (!isKeys(value) || value.schema === 1) return { value: yaml, problems: [] }
  const hasNone = value.schema === undefined || value.schema === null
  const says = hasNone ? 'The file does not say its schema.' : 'The file says a schema that is not known here.'
  const place = yaml.placeOf(hasNone ? [] : ['schema'])
  const problem = dossierProblem(hasNone ? 'product-file.no-schema' : 'product-file.other-schema', place, says)
  return { value: { ...yaml, value: Object.assign(Object.create(null), value, { schema: 1 }) }, problems: [problem] }
}

type Written = NonNullable<WrittenProductFile['facts']>

/** Each fact with its place, whether it was written as its value or with the judgement behind it. */
function withPlaces(written: Written | undefined, yaml: Yaml, path: Path): Facts {
  const each = Object.entries(written ?? {}).map(([fact, value]) => {
    const place = yaml.placeOf([...path, fact])
    return [fact, isKeys(value) ? { ...value, place } : { is: value, place }]
  })
  // The shape is made from the same dictionary as the type, which the compiler cannot see.
  return Object.fromEntries(each) as Facts
}

/** Countries of the European Economic Area beside the Union: whether they count as established in it, a person must say. */
const besideTheUnion: readonly string[] = ['IS', 'LI', 'NO']

/** Where the operator is established says whether that is in the Union, unless the file states it as a fact. */
function establishmentOf({ operator }: WrittenProductFile, yaml: Yaml): Facts {
  const { country } = operator ?? {}
  if (country === undefined || besideTheUnion.includes(country)) return {}
  const place = yaml.placeOf(['operator', 'country'])
  return { establishedInEU: { is: Object.hasOwn(memberStates, country), place } }
}

/** The last day of a month that stands for a day, as the end of support may be told by its month (Art. 13(19)). */
function lastDayOf(value: unknown): unknown {
  const [, year, month] = typeof value === 'string' ? (/^(\d{4})-(\d{2})$/.exec(value) ?? []) : []
  if (year === undefined || month === undefined) return value
  const days = ['31', '30', '29', '28'].map(day => `${year}-${month}-${day}`)
  return days.find(isPlainDate) ?? value
}

function factsOf(file: WrittenProductFile, yaml: Yaml): Facts {
  const { facts: written } = file
  const moved = Object.entries(factsElsewhere).flatMap(
    ([fact, path]): readonly (readonly [string, Stated<unknown>])[] => {
      const [section, key] = path
      const held: Readonly<Record<string, unknown>> = file[section] ?? {}
      const written = Object.hasOwn(held, key) ? held[key] : undefined
      if (written === undefined) return []
      const { is, ...note } = isKeys(written) ? written : { is: written }
      return [[fact, { ...note, is: lastDayOf(is), place: yaml.placeOf(path) }]]
    },
  )
  const own = withPlaces(written, yaml, ['facts'])
  const all: object = { ...answeredByDays(own), ...establishmentOf(file, yaml), ...own, ...Object.fromEntries(moved) }
  return all as Facts
}

/** Every rule is applied to every module; nobody tells more parts of one product apart than these. */
const mostModules = 100

/** The modules that are used, and where those begin that are too many. */
function modulesOf({ modules = [] }: WrittenProductFile, yaml: Yaml): Read<readonly Module[]> {
  const read = new Map<string, Module>()
  const repeated: Path[] = []
  for (const [at, { facts: written, ...rest }] of modules.slice(0, mostModules).entries()) {
    const path = ['modules', at]
    if (read.has(rest.id)) repeated.push(path)
    else {
      const its = withPlaces(written, yaml, [...path, 'facts'])
      read.set(rest.id, { ...rest, facts: { ...answeredByDays(its), ...its } })
    }
  }
  const says = 'A module before this one has the same id.'
  const problems = repeated.map(path => () => dossierProblem('product-file.same-module', yaml.placeOf(path), says))
  const left = modules.length - mostModules
  const tooMany = `From here on, ${left} of ${modules.length} modules were left out.`
  const place = yaml.placeOf(['modules', mostModules])
  return {
    value: [...read.values()],
    problems: [
      ...firstOf(problems, yaml.file),
      ...(left > 0 ? [dossierProblem('product-file.too-many-modules', place, tooMany)] : []),
    ],
  }
}

/** Requirements that are said not to apply although they always do: the file is used without that. */
function refused({ requirements = {} }: WrittenProductFile, yaml: Yaml): readonly Problem[] {
  const held: Readonly<Record<string, unknown>> = requirements
  return alwaysApply.flatMap(key => {
    const written = held[key]
    const is = isKeys(written) ? written.is : written
    const says = `\`requirements.${key}\` is said not to apply, and applies to every product.`
    if (is !== false) return []
    return [dossierProblem('product-file.requirement-always-applies', yaml.placeOf(['requirements', key]), says)]
  })
}

/** What keeps a declaration from saying which components are which package; undefined where nothing does. */
function faultOf({ cpe, name, purl }: NonNullable<WrittenProductFile['identities']>[number]): string | undefined {
  if (cpe !== undefined && name !== undefined) return 'It gives both a CPE name and a name: give one of them.'
  if (cpe === undefined && name === undefined) return 'It gives neither a CPE name nor a name.'
  if (!isPackage(purl)) return `${quoted(purl)} names no package.`
  return cpe === undefined || isProduct(cpe) ? undefined : `${quoted(cpe)} names no product.`
}

/** Declarations that say nothing, of those that fit the shape: they are left out when components are looked up. */
function withoutMeaning({ identities = [] }: WrittenProductFile, yaml: Yaml): readonly Problem[] {
  const keyOf = ({ cpe, name, purl }: Keys): string => JSON.stringify([cpe, name, purl])
  const fitting = new Map(identities.map(identity => [keyOf(identity), identity]))
  const written = isKeys(yaml.value) ? listOf(yaml.value.identities) : []
  const problems = written.flatMap((entry, at) => {
    const identity = isKeys(entry) ? fitting.get(keyOf(entry)) : undefined
    const fault = identity && faultOf(identity)
    if (fault === undefined) return []
    return [() => dossierProblem('product-file.unknown-package', yaml.placeOf(['identities', at]), fault)]
  })
  return firstOf(problems, yaml.file)
}

/** From the top of the file to its end, as a person mends them. What has no line comes last. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const lineOf = ({ place }: Problem): number => place.line ?? Number.MAX_SAFE_INTEGER
  return problems.toSorted((a, b) => lineOf(a) - lineOf(b))
}

/**
 * Reads `cra.yaml`. What does not fit is left out with its problem and all else is used; undefined where there is nothing
 * to use. Problems: `yaml.…`, `shape.…` and `product-file.…`.
 */
export function readProductFile(bytes: Uint8Array, file: string): Read<ProductFile | undefined> {
  const yaml = readYaml(bytes, file)
  if (yaml.value === undefined) return { value: undefined, problems: inOrder(yaml.problems) }
  const dated = asSchema1(yaml.value)
  const shaped = readShape(productFileShape, dated.value, hints)
  const problems = [...yaml.problems, ...dated.problems, ...shaped.problems]
  if (shaped.value === undefined) return { value: undefined, problems: inOrder(problems) }
  const { schema: _, product = {}, operator = {}, decisions = {}, ...rest } = shaped.value
  const modules = modulesOf(shaped.value, yaml.value)
  const value = {
    ...rest,
    product,
    operator,
    decisions,
    modules: modules.value,
    facts: factsOf(shaped.value, yaml.value),
  }
  return {
    value,
    problems: inOrder([
      ...problems,
      ...modules.problems,
      ...withoutMeaning(shaped.value, yaml.value),
      ...refused(shaped.value, yaml.value),
    ]),
  }
}
