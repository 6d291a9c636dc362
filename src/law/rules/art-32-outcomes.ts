import type { Cite } from '../act/index.ts'
import { bodiesKnown, type Dated, type DatedRow, rowOf } from '../dated/index.ts'
import { isStated, type Product } from '../product.ts'
import { any, known, type Options, options, type Verdict, type VerdictId } from '../verdict.ts'

/** The procedures by which conformity can be shown: those of Art. 32(1), and the two of other acts (Art. 12(2), 32(5a)). */
export type Route =
  | 'module A'
  | 'modules B + C'
  | 'module H'
  | 'European cybersecurity certification scheme'
  | 'EHR system procedure'
  | 'high-risk AI procedure'

/** What an outcome is called: its id, its sentence, its provisions. */
export interface Named {
  readonly id: VerdictId
  readonly says: string
  readonly cites: readonly Cite[]
}

interface Open {
  readonly alone: boolean
  readonly examined: boolean
  readonly certified: Verdict
  readonly ehr: boolean
  readonly ai: boolean
}

const nothing: Open = { alone: false, examined: false, certified: noCertification(), ehr: false, ai: false }

function noCertification(): Verdict {
  return known(
    'art-32.no-certification',
    'a European cybersecurity certification scheme is a route here',
    ['Art. 12(2)', 'Art. 32(5a)'],
    false,
  )
}

function bodiesOf({ notifiedBodies, bodyCounts }: Dated): DatedRow {
  return rowOf(notifiedBodies, bodiesKnown(notifiedBodies, bodyCounts))
}

function routes(p: Product, { id, says, cites }: Named, open: Open): Verdict<Options<Route>> {
  const bodies = open.examined ? [bodiesOf(p.dated)] : []
  return options<Route>(id, says, cites, {
    'module A': known(
      'art-32.module-a',
      'the manufacturer may assess conformity alone (module A)',
      ['Art. 32(1)(a)', 'Annex VIII Part I'],
      open.alone,
    ),
    'modules B + C': known(
      'art-32.modules-b-c',
      'a notified body may examine the type, and production then keeps to it (modules B + C)',
      ['Art. 32(1)(b)', 'Annex VIII Part II', 'Annex VIII Part III'],
      open.examined,
      bodies,
    ),
    'module H': known(
      'art-32.module-h',
      'a notified body may approve the quality system (module H)',
      ['Art. 32(1)(c)', 'Annex VIII Part IV'],
      open.examined,
      bodies,
    ),
    'European cybersecurity certification scheme': open.certified,
    'EHR system procedure': known(
      'art-32.ehr-procedure',
      'the procedure of the health data law shows conformity',
      ['Art. 32(5a)', 'Reg. (EU) 2025/327 Art. 39(1)', 'Reg. (EU) 2025/327 Rec. 112'],
      open.ehr,
    ),
    'high-risk AI procedure': known(
      'art-32.high-risk-ai-procedure',
      'the procedure of the AI Act shows conformity',
      ['Art. 12(2)', 'Reg. (EU) 2024/1689 Art. 43'],
      open.ai,
    ),
  })
}

/** Whether a delegated act names a certification scheme for its category (Art. 27(9)), on the day of which we speak. */
export function isSchemeNamed(p: Product, { id, says, cites }: Named, atLeastSubstantial: boolean): Verdict {
  const { certificationSchemes: table } = p.dated
  const named = table.rows.filter(row => row.appliesFrom <= p.asOf && (!atLeastSubstantial || row.level !== 'basic'))
  const categories = named.flatMap(row => row.categories)
  const each = categories.map(category => isStated(p, 'coreFunctionality', category))
  const found = named.length === 0 ? 'none known to us' : named.map(({ act }) => act).join(', ')
  return { ...any(id, says, cites, each), restsOn: [rowOf(table, found)] }
}

/** Every route of Article 32(1): alone, with a notified body, or by a scheme of any level where one is available. */
export function everyRoute(p: Product, named: Named): Verdict<Options<Route>> {
  const scheme: Named = {
    id: 'art-32.certification-scheme',
    says: 'a European cybersecurity certification scheme is available and applicable',
    cites: ['Art. 32(1)(d)', 'Art. 27(9)'],
  }
  return routes(p, named, { ...nothing, alone: true, examined: true, certified: isSchemeNamed(p, scheme, false) })
}

const schemeOfClassTwo: Named = {
  id: 'art-32.certification-scheme-substantial',
  says: 'a European cybersecurity certification scheme at level substantial or high is available and applicable',
  cites: ['Art. 32(3)(c)', 'Art. 27(9)'],
}

/** What spares a class I product the notified body; only the paragraph on schemes says so (Art. 27(9)). */
export const schemeOfClassOne: Named = {
  id: 'art-32.certification-scheme-class-one',
  says: 'a certificate of a named scheme at level substantial or high takes the place of a notified body',
  cites: ['Art. 27(9)', 'Art. 32(2)'],
}

/** The routes with a notified body, or by a scheme at level substantial or high where one is available (Art. 32(3), 27(9)). */
export function thirdPartyRoutes(p: Product, named: Named, scheme: Named = schemeOfClassTwo): Verdict<Options<Route>> {
  return routes(p, named, { ...nothing, examined: true, certified: isSchemeNamed(p, scheme, true) })
}

/** Only the certificate that a delegated act under Article 8(1) requires (Art. 32(4)(a)). */
export function requiredCertificate(p: Product): Verdict<Options<Route>> {
  const certified = known(
    'art-32.required-certificate',
    'the certificate that a delegated act requires shows conformity',
    ['Art. 32(4)(a)', 'Art. 8(1), first subparagraph'],
    true,
  )
  const named: Named = {
    id: 'art-32.only-the-required-certificate',
    says: 'a critical product for which a certificate is required takes that route',
    cites: ['Art. 32(4)(a)', 'Art. 8(1), first subparagraph'],
  }
  return routes(p, named, { ...nothing, certified })
}

/** Only the procedure of the health data law (Art. 32(5a)). */
export function ehrProcedure(p: Product): Verdict<Options<Route>> {
  const named: Named = {
    id: 'art-32.only-ehr-procedure',
    says: 'an EHR system shows conformity by the procedure of the health data law, in place of Article 32',
    cites: ['Art. 32(5a)', 'Reg. (EU) 2025/327 Art. 104(3)', 'FAQ 2.7.3'],
  }
  return routes(p, named, { ...nothing, ehr: true })
}

/** Only the procedure of the AI Act (Art. 12(2)). */
export function highRiskAiProcedure(p: Product): Verdict<Options<Route>> {
  const named: Named = {
    id: 'art-12.only-high-risk-ai-procedure',
    says: 'a high-risk AI system shows conformity by the procedure of the AI Act, in place of Article 32',
    cites: ['Art. 12(2)', 'Rec. 51'],
  }
  return routes(p, named, { ...nothing, ai: true })
}
