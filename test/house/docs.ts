import { posix } from 'node:path'
import type { Offence } from './source.ts'

/** The command in the code block that follows a marker of its own line, such as `<!-- test -->`. */
export function markedCommand(text: string, marker: string): string | undefined {
  const lines = text.split('\n')
  const marked = lines.indexOf(`<!-- ${marker} -->`)
  if (marked < 0) return undefined
  const opening = lines.findIndex((line, index) => index > marked && line.startsWith('```'))
  const closing = lines.findIndex((line, index) => index > opening && line.startsWith('```'))
  return opening < 0 || closing < 0 ? undefined : lines.slice(opening + 1, closing).join('\n')
}

/** Links of a page to files of the repository, as paths in it. Links to elsewhere and within the page are left out. */
export function localLinks(page: string, text: string): readonly string[] {
  const targets = [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)].flatMap(([, target]) => target ?? [])
  const local = targets.filter(target => !/^[a-z]+:/.test(target))
  return local.map(target => posix.normalize(posix.join(posix.dirname(page), target)).replace(/\/$/, ''))
}

/** Paths of the repository that a page names in code type: `src/law/`, `scripts/check.ts`. Patterns are left out. */
export function namedPaths(text: string): readonly string[] {
  const found = [...text.matchAll(/`((?:\.ci|docs|examples|schemas|scripts|src|test)\/[\w./-]*)`/g)]
  return found
    .flatMap(([, path]) => path?.replace(/\/$/, '') ?? [])
    .filter(path => !/NN|NAME|VERB|NOUN|THEME/.test(path))
}

/** npm scripts that a page tells its reader to run. */
export function namedScripts(text: string): readonly string[] {
  return [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].flatMap(([, script]) => script ?? [])
}

/** What a page points to and is not there. */
export function deadPointers(page: string, text: string, exists: (path: string) => boolean): readonly Offence[] {
  const pointers = [...localLinks(page, text), ...namedPaths(text)]
  return pointers.filter(path => !exists(path)).map(path => ({ where: page, what: `${path} does not exist` }))
}
