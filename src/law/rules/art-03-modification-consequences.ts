import type { Cite } from '../act/index.ts'
import { given, ofAnyPart, shared } from '../given.ts'
import { isStated, type Product, stated } from '../product.ts'
import { all, any, firstOf, known, type Options, options, type Verdict, type VerdictId } from '../verdict.ts'
import { isProductMadeAvailable } from './art-03-making-available.ts'
import { isHarmlessByKind, isSubstantialModification, mayAlterRisks } from './art-03-substantial-modification.ts'

/** What follows from a change of a product that was already on the market. */
type Consequence =
  | 'risk assessment and documentation are brought up to date'
  | 'the body that assessed it is told'
  | 'it is placed on the market anew'
  | 'its conformity is assessed anew'
  | 'evidence on what did not change serves again'
  | 'its declaration of conformity is drawn up anew'
  | 'whoever modified it becomes its manufacturer'
  | 'its support period is determined anew'

/** Only what is supplied is placed on the market: what someone modifies for own use is not (guidance 116, Art. 22(1)). */
const isPlacedAnew = shared((p: Product): Verdict => {
  return given(
    'art-03.placed-anew',
    'it is substantially modified and made available, and so placed on the market anew',
    ['Art. 3(21)', 'Rec. 39', 'Guidance 116', 'Guidance 122', 'Guidance 132'],
    isSubstantialModification(p),
    ofAnyPart(p, isProductMadeAvailable),
  )
})

function followsFromPlacing(p: Product, id: VerdictId, says: string, cites: readonly Cite[]): Verdict {
  return all(id, says, cites, [isPlacedAnew(p)])
}

function mayAffectConformity(p: Product): Verdict {
  return firstOf(
    'art-32.change-may-affect-conformity',
    'the change may affect its conformity',
    ['Annex VIII Part II(7)', 'Rec. 41', 'FAQ 6.2'],
    [
      {
        when: isStated(p, 'kindOfChange', 'handling of vulnerabilities only'),
        then: known(
          'art-32.handling-was-assessed-too',
          'the body assessed the handling of vulnerabilities as well',
          ['Annex VIII Part II(7)'],
          true,
        ),
      },
      {
        when: isStated(p, 'kindOfChange', 'service of others'),
        then: known(
          'art-32.service-was-not-assessed',
          'a service of others was assessed as part of the product',
          ['Guidance 208'],
          false,
        ),
      },
      {
        when: stated(p, 'purposeChanges'),
        then: known('art-32.purpose-was-assessed', 'it was assessed for its purpose', ['Rec. 41', 'Art. 3(30)'], true),
      },
      {
        when: isHarmlessByKind(p),
        then: known(
          'art-32.harmless-change',
          'such a change may affect conformity although it leaves the purpose as it is',
          ['Rec. 39', 'Rec. 42', 'FAQ 6.2'],
          false,
        ),
      },
    ],
    mayAlterRisks(p),
  )
}

/**
 * The body that assessed it is told of what may affect conformity (Annex VIII Part II(7), recital 41), whether or not the
 * change turns out to be substantial, and of changed ways to handle vulnerabilities, which it assessed as well.
 */
function mustTellTheBody(p: Product): Verdict {
  return given(
    'art-32.body-is-told',
    'a body assessed it, and the change may affect its conformity',
    ['Annex VIII Part II(7)', 'Annex VIII Part IV(3.5)', 'Rec. 41', 'FAQ 6.2', 'FAQ 6.3'],
    any(
      'art-32.assessed-by-a-body',
      'a notified body or a certification body assessed it',
      ['Rec. 41', 'Art. 32(1)'],
      [
        isStated(p, 'conformityAssessedBy', 'a notified body, by its type'),
        isStated(p, 'conformityAssessedBy', 'a notified body, by the quality system'),
        isStated(p, 'conformityAssessedBy', 'a certification body'),
      ],
    ),
    given(
      'art-32.change-of-a-product-assessed',
      'it was changed after it was placed on the market, and that may affect its conformity',
      ['Annex VIII Part II(7)', 'Rec. 41'],
      stated(p, 'changedAfterPlacing'),
      mayAffectConformity(p),
    ),
  )
}

