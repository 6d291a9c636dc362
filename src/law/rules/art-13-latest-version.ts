import { given, ofAnyPart } from '../given.ts'
import { isStated, type Product, stated } from '../product.ts'
import { all, always, any, firstOf, known, type Options, options, unless, type Verdict } from '../verdict.ts'

/** Software, or the software of a device that can run the last version of it: a phone and its system (guidance, example 52). */
function runsLatestVersion(part: Product): Verdict {
  return any(
    'art-13.software-in-its-last-version',
    'it is software, or a device that can run the last version of its software',
    ['Art. 13(10)', 'Rec. 40', 'Guidance Ex. 52'],
    [
      isStated(part, 'kind', 'software'),
      isStated(part, 'kind', 'source code'),
      given(
        'art-13.device-runs-last-version',
        'it is a device that can run the last version of its software',
        ['Rec. 40', 'Guidance Ex. 52'],
        isStated(part, 'kind', 'hardware with software'),
        stated(part, 'hardwareRunsLatestVersion'),
      ),
    ],
  )
}

function movesUpAtNoCost(p: Product): Verdict {
  return unless(
    'art-13.moves-up-at-no-cost',
    'users get the last version free of charge, and moving up to it costs them no more than ordinary effort',
    ['Art. 13(10)', 'Rec. 40', 'Guidance 129', 'Guidance 130'],
    stated(p, 'latestVersionFreeOfCharge'),
    [stated(p, 'upgradeBringsAdditionalCosts')],
  )
}

/**
 * Whether vulnerabilities of this version may be fixed in the last version alone (Art. 13(10), recital 40, guidance 129 to
 * 131): of substantially modified versions, if users can move up free and at no cost; of minor updates in any case. That
 * concerns Annex I Part II(2) alone: the rest of Part II, and reporting, stay for every version.
 */
export function securityPatchOfLatestVersionSuffices(p: Product): Verdict {
  return firstOf(
    'art-13.patch-of-latest-version-suffices',
    'its vulnerabilities may be fixed in the last version alone',
    ['Art. 13(10)', 'Annex I Part II(2)', 'Rec. 40', 'Guidance 131', 'FAQ 4.3.2'],
    [
      {
        when: isStated(p, 'laterVersions', 'substantially modified versions'),
        then: all(
          'art-13.latest-of-modified-versions',
          'it is software of which users can move up to the last version at no cost',
          ['Art. 13(10)', 'Rec. 40'],
          [ofAnyPart(p, runsLatestVersion), movesUpAtNoCost(p)],
        ),
      },
      {
        when: isStated(p, 'laterVersions', 'only minor updates'),
        then: known(
          'art-13.latest-of-minor-updates',
          'minor updates may come for the last of them alone',
          ['Rec. 40'],
          true,
        ),
      },
    ],
    known('art-13.is-the-latest-version', 'a later version takes the place of this one', ['Art. 13(10)'], false),
  )
}

/** A device that cannot run the last version is fixed at least in the last version that it can run (recital 40). */
function isPatchedAsFarAsItRuns(p: Product): Verdict {
  return given(
    'art-13.latest-version-it-can-run',
    'it is a device that cannot run the last version, and its users can move up to the last that it can run',
    ['Rec. 40'],
    all(
      'art-13.later-versions-for-other-devices',
      'it is a device with software of which substantially modified versions came later',
      ['Rec. 40'],
      [
        ofAnyPart(p, part => isStated(part, 'kind', 'hardware with software')),
        isStated(p, 'laterVersions', 'substantially modified versions'),
      ],
    ),
    unless(
      'art-13.left-behind-at-no-cost',
      'it cannot run the last version, and moving up as far as it can costs nothing',
      ['Rec. 40', 'Our reading'],
      movesUpAtNoCost(p),
      [stated(p, 'hardwareRunsLatestVersion')],
    ),
  )
}

/** In which versions the vulnerabilities of a version must be fixed. */
type PatchedVersion = 'the last version' | 'the last version that the device can run' | 'this version'

/** In which version the vulnerabilities of this one must be fixed for as long as it is supported (Annex I Part II(2), Art. 13(10), recital 40). */
export function versionsToPatch(p: Product): Verdict<Options<PatchedVersion>> {
  const [last, lastThatRuns] = [securityPatchOfLatestVersionSuffices(p), isPatchedAsFarAsItRuns(p)]
  return options<PatchedVersion>(
    'art-13.versions-to-patch',
    'in which version its vulnerabilities must be fixed',
    ['Art. 13(10)', 'Annex I Part II(2)', 'Rec. 40', 'Guidance 129', 'Guidance 131'],
    {
      'the last version': last,
      'the last version that the device can run': lastThatRuns,
      'this version': unless(
        'art-13.this-version-to-patch',
        'its vulnerabilities must be fixed in this version',
        ['Annex I Part II(2)', 'Art. 13(8), first subparagraph', 'Art. 13(10)'],
        always('art-13.each-version-is-supported', 'each version is supported for its own support period', [
          'Art. 13(8), first subparagraph',
          'Guidance 128',
        ]),
        [last, lastThatRuns],
      ),
    },
  )
}
