import type { AssessedFinding } from '../actions/findings.ts'
import type { VexList } from '../actions/vex.ts'
import { vexWords as en, reportWords } from '../wording/findings.ts'
import { idOf, nameOf } from './finding-names.ts'
import type { Entry, Screen, Section } from './screen.ts'

/** What was decided, on what, and where it is kept. */
export function addedScreen(file: string, findings: readonly AssessedFinding[]): Screen {
  const entries = findings.map(each => ({ mark: 'list' as const, text: nameOf(each), tail: `(${idOf(each)})` }))
  return {
    title: en.written(file),
    aside: '',
    sections: [{ heading: en.covers, entries }, { entries: [{ text: en.review }] }],
  }
}

type Listed = VexList['statements'][number]

function entryOf({ ids, components, standing, ...said }: Listed): Entry {
  const named = components.map(({ name }) => name).join(', ') || en.wholeProduct
  return {
    mark: standing === 'in conflict' ? 'alarm' : 'list',
    text: en.statement(ids, named),
    more: [en.told(said), ...(standing === 'holds' ? [] : [en.standing[standing]])],
  }
}

function section(heading: string, entries: readonly Entry[]): readonly Section[] {
  return entries.length === 0 ? [] : [{ heading, entries }]
}

/** What was decided on the findings of a product: what is in force, what is not and why, and what the policy accepts. */
export function vexListScreen({ day, statements, accepted }: VexList): Screen {
  const holding = statements.filter(({ standing }) => standing === 'holds')
  const others = statements.filter(({ standing }) => standing !== 'holds')
  const isEmpty = statements.length === 0 && accepted.length === 0
  return {
    title: en.titleOfList(statements.length),
    aside: day === undefined ? '' : reportWords.asOf(day),
    sections: [
      ...(isEmpty ? [{ entries: [{ text: en.none }] }] : []),
      ...section(en.inForce, holding.map(entryOf)),
      ...section(en.others, others.map(entryOf)),
      ...section(
        en.accepted,
        accepted.map(({ id, because, by, until, holds }) => ({
          mark: 'list' as const,
          text: en.acceptance(id, because, by, until, holds),
        })),
      ),
    ],
  }
}
