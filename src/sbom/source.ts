import { isKeys, listOf } from '../kit/index.ts'

/** What a package of a distribution was built from: the name by which many of its advisories speak of it. */
export interface SourcePackage {
  readonly name: string
  readonly version?: string
}

const longestText = 1024

/** Tools write the properties with a name of their own before the last colon: `aquasecurity:trivy:SrcName`. */
const sourceProperty = /(?:^|:)Src(Name|Version|Release|Epoch)$/

/**
 * The source package that the properties of a CycloneDX component tell, as Trivy writes them: name, version, release and
 * epoch each for itself. Undefined where they tell none.
 */
export function sourceInProperties(properties: unknown): SourcePackage | undefined {
  const told: Record<string, string> = {}
  for (const property of listOf(properties)) {
    if (!isKeys(property) || typeof property.name !== 'string' || typeof property.value !== 'string') continue
    const what = property.name.length > longestText ? undefined : sourceProperty.exec(property.name)?.[1]
    if (what !== undefined && property.value.length <= longestText) told[what] = property.value
  }
  const { Name: name, Version: version, Release: release, Epoch: epoch } = told
  if (!name) return undefined
  if (!version) return { name }
  return { name, version: `${epoch ? `${epoch}:` : ''}${version}${release ? `-${release}` : ''}` }
}

/** The source package in what SPDX knows of the origin of a package, in the sentence in which Trivy writes it. */
export function sourceInSentence(sourceInfo: unknown): SourcePackage | undefined {
  if (typeof sourceInfo !== 'string' || sourceInfo.length > longestText) return undefined
  const [, name, version] = /^built package from: (\S+)(?: (\S+))?$/.exec(sourceInfo.trim()) ?? []
  if (name === undefined) return undefined
  return version === undefined ? { name } : { name, version }
}
