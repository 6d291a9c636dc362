import { longDate, type PlainDate } from '../kit/index.ts'

/** What stands in reports for people and for CI alike, in English; few words, so that a scan loads no more. */
export const englishReport = {
  asOf: (day: PlainDate) => `as of ${longDate(day)}`,
  gap: { 'not met': 'not so yet', 'not shown': 'not shown in cra.yaml' },
  accepted: (because: string) => `accepted: ${because}`,
  nothingSeen: 'Nothing could be looked up, so nothing found says nothing.',
  known: (says: string) => `in the baseline: ${says}`,
  suites: { findings: 'findings', duties: 'duties', inputs: 'inputs' },
} as const
