import { given } from '../given.ts'
import { isStated, type Product, stated } from '../product.ts'
import { always, any, firstOf, known, type Options, options, unless, type Verdict } from '../verdict.ts'
import { appliesOnItsRisks } from './annex-1-requirements.ts'

/**
 * Whether it needs security updates that install automatically by default (Annex I Part I(2)(c), recital 56): not if it is
 * primarily a component, nor where users would not reasonably expect them. To tell users and to make updates available
 * without delay is due in any case.
 */
export function needsAutomaticUpdates(p: Product): Verdict {
  return given(
    'annex-1.automatic-updates',
    'it needs security updates that install automatically by default',
    ['Annex I Part I(2)(c)', 'Annex I Part II(7)', 'Rec. 56', 'FAQ 4.3.3'],
    appliesOnItsRisks(p, 'c'),
    unless(
      'annex-1.automatic-updates-applicable',
      'automatic updates are applicable to it',
      ['Annex I Part I(2)(c)', 'Rec. 56'],
      stated(p, 'automaticUpdatesExpected'),
      [stated(p, 'primarilyForIntegration')],
    ),
  )
}

/** Whether a security update may come together with new functions (Annex I Part II(2), recital 57): only where they cannot technically come apart. */
export function fixMayComeWithFunctions(p: Product): Verdict {
  return unless(
    'annex-1.fix-with-functions',
    'the security update may come together with changes of functions',
    ['Annex I Part II(2)', 'Rec. 57', 'FAQ 4.3.5'],
    always('annex-1.one-update-for-both', 'one update may serve security and functions', ['FAQ 4.3.5']),
    [stated(p, 'separationFeasible')],
  )
}

/**
 * Whether its manufacturer answers under the Act for a security update that is not installed (FAQ 4.3.3): not where it was
 * left to the user, who left it out; but where it did not get there, or should have installed itself.
 */
export function answersForUpdateNotInstalled(p: Product): Verdict {
  return firstOf(
    'annex-1.update-not-installed',
    'you answer for the security update that was not installed',
    ['Art. 6(a)', 'Annex I Part II(7)', 'Annex I Part II(8)', 'Rec. 56', 'FAQ 4.3.3'],
    [
      {
        when: isStated(p, 'updateNotInstalledBecause', 'the user left it out'),
        then: known(
          'annex-1.left-out-by-the-user',
          'you answer for users who do not install an update that was offered to them',
          ['Art. 6(a)', 'FAQ 4.3.3'],
          false,
        ),
      },
      {
        when: isStated(p, 'updateNotInstalledBecause', 'it does not update automatically'),
        then: needsAutomaticUpdates(p),
      },
    ],
    known(
      'annex-1.did-not-reach-the-user',
      'security updates must reach the users without delay',
      ['Annex I Part II(7)', 'Annex I Part II(8)'],
      true,
    ),
  )
}

type Remedy = 'documentation' | 'security update at once' | 'workaround at once' | 'advice to users'

/**
 * What the risk of a vulnerability calls for (Annex I Part II(2), Art. 13(7), FAQ 4.3.1): not every one needs a patch, but
 * every one is documented, and what is done comes without delay.
 */
export function remediesFor(p: Product): Verdict<Options<Remedy>> {
  const needsUpdate = isStated(p, 'riskOfVulnerability', 'needs an update at once')
  const needsWorkaround = isStated(p, 'riskOfVulnerability', 'can be contained until an update')
  return options<Remedy>(
    'annex-1.remedies',
    'what the risk of the vulnerability calls for',
    ['Annex I Part II(2)', 'Art. 13(7)', 'FAQ 4.3.1'],
    {
      documentation: always('annex-1.remedy-documentation', 'the vulnerability must be documented', [
        'Annex I Part II(1)',
        'Art. 13(7)',
        'FAQ 4.3.1',
      ]),
      'security update at once': needsUpdate,
      'workaround at once': needsWorkaround,
      'advice to users': any(
        'annex-1.remedy-advice',
        'users need advice on the vulnerability',
        ['Annex I Part II(2)', 'FAQ 4.3.1'],
        [needsUpdate, needsWorkaround, isStated(p, 'riskOfVulnerability', 'very low')],
      ),
    },
  )
}
