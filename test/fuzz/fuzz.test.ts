import fc from 'fast-check'
import { expect, test } from 'vitest'
import { harmed, shaped } from './mutate.ts'
import { inFolder, readers } from './readers.ts'

/** So many inputs for each reader; `npm run long` gives each a hundred times as many. */
const numRuns = 60

test.for(readers)('whatever $name are made of, they end in what could be read', async ({ seeds, read }) => {
  await inFolder(async folder => {
    const inputs = fc.oneof({ weight: 4, arbitrary: harmed(seeds()) }, { weight: 1, arbitrary: shaped })
    const property = fc.asyncProperty(inputs, async bytes => {
      await expect(read(bytes, folder)).resolves.toBeUndefined()
    })
    await fc.assert(property, { numRuns, endOnFailure: true })
  })
})
