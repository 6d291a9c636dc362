import { given } from '../given.ts'
import { isStated, type Product, stated } from '../product.ts'
import { all, any, firstOf, known, type Verdict } from '../verdict.ts'

/** Whether it may be shown although it does not comply (Art. 4(2)): at a fair or the like, under a sign that says so. A privilege, not an exclusion. */
export function mayBeShown(p: Product): Verdict {
  return given(
    'art-04.may-be-shown',
    'it may be shown and used at the event although it does not comply',
    ['Art. 4(2)', 'Rec. 36'],
    stated(p, 'shownAtFair'),
    stated(p, 'shownWithVisibleSign'),
  )
}

function isTestRelease(p: Product): Verdict {
  return all(
    'art-04.test-release',
    'it is released unfinished, only as long as testing needs, under a sign that says so',
    ['Art. 4(3)', 'Rec. 37', 'FAQ 1.6'],
    [stated(p, 'testPeriodIsLimited'), stated(p, 'testReleaseHasVisibleSign')],
  )
}

function isUnfinishedSoftware(p: Product): Verdict {
  return given(
    'art-04.unfinished-software',
    'it is unfinished software for testing',
    ['Art. 4(3)', 'Rec. 37'],
    stated(p, 'unfinishedForTesting'),
    any(
      'art-04.test-release-is-software',
      'it is software, or source code',
      ['Art. 4(3)', 'Art. 3(4)'],
      [isStated(p, 'kind', 'software'), isStated(p, 'kind', 'source code')],
    ),
  )
}

/** Whether it may be released for testing although it does not comply (Art. 4(3)); never a safety component under other law (Art. 4(4)). */
export function mayBeReleasedForTesting(p: Product): Verdict {
  return given(
    'art-04.may-be-released-for-testing',
    'it may be made available for testing although it does not comply',
    ['Art. 4(3)', 'Art. 4(4)', 'Rec. 37', 'FAQ 1.6'],
    isUnfinishedSoftware(p),
    firstOf(
      'art-04.not-a-safety-component',
      'it is a test release and not a safety component',
      ['Art. 4(3)', 'Art. 4(4)'],
      [
        {
          when: stated(p, 'safetyComponentOtherLaw'),
          then: known(
            'art-04.safety-component',
            'safety components under other harmonisation law have this privilege',
            ['Art. 4(4)'],
            false,
          ),
        },
      ],
      isTestRelease(p),
    ),
  )
}
