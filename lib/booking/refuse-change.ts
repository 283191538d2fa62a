import type { BookingState } from '@/lib/generated/prisma/client'
import { type Refused, refused } from '@/lib/outcome'
import { addDays, addMinutes, type Period } from '@/lib/period'
import type { DifferenceWay } from './plan-difference'
import { FURTHEST_DAYS, LONGEST_DAYS, START_GRACE_MINUTES } from './rental-period'

export type JudgeRefusal =
  | 'wrong-state'
  | 'too-late-to-change'
  | 'start-fixed'
  | 'dates-unchanged'
  | 'end-past'
  | 'period-backwards'
  | 'period-past'
  | 'period-too-far'
  | 'period-too-long'
  | 'no-price'

/** A start may be chosen until the gear leaves, an end until it is back; what has begun did begin when it did. */
const MAY_CHANGE: BookingState[] = ['CONFIRMED', 'OUT']

type Now = { state: BookingState; fromAt: Date; untilAt: Date }

/** Whether renters may change the dates themselves: as long as they may cancel what they have paid. */
export const mayChangeOwn = ({ state, fromAt }: Pick<Now, 'state' | 'fromAt'>, at: Date): boolean =>
  state === 'CONFIRMED' && at < fromAt

/** Why a booking cannot have other dates at all, whoever asks; null when it may. */
export function refuseChange(
  { state, fromAt, untilAt }: Now,
  { from, until }: Period,
  way: DifferenceWay,
  at: Date,
): Refused<Exclude<JudgeRefusal, 'no-price'>> | null {
  if (way === 'BY_TERMS' && !mayChangeOwn({ state, fromAt }, at))
    return state === 'CONFIRMED' || state === 'OUT'
      ? refused('too-late-to-change')
      : refused('wrong-state', { state })
  if (!MAY_CHANGE.includes(state)) return refused('wrong-state', { state })
  // What was the renter's before they took other dates is no wish that could be too near, too far or too late.
  if (way === 'UNDO') return state === 'CONFIRMED' ? null : refused('wrong-state', { state })
  const isOtherStart = +from !== +fromAt
  if (isOtherStart && state === 'OUT') return refused('start-fixed')
  // Written so that a date that is none is refused too.
  if (!(from < until)) return refused('period-backwards')
  if (!isOtherStart && +until === +untilAt) return refused('dates-unchanged')
  if (isOtherStart && from < addMinutes(at, -START_GRACE_MINUTES))
    return refused('period-past', { from: from.toISOString() })
  if (until <= at) return refused('end-past')
  if (from > addDays(at, FURTHEST_DAYS)) return refused('period-too-far', { mostDays: FURTHEST_DAYS })
  // An hour of grace for a night in which the clocks go back.
  return until > addMinutes(addDays(from, LONGEST_DAYS), 60)
    ? refused('period-too-long', { mostDays: LONGEST_DAYS })
    : null
}
