import { type Due, reportingStages, type Stage, type Trigger, userInformation } from '../../../../law/index.ts'
import { type DrillQuestion, fixed, type Option, optionsOf, type RightChoice, type Standing } from '../standing.ts'

/** Written as an id: the words of a content without what separates them, cut to a length that can be typed. */
function idOf(says: string): string {
  const words = says.toLowerCase().match(/[a-z0-9]+/g) ?? []
  const telling = words.filter(
    word => !/^(the|a|an|and|or|of|in|to|is|are|that|with|which|has|have|it|you|as|on)$/.test(word),
  )
  return telling.slice(0, 4).join('-')
}

/** What no report must hold by the Act, though some think so. */
const beyondTheLaw: readonly Option[] = [
  { id: 'exploit-code', label: 'the exploit itself, as code or step by step' },
  { id: 'names-of-users', label: 'the names of the users that were attacked' },
  { id: 'measure-to-be-released', label: 'the day on which an update will be released' },
]

function contentsOf(trigger: Trigger): Due['content'] {
  const stages: readonly Stage[] = ['early warning', 'notification', 'final report']
  const all = stages.flatMap(stage => reportingStages[trigger][stage].content)
  return [...new Map(all.map(content => [content.says, content])).values()]
}

function optionsFor({ trigger }: Standing): readonly Option[] {
  const own = contentsOf(trigger).map(({ says }) => ({ id: idOf(says), label: says }))
  const sorted = [...own, ...beyondTheLaw].toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return sorted
}

/** What the Act wants told at a stage (Art. 14(2), 14(4)): not what the form of the platform asks besides. */
function rightContents({ trigger, stage }: Standing): RightChoice {
  const { content, cite } = reportingStages[trigger][stage]
  const told = content.map(({ says, when }) => (when === 'always' ? says : `${says} (${when})`))
  return {
    right: content.map(({ says }) => idOf(says)),
    why: `By the Act: ${told.join('; ')}. The form of the platform asks for more, and that is not law.`,
    cites: [cite, ...new Set(content.flatMap(({ cites }) => cites).filter(each => each !== cite))],
  }
}

const usersTold = optionsOf({
  ...Object.fromEntries(userInformation.content.map(({ says }) => [idOf(says), says])),
  'exploit-detail': 'how exactly it is exploited',
  'report-number': 'the number of the report to the coordinator',
  'other-victims': 'which other users were attacked',
})

function usersOf({ assessment: { duties }, trigger }: Standing): RightChoice {
  const users = (duties.find(duty => duty.trigger === trigger) ?? duties[0])?.users
  const value = users?.value['impacted users']
  const isDue = value === true
  return {
    right: [isDue ? 'yes' : value === false ? 'no' : 'open'],
    why: isDue
      ? 'A manufacturer that must report must also inform impacted users and, where that is appropriate, all users.'
      : 'The duty to inform users goes with the duty to report. You may tell them of your own accord.',
    cites: ['Art. 14(8)', 'Rec. 67'],
  }
}

/** What a report must tell, and what users are told. */
export const contents = {
  contents: {
    form: 'several',
    asks: 'Which of these does the Act want in this report?',
    options: optionsFor,
    answer: rightContents,
    mend: 'Keep the list of the law apart from that of the form: cradle case show CASE --sheet STAGE tells both.',
  },
  'users-due': {
    form: 'one',
    asks: 'Must you inform users of it now?',
    options: () => optionsOf({ yes: 'Yes, impacted users at least', no: 'No', open: 'That is open' }),
    answer: usersOf,
    mend: 'Settle whether users must be informed together with whether to report: the one goes with the other.',
  },
  'users-what': {
    form: 'several',
    asks: 'What must users be told?',
    options: () => usersTold,
    answer: () => ({
      right: userInformation.content.map(({ says }) => idOf(says)),
      why: 'The vulnerability or incident and, where necessary, what users can do against it. Detail that helps attackers may be held back.',
      cites: ['Art. 14(8)', 'Rec. 67', 'Guidance 219', 'Guidance 220'],
    }),
    mend: 'Keep a draft for users at hand that names measures and withholds detail on the exploitation.',
  },
  'users-when': fixed(
    'Within which time must users be informed?',
    {
      '24-hours': 'Within 24 hours of becoming aware',
      '72-hours': 'Within 72 hours of becoming aware',
      timely: 'In a timely manner; the Act sets no number of hours',
      'after-final': 'After the final report',
    },
    'timely',
    {
      why: 'The Act sets no number. If it is not done in a timely manner, the coordinators may inform users themselves.',
      cites: ['Art. 14(8)', 'Guidance 219'],
      mend: 'Decide by the risk how soon to tell users, and record when you did.',
    },
  ),
} as const satisfies Readonly<Record<string, DrillQuestion>>
