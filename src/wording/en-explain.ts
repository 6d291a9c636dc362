import { isPlainDate, longDate } from '../kit/index.ts'
import type { Authority } from '../law/index.ts'

const authorities: Readonly<Record<Authority, string>> = {
  law: 'law: it binds',
  'other act': 'another act of the Union: it binds where it applies',
  recital: 'a recital: it guides how the articles are read, and does not bind by itself',
  'Commission guidance': 'Commission guidance: it does not bind',
  'Commission FAQ': 'Commission services FAQ: it does not bind, and is not the position of the Commission',
  'our reading': 'our reading: nobody has confirmed it',
}

/** The words of `cradle explain`, in English. */
export const englishExplain = {
  title: 'What can be explained',
  standsIn: 'Stands in',
  authority: 'Authority',
  authorities,
  act: 'Act',
  link: 'Text',
  pin: 'Checked',
  pinned: (pin: string) => `against the text whose SHA-256 begins with ${pin}`,
  unpinned: 'not pinned: we do not hold this text, so a change of it would not be noticed here',
  contains: 'What stands in it',
  readBy: 'Rules of ours that read it',
  noRule: 'None yet.',
  furtherRules: (n: number) => `and ${n} more (all with --format json)`,
  tableIs: (asOf: string, days: number) =>
    `What we know as of ${isPlainDate(asOf) ? longDate(asOf) : asOf}; to be relied on for ${days} days, then looked up again.`,
  tableIsStale: 'It is older than that: too old to rely on. Look it up again.',
  source: (source: string) => `Source: ${source}.`,
  rows: (n: number) => (n === 1 ? '1 row' : `${n} rows`),
  noRow: 'None known to us, which does not mean that there is none.',
  notDigested: 'Not put into our words yet; read it at the link.',
  why: 'Why we ask',
  counts: 'What counts',
  example: 'Example',
  whoKnows: 'Who knows',
  answers: 'Answers',
  write: 'Write in cra.yaml, for example',
  notFound: (what: string) => `Nothing is called ${JSON.stringify(what.length > 60 ? `${what.slice(0, 59)}…` : what)}.`,
  nothing:
    'Name a provision ("Art. 14(2)(c)"), a verdict, a fact, an open point (A-1), a table (standards, coordinators) or the code of a problem.',
  nearest: 'Did you mean',
  names: 'The main conclusions, by name',
} as const
