/** The official JSON schemas that we have, by the format and version that they are of. */
export const schemaNames = [
  ...(['cyclonedx-1.2', 'cyclonedx-1.3', 'cyclonedx-1.4', 'cyclonedx-1.5', 'cyclonedx-1.6', 'cyclonedx-1.7'] as const),
  ...(['spdx-2.2', 'spdx-2.3', 'spdx-3.0.1'] as const),
] as const

export type SchemaName = (typeof schemaNames)[number]

/** The schema of a format and version as an inventory has them; undefined where we have none. */
export function schemaNameOf(format: string, version: string): SchemaName | undefined {
  const name = `${format.toLowerCase()}-${version.replace(/^SPDX-/, '')}`
  return schemaNames.find(each => each === name)
}
