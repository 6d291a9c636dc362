import { plainDate } from '../../../kit/index.ts'
import { about, aware, day, exploitedThroughComponent, hour, type Scenario, stated } from '../drill/scenario.ts'

const flaw = 'actively exploited vulnerability'
const incident = 'severe incident'

/** A flaw that is exploited and an incident behind it: two findings, two reports, clocks of their own. */
export const bothTracks: Scenario = {
  name: 'both-tracks',
  title: 'An exploited flaw in {product}, and an incident behind it',
  teaches: 'two tracks whose clocks are never put together',
  start: { day: plainDate('2026-12-22'), time: '22:40' },
  concerns: [flaw, incident],
  beats: [
    {
      after: 0,
      says: 'An alarm: somebody runs commands on the servers that belong to {product}. Within minutes the engineer on duty sees that a flaw of {component} was used, by an attacker, on the system of a customer and without their leave.',
      records: [
        { event: 'signal', from: 'an alarm of our own', says: 'Commands are run on our servers.' },
        { event: 'assessment started' },
        stated({ ...exploitedThroughComponent }, 'the alarm and the logs'),
        aware(flaw, 'With the first look at the logs you were reasonably certain that the flaw is exploited.'),
      ],
      asks: [
        { key: 'vulnerability-reportable', ask: 'reportable', of: flaw },
        { key: 'incident-reportable-yet', ask: 'reportable', of: incident },
        about(flaw, 'early warning', 'due', 'vulnerability-early-warning-due'),
        about(incident, 'early warning', 'due', 'incident-early-warning-so-far'),
      ],
    },
    {
      after: 11 * hour + 20,
      says: 'The attackers had reached the store of keys with which updates are signed, and have put code of theirs into it. Passwords of users were read.',
      records: [
        stated(
          {
            isIncident: true,
            incidentImpairsProduct: true,
            incidentConcernsSensitiveOrImportant: true,
            incidentBringsMaliciousCode: true,
            incidentEffects: 'have come about',
          },
          'the image of the server',
        ),
        aware(
          incident,
          'That a severe incident had occurred was reasonably certain only with the image of the server.',
        ),
      ],
      asks: [
        { key: 'tracks', ask: 'tracks' },
        { key: 'incident-aware-when', ask: 'aware-when', of: incident },
        about(incident, 'early warning', 'due', 'incident-early-warning-due'),
        about(flaw, 'notification', 'due', 'vulnerability-notification-due'),
        about(incident, 'notification', 'due', 'incident-notification-due'),
        about(incident, 'early warning', 'contents', 'incident-early-warning-contents'),
        { key: 'weekend', ask: 'weekend' },
      ],
    },
    {
      after: 2 * day + 12 * hour,
      says: 'On Christmas Day all that was due so far is submitted, and a security update is out.',
      records: [
        { event: 'submitted', of: flaw, stage: 'early warning', receipt: 'EXERCISE-1' },
        { event: 'submitted', of: incident, stage: 'early warning', receipt: 'EXERCISE-2' },
        { event: 'submitted', of: flaw, stage: 'notification', receipt: 'EXERCISE-3' },
        { event: 'submitted', of: incident, stage: 'notification', receipt: 'EXERCISE-4' },
        { event: 'measure available', kind: 'security update' },
      ],
      asks: [
        about(flaw, 'final report', 'runs-from', 'vulnerability-final-runs-from'),
        about(incident, 'final report', 'runs-from', 'incident-final-runs-from'),
        about(flaw, 'final report', 'due', 'vulnerability-final-due'),
        about(incident, 'final report', 'due', 'incident-final-due'),
      ],
    },
  ],
}
