import type { PlainDate, Problem, Read } from '../kit/index.ts'
import type { Dated, Product } from '../law/index.ts'
import type { Inventory } from '../sbom/index.ts'
import type { Module, ProductFile } from './product-file/product-file.ts'
import type { Reported, Vex } from './vulnerabilities.ts'

/** All that we hold on one offering: its product file, what its SBOMs list, and what could not be read of them. */
export interface Dossier {
  readonly file: ProductFile
  /** Of the SBOMs that the file names, those that could be read. */
  readonly inventories: readonly Inventory[]
  /** What is said of flaws in it, in these SBOMs or beside the file. */
  readonly vex?: Vex
  /** What other tools found in it. */
  readonly reported?: Reported
  readonly problems: readonly Problem[]
}

/** A product of the offering, with the names under which people know it. */
export interface NamedProduct {
  readonly id: string
  readonly name: string
  readonly product: Product
}

/**
 * Reads a dossier from the bytes of its product file; its SBOMs are read by whoever can open them. Problems: those of the
 * product file; undefined where it says nothing.
 */
export async function readDossier(bytes: Uint8Array, file: string): Promise<Read<Dossier | undefined>> {
  const { readProductFile } = await import('./product-file/read.ts')
  const { value, problems } = readProductFile(bytes, file)
  return { value: value && { file: value, inventories: [], problems }, problems }
}

/** A module that is also marketed by itself is a product of its own (Art. 3(1)). */
function isMarketedSeparately(module: Module): boolean {
  return module.marketedSeparately === true
}

function productsIn(
  { product, modules, facts, decisions }: ProductFile,
  asOf: PlainDate,
  dated: Dated,
): readonly NamedProduct[] {
  const shared = { decisions, asOf, dated }
  const over = (module: Module) => ({ ...facts, ...module.facts })
  const parts = modules
    .filter(module => !isMarketedSeparately(module))
    .map(module => ({ id: module.id, facts: over(module) }))
  const id = product.id ?? 'product'
  const whole = { id, name: product.name ?? product.id ?? '', product: { facts, parts, ...shared } }
  const alone = modules.filter(isMarketedSeparately).map(module => ({
    id: module.id,
    name: module.name ?? module.id,
    product: { facts: over(module), parts: [], ...shared },
  }))
  return [whole, ...alone]
}

interface SeenProducts {
  readonly asOf: PlainDate
  readonly dated: Dated
  readonly products: readonly NamedProduct[]
}

const productsSeen = new WeakMap<ProductFile, SeenProducts>()

/**
 * The products of an offering as the rules look at them: the offering itself, whose parts are its modules, then each
 * module that is marketed separately. A module's facts are laid over those of the product as a whole.
 * The same objects each time that it is asked of one day, so that what is concluded of them can be shared.
 */
export function productsOf({ file }: Dossier, asOf: PlainDate, dated: Dated): readonly NamedProduct[] {
  const seen = productsSeen.get(file)
  if (seen && seen.asOf === asOf && seen.dated === dated) return seen.products
  const products = productsIn(file, asOf, dated)
  productsSeen.set(file, { asOf, dated, products })
  return products
}
