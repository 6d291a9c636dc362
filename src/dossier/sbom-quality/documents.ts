import { bsi } from './bsi.ts'
import { again, type Document } from './point.ts'
import { cisa, ntia } from './us.ts'

const law: Document = {
  id: 'cra',
  title: 'Cyber Resilience Act, Regulation (EU) 2024/2847',
  published: '2024-11-20',
  standing: 'law',
  points: [
    {
      id: 'cra.format',
      asks: 'a commonly used and machine-readable format',
      cites: ['Annex I Part II(1)'],
      asked: 'always',
      test: 'known format',
      remedy: 'Have the SBOM made as CycloneDX or SPDX.',
    },
    {
      id: 'cra.top-level-dependencies',
      asks: 'at the very least the top-level dependencies of the product',
      cites: ['Annex I Part II(1)'],
      asked: 'always',
      test: 'top-level dependencies',
      remedy: `${again} writes the graph of dependencies, from the product itself on.`,
    },
  ],
}

/**
 * What SBOMs are held against, the law first. Only it binds manufacturers; what the Commission may specify under Art. 13(24)
 * will be law, too. Sections that we could not check in the text of a document are not named.
 */
export const documents: readonly Document[] = [law, bsi, ntia, cisa]
