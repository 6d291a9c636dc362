// Not TypeScript: the library comes without types, and this is all that is used of it.
import * as mandatory from '@secvisogram/csaf-validator-lib/mandatoryTests.js'
import { csaf_2_0_strict } from '@secvisogram/csaf-validator-lib/schemaTests.js'
import validate from '@secvisogram/csaf-validator-lib/validateStrict.js'

/** What of the schema and the mandatory tests of the standard (CSAF 2.0, 6.1) a document does not pass. */
export async function faultsOfCsaf(document) {
  const { tests, isValid } = await validate([csaf_2_0_strict, ...Object.values(mandatory)], document)
  return isValid ? [] : tests.filter(each => !each.isValid)
}
