import * as z from 'zod/mini'
import { eventFactIds, type FactDefinition, facts, factsElsewhere, memberStates, register } from '../../law/index.ts'

/** A list of words as zod wants its choices: there is at least one. */
function oneOf<K extends string>(choices: Readonly<Record<K, unknown>>) {
  return z.enum(Object.keys(choices) as [K, ...K[]])
}

const optional = z.exactOptional

const text = z.string().check(z.regex(/\S/, { error: 'some text' }))
const id = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'small letters, digits and single hyphens between them' }))
const day = z.iso.date({ error: 'a day that exists, as 2027-12-11' })

/** A month, or a day that exists: the support period ends with a month or a day (Art. 13(19)). */
const monthOrDay = z.string({ error: 'a month, as 2033-02, or a day that exists, as 2033-02-28' }).check(
  z.regex(new RegExp(`^\\d{4}-(0[1-9]|1[0-2])$|${z.core.regexes.date.source}`), {
    error: 'a month, as 2033-02, or a day that exists, as 2033-02-28',
  }),
)
const country = z
  .string()
  .check(z.regex(/^[A-Z]{2}$/, { error: 'a country by its two capital letters (ISO 3166-1), as FR' }))
const amount = z.number().check(z.nonnegative())

/** Who judged, when and why, beside what they judged. */
const note = { because: optional(text), by: optional(text), on: optional(day) }

/** A fact is its value, or the value with the judgement behind it. */
function stated<S extends z.ZodMiniType>(value: S) {
  return z.union([value, z.strictObject({ is: value, ...note })])
}

const truth = stated(z.boolean())
const date = stated(day)

function factShape(definition: FactDefinition) {
  if (definition.kind === 'truth') return truth
  if (definition.kind === 'number') return stated(amount)
  return definition.kind === 'date' ? date : stated(oneOf(definition.choices))
}

const factsAnywhere = Object.entries<FactDefinition>(facts).filter(
  ([fact]) => !Object.hasOwn(factsElsewhere, fact) && !eventFactIds.has(fact),
)

const factsShape = z.strictObject(
  Object.fromEntries(factsAnywhere.map(([fact, definition]) => [fact, optional(factShape(definition))])),
)

const product = z.strictObject({
  id: optional(id),
  name: optional(text),
  version: optional(text),
  placedOnMarket: optional(day),
  licence: optional(text),
  repository: optional(text),
})

const operator = z.strictObject({
  role: optional(oneOf(facts.operatorRole.choices)),
  name: optional(text),
  country: optional(country),
  address: optional(text),
  website: optional(text),
  headcount: optional(amount),
  turnoverEur: optional(amount),
  balanceSheetEur: optional(amount),
})

/** A module that is also marketed by itself is a product of its own (Art. 3(1)), so it says so beside its id. */
const module = z.strictObject({
  id,
  name: optional(text),
  marketedSeparately: optional(z.boolean()),
  facts: optional(factsShape),
})

/** A decision on an open point is a person's, with name and reason. */
const decision = z.strictObject({ reading: z.literal([1, 2]), by: text, because: text, on: optional(day) })

const decisions = z.strictObject(Object.fromEntries(Object.keys(register).map(point => [point, optional(decision)])))

/** A package of whatever version: which one stands in the SBOM. An `@` begins a scope of npm, and no version. */
const unversionedPurl = z.string().check(
  z.regex(/^pkg:[A-Za-z][\w.+-]*\/(?:@?[^@?#\s/]+\/)*@?[^@?#\s/]+(?:\?[^#\s]*)?$/, {
    error: 'a package URL without a version, as pkg:conan/openssl',
  }),
)

/** Maker and product are given, in either form of such a name; all else may be left open. */
const productCpe = z.string().check(
  z.regex(/^cpe:(?:2\.3:[aho*]|\/[aho]):(?:\\.|[^:\\\s*?])+:(?:\\.|[^:\\\s*?])+(?::\S*)?$/, {
    error: 'a CPE name with maker and product, as cpe:2.3:a:openssl:openssl',
  }),
)

/** What an SBOM knows by a CPE name, or by a name alone: one of the two. */
const identity = z.strictObject({ cpe: optional(productCpe), name: optional(text), purl: unversionedPurl, ...note })

const policy = z.strictObject({
  failOn: optional(z.array(z.enum(['exploited', 'critical', 'high', 'medium', 'low']))),
  allow: optional(z.array(z.strictObject({ id: text, because: text, by: optional(text), until: optional(day) }))),
})

const mayNotApply = Object.values(factsElsewhere).flatMap(([section, key]) => (section === 'requirements' ? [key] : []))
/** What no justification takes away (Art. 13(4), Annex I): written down, it can only be true. */
export const alwaysApply: readonly string[] = ['I(1)', ...Array.from({ length: 8 }, (_, at) => `II(${at + 1})`)]

const requirements = z.strictObject({
  ...Object.fromEntries(alwaysApply.map(key => [key, optional(truth)])),
  ...Object.fromEntries(mayNotApply.map(key => [key, optional(truth)])),
})

/** What `cra.yaml` may hold, schema 1. Absent is unknown; an empty list is none. */
export const productFileShape = z.strictObject({
  schema: z.literal(1),
  product: optional(product),
  operator: optional(operator),
  markets: optional(z.array(oneOf(memberStates))),
  modules: optional(z.array(module)),
  facts: optional(factsShape),
  decisions: optional(decisions),
  sboms: optional(z.array(text)),
  scans: optional(z.array(text)),
  identities: optional(z.array(identity)),
  support: optional(
    z.strictObject({
      until: optional(monthOrDay),
      expectedUseYears: optional(amount),
      because: optional(z.array(z.strictObject({ factor: text, note: optional(text) }))),
    }),
  ),
  requirements: optional(requirements),
  contacts: optional(z.strictObject({ vulnerabilities: optional(text), users: optional(text) })),
  policy: optional(policy),
})

/** The file as zod gives it back: valid, and without the places where things stand. */
export type WrittenProductFile = z.output<typeof productFileShape>
