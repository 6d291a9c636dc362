import type { Cite } from '../../law/index.ts'

/** What is looked for, of the SBOM as a whole or of each component; `judge.ts` tells how. */
export type Test =
  | (typeof sbomTests)[number]
  | 'name'
  | 'version'
  | 'creator with address'
  | 'creator named'
  | 'identifier'
  | 'hash'
  | 'hash of deployable'
  | 'licence'
  | 'concluded licence'
  | 'declared licence'
  | 'filename'
  | 'executable'
  | 'archive'
  | 'structured'
  | 'source address'
  | 'deployable address'
  | 'dependencies'

/** Of these there is one answer for an SBOM; of the others one for each component. */
export const sbomTests = [
  ...(['known format', 'top-level dependencies', 'recent format', 'author with address', 'author named'] as const),
  ...(['timestamp', 'address of the SBOM', 'no vulnerabilities', 'tool', 'generation context'] as const),
] as const

/** One thing that a document asks of an SBOM. */
export interface Point {
  readonly id: string
  /** What it asks, as a phrase. */
  readonly asks: string
  /** Where in the document; absent where we could not check it in the text. */
  readonly section?: string
  readonly cites?: readonly Cite[]
  /** Always, or of what exists: what has no source code has no address of it. */
  readonly asked: 'always' | 'where it exists'
  readonly test: Test
  readonly remedy: string
}

/** A document that says what an SBOM should hold, and what it is to those who make products. */
export interface Document {
  readonly id: string
  readonly title: string
  readonly published: string
  readonly standing: 'law' | 'technical guideline' | 'guidance' | 'draft'
  readonly points: readonly Point[]
}

const again = 'Have the SBOM made from the build or its lock files by a tool that'

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

