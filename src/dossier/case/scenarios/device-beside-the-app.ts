import { plainDate } from '../../../kit/index.ts'
import { about, aware, exploitedThroughComponent, hour, type Scenario, stated } from '../drill/scenario.ts'

const flaw = 'actively exploited vulnerability'

/** A medical device beside an app of the same manufacturer (Art. 2(2)): two laws, two products, and no clock in common. */
export const deviceBesideTheApp: Scenario = {
  name: 'device-beside-the-app',
  title: 'A medical device beside {product}',
  teaches: 'two products under two laws, each with a clock of its own',
  start: { day: plainDate('2027-05-11'), time: '09:30' },
  concerns: [flaw],
  beats: [
    {
      after: 0,
      says: 'A hospital reports an attack on one of your devices, which is a medical device. {product}, the app beside it, is none, and contains the same {component}. Of the app nothing is known.',
      records: [{ event: 'signal', from: 'a hospital', says: 'The device was attacked through {component}.' }],
      asks: [
        { key: 'device-reportable', ask: 'device-reportable' },
        { key: 'device-law', ask: 'device-law' },
        { key: 'app-aware-so-far', ask: 'aware-when' },
      ],
    },
    {
      after: 6 * hour,
      says: 'The forensic report: the attackers came in through the flaw of {component} in {product}, on the tablet of a nurse, and went on to the device from there.',
      records: [
        { event: 'assessment started' },
        stated({ ...exploitedThroughComponent, isIncident: false }, 'the forensic report of the hospital'),
        aware(
          flaw,
          'Of the exploitation of the app you were reasonably certain with the forensic report. When you became aware of the incident with the device is another question, of another law.',
        ),
      ],
      asks: [
        { key: 'app-reportable', ask: 'reportable' },
        { key: 'device-reportable-still', ask: 'device-reportable' },
        { key: 'app-aware-when', ask: 'aware-when' },
        about(flaw, 'early warning', 'due', 'app-early-warning-due'),
        about(flaw, 'notification', 'due', 'app-notification-due'),
        { key: 'to-whom', ask: 'to-whom' },
      ],
    },
    {
      after: 8 * hour,
      says: 'The hospital asks what it may tell its own authorities, and its patients.',
      asks: [
        { key: 'users-due', ask: 'users-due' },
        { key: 'users-what', ask: 'users-what' },
      ],
    },
  ],
}
