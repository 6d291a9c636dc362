import { plainDate } from '../../../kit/index.ts'
import { about, day, exploitedThroughComponent, hour, type Scenario, stated } from '../drill/scenario.ts'

const flaw = 'actively exploited vulnerability'

/** A flaw that a researcher shows on a device of their own: not to be reported (recital 68, FAQ 5.2), and still to be mended. */
export const researcherInGoodFaith: Scenario = {
  name: 'researcher-in-good-faith',
  title: 'A researcher in good faith, and {product}',
  teaches: 'what is not to be reported, and why that has to be looked at again',
  start: { day: plainDate('2027-02-02'), time: '14:20' },
  concerns: [flaw],
  beats: [
    {
      after: 0,
      says: 'A researcher writes: with a forged request to {component} they became administrator of {product}, on an installation of their own. They send a proof of concept and want to publish in 90 days.',
      records: [
        { event: 'signal', from: 'a researcher', says: 'They became administrator of their own installation.' },
      ],
      asks: [{ key: 'assess-when', ask: 'assess-when' }],
    },
    {
      after: 2 * hour + 10,
      says: 'You repeat it: the flaw is real, and can be used in {product}. It was tried out by the researcher alone, in good faith, on their own system. Logs and customers know of no attack.',
      records: [
        { event: 'assessment started' },
        stated(
          {
            ...exploitedThroughComponent,
            exploitedByMaliciousActor: false,
            withoutOwnersPermission: false,
            isIncident: false,
          },
          'what the researcher tells, repeated by development',
        ),
      ],
      asks: [
        { key: 'reportable', ask: 'reportable' },
        { key: 'lacking', ask: 'lacking' },
        about(flaw, 'early warning', 'due', 'early-warning-due'),
        { key: 'good-faith', ask: 'good-faith' },
        { key: 'users-due', ask: 'users-due' },
      ],
    },
    {
      after: 9 * day + 19 * hour,
      says: 'Somebody has found the flaw, too, and publishes code that uses it. Nobody is known to have been attacked.',
      records: [{ event: 'signal', from: 'a forum', says: 'Code that uses the flaw is public.' }],
      asks: [{ key: 'new-signal', ask: 'new-signal' }],
    },
    {
      after: 9 * day + 21 * hour,
      says: 'You have looked: the code works. No system of a user shows a trace of it, and no customer knows of any.',
      records: [
        stated(
          { reliableEvidenceOfExploitation: false, exploitedInASystem: false, exploitedByMaliciousActor: false },
          'telemetry and the logs of customers',
        ),
      ],
      asks: [
        { key: 'reportable-code', ask: 'reportable' },
        { key: 'aware-code', ask: 'aware-when' },
      ],
    },
  ],
}
