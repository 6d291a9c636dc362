import type { Cite } from '../../act/index.ts'
import { isOption } from '../../choices.ts'
import { given, shared } from '../../given.ts'
import { type Product, stated } from '../../product.ts'
import { hasHardware } from '../../rules/annex-3-software.ts'
import { isFreeAndOpenSource } from '../../rules/art-03-free-software.ts'
import { classOf, type ProductClass } from '../../rules/art-07-class.ts'
import { isOfClass } from '../../rules/art-32-by-class.ts'
import { type Route, routesOf } from '../../rules/art-32-routes.ts'
import { always, any, unless, type Verdict, type VerdictId } from '../../verdict.ts'

interface Named {
  readonly id: VerdictId
  readonly says: string
  readonly cites: readonly Cite[]
}

/** Many duties hang on the routes: they are drawn once for a product. */
const routes = shared(routesOf)

type Procedure = Exclude<Route, 'European cybersecurity certification scheme'>

const procedures: Readonly<Record<Procedure, Named>> = {
  'module A': {
    id: 'art-32.may-use-module-a',
    says: 'it may be assessed by you alone (module A)',
    cites: ['Art. 32(1)(a)', 'Art. 32(2)', 'Art. 32(5)'],
  },
  'modules B + C': {
    id: 'art-32.may-use-modules-b-c',
    says: 'it may be assessed by modules B and C',
    cites: ['Art. 32(1)(b)', 'Art. 32(2)(a)', 'Art. 32(3)(a)', 'Art. 32(4)(b)'],
  },
  'module H': {
    id: 'art-32.may-use-module-h',
    says: 'it may be assessed by module H',
    cites: ['Art. 32(1)(c)', 'Art. 32(2)(b)', 'Art. 32(3)(b)', 'Art. 32(4)(b)'],
  },
  'EHR system procedure': {
    id: 'art-32.follows-health-data-law',
    says: 'the procedure of the health data law is the one for it',
    cites: ['Art. 32(5a)'],
  },
  'high-risk AI procedure': {
    id: 'art-12.follows-ai-act',
    says: 'the procedure of the AI Act is the one for it',
    cites: ['Art. 12(2)'],
  },
}

/** That a procedure is open to the product (Art. 32, Art. 12): of those that are, the manufacturer takes one. */
export function mayTake(procedure: Procedure): (p: Product) => Verdict {
  const { id, says, cites } = procedures[procedure]
  return p => isOption(id, says, cites, routes(p), procedure)
}

/** That one of the modules of Annex VIII is open to it. Modules B and C are open wherever module H is. */
export function mayTakeSomeModule(p: Product): Verdict {
  return any(
    'art-32.may-use-some-module',
    'it may be assessed by a module of Annex VIII',
    ['Art. 32(1)', 'Annex VIII'],
    [mayTake('module A')(p), mayTake('modules B + C')(p)],
  )
}

type Listed = Exclude<ProductClass, 'default'>

const listed: Readonly<Record<Listed, Named>> = {
  'important class I': {
    id: 'art-32.class-one-beyond-module-a',
    says: 'it is important, class I, and you may not assess it alone',
    cites: ['Art. 32(2)', 'Art. 32(5)'],
  },
  'important class II': {
    id: 'art-32.class-two-beyond-module-a',
    says: 'it is important, class II, and you may not assess it alone',
    cites: ['Art. 32(3)', 'Art. 32(5)'],
  },
  critical: {
    id: 'art-32.critical-by-its-class',
    says: 'it is critical, and no other act sets the procedure',
    cites: ['Art. 32(4)', 'Art. 8(1), first subparagraph'],
  },
}

/** That its class decides (Art. 32(2) to 32(4)): neither free software with module A nor a procedure of another act. */
export function isBoundByClass(itsClass: Listed): (p: Product) => Verdict {
  const { id, says, cites } = listed[itsClass]
  const others = [mayTake('module A'), mayTake('EHR system procedure'), mayTake('high-risk AI procedure')]
  return p =>
    unless(
      id,
      says,
      cites,
      isOfClass(classOf(p), itsClass),
      others.map(other => other(p)),
    )
}

/** That it is free software of a category of Annex III: public documentation opens every route to it (Art. 32(5)). */
export function isFreeSoftwareOfAnnex3(p: Product): Verdict {
  return given(
    'art-32.free-software-of-annex-3',
    'it is free and open-source software of a category of Annex III',
    ['Art. 32(5)', 'Art. 3(48)'],
    any(
      'art-32.of-either-class',
      'it is important, of either class',
      ['Annex III', 'Art. 7(1)'],
      [isOfClass(classOf(p), 'important class I'), isOfClass(classOf(p), 'important class II')],
    ),
    isFreeAndOpenSource(p),
  )
}

/** That it is high-risk AI or an EHR system: other acts may ask for technical documentation of it too (Art. 31(3)). */
export function sharesItsDocumentation(p: Product): Verdict {
  return any(
    'art-31.high-risk-ai-or-ehr-system',
    'it is a high-risk AI system or an EHR system',
    ['Art. 31(3)', 'Art. 12', 'Art. 32(5a)'],
    [stated(p, 'highRiskAi'), stated(p, 'ehrSystem')],
  )
}

/** That it is in the form of software (Art. 30(1)): nothing of it is hardware. */
export function isInTheFormOfSoftware(p: Product): Verdict {
  return unless(
    'art-30.in-the-form-of-software',
    'it is software, without hardware',
    ['Art. 30(1)', 'Art. 3(4)'],
    always('art-30.is-a-product', 'what bears a CE marking is hardware or software', ['Art. 3(1)']),
    [hasHardware(p)],
  )
}