const bsi: Document = {
  id: 'bsi-tr-03183-2',
  title: 'BSI TR-03183-2, version 2.1.0',
  published: '2025-08-20',
  standing: 'technical guideline',
  points: [
    {
      id: 'bsi.format',
      asks: 'CycloneDX 1.6 or SPDX 3.0.1, or a later version',
      section: '4',
      asked: 'always',
      test: 'recent format',
      remedy: 'Have the SBOM made as CycloneDX 1.6 or later.',
    },
    {
      id: 'bsi.creator',
      asks: 'the creator of the SBOM, with a mail or web address',
      section: '5.2.1',
      asked: 'always',
      test: 'author with address',
      remedy: 'Give `metadata.manufacturer` with `url` or a `contact` that has an `email`.',
    },
    {
      id: 'bsi.timestamp',
      asks: 'when the SBOM was made',
      section: '5.2.1',
      asked: 'always',
      test: 'timestamp',
      remedy: 'Give `metadata.timestamp` (CycloneDX) or `creationInfo.created` (SPDX), such as 2026-11-25T10:00:00Z.',
    },
    {
      id: 'bsi.component-creator',
      asks: 'the creator of each component, with a mail or web address',
      section: '5.2.2',
      asked: 'always',
      test: 'creator with address',
      remedy: 'Give each component a `manufacturer` or `supplier` with `url` or a `contact` that has an `email`.',
    },
    {
      id: 'bsi.component-name',
      asks: 'the name of each component',
      section: '5.2.2',
      asked: 'always',
      test: 'name',
      remedy: `${again} writes a name for each component.`,
    },
    {
      id: 'bsi.component-version',
      asks: 'the version of each component',
      section: '5.2.2',
      asked: 'always',
      test: 'version',
      remedy: `${again} writes the versions that are built in; where there is none, the date of the file serves.`,
    },
    {
      id: 'bsi.component-filename',
      asks: 'the name of the file of each component',
      section: '5.2.2',
      asked: 'always',
      test: 'filename',
      remedy: 'Give each component the property `bsi:component:filename` (SPDX: `packageFileName`).',
    },
    {
      id: 'bsi.dependencies',
      asks: 'what each component depends on or contains',
      section: '5.2.2',
      asked: 'always',
      test: 'dependencies',
      remedy: `${again} writes the graph of dependencies; say in \`compositions\` whether it is complete.`,
    },
    {
      id: 'bsi.distribution-licences',
      asks: 'the licences under which each component is distributed, as its user sees them',
      section: '5.2.2',
      asked: 'always',
      test: 'concluded licence',
      remedy: 'Give each component `licenses` with `acknowledgement: concluded` (SPDX: `licenseConcluded`).',
    },
    {
      id: 'bsi.hash',
      asks: 'the SHA-512 of the deployable form of each component',
      section: '5.2.2',
      asked: 'always',
      test: 'hash of deployable',
      remedy: 'Give each component an external reference `distribution` with a SHA-512 among its `hashes`.',
    },
    {
      id: 'bsi.executable',
      asks: 'whether each component is executable',
      section: '5.2.2',
      asked: 'always',
      test: 'executable',
      remedy: 'Give each component the property `bsi:component:executable`: `executable` or `non-executable`.',
    },
    {
      id: 'bsi.archive',
      asks: 'whether each component is an archive',
      section: '5.2.2',
      asked: 'always',
      test: 'archive',
      remedy: 'Give each component the property `bsi:component:archive`: `archive` or `no archive`.',
    },
    {
      id: 'bsi.structured',
      asks: 'whether each component is structured',
      section: '5.2.2',
      asked: 'always',
      test: 'structured',
      remedy: 'Give each component the property `bsi:component:structured`: `structured` or `unstructured`.',
    },
    {
      id: 'bsi.sbom-uri',
      asks: 'an address of the SBOM itself',
      asked: 'where it exists',
      test: 'address of the SBOM',
      remedy: 'Give a `serialNumber` (CycloneDX) or a `documentNamespace` (SPDX).',
    },
    {
      id: 'bsi.source-uri',
      asks: 'where the source code of each component is',
      asked: 'where it exists',
      test: 'source address',
      remedy: 'Give components an external reference `source-distribution` or `vcs`.',
    },
    {
      id: 'bsi.deployable-uri',
      asks: 'where the deployable form of each component is',
      asked: 'where it exists',
      test: 'deployable address',
      remedy: 'Give components an external reference `distribution`.',
    },
    {
      id: 'bsi.identifiers',
      asks: 'other unique identifiers of each component, such as a package URL or CPE',
      asked: 'where it exists',
      test: 'identifier',
      remedy: `${again} writes package URLs.`,
    },
    {
      id: 'bsi.original-licences',
      asks: 'the licences that the creator of each component declared',
      asked: 'where it exists',
      test: 'declared licence',
      remedy: 'Give components `licenses` with `acknowledgement: declared` (SPDX: `licenseDeclared`).',
    },
    {
      id: 'bsi.no-vulnerabilities',
      asks: 'nothing about vulnerabilities within the SBOM',
      asked: 'always',
      test: 'no vulnerabilities',
      remedy: 'Move what is said of vulnerabilities into a VEX or CSAF document of its own.',
    },
  ],
}

const ntia: Document = {
  id: 'ntia-2021',
  title: 'NTIA, The Minimum Elements For a Software Bill of Materials',
  published: '2021-07-12',
  standing: 'guidance',
  points: [
    {
      id: 'ntia.supplier',
      asks: 'the name of the supplier of each component',
      section: 'Data fields',
      asked: 'always',
      test: 'creator named',
      remedy: 'Give each component a `supplier`, or a `manufacturer`, with its name.',
    },
    {
      id: 'ntia.component-name',
      asks: 'the name of each component',
      section: 'Data fields',
      asked: 'always',
      test: 'name',
      remedy: `${again} writes a name for each component.`,
    },
    {
      id: 'ntia.version',
      asks: 'the version of each component',
      section: 'Data fields',
      asked: 'always',
      test: 'version',
      remedy: `${again} writes the versions that are built in.`,
    },
    {
      id: 'ntia.identifiers',
      asks: 'other unique identifiers of each component',
      section: 'Data fields',
      asked: 'where it exists',
      test: 'identifier',
      remedy: `${again} writes package URLs.`,
    },
    {
      id: 'ntia.dependencies',
      asks: 'how the components depend on each other',
      section: 'Data fields',
      asked: 'always',
      test: 'dependencies',
      remedy: `${again} writes the graph of dependencies.`,
    },
    {
      id: 'ntia.author',
      asks: 'the author of the SBOM data',
      section: 'Data fields',
      asked: 'always',
      test: 'author named',
      remedy: 'Give `metadata.authors` or `metadata.manufacturer` (CycloneDX), or a creator (SPDX), that is no tool.',
    },
    {
      id: 'ntia.timestamp',
      asks: 'when the SBOM data was put together',
      section: 'Data fields',
      asked: 'always',
      test: 'timestamp',
      remedy: 'Give `metadata.timestamp` (CycloneDX) or `creationInfo.created` (SPDX).',
    },
  ],
}

