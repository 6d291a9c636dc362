import type { Register } from '../actions/cases.ts'
import { longDate } from '../kit/index.ts'
import { registerWords as words } from '../wording/case.ts'
import type { Entry, Screen, Section } from './screen.ts'
import { statesEntries } from './states-entries.ts'

/** A text of a table as a sentence. */
function begun(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

function stepSections({ registration, isStale }: Register): readonly Section[] {
  const { rows, asOf, source } = registration
  const byWhen = Map.groupBy(rows, ({ when }) => when)
  return [
    ...[...byWhen].map(([when, steps]) => ({
      heading: words.headings[when],
      entries: steps.map(
        ({ step, note, address }): Entry => ({
          mark: 'step',
          text: begun(step),
          more: [note === undefined ? undefined : begun(note), address].flatMap(text => text ?? []),
        }),
      ),
    })),
    {
      entries: [
        { text: words.source(asOf, source) },
        ...(isStale ? [{ mark: 'alarm' as const, text: words.stale }] : []),
      ],
    },
  ]
}

function coordinatorSection({ coordinator, verdict }: Register): Section {
  const tail = `[${verdict.cites[0]} · ${verdict.id}]`
  if (!coordinator)
    return { heading: words.coordinator, entries: [{ mark: 'open', text: words.coordinatorOpen, tail }] }
  const { name, state, platform, addresses } = coordinator
  return {
    heading: words.coordinator,
    entries: [
      {
        text: words.coordinatorIs(name, state),
        tail,
        more: [words.platform(platform), words.addresses(addresses), words.why(verdict.id)],
      },
    ],
  }
}

function statesSection({ states, case: of }: Register): Section {
  return { heading: words.states, entries: statesEntries(states, of) }
}

/** What it takes to be able to submit on the platform, to whom, and for which Member States. */
export function registerScreen(register: Register): Screen {
  const { name, id } = register.dossier.file.product
  return {
    title: words.title(name ?? id ?? ''),
    aside: longDate(register.moment.day),
    sections: [coordinatorSection(register), statesSection(register), ...stepSections(register)],
  }
}
