import { floorOf, type Import, packageOf } from './imports.ts'
import type { Offence } from './source.ts'

/** For each floor, the floors it may import; and `floor/file` where one more door is open than `floor/index.ts`. */
export type Floors = Readonly<Record<string, readonly string[]>>

function doorsInto(floor: string, allowed: readonly string[], sideDoors: readonly string[]): readonly string[] {
  const named = allowed.filter(door => door.startsWith(`${floor}/`))
  const front = allowed.includes(floor) ? [floor, ...sideDoors.filter(door => door.startsWith(`${floor}/`))] : []
  return [
    ...front.map(door => (door === floor ? `src/${floor}/index.ts` : `src/${door}.ts`)),
    ...named.map(door => `src/${door}.ts`),
  ]
}

/** Imports across floors that the table does not allow, or that do not go through a door. */
export function trespasses(
  imports: readonly Import[],
  floors: Floors,
  sideDoors: readonly string[],
): readonly Offence[] {
  return imports.flatMap(({ from, to, where }) => {
    const here = floorOf(from)
    const there = floorOf(to)
    if (here === undefined || there === undefined || here === there) return []
    const allowed = floors[here]
    if (!allowed) return [{ where, what: `${here} is no floor of the table` }]
    const doors = doorsInto(there, here === 'kit' ? allowed : [...allowed, 'kit'], sideDoors)
    if (doors.length === 0) return [{ where, what: `${here} may not import ${there}` }]
    return doors.includes(to) ? [] : [{ where, what: `${to} is not a door: ${doors.join(', ')}` }]
  })
}

/** Folders of src that have no row in the table. */
export function unknownFloors(paths: readonly string[], floors: Floors): readonly Offence[] {
  const found = new Set(paths.map(floorOf).filter(floor => floor !== undefined))
  return [...found]
    .filter(floor => !floors[floor])
    .map(floor => ({ where: `src/${floor}`, what: 'has no row in the table' }))
}

function graphOf(imports: readonly Import[]): ReadonlyMap<string, readonly string[]> {
  const graph = new Map<string, string[]>()
  for (const { from, to } of imports) graph.set(from, [...(graph.get(from) ?? []), to])
  return graph
}

/** Import cycles, each told once, as the way round. Types count: what needs itself to be read cannot be read alone. */
export function cycles(imports: readonly Import[]): readonly Offence[] {
  const graph = graphOf(imports)
  const done = new Set<string>()
  const found: Offence[] = []
  const visit = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path)
    if (start >= 0) found.push({ where: path, what: [...way.slice(start), path].join(' → ') })
    if (start >= 0 || done.has(path)) return
    for (const next of graph.get(path) ?? []) visit(next, [...way, path])
    done.add(path)
  }
  for (const path of graph.keys()) visit(path, [])
  return found
}

/** The packages that loading a file loads with it, each with the import that brings it in. */
function loadedBy(path: string, imports: readonly Import[]): readonly Import[] {
  const now = imports.filter(one => one.kind === 'static')
  const reached = new Set([path])
  for (const file of reached)
    for (const one of now) if (one.from === file && one.to.startsWith('src/')) reached.add(one.to)
  return now.filter(one => reached.has(one.from) && !one.to.startsWith('src/'))
}

/** Front doors through which a heavy library comes in, where it should wait behind `await import()`. */
export function heavyDoors(
  doors: readonly string[],
  imports: readonly Import[],
  heavy: readonly string[],
): readonly Offence[] {
  return doors.flatMap(door =>
    loadedBy(door, imports)
      .filter(one => heavy.includes(packageOf(one.to)))
      .map(one => ({ where: door, what: `loads ${packageOf(one.to)}, imported in ${one.where}` })),
  )
}

/** Imports of a package outside the floors that own it. */
export function strayPackages(imports: readonly Import[], owners: Floors): readonly Offence[] {
  return imports.flatMap(({ from, to, where }) => {
    const allowed = owners[packageOf(to)]
    const floor = floorOf(from)
    if (!allowed || !floor || allowed.includes(floor)) return []
    return [{ where, what: `${packageOf(to)} belongs to ${allowed.join(', ')}` }]
  })
}
