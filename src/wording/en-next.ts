import { longDate, type PlainDate } from '../kit/index.ts'

/** Who has duties, and the article that lists them, by the id of the verdict that says that they apply. */
const duties: Readonly<Record<string, readonly [string, string]>> = {
  'art-71.manufacturer-duties-apply': ['a manufacturer', 'Art. 13'],
  'art-71.importer-duties-apply': ['an importer', 'Art. 19'],
  'art-71.distributor-duties-apply': ['a distributor', 'Art. 20'],
  'art-71.representative-duties-apply': ['an authorised representative', 'Art. 18'],
  'art-24.duties-apply': ['an open-source software steward', 'Art. 24'],
}

function prepare(id: string, from: PlainDate, reportsFromThen: boolean): string {
  const [who, article] = duties[id] ?? ['an economic operator', 'Art. 71']
  const reporting = reportsFromThen ? ', reporting within 24 hours among them' : ''
  const also = reportsFromThen ? ' and cradle explain "Art. 14"' : ''
  const first = `Be ready by ${longDate(from)}: from then on the duties of ${who} apply${reporting}.`
  return `${first} Read cradle explain "${article}"${also}.`
}

/** A path as it can be typed into a shell. */
function typed(path: string): string {
  return /^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`
}

/** What a person is told to do next, in English: one step a sentence, the most pressing first. */
export const englishNext = {
  mendFile: (file: string) => `Mend what could not be read in ${file}: each problem says what to do.`,
  answerScope: (fact: string) =>
    `Answer the open questions above: they decide whether the Act applies. Begin with ${fact}; cradle explain ${fact} says how and where to write it.`,
  answerRest: (fact: string) =>
    `Answer what is still open, beginning with ${fact}: cradle explain ${fact} says how and where to write it.`,
  decide: (point: string) =>
    `Decide with your adviser where the law is open: cradle explain ${point} says between what, and where to write it.`,
  report:
    'Be ready to report now: an early warning is due within 24 hours of becoming aware that a vulnerability is being exploited, or of a severe incident. Read cradle explain "Art. 14".',
  coordinator:
    'Settle now to whom you would report: state mainEstablishmentState in cra.yaml (cradle explain mainEstablishmentState says how), and see what to have ready: cradle case register.',
  reportFrom: (from: PlainDate) =>
    `Be ready to report from ${longDate(from)}: an early warning is due within 24 hours of becoming aware that a vulnerability is being exploited, or of a severe incident. Read cradle explain "Art. 14".`,
  prepare,
  earlierVersions: (from: PlainDate) =>
    `Is an earlier version of it on the market already? Reporting applies to that one since ${longDate(from)}: check it with its own placedOnMarket.`,
  legacy:
    'Ask of each change made on or after 11 December 2027 whether it is a substantial modification, one that affects how the requirements are met or alters what it is for: the first one brings all other duties. Read cradle explain "Art. 3(30)".',
  thirdParty:
    'You need a notified body, an assessor that a Member State has notified for this: no route without one is open to this product today. Which ones there are is not known to us; the Commission keeps the list. Ask early.',
  documents:
    'Begin with the largest piece of work: the risk assessment and the technical documentation. Read cradle explain "Annex VII".',
  ownAssessment: 'You may assess conformity yourself (module A). Read cradle explain "Annex VIII Part I".',
  closeGaps: (n: number, isDue: boolean) => {
    const what = n === 1 ? 'the gap' : `the ${n} gaps`
    return `Close ${what} above${isDue ? ' now, for these duties apply already' : ''}. What you have and cra.yaml does not show, write into it.`
  },
  otherPartsToo:
    'This holds for this product alone: an app, a cloud part or an accessory that goes with it needs a check of its own.',
  keep: (path: string) =>
    `Keep this answer with its reasons: cradle check${path === '.' ? '' : ` ${typed(path)}`} --explain --output FILE. Run it again when the product, its purpose or the law changes.`,
} as const
