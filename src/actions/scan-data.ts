import { problemData } from './problem-data.ts'
import type { Scan } from './scan-sboms.ts'

/**
 * A scan as it is written down: the JSON that `cradle scan --format json` prints, schema 1 (schemas/scan.schema.json). Where
 * nothing could be looked up there are only the problems.
 */
export function scanData({ asOf, inventories, vulnerabilities, wanted, problems }: Scan) {
  return {
    schema: 1,
    ...(asOf && { asOf }),
    sboms: inventories.map(({ file, format, formatVersion, subject, components }) => ({
      file,
      format,
      formatVersion,
      ...(subject && { subject }),
      components: components.length,
    })),
    ...(wanted && { wanted }),
    ...vulnerabilities,
    problems: problemData(problems),
  }
}
