import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import manifest from '../package.json' with { type: 'json' }
import type { Generated } from './generate-cites.ts'
import { environmentWithoutNpm } from './pack.ts'

const root = join(import.meta.dirname, '..')

interface Component {
  readonly 'bom-ref': string
  readonly scope?: string
  readonly [key: string]: unknown
}

interface Dependency {
  readonly ref: string
  readonly dependsOn: readonly string[]
}

/** The part of a CycloneDX document that is changed here. */
interface Sbom {
  readonly serialNumber?: string
  readonly metadata: { readonly component: Component; readonly [key: string]: unknown }
  readonly components: readonly Component[]
  readonly dependencies: readonly Dependency[]
  readonly [key: string]: unknown
}

/** What npm says is installed by the lock file, all of it: what it leaves out on request is not what is not shipped. */
function sbomOfLock(): Sbom {
  const args = ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=application']
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd: root,
    env: environmentWithoutNpm(),
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`npm sbom failed: ${stderr}`)
  return JSON.parse(stdout)
}

/** What the lock file brings into the bundle: what is only for the work, or only for one platform, is not in it. */
function shipped(sbom: Sbom): Sbom {
  const components = sbom.components.filter(({ scope }) => scope === 'required')
  const own = sbom.metadata.component
  const kept = new Set([own['bom-ref'], ...components.map(component => component['bom-ref'])])
  const dependencies = sbom.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(each => kept.has(each)) }))
  // Neither a number by chance nor the time of day, nor the npm at hand: the same lock file makes the same file.
  const { serialNumber: _, ...rest } = sbom
  const component = { ...own, name: 'cradle', version: manifest.version }
  return { ...rest, metadata: { component }, components, dependencies }
}

/** The SBOM of what we ship, from the lock file (CycloneDX 1.5 by `npm sbom`). */
export function generateSbom(): Generated {
  return { path: 'sbom.cdx.json', text: `${JSON.stringify(shipped(sbomOfLock()), null, 2)}\n` }
}
