import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generateDocs } from '../../scripts/generate-docs.ts'
import { generateSbom } from '../../scripts/generate-sbom.ts'
import { generateSchemas } from '../../scripts/generate-schemas.ts'

const root = join(import.meta.dirname, '../..')

test.each([...generateDocs(), ...generateSchemas(), generateSbom()])(
  '$path is what npm run generate writes',
  ({ path, text }) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(text)
  },
)
