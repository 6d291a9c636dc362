import { type Product, stated } from '../product.ts'
import { unless, type Verdict } from '../verdict.ts'

/**
 * Whether all variants can share one risk assessment, one technical documentation, one conformity assessment and one
 * declaration of conformity that names them (guidance 174 to 177): if nothing that matters for security differs.
 */
export function variantsShareOneAssessment(p: Product): Verdict {
  return unless(
    'art-13.variants-share-one-assessment',
    'its variants can share one risk assessment, documentation, conformity assessment and declaration',
    ['Art. 13(2)', 'Art. 13(12)', 'Guidance 174', 'Guidance 175', 'Guidance 176', 'Guidance 177'],
    stated(p, 'variantsShareDesign'),
    [stated(p, 'variantsDifferInSecurity')],
  )
}
