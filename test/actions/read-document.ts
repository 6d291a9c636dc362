import { join } from 'node:path'
import { readSbomWith } from '../../src/actions/read-sbom.ts'
import type { Problem } from '../../src/kit/index.ts'
import type { SbomTaker } from '../../src/sbom/index.ts'
import { makeFolder } from './make-folder.ts'

type Document = Readonly<Record<string, unknown>>

/** Puts the parts of an SBOM together again: all of it, as its JSON would have it. */
function startDocument(lists: readonly string[]): SbomTaker<Document> {
  const document: Record<string, unknown> = {}
  const entries = new Map<string, unknown[]>()
  return {
    wanted: { lists, members: 'all' },
    member: (key, value) => {
      document[key] = value
    },
    element: (list, index, value) => {
      const known = entries.get(list) ?? []
      known[index] = value
      entries.set(list, known)
    },
    isFull: () => false,
    end: () => ({ value: { ...document, ...Object.fromEntries(entries) }, problems: [] }),
    count: () => entries.get('components')?.length ?? entries.get('packages')?.length ?? 0,
  }
}

/** What a file with this content says, as JSON, and its problems in short: code and line. */
export async function readDocument(
  content: string | Uint8Array,
  lists: readonly string[] = ['components', 'packages'],
) {
  const folder = makeFolder({ sbom: content })
  const { value, problems } = await readSbomWith(join(folder, 'sbom'), 'shown', () => startDocument(lists))
  return { document: value, problems, short: shortly(problems) }
}

/** Problems in short: the code, and the line where there is one. */
function shortly(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, place: { line } }) => (line === undefined ? code : `${code} ${line}`))
}
