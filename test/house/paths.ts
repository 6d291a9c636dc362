import type { Offence } from './source.ts'

/** What only means something on one machine, or names a server that packages came from. */
const machineBound: readonly RegExp[] = [
  /(?<![\w.-])\/(?:work|root)\/[\w.-]+/,
  /(?<![\w.-])\/(?:home|Users)\/[\w.-]+\//,
  /[A-Z]:\\Users\\/,
  /"resolved": "https?:/,
  /\bregistry\.[a-z]+(?:js)?\.(?:org|com)\b/,
]

/** Lines of a text that would be wrong on another machine. */
export function machineTraces(path: string, text: string): readonly Offence[] {
  return text.split('\n').flatMap((line, index) => {
    const found = machineBound.map(pattern => pattern.exec(line)?.[0]).find(match => match !== undefined)
    return found ? [{ where: `${path}:${index + 1}`, what: found }] : []
  })
}
