import type { Place, Problem } from '../kit/index.ts'
import { type Contradicted, contradictionsIn, type Facts } from '../law/index.ts'
import type { NamedProduct } from './dossier.ts'
import { dossierProblem } from './problems.ts'

/** Where the statements that clash stand: at the last of them, since the ones before were alone until then. */
function placeOf({ facts, part }: Contradicted, { product }: NamedProduct): Place {
  const stated: Facts = product.parts.find(({ id }) => id === part)?.facts ?? product.facts
  const places = facts.flatMap(fact => stated[fact]?.place ?? [])
  return places.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)).at(-1) ?? { file: 'cra.yaml' }
}

/** Statements of a product file that cannot all hold, each a problem at its place; the same clash of several products once. */
export function clashesIn(products: readonly NamedProduct[]): readonly Problem[] {
  const found = products.flatMap(product =>
    contradictionsIn(product.product).map(each => {
      const [first = '', ...rest] = each.says
      const of = each.part === undefined ? '' : ` (module ${each.part})`
      const says = `${first.toUpperCase()}${rest.join('')}${of}. [${each.cites.join('; ')} · ${each.facts.join(', ')}]`
      return dossierProblem('product-file.contradiction', placeOf(each, product), says)
    }),
  )
  return [...new Map(found.map(problem => [JSON.stringify([problem.place, problem.says]), problem])).values()]
}
