import type { $ZodType } from 'zod/v4/core'

type Path = readonly (string | number)[]

/** What a shape of ours is made of: the part of zod's definitions that tells which keys stand where. */
interface Definition {
  readonly shape?: Readonly<Record<string, $ZodType>>
  readonly element?: $ZodType
  readonly innerType?: $ZodType
  readonly options?: readonly $ZodType[]
}

function definitionOf(shape: $ZodType): Definition {
  return shape._zod.def as Definition
}

function inside(shape: $ZodType, key: string | number): readonly $ZodType[] {
  const { shape: keys, element, innerType, options } = definitionOf(shape)
  if (innerType) return inside(innerType, key)
  if (options) return options.flatMap(option => inside(option, key))
  const found = typeof key === 'number' ? element : keys && Object.hasOwn(keys, key) ? keys[key] : undefined
  return found ? [found] : []
}

function ownKeys(shape: $ZodType): readonly string[] {
  const { shape: keys, innerType, options } = definitionOf(shape)
  if (innerType) return ownKeys(innerType)
  return options ? options.flatMap(ownKeys) : Object.keys(keys ?? {})
}

/** The keys that the shape knows at the path. */
export function keysAt(shape: $ZodType, path: Path): readonly string[] {
  return path
    .reduce<readonly $ZodType[]>((here, key) => here.flatMap(one => inside(one, key)), [shape])
    .flatMap(ownKeys)
}

/** Words as short as `id` or `name` stand in many places and tell nothing of where they belong. */
const shortest = 4

/** The key under which the shape knows another key, one level below the top: where something was put one level off. */
export function homeOf(shape: $ZodType, key: string): string | undefined {
  if (key.length <= shortest) return undefined
  if (ownKeys(shape).includes(key)) return 'the top of the file'
  const home = ownKeys(shape).find(outer => keysAt(shape, [outer]).includes(key))
  return home && `\`${home}\``
}
