import { writeFileSync } from 'node:fs'
import { generateCites } from './generate-cites.ts'
import { generateDocs } from './generate-docs.ts'
import { generateSbom } from './generate-sbom.ts'
import { generateSchemas } from './generate-schemas.ts'

/** Writes every file that is made from something else: citations (where the legal texts are), schemas, documents. */
const files = [...(generateCites() ?? []), ...(await generateSchemas()), ...(await generateDocs()), generateSbom()]
for (const { path, text } of files) writeFileSync(path, text)
process.stdout.write(`${files.map(({ path }) => path).join('\n')}\n`)
