import type { Dossier } from '../dossier/index.ts'
import { toPublish } from '../dossier/publish-vex.ts'
import type { Problem, Read } from '../kit/index.ts'
import { type Publication, writeCsaf, writeCycloneDx, writeOpenVex } from '../vulnerabilities/vex-writing.ts'
import { csafHead } from './csaf-head.ts'
import { findingsOf, openProduct, type ProductRequest } from './product-findings.ts'
import { uuidOf } from './vex-id.ts'

/** Which product's VEX is wanted, and in which format. */
export interface VexExportRequest extends ProductRequest {
  readonly format: 'openvex' | 'cyclonedx' | 'csaf'
  /** The id that the publisher gives a CSAF document. */
  readonly trackingId?: string | undefined
}

/** A VEX document; absent where what it needs is not there. */
export interface VexExport {
  readonly document?: object
  readonly problems: readonly Problem[]
  readonly hasNoReference: boolean
}

function written(
  dossier: Dossier,
  publication: Publication,
  request: VexExportRequest,
  file: string,
): Read<object | undefined> {
  if (request.format === 'openvex') return { value: writeOpenVex(publication), problems: [] }
  if (request.format === 'cyclonedx') return { value: writeCycloneDx(publication), problems: [] }
  const { name, version } = publication.product
  const title = `VEX of ${[name, version].filter(text => text !== undefined).join(' ')}`
  const { value: head, problems } = csafHead(dossier, title, request.trackingId, file)
  return { value: head && writeCsaf(publication, head), problems }
}

/**
 * Writes what was decided on the findings of a product as a VEX document, the same for the same files, reference and moment.
 * The reference is asked for what a policy accepts: it names flaws, not components. Problems: those of toPublish,
 * vex.no-namespace, vex.no-tracking-id, and those of the product.
 */
export async function exportVex(request: VexExportRequest): Promise<VexExport> {
  const opened = await openProduct(request)
  if (opened.dossier === undefined) return { problems: opened.problems, hasNoReference: false }
  const found = await findingsOf(opened, request)
  const findings = found.vulnerabilities?.findings ?? []
  const { value, problems } = toPublish(opened.dossier, findings, opened.moment, opened.file)
  const met = [...opened.problems, ...found.problems, ...problems]
  if (value === undefined) return { problems: met, hasNoReference: found.hasNoReference }
  const out = written(opened.dossier, { ...value, uuid: uuidOf(value) }, request, opened.file)
  return {
    ...(out.value && { document: out.value }),
    problems: [...met, ...out.problems],
    hasNoReference: found.hasNoReference,
  }
}
