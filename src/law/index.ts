export { type Beyond, beyond } from './act/beyond.ts'
export {
  type Act,
  type Authority,
  actOf,
  allCites,
  authorities,
  authorityOf,
  type Cite,
  childrenOf,
  dates,
  isCite,
  isPinned,
  parentOf,
  parseCite,
} from './act/index.ts'
export { type RegisterId, register } from './act/register.ts'
export { type Dated, type DatedRow, dated } from './dated/index.ts'
export { type FactDefinition, type FactId, facts, otherLawFactIds } from './facts/index.ts'
export { factsElsewhere, placeOfFact } from './facts/stated-elsewhere.ts'
export { loadDigest, loadPins } from './load.ts'
export { knownMilestone, milestone } from './milestone.ts'
export { asStated, type Decision, type Facts, type Product, type Stated } from './product.ts'
export { actApplies } from './rules/art-02-scope.ts'
export { type Role, rolesOf } from './rules/art-03-operators.ts'
export { type PartKind, partKinds } from './rules/art-03-remote-processing.ts'
export { mayBeReleasedForTesting, mayBeShown } from './rules/art-04-privileges.ts'
export { classOf, type ProductClass } from './rules/art-07-class.ts'
export { stewardDutiesApply } from './rules/art-24-stewards.ts'
export { type Route, routesOf } from './rules/art-32-routes.ts'
export { type Milestone, timelineOf } from './rules/art-71-application.ts'
export {
  known,
  type Options,
  type Truth,
  type Verdict,
} from './verdict.ts'
export { wholeLaw } from './whole.ts'
export { decisive, isOpen, openQuestions, type Question, walk } from './why.ts'
