import { type Dossier, knownAgainst } from '../dossier/index.ts'
import type { VulnerabilityAssessment } from '../dossier/vulnerabilities.ts'
import type { AsOf, Problem } from '../kit/index.ts'
import { type Asked, momentOf } from './moment.ts'
import { readDossierAt, withSboms } from './read-dossier.ts'
import { type ReferenceWish, withReference } from './reference.ts'

/** A product, the moment of which is asked, and the reference to look things up in. */
export interface ProductRequest extends Asked, ReferenceWish {
  /** A product file, or its folder. */
  readonly product: string | undefined
}

/** A product that could be read, with its SBOMs and what is said of them. */
export interface OpenedProduct {
  readonly dossier: Dossier
  readonly file: string
  readonly moment: AsOf
  readonly problems: readonly Problem[]
}

/** Opens the product that is named, or the one that stands here. Problems: those of its files, actions.not-a-moment. */
export async function openProduct(
  request: ProductRequest,
): Promise<OpenedProduct | { readonly dossier?: undefined; readonly problems: readonly Problem[] }> {
  const moment = await momentOf(request)
  if ('problem' in moment) return { problems: [moment.problem] }
  const read = await readDossierAt(request.cwd, request.product ?? '.')
  if (read.dossier === undefined) return { problems: read.problems }
  const dossier = await withSboms(read.dossier, read.file, request.cwd)
  return { dossier, file: read.file, moment, problems: dossier.problems }
}

/** What is found in a product, with what was decided on it. */
export interface ProductFindings {
  readonly vulnerabilities?: VulnerabilityAssessment
  readonly problems: readonly Problem[]
  readonly hasNoReference: boolean
}

/** Looks up what is known against a product. Problems: feeds.no-reference, feeds.reference-damaged. */
export async function findingsOf(opened: OpenedProduct, request: ProductRequest): Promise<ProductFindings> {
  const { value, problems, hasNoReference } = await withReference(request, reference =>
    knownAgainst(opened.dossier, reference, opened.moment),
  )
  return { ...(value && { vulnerabilities: value }), problems, hasNoReference }
}
