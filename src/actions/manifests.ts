import { repositoryAddress, withoutNpmShortForm } from './repository-address.ts'

/** What a manifest may state of a product. Not looked at yet: what is no text is left out later. */
export type Manifest = Partial<Record<'name' | 'version' | 'licence' | 'repository', unknown>>

type Fields = Readonly<Record<string, unknown>>

function record(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** npm's words for a package that grants no licence, or that only points to a text. */
const noLicence = /^(UNLICENSED$|SEE LICENSE IN )/

function licenceOf(stated: unknown): unknown {
  if (Array.isArray(stated)) {
    const each = stated.map(licenceOf)
    return each.length > 0 && each.every(one => typeof one === 'string') ? each.join(' OR ') : undefined
  }
  if (typeof stated === 'string') return noLicence.test(stated) ? undefined : stated
  const { type, text } = record(stated)
  return type ?? text
}

function fromPackageJson(text: string): Manifest {
  const { name, version, license: licence, licenses: licences, repository } = record(JSON.parse(text))
  const address = withoutNpmShortForm(typeof repository === 'string' ? repository : record(repository).url)
  return { name, version, licence: licenceOf(licence ?? licences), repository: repositoryAddress(address) }
}

function fromComposerJson(text: string): Manifest {
  const { name, version, license: licence, support } = record(JSON.parse(text))
  return { name, version, licence: licenceOf(licence), repository: repositoryAddress(record(support).source) }
}

/** The labels under which Python projects link to their source, in small letters without punctuation. */
const sourceLabels = ['repository', 'source', 'sourcecode', 'github']

function sourceLink(urls: unknown): unknown {
  const links = Object.entries(record(urls)).map(
    ([label, url]) => [label.toLowerCase().replace(/[^a-z]/g, ''), url] as const,
  )
  return sourceLabels.flatMap(label => links.filter(([each]) => each === label))[0]?.[1]
}

async function fromPyproject(text: string): Promise<Manifest> {
  const { parse } = await import('smol-toml')
  const { project, tool } = record(parse(text))
  const poetry = record(record(tool).poetry)
  const { name, version, license: licence, urls }: Fields = { ...poetry, ...record(project) }
  const repository = repositoryAddress(sourceLink(urls) ?? poetry.repository)
  return { name, version, licence: licenceOf(licence), repository }
}

/** What a crate inherits from its workspace (`version.workspace = true`) it does not state itself. */
async function fromCargo(text: string): Promise<Manifest> {
  const { parse } = await import('smol-toml')
  const { name, version, license: licence, repository } = record(record(parse(text)).package)
  return { name, version, licence, repository: repositoryAddress(repository) }
}

function fromGoMod(text: string): Manifest {
  const module = /^module[ \t]+"?([^\s"]+)/m.exec(text)?.[1]?.replace(/\/v\d+$/, '')
  const repository = /^(?:github\.com|gitlab\.com|bitbucket\.org)\/[^/]+\/[^/]+/.exec(module ?? '')?.[0]
  return { name: module?.split('/').at(-1), repository: repositoryAddress(repository && `https://${repository}`) }
}

function fromGitConfig(text: string): Manifest {
  const lines = text.split('\n').map(line => line.trim())
  const start = lines.indexOf('[remote "origin"]') + 1
  if (start === 0) return {}
  const next = lines.findIndex((line, at) => at >= start && line.startsWith('['))
  const section = lines.slice(start, next < 0 ? undefined : next)
  const url = section.flatMap(line => /^url *= *(.+)$/.exec(line)?.[1] ?? [])[0]
  return { repository: repositoryAddress(url) }
}

/**
 * The manifests we read, in the order of trust: the first that states something is believed. `pom.xml` and `.csproj` are
 * not read, because how this project reads XML is not decided yet.
 */
export const manifestReaders: Readonly<Record<string, (text: string) => Manifest | Promise<Manifest>>> = {
  'package.json': fromPackageJson,
  'pyproject.toml': fromPyproject,
  'Cargo.toml': fromCargo,
  'composer.json': fromComposerJson,
  'go.mod': fromGoMod,
  '.git/config': fromGitConfig,
}
