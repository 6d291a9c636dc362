import { authorities, authorityOf, type Verdict } from '../law/index.ts'

const most = 2

/**
 * How a crowded line refers to a verdict: its strongest citations, at most two, and its id, by which it can be explained.
 * What is only our reading always says so.
 */
export function referenceTo({ id, cites }: Pick<Verdict<unknown>, 'id' | 'cites'>): string {
  const strongest = authorities.find(authority => cites.some(cite => authorityOf(cite) === authority))
  const shown = cites.filter(cite => authorityOf(cite) === strongest).slice(0, most)
  const marked = cites.includes('Our reading') && strongest !== 'our reading' ? ['our reading'] : []
  return `[${[...shown, ...marked].join('; ')} · ${id}]`
}

/** How an explanation refers to a verdict: every citation, and its id. */
export function fullReferenceTo({ id, cites }: Verdict<unknown>): string {
  return `[${cites.join('; ')} · ${id}]`
}