function modifierBecomesManufacturer(p: Product): Verdict {
  return given(
    'art-22.modifier-becomes-manufacturer',
    'whoever substantially modified it counts as its manufacturer from then on',
    ['Art. 21', 'Art. 22(1)', 'Guidance 117'],
    isSubstantialModification(p),
    firstOf(
      'art-22.modifier-by-who-it-is',
      'the one who modified it was not its manufacturer, and now counts as such',
      ['Art. 21', 'Art. 22(1)', 'Guidance 117', 'Guidance 122'],
      [
        {
          when: isStated(p, 'modifiedBy', 'its manufacturer'),
          then: known(
            'art-22.modifier-stays-manufacturer',
            'its manufacturer becomes what it was already',
            ['Guidance 122'],
            false,
          ),
        },
        {
          when: isStated(p, 'modifiedBy', 'an importer or distributor'),
          then: known(
            'art-21.modifier-imports-or-distributes',
            'an importer or distributor who substantially modifies it counts as its manufacturer',
            ['Art. 21'],
            true,
          ),
        },
      ],
      ofAnyPart(p, isProductMadeAvailable),
    ),
  )
}

/**
 * Whether a substantial modification has the support period determined anew (Art. 13(8), guidance 133 to 135): only if it
 * changes what the expected time in use was reckoned from. Otherwise the period runs on, even if less than five years of it
 * are left (guidance 128 and 134).
 */
export function supportRestartsWithModification(p: Product): Verdict {
  return given(
    'art-13.support-set-anew',
    'the modification has the support period determined anew',
    ['Art. 13(8), second subparagraph', 'Guidance 133', 'Guidance 134', 'Guidance 135'],
    isSubstantialModification(p),
    stated(p, 'modificationChangesExpectedUse'),
  )
}

/**
 * What follows from a change, consequence by consequence (Art. 13(7), 13(12), 21, 22, recital 41, guidance 113 to 124 and
 * 132 to 135). The assessment looks at what changed; evidence on the rest serves again, and the declaration covers it all.
 */
export function consequencesOfModification(p: Product): Verdict<Options<Consequence>> {
  return options<Consequence>(
    'art-03.modification-consequences',
    'what follows from the change',
    ['Art. 3(30)', 'Rec. 41', 'Guidance 113', 'Guidance 116'],
    {
      'risk assessment and documentation are brought up to date': all(
        'art-31.kept-up-to-date',
        'risk assessment and technical documentation are brought up to date, whether or not the change is substantial',
        ['Art. 13(7)', 'Art. 31(2)', 'Guidance 113', 'Guidance 208'],
        [stated(p, 'changedAfterPlacing')],
      ),
      'the body that assessed it is told': mustTellTheBody(p),
      'it is placed on the market anew': isPlacedAnew(p),
      'its conformity is assessed anew': followsFromPlacing(
        p,
        'art-32.assessed-anew',
        'its conformity is assessed anew before the modified product is supplied',
        ['Art. 13(12), second subparagraph', 'Rec. 41', 'Guidance 116', 'Guidance 123', 'FAQ 6.2', 'FAQ 6.3'],
      ),
      'evidence on what did not change serves again': followsFromPlacing(
        p,
        'art-32.evidence-serves-again',
        'the assessment looks at what was modified; documents and tests on the rest may be used again',
        ['Guidance 119', 'Guidance 123'],
      ),
      'its declaration of conformity is drawn up anew': followsFromPlacing(
        p,
        'art-28.drawn-up-anew',
        'the declaration of conformity is drawn up for the modified product',
        ['Art. 13(12), third subparagraph', 'Art. 28(1)', 'Guidance 119', 'FAQ 6.8'],
      ),
      'whoever modified it becomes its manufacturer': modifierBecomesManufacturer(p),
      'its support period is determined anew': supportRestartsWithModification(p),
    },
  )
}
