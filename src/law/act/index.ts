export type { Act } from './acts.ts'
export {
  type Authority,
  actOf,
  allCites,
  authorities,
  authorityOf,
  childrenOf,
  eliOf,
  isCite,
  isPinned,
  parentOf,
} from './cite.ts'
export type { Cite } from './cites.ts'
export { dates, datesOfOtherLaw } from './dates.ts'
export { parseCite } from './parse.ts'
