import { longDate, type PlainDate } from '../kit/index.ts'

interface Readiness {
  readonly notMet: number
  readonly notShown: number
  readonly open: number
}

function few(n: number, one: string, several: string): readonly string[] {
  return n === 0 ? [] : [n === 1 ? `1 ${one}` : `${n} ${several}`]
}

/** What `--ready-for` says, in English. */
export const englishReady = {
  heading: (day: PlainDate) => `Ready for ${longDate(day)}?`,
  state: (name: string, { notMet, notShown, open }: Readiness) => {
    const against = [
      ...few(notMet, 'duty that applies then is not met', 'duties that apply then are not met'),
      ...few(notShown, 'is not shown in cra.yaml', 'are not shown in cra.yaml'),
      ...few(open, 'question is open', 'questions are open'),
    ]
    if (against.length === 0)
      return `${name}: nothing that Cradle checks stands against that day. It checks some of the duties, not all: cradle obligations lists them.`
    return `${name}: ${notMet > 0 ? 'not yet' : 'not known yet'}; ${against.join(', ')}.`
  },
} as const
