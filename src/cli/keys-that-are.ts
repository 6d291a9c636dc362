import type { Options, Truth } from '../actions/index.ts'

/** Of the possibilities that a verdict lists, those with this value. */
export function keysThatAre<K extends string>(options: Options<K>, value: Truth): readonly K[] {
  return (Object.keys(options) as K[]).filter(key => options[key] === value)
}
