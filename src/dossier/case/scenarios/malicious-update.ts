import { plainDate } from '../../../kit/index.ts'
import { about, aware, day, hour, type Scenario, stated } from '../drill/scenario.ts'

const incident = 'severe incident'

/** An attacker in the release channel (recital 68): a severe incident, and no flaw of the product. */
export const maliciousUpdate: Scenario = {
  name: 'malicious-update',
  title: 'A malicious update of {product}',
  teaches: 'a severe incident in the release channel, and a month that ends in February',
  start: { day: plainDate('2027-01-28'), time: '06:30' },
  concerns: ['actively exploited vulnerability', incident],
  beats: [
    {
      after: 0,
      says: 'Users write that the virus scanner stops the newest update of {product}. You have released none since Monday.',
      records: [{ event: 'signal', from: 'users', says: 'An update came that we have not released.' }],
      asks: [{ key: 'assess-when', ask: 'assess-when' }],
    },
    {
      after: hour + 40,
      says: 'The token of the build server was stolen. With it somebody signed an archive in which {component} was exchanged for one that loads malicious code, and put it on the server for updates. Some hundred users have installed it. {product} itself has no flaw that was used.',
      records: [
        { event: 'assessment started' },
        stated(
          {
            flawIn: 'not in the product',
            isIncident: true,
            incidentImpairsProduct: true,
            incidentBringsMaliciousCode: true,
            incidentEffects: 'have come about',
          },
          'the logs of the build server, and the archive itself',
        ),
        aware(
          incident,
          'The logs of the build server and the archive made it reasonably certain; that scanners complained was a signal.',
        ),
      ],
      asks: [
        { key: 'tracks', ask: 'tracks' },
        { key: 'aware-when', ask: 'aware-when', of: incident },
        about(incident, 'early warning', 'due', 'early-warning-due'),
        about(incident, 'notification', 'due', 'notification-due'),
        about(incident, 'early warning', 'contents', 'early-warning-contents'),
        about(incident, 'final report', 'runs-from', 'final-runs-from'),
        about(incident, 'final report', 'due', 'final-due-so-far'),
        { key: 'users-due', ask: 'users-due', of: incident },
      ],
    },
    {
      after: 5 * hour,
      says: 'The early warning is ready. It holds the suspicion of a crime, and the Member States.',
      asks: [{ key: 'send-when', ask: 'send-when' }],
    },
    {
      after: 5 * hour + 20,
      says: 'It is submitted.',
      records: [{ event: 'submitted', of: incident, stage: 'early warning', receipt: 'EXERCISE-1' }],
      asks: [about(incident, 'notification', 'contents', 'notification-contents'), { key: 'delay', ask: 'delay' }],
    },
    {
      after: 3 * day + hour,
      says: 'On Sunday morning you submit the notification. The token is revoked, the archive withdrawn, a clean update is out.',
      records: [
        { event: 'submitted', of: incident, stage: 'notification', receipt: 'EXERCISE-2' },
        { event: 'measure available', kind: 'security update', says: 'a clean update with a new key' },
      ],
      asks: [
        about(incident, 'final report', 'due', 'final-due'),
        about(incident, 'final report', 'last-day', 'last-day'),
        about(incident, 'final report', 'contents', 'final-contents'),
        { key: 'users-what', ask: 'users-what' },
      ],
    },
  ],
}
