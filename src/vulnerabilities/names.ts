type Spelling = (name: string) => string

const lower: Spelling = name => name.toLowerCase()

/**
 * Names are compared as their registries do, for the ecosystems where two spellings can be one package. PyPI takes
 * capitals and the separators `-`, `_` and `.` for the same (PEP 503), crates.io capitals, `-` and `_`; NuGet, Packagist,
 * Hex, GitHub and others know no capitals. npm and Go tell them apart, but package URLs may have lost them, and those of
 * Debian and Alpine have none, so they are not relied on. What is not here, such as Maven and RPM, is exact.
 */
const spellings: ReadonlyMap<string, Spelling> = new Map<string, Spelling>([
  ['npm', lower],
  ['PyPI', name => name.toLowerCase().replace(/[-_.]+/g, '-')],
  ['Go', lower],
  ['crates.io', name => name.toLowerCase().replaceAll('_', '-')],
  ['NuGet', lower],
  ['Packagist', lower],
  ['Hex', lower],
  ['Pub', lower],
  ['Bitnami', lower],
  ['GitHub Actions', lower],
  ['ConanCenter', lower],
  ['VSCode', lower],
  [
    'SwiftURL',
    name =>
      name
        .toLowerCase()
        .replace(/^[a-z]+:\/\//, '')
        .replace(/\/+$/, '')
        .replace(/\.git$/, ''),
  ],
  ...['Debian', 'Ubuntu', 'Alpine', 'Wolfi', 'Chainguard'].map(each => [each, lower] as const),
])

/** The one spelling that stands for all spellings of a name in this ecosystem, given without its release. */
export function oneSpelling(ecosystem: string, name: string): string {
  return spellings.get(ecosystem)?.(name) ?? name
}
