import { plainDate } from '../../../kit/index.ts'
import { about, aware, day, exploitedThroughComponent, hour, type Scenario, stated } from '../drill/scenario.ts'

const flaw = 'actively exploited vulnerability'

/** Friday, 19:45, before Easter, when the clocks go forward: hours run through, days move (No 1182/71 Art. 3(3), 3(4)). */
export const fridayEvening: Scenario = {
  name: 'friday-evening',
  title: 'Friday, 19:45: {product}',
  teaches: 'hours that run through a long weekend and a change of the clocks, and days that do not',
  start: { day: plainDate('2027-03-26'), time: '19:45' },
  concerns: [flaw],
  beats: [
    {
      after: 0,
      says: 'The forensic firm of a customer calls, with evidence: criminals came into their network through {component}, which is part of {product}. Your engineer on duty sees it in the logs at once, and is certain.',
      records: [
        { event: 'signal', from: 'the forensic firm of a customer', says: 'The flaw is exploited.' },
        { event: 'assessment started' },
        stated(
          { ...exploitedThroughComponent, isIncident: false },
          'the evidence of the forensic firm, seen in the logs by the engineer on duty',
        ),
        aware(
          flaw,
          'The engineer on duty was certain within the same call: the first assessment was immediate, and sufficed.',
        ),
      ],
      asks: [
        { key: 'reportable', ask: 'reportable' },
        { key: 'aware-when', ask: 'aware-when' },
        about(flaw, 'early warning', 'due', 'early-warning-due'),
        about(flaw, 'notification', 'due', 'notification-due'),
        { key: 'weekend', ask: 'weekend' },
        { key: 'whose-knowledge', ask: 'whose-knowledge' },
      ],
    },
    {
      after: 3 * hour,
      says: 'The founder asks whether a firm as small as yours cannot wait until Tuesday, when everybody is back.',
      asks: [
        { key: 'no-fine', ask: 'no-fine' },
        { key: 'send-when', ask: 'send-when' },
      ],
    },
    {
      after: 14 * hour,
      says: 'The platform answers with an error since half past eight.',
      records: [{ event: 'platform unavailable', says: 'an error since half past eight' }],
      asks: [{ key: 'outage', ask: 'outage' }, about(flaw, 'early warning', 'due', 'early-warning-due-then')],
    },
    {
      after: 16 * hour,
      says: 'It is back, and the early warning is submitted.',
      records: [{ event: 'submitted', of: flaw, stage: 'early warning', receipt: 'EXERCISE-1' }],
      asks: [about(flaw, 'notification', 'counter', 'counter')],
    },
    {
      after: 2 * day + 20 * hour,
      says: 'The notification is submitted, on a public holiday in much of the Union.',
      records: [{ event: 'submitted', of: flaw, stage: 'notification', receipt: 'EXERCISE-2' }],
      asks: [about(flaw, 'final report', 'due', 'final-due-so-far')],
    },
    {
      after: 21 * day + 14 * hour,
      says: 'On a Saturday you publish the update that mends the flaw.',
      records: [{ event: 'measure available', kind: 'security update' }],
      asks: [about(flaw, 'final report', 'due', 'final-due'), about(flaw, 'final report', 'last-day', 'last-day')],
    },
  ],
}
