import type { Product } from './product.ts'
import { actApplies } from './rules/art-02-scope.ts'
import { rolesOf } from './rules/art-03-operators.ts'
import { partKinds } from './rules/art-03-remote-processing.ts'
import { mayBeReleasedForTesting, mayBeShown } from './rules/art-04-privileges.ts'
import { classOf } from './rules/art-07-class.ts'
import { stewardDutiesApply } from './rules/art-24-stewards.ts'
import { routesOf } from './rules/art-32-routes.ts'
import { timelineOf } from './rules/art-71-application.ts'
import type { Verdict } from './verdict.ts'

/** Every conclusion that our rules draw of a product. Of one of which nothing is known, this is the whole law. */
export function wholeLaw(p: Product): readonly Verdict<unknown>[] {
  return [
    actApplies(p),
    ...partKinds(p.parts.length > 0 ? p : { ...p, parts: [{ id: 'the whole', facts: p.facts }] }),
    mayBeShown(p),
    mayBeReleasedForTesting(p),
    rolesOf(p),
    classOf(p),
    routesOf(p),
    stewardDutiesApply(p),
    ...timelineOf(p).map(({ verdict }) => verdict),
  ]
}
