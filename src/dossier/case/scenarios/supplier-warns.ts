import { plainDate } from '../../../kit/index.ts'
import { about, aware, day, exploitedThroughComponent, hour, type Scenario, stated } from '../drill/scenario.ts'

const flaw = 'actively exploited vulnerability'

/** A supplier says that its component is attacked in your product, and nobody knows who your coordinator is (Art. 14(7)). */
export const supplierWarns: Scenario = {
  name: 'supplier-warns',
  title: 'A supplier warns of {component}, and nobody knows the coordinator',
  teaches: 'clocks that run while it is open where the report goes',
  start: { day: plainDate('2027-04-13'), time: '17:10' },
  concerns: [flaw],
  hidesCoordinator: true,
  beats: [
    {
      after: 0,
      says: 'Whoever maintains {component} writes to you: from an attacked server they have memory images, in which {product} runs and a flaw of {component} is used.',
      records: [{ event: 'signal', from: 'whoever maintains the component', says: 'It is exploited in our product.' }],
      asks: [
        { key: 'assess-when', ask: 'assess-when' },
        { key: 'aware-so-far', ask: 'aware-when' },
      ],
    },
    {
      after: 3 * hour + 35,
      says: 'Your team has looked at the images. It is {product}, the flaw can be used there, and criminals used it without leave of the owner. There is no doubt left.',
      records: [
        { event: 'assessment started' },
        stated({ ...exploitedThroughComponent, isIncident: false }, 'the memory images, looked at by our team'),
        aware(
          flaw,
          'Your team was reasonably certain once it had looked at the images; the letter of the supplier was the signal.',
        ),
      ],
      asks: [
        { key: 'reportable', ask: 'reportable' },
        { key: 'aware-when', ask: 'aware-when' },
        { key: 'which-state', ask: 'which-state' },
        { key: 'coordinator-unknown', ask: 'coordinator-unknown' },
        about(flaw, 'early warning', 'due', 'early-warning-due'),
        about(flaw, 'early warning', 'contents', 'early-warning-contents'),
      ],
    },
    {
      after: 18 * hour,
      says: 'In a hurry the early warning was submitted to the coordinator of the Member State in which it happened.',
      records: [{ event: 'submitted', of: flaw, stage: 'early warning', receipt: 'EXERCISE-1' }],
      asks: [{ key: 'users-when', ask: 'users-when' }],
    },
    {
      after: 22 * hour,
      says: 'That coordinator declares it invalid: it is not the one for you.',
      records: [
        {
          event: 'invalidated',
          of: flaw,
          stage: 'early warning',
          because: 'It went to another coordinator than ours.',
        },
      ],
      asks: [
        { key: 'invalidated', ask: 'invalidated' },
        about(flaw, 'early warning', 'due', 'early-warning-due-then'),
        about(flaw, 'notification', 'due', 'notification-due'),
      ],
    },
    {
      after: day + hour,
      says: 'It is submitted where it belongs.',
      records: [{ event: 'submitted', of: flaw, stage: 'early warning', receipt: 'EXERCISE-2' }],
      asks: [about(flaw, 'notification', 'contents', 'notification-contents')],
    },
  ],
}
