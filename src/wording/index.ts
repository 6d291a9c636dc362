export { english } from './en.ts'
export { askedQuestion } from './question.ts'
export { fullReferenceTo, referenceTo } from './reference.ts'
export { type Alike, alike, type Mark, markOf, restingOn, shortReasons, treeLines } from './tree.ts'
