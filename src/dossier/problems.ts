import type { Place, Problem, ProblemCode, ProblemKind } from '../kit/index.ts'

/** What can be wrong with a dossier beyond the YAML and the shape of its files. */
export const dossierProblems = {
  'product-file.no-schema': {
    means: 'The product file does not say in which form it is written. It was read as schema 1.',
    remedy: 'Write `schema: 1` as its first line.',
  },
  'product-file.other-schema': {
    means: 'The product file says a form that this Cradle does not know. It was read as schema 1.',
    remedy: 'Write `schema: 1`; or install the Cradle that the file was written for.',
  },
  'product-file.same-module': {
    means: 'Two modules have the same id. The first was used.',
    remedy: 'Give each module an id of its own.',
  },
  'product-file.too-many-modules': {
    means: 'The file lists more modules than one product has. The first were used, and the others left out.',
    remedy: 'List only parts for which the facts differ; put what is a product of its own into a file of its own.',
  },
  'product-file.requirement-always-applies': {
    means:
      'Only the requirements of Annex I, Part I, point (2), may be found not to apply (Art. 13(3), 13(4)). Part I, point (1), and Part II apply to every product, and what was written was not used.',
    remedy: 'Take it out, or write true.',
  },
  'product-file.unknown-package': {
    means:
      'The product file declares that components are a package, and does not say which components, or which package.',
    remedy:
      'Give a package URL without a version, as its type writes it, and beside it either a CPE name with maker and product, or a name.',
  },
  'product-file.contradiction': {
    means: 'Two statements of the product file cannot both hold under the Act.',
    remedy:
      'Correct the one that is wrong; where it is not clear which, decide it with whoever answers for the product.',
  },
} satisfies Readonly<Record<ProblemCode, ProblemKind>>

/** A problem of a code that is declared here, with the remedy that the code has in general. */
export function dossierProblem(code: keyof typeof dossierProblems, place: Place, says: string): Problem {
  return { code, place, says, remedy: dossierProblems[code].remedy }
}
