/**
 * How elements of CycloneDX in XML become members of its JSON: the schemas of 1.7 in both syntaxes, laid side by side,
 * hold every name of the versions before. What stands in no list here becomes text where it holds text, otherwise an
 * object. Source: CycloneDX 1.0 to 1.7, XML and JSON references.
 */

function namesIn(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(',').split(','))
}

/** Elements that hold nothing but entries, all that they hold being one list. */
const lists = namesIn(
  'components,services,hashes,licenses,externalReferences,properties,dependencies,compositions,vulnerabilities',
  'annotations,formulation,citations,lifecycles,authors,ancestors,descendants,variants,commits,patches,resolves',
  'references,ratings,cwes,advisories,organizations,individuals,responses,affects,versions,supportingMaterial',
  'assemblies,subjects,methods,occurrences,frames,parameters,endpoints,altIds,licenseTypes,tags,aliases',
  'patentAssertions,patentRefs,patents,members,datasets,inputs,outputs,performanceMetrics,collection,users,useCases',
  'technicalLimitations,performanceTradeoffs,ethicalConsiderations,fairnessAssessments,energyConsumptions',
  'custodians,stewards,owners,workflows,resourceReferences,tasks,taskDependencies,taskTypes,steps,workspaces',
  'runtimeTopology,commands,conditions,environmentVars,cryptoFunctions,certificateExtensions',
  'relatedCryptographicAssets,cipherSuites,algorithms,identifiers,tlsGroups,tlsSignatureSchemes,assessors,attestations',
  'claims,counterClaims,mitigationStrategies,signatories,standards,requirements,levels,descriptions',
  'pointers,expressions',
)

/** Members that are one list, an element for each entry, and no element around them. */
const repeated = namesIn(
  'identity,omniborId,swhid,provides,sensitiveData,energyProviders,openCre,cryptoRef,patentAssignee,details,map',
  'counterEvidence,certificationLevel,certificateState,encr,prf,integ,ke,auth',
)

/** Whoever makes, supplies or owns something: these have lists of addresses and of people. */
const organisations = namesIn('supplier,manufacturer,manufacture,provider,organization')

/** Elements that are lists only within one other. */
const listsWithin: Readonly<Record<string, string>> = {
  data: 'service',
  source: 'dataflow',
  destination: 'dataflow',
  copyright: 'evidence',
  notes: 'releaseNotes',
  evidence: 'declarations',
}

/** Entries that are text, even where there is none in them. */
const texts = namesIn(
  'cwe,response,tag,endpoint,alias,altId,licenseType,url,user,useCase,technicalLimitation,performanceTradeoff',
  'parameter,pointer,expression,taskType,cryptoFunction,algorithm,identifier,description,ref,bom-ref,mitigationStrategy',
)

const numbers = namesIn(
  'score,confidence,cwe,line,column,offset,tagVersion,size,keyLength,classicalSecurityLevel,nistQuantumSecurityLevel',
)

const truths = namesIn('modified,authenticated,x-trust-boundary,isExternal,persistent,remote,thirdParty,patch,esn')

/** Texts with a type of content beside them, which are objects in JSON. */
const attachments = namesIn('text,attachment,image')

const plainTextsOf = namesIn('annotation,requirement')

/** What the text of an element is called where it stands beside attributes. */
const textKeys: Readonly<Record<string, string>> = {
  hash: 'content',
  fingerprint: 'content',
  property: 'value',
  environmentVar: 'value',
  classification: 'classification',
  expression: 'expression',
}

/** Names that are others in JSON. */
const renamed: Readonly<Record<string, string>> = {
  responses: 'response',
  details: 'expressionDetails',
  'content-type': 'contentType',
  'license-identifier': 'licenseIdentifier',
  'expression-detailed': 'expression',
  cryptoRef: 'cryptoRefArray',
}

/** Where an element stands: its name, and that of the one around it. */
export interface Standing {
  readonly name: string
  readonly within: string
}

/** Whether an element is a list of what is in it. `firstChild` is undefined where nothing is. */
export function isList({ name, within }: Standing, firstChild: string | undefined): boolean {
  // Tools are a list of tools, or from 1.5 on an object with components and services.
  if (name === 'tools') return firstChild === undefined || firstChild === 'tool'
  return lists.has(name) || (Object.hasOwn(listsWithin, name) && listsWithin[name] === within)
}

/** Whether an element is one of the entries of a list that has no element around it. */
export function isRepeated({ name, within }: Standing): boolean {
  if (organisations.has(within)) return name === 'url' || name === 'contact'
  return repeated.has(name) || (name === 'data' && within === 'component')
}

export function keyOf(name: string): string {
  return Object.hasOwn(renamed, name) ? (renamed[name] ?? name) : name
}

/** What the text of an element is called, if it is an object even without attributes. */
export function contentKey({ name, within }: Standing): string | undefined {
  if (within === 'copyright' && name === 'text') return 'text'
  if (attachments.has(name) && !plainTextsOf.has(within)) return 'content'
  return name === 'hash' || name === 'property' ? textKeys[name] : undefined
}

/** What the text of an element is called beside attributes. */
export function keyBesideAttributes(name: string): string {
  return Object.hasOwn(textKeys, name) ? (textKeys[name] ?? 'content') : 'content'
}

/** Whether an element without content, an entry of a list, is an object without members. */
export function isObject(name: string): boolean {
  return !texts.has(name)
}

/** A text as the kind of value that JSON has in its place; as it is where it is none of that kind. */
export function typed(name: string, text: string): unknown {
  if (truths.has(name)) return text === 'true' || text === '1' ? true : text === 'false' || text === '0' ? false : text
  if (!numbers.has(name) || text === '' || !/^[+-]?\d{0,30}(?:\.\d{1,30})?$/.test(text)) return text
  return Number(text)
}
