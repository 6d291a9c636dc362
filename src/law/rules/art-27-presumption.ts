import { citedAs, type DatedTable, rowOf } from '../dated/index.ts'
import { given } from '../given.ts'
import { isStated, type Product, stated } from '../product.ts'
import { any, type Verdict } from '../verdict.ts'
import { isSchemeNamed } from './art-32-outcomes.ts'

function inPreparation({ facts, dated }: Product): string {
  const drafts = dated.standards.rows.filter(row => !row.citedOn && row.category === facts.coreFunctionality?.is)
  const names = drafts.map(({ standard }) => standard).join(', ')
  return names === '' ? 'none known to us' : `none known to us; in preparation: ${names}`
}

/** Whether the Official Journal cites a harmonised standard for its category (Art. 27(1)), on the day of which we speak. */
function isStandardCited(p: Product): Verdict {
  const { standards } = p.dated
  const cited = standards.rows.filter(({ citedOn }) => citedOn !== undefined && citedOn <= p.asOf)
  const found = cited.filter(({ category }) => category === p.facts.coreFunctionality?.is)
  const names = found.map(citedAs).join(', ')
  return {
    ...any(
      'art-27.standard-cited',
      'the Official Journal cites a harmonised standard for its category',
      ['Art. 27(1), first subparagraph', 'Art. 32(2)'],
      cited.map(({ category }) => isStated(p, 'coreFunctionality', category)),
    ),
    restsOn: [rowOf(standards, names === '' ? inPreparation(p) : names)],
  }
}

function isSpecified(p: Product): Verdict {
  const table = p.dated.commonSpecifications
  const inForce = table.rows.filter(row => row.appliesFrom <= p.asOf)
  const says = inForce.length === 0 ? 'none known to us' : inForce.map(({ act }) => act).join(', ')
  return {
    ...any(
      'art-27.common-specification-exists',
      'there is a common specification for its category',
      ['Art. 27(2), first subparagraph', 'Art. 27(5)', 'Art. 32(2)'],
      inForce.flatMap(row => row.categories).map(category => isStated(p, 'coreFunctionality', category)),
    ),
    restsOn: [rowOf(table satisfies DatedTable<unknown>, says)],
  }
}

/** Whether there is a cited standard or a common specification for its category, which could be applied in part (Art. 32(2)). */
export function canBeAppliedInPart(p: Product): Verdict {
  return any(
    'art-27.can-be-applied-in-part',
    'there is a cited standard or a common specification for its category',
    ['Art. 27(1), first subparagraph', 'Art. 27(5)', 'Art. 32(2)'],
    [isStandardCited(p), isSpecified(p)],
  )
}

/**
 * Whether a harmonised standard, a common specification or a certification scheme for its category exists and is applied
 * in full, covering at least the risks of its core functionality (Art. 32(2), guidance 148 to 152). Only what the dated
 * tables hold can be applied; of a scheme we ask that a delegated act names it (open point A-5, safe course).
 */
export function isCoveredInFull(p: Product): Verdict {
  return any(
    'art-27.covered-in-full',
    'a cited standard, a common specification or a named scheme covers its core functionality and is applied in full',
    ['Art. 32(2)', 'Art. 27(1), first subparagraph', 'Art. 27(5)', 'Art. 27(9)', 'Guidance 148', 'Guidance 153'],
    [
      given(
        'art-27.standard-applied',
        'there is a cited standard for its category, and it is applied in full',
        ['Art. 27(1), first subparagraph', 'Art. 32(2)', 'Guidance 150', 'Guidance 152'],
        isStandardCited(p),
        stated(p, 'standardAppliedInFull'),
      ),
      given(
        'art-27.common-specification-applied',
        'there is a common specification for its category, and it is applied in full',
        ['Art. 27(5)', 'Art. 32(2)'],
        isSpecified(p),
        stated(p, 'commonSpecificationAppliedInFull'),
      ),
      given(
        'art-27.scheme-applied',
        'a delegated act names a scheme for its category, and it is certified under it',
        ['Art. 27(9)', 'Art. 32(2)', 'Guidance 153'],
        isSchemeNamed(
          p,
          {
            id: 'art-27.scheme-named',
            says: 'a delegated act names a scheme at level substantial or high for its category',
            cites: ['Art. 27(8)', 'Art. 27(9)'],
          },
          true,
        ),
        stated(p, 'certificateAtLeastSubstantial'),
      ),
    ],
  )
}
