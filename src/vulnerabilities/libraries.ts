import type { Purl } from '../sbom/index.ts'

/** A package of an ecosystem, given as OSV calls it, under the name that its advisories use. */
export interface LibraryName {
  readonly ecosystem: string
  readonly name: string
  readonly version?: string
}

/** How advisories write what a package URL names. */
interface Library {
  readonly ecosystem: string
  /** From the path, which is the name behind the namespace; the path itself where this is not given. */
  readonly nameOf?: (path: string, purl: Purl) => string
  readonly versionOf?: (version: string) => string
}

/** How cyclonedx-gomod names the standard library, which advisories call `stdlib`. */
const goNames: ReadonlyMap<string, string> = new Map([['std', 'stdlib']])

/** A gem built for a platform is the same release: `1.13.0-x86_64-linux`. */
const gemPlatform =
  /-(?:(?:x86_64|x86|x64|i[3-6]86|aarch64|arm64|arm|armv\w+|powerpc|ppc64le|s390x|riscv64|universal)-.+|java|jruby|mswin\w*|mingw\w*)$/

/** By type of package URL: the ecosystems of libraries and the like. Source: OSV schema, defined ecosystems. */
const libraries: ReadonlyMap<string, Library> = new Map<string, Library>([
  ['npm', { ecosystem: 'npm' }],
  ['pypi', { ecosystem: 'PyPI' }],
  [
    'maven',
    {
      ecosystem: 'Maven',
      nameOf: (path, { namespace, name }) => (namespace === undefined ? path : `${namespace}:${name}`),
    },
  ],
  ['golang', { ecosystem: 'Go', nameOf: path => goNames.get(path) ?? path }],
  ['cargo', { ecosystem: 'crates.io' }],
  ['nuget', { ecosystem: 'NuGet' }],
  ['gem', { ecosystem: 'RubyGems', versionOf: version => version.replace(gemPlatform, '') }],
  ['composer', { ecosystem: 'Packagist' }],
  ['pub', { ecosystem: 'Pub' }],
  ['hex', { ecosystem: 'Hex' }],
  ['cran', { ecosystem: 'CRAN' }],
  ['bioconductor', { ecosystem: 'Bioconductor' }],
  ['hackage', { ecosystem: 'Hackage' }],
  ['swift', { ecosystem: 'SwiftURL' }],
  ['julia', { ecosystem: 'Julia' }],
  ['conan', { ecosystem: 'ConanCenter', nameOf: (_path, { name }) => name }],
  ['opam', { ecosystem: 'opam' }],
  ['vscode-extension', { ecosystem: 'VSCode', nameOf: path => path.replaceAll('/', '.') }],
  ['bitnami', { ecosystem: 'Bitnami' }],
  [
    'githubactions',
    {
      ecosystem: 'GitHub Actions',
      // An action may stand in a folder of its repository; advisories name the repository.
      nameOf: path => path.split('/').slice(0, 2).join('/'),
      versionOf: version => version.replace(/^refs\/tags\//, ''),
    },
  ],
])

/** The ecosystem of a type of package URL that names libraries and the like, as OSV calls it. */
export function ecosystemOfType(type: string): string | undefined {
  return libraries.get(type)?.ecosystem
}

/** The library that a package URL names, as advisories name it; undefined for a type that is of no such ecosystem. */
export function libraryOf(purl: Purl): LibraryName | undefined {
  const library = libraries.get(purl.type)
  if (library === undefined) return undefined
  const { ecosystem, nameOf, versionOf } = library
  const path = purl.namespace === undefined ? purl.name : `${purl.namespace}/${purl.name}`
  const name = nameOf?.(path, purl) ?? path
  return purl.version === undefined
    ? { ecosystem, name }
    : { ecosystem, name, version: versionOf?.(purl.version) ?? purl.version }
}
