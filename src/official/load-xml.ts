import { join } from 'node:path'

/** Where the library that checks XML lies, and the schemas in XML. The build puts others in the place of this file. */
export const xmlFiles = {
  library: join(import.meta.dirname, '../../node_modules/xmllint-wasm/index-node.js'),
  schemas: join(import.meta.dirname, '../../schemas/official/cyclonedx'),
}
