import { facts as dictionary, type FactId, type Facts, modificationFactIds } from '../law/index.ts'
import type { Component } from '../sbom/index.ts'
import type { Dossier } from './dossier.ts'

/** A fact that is stated otherwise in the newer file, of the whole or of one of its modules; absent was not stated. */
export interface ChangedFact {
  readonly fact: FactId
  readonly part?: string
  readonly before?: Value
  readonly after?: Value
}

type Value = boolean | number | string

/** A component that came, went or has another version. */
export interface ChangedComponent {
  readonly name: string
  readonly before?: string
  readonly after?: string
}

/** What differs between two product files and their SBOMs. */
export interface Comparison {
  readonly facts: readonly ChangedFact[]
  readonly modules: { readonly added: readonly string[]; readonly removed: readonly string[] }
  /** Absent where one of the two names no SBOM that can be read: nothing is then known of what changed. */
  readonly components?: readonly ChangedComponent[]
}

function factsThatDiffer(before: Facts, after: Facts, part?: string): readonly ChangedFact[] {
  // The answers on the change itself are no difference of the product.
  const ofTheProduct = (Object.keys(dictionary) as FactId[]).filter(fact => !modificationFactIds.has(fact))
  return ofTheProduct.flatMap(fact => {
    const [was, is] = [before[fact]?.is, after[fact]?.is]
    if (was === is) return []
    return [
      {
        fact,
        ...(part !== undefined && { part }),
        ...(was !== undefined && { before: was }),
        ...(is !== undefined && { after: is }),
      },
    ]
  })
}

/** A component under a name that stays the same from one version to the next: its package without the version, if it has one. */
function nameOf({ name, purls }: Component): string {
  const [purl] = purls
  if (purl === undefined) return name
  return [purl.type, purl.namespace, purl.name].filter(part => part !== undefined && part !== '').join('/')
}

/** Of each component all its versions: a product may hold several of one. */
function versionsIn({ inventories }: Dossier): ReadonlyMap<string, string> {
  const listed = inventories.flatMap(({ components }) => components.filter(({ isFile }) => !isFile))
  const byName = Map.groupBy(listed, nameOf)
  return new Map(
    [...byName].map(([name, all]) => [
      name,
      [...new Set(all.map(({ version = '' }) => version))].toSorted().join(', '),
    ]),
  )
}

function componentsThatDiffer(before: Dossier, after: Dossier): readonly ChangedComponent[] | undefined {
  if (before.inventories.length === 0 || after.inventories.length === 0) return undefined
  const [was, is] = [versionsIn(before), versionsIn(after)]
  const names = [...new Set([...was.keys(), ...is.keys()])].toSorted()
  return names.flatMap(name => {
    const [old, now] = [was.get(name), is.get(name)]
    if (old === now) return []
    return [{ name, ...(old !== undefined && { before: old }), ...(now !== undefined && { after: now }) }]
  })
}

/** What differs between an older and a newer state of a product: stated facts, modules, components. In the order of the law. */
export function compare(before: Dossier, after: Dossier): Comparison {
  const [was, is] = [before.file.modules, after.file.modules]
  const both = is.flatMap(module => {
    const old = was.find(({ id }) => id === module.id)
    return old ? factsThatDiffer(old.facts, module.facts, module.id) : []
  })
  const components = componentsThatDiffer(before, after)
  const without = (some: typeof is, others: typeof is) =>
    some.filter(({ id }) => !others.some(other => other.id === id)).map(({ id }) => id)
  return {
    facts: [...factsThatDiffer(before.file.facts, after.file.facts), ...both],
    modules: { added: without(is, was), removed: without(was, is) },
    ...(components && { components }),
  }
}

/** A question on the change that something which differs raises, and what raises it: nothing is concluded from it. */
export interface Raised {
  readonly question: FactId
  readonly by: readonly string[]
}

/** What a product is for shows in these facts: where one of them differs, somebody has to say whether the purpose does. */
const ofThePurpose: readonly FactId[] = [
  ...(['kind', 'coreFunctionality', 'consumerUse', 'residentialSetting', 'intendedForChildren'] as const),
  ...([
    'healthMonitoringPurpose',
    'physicalSecurityFunction',
    'claimsMedicalPurpose',
    'ehrSystem',
    'highRiskAi',
  ] as const),
]

/** These facts tell of ways into a product. */
const ofWaysIn: readonly FactId[] = [
  ...([
    'intendedPurposeIncludesConnection',
    'connectivityForeseeable',
    'publicInternet',
    'remotelyControllable',
  ] as const),
  ...(['inboundOutboundComms', 'accessToOtherServices', 'controlsConnectedDevices', 'managementPlane'] as const),
  ...(['atDistance', 'absencePreventsFunction', 'directlyInteracts', 'designedByOrFor'] as const),
]

/** Which questions on the change are raised by what differs, each with what raises it; in the order in which they are asked. */
export function raisedBy({ facts, modules, components = [] }: Comparison): readonly Raised[] {
  const names = (wanted: (fact: FactId) => boolean): readonly string[] => [
    ...new Set(facts.filter(({ fact }) => wanted(fact)).map(({ fact }) => fact)),
  ]
  const added = components.filter(({ before }) => before === undefined).map(({ name }) => name)
  const raised: readonly Raised[] = [
    { question: 'purposeChanges', by: names(fact => ofThePurpose.includes(fact)) },
    { question: 'newThreatVectors', by: [...names(fact => ofWaysIn.includes(fact)), ...modules.added, ...added] },
    { question: 'affectsComplianceWithPartI', by: names(fact => fact.startsWith('requirementI2')) },
    { question: 'modificationChangesExpectedUse', by: names(fact => fact === 'expectedUseYears') },
  ]
  return raised.filter(({ by }) => by.length > 0)
}
