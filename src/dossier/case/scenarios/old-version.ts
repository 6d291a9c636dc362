import { plainDate } from '../../../kit/index.ts'
import { about, aware, day, exploitedThroughComponent, hour, type Scenario, stated } from '../drill/scenario.ts'

const flaw = 'actively exploited vulnerability'

/** A version that was sold long before the Act applied and is out of support (Art. 69(3), guidance 210 and 217). */
export const oldVersion: Scenario = {
  name: 'old-version',
  title: 'An old version of {product}, long out of support',
  teaches: 'a duty that does not end with the support period, and a measure that is no update',
  start: { day: plainDate('2026-10-26'), time: '14:15' },
  concerns: [flaw],
  beats: [
    {
      after: 0,
      says: 'A partner sends logs of an attack on a version of {product} that was last sold in 2021. Its support ended in 2024. It contains {component} with a flaw that has been known since 2022, and that nobody had been seen to use.',
      records: [{ event: 'signal', from: 'a partner', says: 'An old version was attacked through {component}.' }],
      asks: [
        { key: 'old-product', ask: 'old-product' },
        { key: 'known-flaw', ask: 'known-flaw' },
      ],
    },
    {
      after: 2 * hour + 15,
      says: 'The logs are genuine: last week criminals used the flaw in {product} on the system of a user, without their leave.',
      records: [
        { event: 'assessment started' },
        stated({ ...exploitedThroughComponent, isIncident: false }, 'the logs of the partner, checked by us'),
        aware(
          flaw,
          'Of the exploitation you were reasonably certain once the logs were checked, however long the flaw was known.',
        ),
      ],
      asks: [
        { key: 'reportable', ask: 'reportable' },
        { key: 'aware-when', ask: 'aware-when' },
        about(flaw, 'early warning', 'due', 'early-warning-due'),
        { key: 'users-due', ask: 'users-due' },
        about(flaw, 'final report', 'due', 'final-due-so-far'),
      ],
    },
    {
      after: 2 * day + 2 * hour,
      says: 'There will be no update of this version. You tell its users on your website, and by mail where you can, to take it off the network or to change to the current one.',
      records: [
        { event: 'measure available', kind: 'user guidance', says: 'take it off the network, or change' },
        { event: 'users informed', audience: 'all users', channel: 'website and mail' },
      ],
      asks: [
        { key: 'guidance-counts', ask: 'guidance-counts' },
        about(flaw, 'final report', 'due', 'final-due'),
        about(flaw, 'final report', 'last-day', 'last-day'),
      ],
    },
  ],
}
