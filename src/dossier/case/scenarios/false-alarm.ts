import { plainDate } from '../../../kit/index.ts'
import { about, exploitedThroughComponent, hour, type Scenario, stated } from '../drill/scenario.ts'

const flaw = 'actively exploited vulnerability'

/** A listed flaw of a component that nothing in the product can reach: VEX and upstream, and no report (guidance 218). */
export const falseAlarm: Scenario = {
  name: 'false-alarm',
  title: 'A false alarm on {component}',
  teaches: 'a component listed as exploited that cannot be reached: no report, but not nothing',
  start: { day: plainDate('2027-03-09'), time: '08:15' },
  concerns: [flaw],
  beats: [
    {
      after: 0,
      says: 'A scan says: {component}, which {product} contains, has a flaw that a public list names as exploited. Three customers call within the hour.',
      records: [{ event: 'signal', from: 'a scan', says: 'A flaw in {component} is listed as exploited.' }],
      asks: [
        { key: 'listing', ask: 'listing' },
        { key: 'assess-when', ask: 'assess-when' },
      ],
    },
    {
      after: hour + 30,
      says: 'Development shows: the flawed function is built in, and nothing in {product} can ever call it, whatever users or attackers send. The attacks that are known were on products of others.',
      records: [
        { event: 'assessment started' },
        stated(
          {
            ...exploitedThroughComponent,
            exploitableInProduct: false,
            exploitedWhere: 'elsewhere only',
            isIncident: false,
          },
          'the call graph, and a test that tries to reach the function',
        ),
      ],
      asks: [
        { key: 'reportable', ask: 'reportable' },
        { key: 'lacking', ask: 'lacking' },
        about(flaw, 'early warning', 'due', 'early-warning-due'),
        { key: 'vex', ask: 'vex' },
        { key: 'upstream', ask: 'upstream' },
        { key: 'users-due', ask: 'users-due' },
      ],
    },
    {
      after: 30 * hour,
      says: 'A customer writes that they have built an extension for {product} that calls {component} by itself.',
      records: [{ event: 'signal', from: 'a customer', says: 'An extension calls the function.' }],
      asks: [{ key: 'new-signal', ask: 'new-signal' }],
    },
  ],
}
