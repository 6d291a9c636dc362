import type { Place, Problem, ProblemCode, ProblemKind } from '../../kit/index.ts'

const seeKinds = 'See cradle case add --help for what can happen in a case, and what each event needs.'

/** What can be wrong with a case, and with what somebody wants to add to it. */
export const caseProblems = {
  'case.unknown-event': {
    means: 'A document of the log, or what is to be added, is no event that we know.',
    remedy: seeKinds,
  },
  'case.changed': {
    means: 'An event of the log is not as it was written: its hash does not fit, or that of one of its texts.',
    remedy:
      'Bring back the log as it was, from version control or a backup. What was wrong in an event is mended by a correction, not in its place.',
  },
  'case.out-of-chain': {
    means: 'An event does not follow on those that it names: something before it was moved or taken out.',
    remedy: 'Bring back the log as it was, from version control or a backup.',
  },
  'case.conflict': {
    means: 'Version control mixed two versions of the log line by line, and left its marks in it.',
    remedy:
      'Take one version back (git checkout --ours FILE), write the other beside it (git show :3:FILE > OTHER), and put its events behind: cradle case join CASE --with OTHER.',
  },
  'case.no-branch': {
    means: 'A log that is to be joined is no other version of this one: it does not begin with the same opening.',
    remedy: 'Name a version of the same case, as from another branch or a backup.',
  },
  'case.nothing-to-join': {
    means: 'A log that is to be joined holds nothing that this one does not hold already.',
    remedy: 'There is nothing to do.',
  },
  'case.not-opened': {
    means: 'The log does not begin with the opening of the case that its name says, or opens it again.',
    remedy: 'Bring back the log as it was, from version control or a backup; one file holds one case.',
  },
  'case.damaged': {
    means: 'The log was changed by hand or cut, so that nothing was added to it.',
    remedy: 'Bring back the log as it was, then add the event again. cradle verify says what does not fit.',
  },
  'case.no-such-case': {
    means: 'There is no case of this name beside the product file.',
    remedy: 'See cradle case list for those that there are.',
  },
  'case.exists': {
    means: 'A case of this name was opened before.',
    remedy: 'Add to it with cradle case add, or give the new one another name with --id.',
  },
  'case.bad-id': {
    means: 'A case is named by what cannot be the name of a file everywhere.',
    remedy: 'Use small letters, digits, and single hyphens or dots between them, 80 at most.',
  },
  'case.odd-file': {
    means: 'A file lies among the cases that is not read as one.',
    remedy: 'Give it the name of the case that it holds, with .yaml behind it, or put it elsewhere.',
  },
  'case.locked': {
    means: 'Another process is writing to the case and did not finish in time. Nothing was added.',
    remedy: 'Try again; if no other cradle is running, delete the file .lock beside the case.',
  },
  'case.full': {
    means: 'The log is as long as one that we still read. Nothing was added.',
    remedy: 'Open another case that goes on from this one, and say so in its title.',
  },
  'case.no-moment': {
    means: 'A moment was given that we cannot read, or that does not exist.',
    remedy:
      'Write it with its offset, as 2026-11-20T19:45+01:00, or as the clocks of the zone showed it, as 2026-11-20T19:45.',
  },
  'case.no-such-zone': {
    means: 'There is no time zone of this name.',
    remedy: 'Name one of the time-zone database, such as Europe/Paris, or give the moment with its offset.',
  },
  'case.repeated-hour': {
    means: 'The clocks of the zone showed this time twice, for they were put back.',
    remedy:
      'Give the moment with its offset. If nobody knows which of the two it was, take the earlier: its clocks end earlier.',
  },
  'case.skipped-hour': {
    means: 'The clocks of the zone never showed this time, for they were put forward.',
    remedy: 'Look up when it was, and give the moment with its offset.',
  },
  'case.in-the-future': {
    means: 'What is to be recorded has not happened yet by the clock of this machine.',
    remedy: 'Record it once it has happened. If the clock of this machine is wrong, set it.',
  },
  'case.out-of-order': {
    means: 'What is to be recorded cannot have happened then, given what is recorded already.',
    remedy:
      'Check the moment. If an earlier entry is the one that is wrong, correct that: cradle case add CASE corrected.',
  },
  'case.recorded-already': {
    means: 'This can happen once in a case, and is recorded already.',
    remedy:
      'If what was recorded is wrong, correct it: cradle case add CASE corrected --corrects NUMBER --because TEXT.',
  },
  'case.no-submission': {
    means: 'A receipt, or the invalidation of a report, was given for a stage of which no submission is recorded.',
    remedy: 'Record the submission first: cradle case add CASE submitted --stage STAGE --at MOMENT.',
  },
  'case.closed': {
    means: 'The case is closed.',
    remedy: 'A new signal opens it again: cradle case add CASE signal --says TEXT.',
  },
  'case.which-track': {
    means: 'The case is about a vulnerability and an incident, and it is not said which of the two this concerns.',
    remedy: 'Give --of vulnerability or --of incident: each has clocks of its own.',
  },
  'case.needs': {
    means: 'The event lacks something that it needs, or has something that it cannot have.',
    remedy: seeKinds,
  },
  'case.no-such-stage': {
    means: 'There is no report of this name.',
    remedy: 'Give early-warning, notification, intermediate-report or final-report.',
  },
  'case.no-page': {
    means: 'Only a report sheet is a page; how a case stands is text, Markdown or JSON.',
    remedy: 'Give --sheet STAGE with --format html.',
  },
  'case.unknown-field': {
    means: 'The form of the reporting platform has no such field, or the field does not take this value.',
    remedy: 'See the fields of a stage with cradle case show CASE --sheet "early warning".',
  },
  'case.no-such-event': {
    means: 'A correction names an event that the log does not hold, or one that cannot be corrected.',
    remedy: 'Name an event by its number, as cradle case show prints it. An opening or a correction is not corrected.',
  },
  'case.no-such-head': {
    means:
      'A head that was recorded elsewhere is none of the log: events were cut off or rewritten, or it is of another case.',
    remedy: 'Bring back the log as it was when the head was recorded, from version control or a backup.',
  },
  'case.cut': {
    means: 'Events that an older copy of the log holds are not in it any more.',
    remedy: 'Bring them back from the copy: a log only ever grows.',
  },
  'case.nothing-to-erase': {
    means: 'The event has no personal text, or it was erased before.',
    remedy: 'Name an event by its number, as cradle case show prints it.',
  },
  'case.recorded-before': {
    means: 'The clock of this machine is behind the last entry of the log. Nothing was added.',
    remedy: 'Set the clock of this machine.',
  },
  'case.not-an-exercise': {
    means: 'Only an exercise runs in a time of its own; a case is recorded by the clock of this machine.',
    remedy: 'Leave --as-of out, or open an exercise: cradle case open --exercise.',
  },
  'case.nothing-to-tell': {
    means:
      'There is nothing to tell users: nobody became aware yet, the case is not to be reported, or the Act does not ask to tell users of it.',
    remedy: 'See cradle case show CASE --notice for why.',
  },
  'case.one-view': {
    means:
      'More than one thing was asked to be shown of a case at once, or with a format or flag that belongs to another.',
    remedy:
      'Ask for one of --sheet, --notice, --fact-sheet, --laws, --delays. With --notice go --alone, --format csaf and --tracking-id; with it and --fact-sheet --with-detail.',
  },
  'case.device-and-product': {
    means:
      'One product cannot be a medical device and under the Act: the clocks of the two never run for the same product.',
    remedy: 'Name the other product with --for, or correct the facts in cra.yaml by which the Act applies to this one.',
  },
  'case.no-such-scenario': {
    means: 'There is no drill of this name.',
    remedy: 'cradle case drill lists those that there are.',
  },
  'case.no-such-question': {
    means: 'An answer is given to a question that the drill does not ask.',
    remedy: 'cradle case drill SCENARIO prints every question with its key.',
  },
  'case.not-an-answer': {
    means: 'An answer is none that the question takes.',
    remedy: 'cradle case drill SCENARIO prints every question with the answers that there are.',
  },
  'case.other-scenario': {
    means: 'The answers are for another drill than the one that is played.',
    remedy: 'Name the drill that the answers are for, or leave `scenario` out of the file.',
  },
  'case.no-such-component': {
    means: 'The component that a drill is to be about is listed in no SBOM of the product.',
    remedy: 'Name one that is, by its package URL or its name, or leave --component out.',
  },
  'case.start-outside': {
    means: 'A drill is to begin before reports are due at all, or too far from today to count holidays.',
    remedy: 'Give a moment from 11 September 2026 on, and before 2100.',
  },
} satisfies Readonly<Record<ProblemCode, ProblemKind>>

export type CaseProblemCode = keyof typeof caseProblems

/** A problem of a code that is declared here; without a remedy of its own it has the one that the code has in general. */
export function caseProblem(code: CaseProblemCode, place: Place, says: string, remedy?: string): Problem {
  return { code, place, says, remedy: remedy ?? caseProblems[code].remedy }
}
