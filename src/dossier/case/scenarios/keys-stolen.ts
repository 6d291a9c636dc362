import { plainDate } from '../../../kit/index.ts'
import { about, aware, hour, type Scenario, stated } from '../drill/scenario.ts'

const incident = 'severe incident'

/** Keys for updates are stolen, and nothing has followed from it yet: open point R-2, on which the safe course is to report. */
export const keysStolen: Scenario = {
  name: 'keys-stolen',
  title: 'Stolen keys, and no forged update of {product} so far',
  teaches: 'what to do where the law is open: an incident that could have severe effects',
  start: { day: plainDate('2026-10-24'), time: '15:50' },
  concerns: [incident],
  beats: [
    {
      after: 0,
      says: 'The backup of the build server lay open for a night, and somebody has fetched it. In it is the key with which updates of {product} are signed.',
      records: [{ event: 'signal', from: 'the provider of the backups', says: 'The backup was fetched.' }],
      asks: [{ key: 'assess-when', ask: 'assess-when' }],
    },
    {
      after: 2 * hour + 40,
      says: 'It is certain: the key was in it, and whoever has it could forge updates, with a malicious {component} in them, say. No forged update has been seen.',
      records: [
        { event: 'assessment started' },
        stated(
          {
            isIncident: true,
            incidentImpairsProduct: true,
            incidentBringsMaliciousCode: true,
            incidentEffects: 'only possible',
          },
          'the logs of the provider, and the list of what the backup held',
        ),
        aware(incident, 'With the list of what the backup held it was reasonably certain what had happened.'),
      ],
      asks: [
        { key: 'reportable-by-law', ask: 'reportable' },
        about(incident, 'early warning', 'due', 'early-warning-due'),
        about(incident, 'notification', 'due', 'notification-due'),
        { key: 'weekend', ask: 'weekend' },
      ],
    },
    {
      after: 4 * hour,
      says: 'You decide to follow the safe reading of the open point, that being capable of such effects is enough, and write down why.',
      records: [
        {
          event: 'point decided',
          points: { 'R-2': { reading: 1, because: 'Reporting meets either reading.' } },
        },
      ],
      asks: [
        { key: 'reportable-decided', ask: 'reportable' },
        about(incident, 'early warning', 'contents', 'early-warning-contents'),
        { key: 'to-whom', ask: 'to-whom' },
      ],
    },
  ],
}
