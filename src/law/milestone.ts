import type { Milestone } from './rules/art-71-application.ts'

/** The milestones from which others go on, by the ids of their verdicts: one that is misspelt does not compile. */
export const milestoneIds = [
  'art-69.only-reporting',
  'art-71.reporting-applies',
  'art-71.manufacturer-duties-apply',
] as const

type Timeline = readonly Milestone[]

/** The milestone with this id, whether it is one of the product or not. Every timeline holds each. */
export function milestone(timeline: Timeline, id: (typeof milestoneIds)[number]): Milestone | undefined {
  return timeline.find(({ verdict }) => verdict.id === id)
}

/** The milestone with this id, if it is known to be one of the product. */
export function knownMilestone(timeline: Timeline, id: (typeof milestoneIds)[number]): Milestone | undefined {
  const found = milestone(timeline, id)
  return found?.verdict.value === true ? found : undefined
}
