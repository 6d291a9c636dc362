import type { Constraint } from './vers.ts'

const interval = /^([[(])([^,\])]*)(?:(,)([^,\])]*))?([\])])/

function boundsOf([, opening, low = '', comma, high = '', closing]: RegExpExecArray):
  | readonly Constraint[]
  | undefined {
  const [from, to] = [low.trim(), high.trim()]
  if (comma === undefined)
    return opening === '[' && closing === ']' && from !== '' ? [{ comparator: '=', version: from }] : undefined
  const bounds: Constraint[] = []
  if (from !== '') bounds.push({ comparator: opening === '[' ? '>=' : '>', version: from })
  if (to !== '') bounds.push({ comparator: closing === ']' ? '<=' : '<', version: to })
  return bounds.length > 0 ? bounds : undefined
}

/**
 * The constraints of each interval in brackets, as Maven and NuGet write them: `[1.0,2.0)`, `(,1.0],[1.2,)`. Undefined for a
 * text that is none. Sources: POM Reference, "Dependency Version Requirement Specification"; NuGet, "Version ranges".
 */
export function intervalsIn(text: string): readonly (readonly Constraint[])[] | undefined {
  const read: (readonly Constraint[])[] = []
  for (let rest = text.trim(); rest !== ''; ) {
    const found = interval.exec(rest)
    const bounds = found && boundsOf(found)
    if (!bounds) return undefined
    read.push(bounds)
    rest = rest.slice(found[0].length).replace(/^[\s,]+/, '')
  }
  return read.length > 0 ? read : undefined
}
