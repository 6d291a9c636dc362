import { type Delay, type DelayGround, type DelayMechanism, delays, type Stage } from '../../law/index.ts'
import { type Effective, ofKind } from './effective.ts'
import { type CaseState, submissionOf } from './state.ts'
import { textIn, writtenIn } from './written.ts'

/** A way of delaying in a case: whether it is open to it, and what was asked for. */
export interface DelayInCase {
  readonly name: Delay
  readonly law: DelayMechanism
  /** Not on the tracks of this case; or the one stage at which it can be stated is over. */
  readonly closed?: 'other track' | 'stage is over'
  /** The grounds that can hold on the tracks of this case. */
  readonly grounds: readonly DelayGround[]
  readonly asked: readonly Effective<'delay asked'>[]
}

/** The fields of the form by which the second way is stated, as they stand. */
export interface StatedInForm {
  readonly isOn: boolean
  readonly reasons: readonly string[]
  readonly information?: string
}

/** The ways in which passing a report on can be delayed, as they stand in a case. None of them moves a clock. */
export interface CaseDelays {
  readonly each: readonly DelayInCase[]
  readonly inForm: StatedInForm
  readonly sensitivity?: string
  /** Member States that are named beside that of the coordinator: with none, there is nobody to pass it on to. */
  readonly isOneStateOnly: boolean
}

function closedFor(law: DelayMechanism, { tracks }: CaseState): DelayInCase['closed'] {
  const open = tracks.flatMap(track => (law.at[track.trigger] ?? []).map(stage => ({ track, stage })))
  if (open.length === 0) return 'other track'
  const isOver = (stage: Stage, track: CaseState['tracks'][number]): boolean => submissionOf(track, stage) !== undefined
  return law.submit === 'a field of the form' && open.every(({ stage, track }) => isOver(stage, track))
    ? 'stage is over'
    : undefined
}

/** How the three ways of delaying stand in a case (Art. 16(2), 16(6)), with what was asked for and stated. */
export function delaysOf(state: CaseState, states: readonly string[], coordinator: string | undefined): CaseDelays {
  const asked = ofKind(state.events, 'delay asked')
  const written = writtenIn(state)
  const reasons = written.get('pecReasons')
  const information = textIn(written, 'pecFurtherInformation')
  const sensitivity = textIn(written, 'sensitivity')
  return {
    each: (Object.keys(delays) as readonly Delay[]).map(name => {
      const law = delays[name]
      const closed = closedFor(law, state)
      const grounds = law.grounds.filter(({ on }) => on === undefined || state.opened.concerns.includes(on))
      return {
        name,
        law,
        grounds,
        ...(closed && { closed }),
        asked: asked.filter(({ event }) => event.mechanism === name),
      }
    }),
    inForm: {
      isOn: written.get('pec') === true,
      reasons: Array.isArray(reasons) ? reasons : [],
      ...(information !== undefined && { information }),
    },
    ...(sensitivity !== undefined && { sensitivity }),
    isOneStateOnly: coordinator !== undefined && states.length > 0 && states.every(each => each === coordinator),
  }
}
