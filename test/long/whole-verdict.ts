/** The combinators as they are: the one file for which the hooks leave src/law/verdict.ts alone. */
export * from '../../src/law/verdict.ts'
