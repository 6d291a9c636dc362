import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** A program that makes SBOMs, kept by others. */
export interface Generator {
  readonly name: 'npm sbom' | 'cdxgen'
  readonly command: string
  /** How its version is asked. */
  readonly versionArgs: readonly string[]
  /** `file` is where it must write, for one that does not write to its output. */
  readonly args: (file: string) => readonly string[]
  readonly writes: 'output' | 'file'
  /** How to get it. */
  readonly remedy: string
}

/** The version of cdxgen that was current when this was written; any later one will do. */
const cdxgenVersion = '12.8.4'

const npm: Generator = {
  name: 'npm sbom',
  command: 'npm',
  versionArgs: ['--version'],
  args: () => ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only', '--offline'],
  writes: 'output',
  remedy: 'Install npm 10 or later, which comes with Node, and run it where `npm --version` answers.',
}

const cdxgen: Generator = {
  name: 'cdxgen',
  command: 'cdxgen',
  versionArgs: ['--version'],
  args: file => ['--spec-version', '1.6', '--no-install-deps', '--output', file, '.'],
  writes: 'file',
  remedy: `Run npm install --global @cyclonedx/cdxgen@${cdxgenVersion} and then this command again; or without it, npx @cyclonedx/cdxgen@${cdxgenVersion} -o sbom.cdx.json in the folder.`,
}

/** Files that say what a folder is built of, and who can read them. The lock files of npm it reads best itself. */
const npmLocks = ['package-lock.json', 'npm-shrinkwrap.json']

const others = [
  ...['yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'pom.xml', 'build.gradle', 'build.gradle.kts', 'build.sbt'],
  ...['pyproject.toml', 'requirements.txt', 'poetry.lock', 'uv.lock', 'Pipfile.lock', 'Cargo.lock', 'Cargo.toml'],
  ...['go.mod', 'composer.lock', 'composer.json', 'Gemfile.lock', 'packages.lock.json', 'pubspec.lock', 'mix.lock'],
  ...['Package.resolved', 'conan.lock', 'package.json'],
]

/** Which generators fit a folder, best first, and what they would leave out. */
export interface Choice {
  readonly generator: Generator
  /** What it is made from. */
  readonly from: readonly string[]
  /** What the folder holds besides, which this generator does not read. */
  readonly leftOut: readonly string[]
}

/** What can make an SBOM of a folder, best first; none where it holds nothing that we know to be built from. */
export function generatorsFor(folder: string): readonly Choice[] {
  const there = (names: readonly string[]) => names.filter(name => existsSync(join(folder, name)))
  const locks = there(npmLocks)
  const rest = there(others).filter(name => locks.length === 0 || name !== 'package.json')
  const byNpm = { generator: npm, from: locks, leftOut: rest }
  const byCdxgen = { generator: cdxgen, from: [...locks, ...rest], leftOut: [] }
  if (locks.length === 0) return rest.length === 0 ? [] : [byCdxgen]
  return rest.length === 0 ? [byNpm, byCdxgen] : [byCdxgen, byNpm]
}
