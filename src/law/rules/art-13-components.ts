import { given } from '../given.ts'
import { isStated, type Product, stated } from '../product.ts'
import { unless, type Verdict } from '../verdict.ts'

/**
 * Whether components of others may be built in (Art. 13(5), recitals 34 and 35): with due diligence, and as long as none of
 * them compromises the product. CE marking is one thing to look at, not a condition (FAQ 4.4.3).
 */
export function componentsMayBeBuiltIn(p: Product): Verdict {
  return unless(
    'art-13.components-may-be-built-in',
    'components of others may be built in, with or without CE marking',
    ['Art. 13(5)', 'Rec. 34', 'Rec. 35', 'FAQ 4.4.3'],
    stated(p, 'dueDiligenceOnComponents'),
    [stated(p, 'componentsCompromiseIt')],
  )
}

/**
 * Whether a vulnerability in a component must be reported to whoever makes or maintains it (Art. 13(6), guidance 222 to 225):
 * only one of the component itself, in the version built in, and not where that would be pointless.
 */
export function mustReportUpstream(p: Product): Verdict {
  return unless(
    'art-13.report-upstream',
    'you must report the vulnerability to whoever makes or maintains the component',
    ['Art. 13(6)', 'Rec. 34', 'Guidance 222', 'Guidance 223', 'Guidance 224', 'Guidance 225'],
    stated(p, 'flawInComponentItself'),
    [
      isStated(p, 'componentMaintainer', 'aware'),
      isStated(p, 'componentMaintainer', 'no longer maintained'),
      isStated(p, 'componentMaintainer', 'relied on no longer'),
    ],
  )
}

/** Whether a fix of the component must be shared with whoever makes or maintains it (Art. 13(6), guidance 226 to 229); nobody must accept it. */
export function mustShareFix(p: Product): Verdict {
  return given(
    'art-13.share-fix',
    'you must share your fix with whoever makes or maintains the component',
    ['Art. 13(6)', 'Guidance 226', 'Guidance 227', 'Guidance 228', 'Guidance 229'],
    stated(p, 'flawInComponentItself'),
    unless(
      'art-13.fix-to-share',
      'there is a fix, and someone to share it with',
      ['Art. 13(6)', 'Guidance 226'],
      stated(p, 'fixOfComponentDeveloped'),
      [isStated(p, 'componentMaintainer', 'no longer maintained')],
    ),
  )
}