const cisa: Document = {
  id: 'cisa-2025-draft',
  title: 'CISA, 2025 Minimum Elements for a Software Bill of Materials, draft for comment',
  published: '2025-08-22',
  standing: 'draft',
  points: [
    {
      id: 'cisa.author',
      asks: 'the author of the SBOM',
      section: 'Data fields',
      asked: 'always',
      test: 'author named',
      remedy: 'Give `metadata.authors` or `metadata.manufacturer` (CycloneDX), or a creator (SPDX), that is no tool.',
    },
    {
      id: 'cisa.producer',
      asks: 'the producer of each component',
      section: 'Data fields',
      asked: 'always',
      test: 'creator named',
      remedy: 'Give each component a `manufacturer`, or a `supplier`, with its name.',
    },
    {
      id: 'cisa.component-name',
      asks: 'the name of each component',
      section: 'Data fields',
      asked: 'always',
      test: 'name',
      remedy: `${again} writes a name for each component.`,
    },
    {
      id: 'cisa.version',
      asks: 'the version of each component',
      section: 'Data fields',
      asked: 'always',
      test: 'version',
      remedy: `${again} writes the versions that are built in.`,
    },
    {
      id: 'cisa.identifiers',
      asks: 'at least one software identifier of each component',
      section: 'Data fields',
      asked: 'always',
      test: 'identifier',
      remedy: `${again} writes package URLs.`,
    },
    {
      id: 'cisa.hash',
      asks: 'a hash of each component, with its algorithm',
      section: 'Data fields',
      asked: 'always',
      test: 'hash',
      remedy: 'Give each component `hashes` (SPDX: `checksums`).',
    },
    {
      id: 'cisa.licence',
      asks: 'the licence of each component',
      section: 'Data fields',
      asked: 'always',
      test: 'licence',
      remedy: 'Give each component `licenses`.',
    },
    {
      id: 'cisa.dependencies',
      asks: 'how the components depend on each other',
      section: 'Data fields',
      asked: 'always',
      test: 'dependencies',
      remedy: `${again} writes the graph of dependencies.`,
    },
    {
      id: 'cisa.tool',
      asks: 'the tool that made the SBOM',
      section: 'Data fields',
      asked: 'always',
      test: 'tool',
      remedy: 'Give `metadata.tools` (CycloneDX) or a creator `Tool: …` (SPDX).',
    },
    {
      id: 'cisa.timestamp',
      asks: 'when the SBOM was made or changed last',
      section: 'Data fields',
      asked: 'always',
      test: 'timestamp',
      remedy: 'Give `metadata.timestamp` (CycloneDX) or `creationInfo.created` (SPDX).',
    },
    {
      id: 'cisa.generation-context',
      asks: 'at which stage of the software it was made: before, at or after the build',
      section: 'Data fields',
      asked: 'always',
      test: 'generation context',
      remedy: 'Give `metadata.lifecycles`, such as `build` (CycloneDX 1.5 or later).',
    },
  ],
}

/**
 * What SBOMs are held against, the law first. Only it binds manufacturers; what the Commission may specify under Art. 13(24)
 * will be law, too. Sections that we could not check in the text of a document are not named.
 */
export const documents: readonly Document[] = [law, bsi, ntia, cisa]
