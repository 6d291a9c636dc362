/** The parts of a package URL that the rules of its type may change or refuse. Texts are decoded. */
export interface PurlParts {
  readonly namespace: string | undefined
  readonly name: string
  readonly version: string | undefined
  readonly qualifiers: Readonly<Record<string, string>>
}

/** Gives the parts as the type spells them; undefined where the type has no such package URL. */
export type TypeRule = (parts: PurlParts) => PurlParts | undefined

/** Parts that are in lower case already, as most are, are given back as they are. */
function lower(parts: PurlParts, namespace: string | undefined, name: string): PurlParts {
  return namespace === parts.namespace && name === parts.name ? parts : { ...parts, namespace, name }
}

const lowerNamespace: TypeRule = parts => lower(parts, parts.namespace?.toLowerCase(), parts.name)

const lowerName: TypeRule = parts => lower(parts, parts.namespace, parts.name.toLowerCase())

const lowerBoth: TypeRule = parts => lower(parts, parts.namespace?.toLowerCase(), parts.name.toLowerCase())

const lowerVersion: TypeRule = parts => ({ ...parts, version: parts.version?.toLowerCase() })

const withoutNamespace: TypeRule = parts => (parts.namespace === undefined ? parts : undefined)

const withNamespace: TypeRule = parts => (parts.namespace === undefined ? undefined : parts)

/** An author's distribution, and no module: `DROLSKY/DateTime`, not `URI::PackageURL`. */
const cpan: TypeRule = parts => (parts.name.includes('::') ? undefined : withNamespace(parts))

/** Python's own rule for comparing names: no case, and any run of dots, dashes and underscores is one dash. */
const pypi: TypeRule = parts => lower(parts, parts.namespace, parts.name.toLowerCase().replace(/[-_.]+/g, '-'))

/** Databricks compares names of models without their case, Azure with it. */
const mlflow: TypeRule = parts => (parts.qualifiers.repository_url?.includes('databricks') ? lowerName(parts) : parts)

/** Namespace and name as the segments of one path. */
function pathOf({ namespace, name }: PurlParts): readonly string[] {
  return (namespace === undefined ? name : `${namespace}/${name}`).split('/').filter(segment => segment !== '')
}

/** The first part of the address is the server, all that follows is the path of the repository. */
const git: TypeRule = parts => {
  const [server = '', ...path] = pathOf(parts)
  if (path.length === 0) return server === '' ? undefined : lowerBoth({ ...parts, namespace: undefined, name: server })
  return lowerBoth({ ...parts, namespace: server, name: path.join('/') })
}

/** Some tools write the slashes of a module path as `%2F`; it is the same module. */
const golang: TypeRule = parts => {
  if (!parts.name.includes('/')) return parts
  const path = pathOf(parts)
  const name = path.at(-1)
  if (name === undefined) return undefined
  return { ...parts, namespace: path.length > 1 ? path.slice(0, -1).join('/') : undefined, name }
}

const chromeExtension: TypeRule = parts => {
  const isId = /^[a-p]{32}$/.test(parts.name)
  const isVersion = parts.version === undefined || /^\d+(\.\d+){0,3}$/.test(parts.version)
  return isId && isVersion ? parts : undefined
}

const vscodeExtension: TypeRule = parts => {
  if (parts.namespace === undefined) return undefined
  const lower = lowerVersion(parts)
  return lower && lowerBoth(lower)
}

/**
 * What the types of the purl specification say of the spelling of their parts. Types that are not here keep what was
 * written. So do npm and golang, whose registries tell names apart by case although the specification does not.
 */
const rules: ReadonlyMap<string, TypeRule> = new Map<string, TypeRule>([
  ['alpm', lowerBoth],
  ['apk', lowerBoth],
  ['bitbucket', lowerBoth],
  ['bitnami', lowerName],
  ['brew', lowerBoth],
  ['chrome-extension', chromeExtension],
  ['composer', lowerBoth],
  ['cpan', cpan],
  ['deb', lowerBoth],
  ['git', git],
  ['github', lowerBoth],
  ['golang', golang],
  ['hex', lowerBoth],
  ['huggingface', lowerVersion],
  ['julia', parts => (parts.qualifiers.uuid === undefined ? undefined : parts)],
  ['luarocks', lowerBoth],
  ['mlflow', mlflow],
  ['oci', lowerName],
  ['otp', withoutNamespace],
  ['pub', lowerName],
  ['pypi', pypi],
  ['qpkg', lowerNamespace],
  ['rpm', lowerNamespace],
  ['swift', withNamespace],
  ['vcpkg', withoutNamespace],
  ['vscode-extension', vscodeExtension],
])

/** What the type asks of the parts: undefined where they stay as they are. Source: purl specification, types. */
export function ruleOf(type: string): TypeRule | undefined {
  return rules.get(type)
}
