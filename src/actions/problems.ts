import type { ProblemKind } from '../kit/index.ts'

/** The problems that actions themselves meet. */
export const actionProblems = {
  'actions.not-a-moment': {
    means: 'The text given for a moment is neither a date nor an instant with its offset.',
    remedy: 'Write a date (2027-12-11) or an instant with its offset (2027-12-11T09:00:00+01:00).',
  },
  'actions.not-a-day': {
    means: 'The text given for a day is no day of the calendar.',
    remedy: 'Write a day that exists, such as 2027-12-11.',
  },
  'actions.no-product-file': {
    means: 'There is no cra.yaml where one was looked for.',
    remedy: 'Run cradle init in the folder of the product, or name the file or its folder.',
  },
  'actions.cannot-read': {
    means: 'The file exists but could not be read.',
    remedy: 'Check that it is a file, and that you may read it.',
  },
  'actions.product-file-exists': {
    means: 'cradle init does not overwrite a product file that exists.',
    remedy: 'Edit the file, or give --force to write it anew; what stands in it is then lost.',
  },
  'actions.cannot-write': {
    means: 'A file could not be written.',
    remedy: 'Name a file in a folder that exists and that you may write to.',
  },
  'actions.bad-baseline': {
    means: 'The baseline could not be read, so nothing could be told to be new since it.',
    remedy: 'Name what cradle scan or cradle check wrote with --format json --output FILE.',
  },
  'actions.no-baseline': {
    means: 'What is new is asked for, and nothing is given that it could be new against.',
    remedy: 'Give --baseline FILE, which cradle scan or cradle check wrote with --format json --output FILE.',
  },
  'actions.no-such-fact': {
    means: 'A flag names a fact that does not exist, or gives it a value that it cannot have.',
    remedy: 'See docs/product-file.md for every fact and its values.',
  },
  'actions.nothing-to-make-of': {
    means: 'The folder holds nothing that an SBOM could be made from: no lock file, no manifest.',
    remedy: 'Name the folder of the product, in which its lock files or manifests are.',
  },
  'actions.generator-missing': {
    means: 'An SBOM of this folder is made by a program that is not installed here.',
    remedy: 'Install the program, or have the SBOM made where it is.',
  },
  'actions.generator-failed': {
    means: 'The program that makes SBOMs ended without one: it failed, took too long, or wrote too much.',
    remedy: 'Run it by itself in the folder and mend what it tells; often a lock file is missing or out of date.',
  },
  'actions.sbom-exists': {
    means: 'cradle sbom make does not overwrite a file that exists.',
    remedy: 'Name another file with --to, or give --force to write it anew; what stands in it is then lost.',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>

/** A problem of an action: what is wrong here, with the remedy that always helps. */
export function actionProblem(code: keyof typeof actionProblems, file: string, says: string) {
  return { code, place: { file }, says, remedy: actionProblems[code].remedy }
}
