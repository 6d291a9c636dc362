import type { Place, Problem, ProblemCode, ProblemKind } from './problem.ts'

/** What can be wrong with any file that a person writes: its bytes, its YAML, its shape. */
export const kitProblems = {
  'yaml.too-large': {
    means: 'The file is larger than we read. A product file written by hand has a few kilobytes.',
    remedy: 'Check that this is the right file; keep SBOMs and other data in files of their own and name them here.',
  },
  'yaml.too-many-parts': {
    means: 'The file has more keys and values than we read. What stands after them was left out.',
    remedy: 'Check that this is the right file; keep SBOMs and other data in files of their own and name them here.',
  },
  'yaml.too-deep': {
    means: 'Lists and keys are nested deeper than any file of ours needs. The entry that holds them was left out.',
    remedy: 'Check the brackets, braces and hyphens on this line, and the indentation of the lines above it.',
  },
  'yaml.not-utf-8': {
    means: 'The file is not text in UTF-8, so some or all of its characters cannot be read.',
    remedy: 'Save the file again with the encoding UTF-8.',
  },
  'yaml.control-character': {
    means: 'The file holds an invisible control character, which no text needs.',
    remedy: 'Delete the invisible character: retype the line.',
  },
  'yaml.empty': {
    means: 'There is nothing in the file but white space and comments.',
    remedy: 'Run `cradle init` in its folder to write it.',
  },
  'yaml.unclosed': {
    means: 'A quotation mark, bracket or brace is opened and not closed. The file may have been cut off.',
    remedy: 'Close it; if the file was cut off, get it again from where it came from.',
  },
  'yaml.tab': {
    means: 'A tab stands where the indentation must be spaces.',
    remedy: 'Replace the tab by spaces.',
  },
  'yaml.syntax': {
    means: 'The line is not YAML as it stands.',
    remedy:
      'Check the indentation and the punctuation, and put text that has ": ", " #" or a leading sign in quotation marks.',
  },
  'yaml.duplicate-key': {
    means: 'The same key stands twice in one place. The first was used.',
    remedy: 'Delete one of the two.',
  },
  'yaml.refused-key': {
    means: 'The key is a name that we never read, or it is not text.',
    remedy: 'Delete the entry.',
  },
  'yaml.alias': {
    means: 'Anchors (&), aliases (*) and merge keys (<<) are not read: a file must say what it says in its place.',
    remedy: 'Write the value out where it is needed.',
  },
  'yaml.tag': {
    means: 'Tags (!) are not read: a value is text, a number, true or false, a list, or keys.',
    remedy: 'Delete the tag; put text in quotation marks.',
  },
  'yaml.several-documents': {
    means: 'The file holds several documents, divided by `---`. Only the first was read.',
    remedy: 'Keep one product in one file: delete the line and move what follows into a file of its own.',
  },
  'shape.unknown-key': {
    means: 'The key is none that we know in this place.',
    remedy: 'Delete it, or correct its spelling. What we know: docs/product-file.md.',
  },
  'shape.missing': {
    means: 'Something that an entry cannot do without is not there. The entry was left out.',
    remedy: 'Add what is missing.',
  },
  'shape.wrong-kind': {
    means: 'The value is of another kind than this key takes. It was left out.',
    remedy: 'Write a value of the right kind.',
  },
  'shape.wrong-value': {
    means: 'The value is none that this key takes. It was left out.',
    remedy: 'Write a value that the key takes.',
  },
  'file.more-problems': {
    means: 'The file has more problems than we list at a time.',
    remedy: 'Mend those listed and run the command again.',
  },
} satisfies Readonly<Record<ProblemCode, ProblemKind>>

/** More problems than a person mends in one go. */
const most = 50

/** The first of the problems, and one that counts the others. Each is made only if it is among the first. */
export function firstOf(problems: readonly (() => Problem)[], file: string): readonly Problem[] {
  const first = problems.slice(0, most).map(problem => problem())
  const left = problems.length - first.length
  const says = `${left} more problems of this kind are not listed.`
  return left > 0 ? [...first, kitProblem('file.more-problems', { file }, says)] : first
}

/** More of one code than are ever shown; those after them are only counted. */
const mostKept = 100

/** Problems as they are met, of which there may be one for each of 100,000 entries, and a person reads a few. */
export interface Met<Code extends string> {
  /** A problem is made only if it is among the first of its code. */
  readonly add: (code: Code, problem: () => Problem) => void
  /** The first of each code, and then how many more there are. */
  readonly problems: () => readonly Problem[]
}

/** An empty list of problems of a file. */
export function startMet<Code extends string>(file: string): Met<Code> {
  const met = new Map<Code, { readonly first: (() => Problem)[]; count: number }>()
  return {
    add: (code, problem) => {
      const ofCode = met.get(code) ?? { first: [], count: 0 }
      if (ofCode.count === 0) met.set(code, ofCode)
      ofCode.count += 1
      if (ofCode.count <= mostKept) ofCode.first.push(problem)
    },
    problems: () =>
      [...met.values()].flatMap(({ first, count }) => {
        // As many as were met, of which only the first are there: no more than those are ever made.
        const all = [...first]
        all.length = count
        return firstOf(all, file)
      }),
  }
}

export type KitProblemCode = keyof typeof kitProblems

/** A problem of a code that is declared here; without a remedy of its own it has the one that the code has in general. */
export function kitProblem(code: KitProblemCode, place: Place, says: string, remedy?: string): Problem {
  return { code, place, says, remedy: remedy ?? kitProblems[code].remedy }
}
