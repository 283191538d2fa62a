import type { Opening } from '@/lib/inventory/day-plan'
import { openMinutes } from '@/lib/inventory/open-minutes'
import { addDays } from '@/lib/period'
import type { LatePolicy } from './late-policy'

/** One thing that came back late: what an hour and a day of it cost, and when it was back. */
export type LateThing = { description: string; dayMinor: number; hourMinor: number | null; backAt: Date }

/** One row of the explanation: so many started hours, and what they cost. */
export type LateStep = { description: string; hours: number; feeMinor: number }

export type LateFee = { totalMinor: number; steps: LateStep[] }

/**
 * What being late costs: each started hour in which the shop was open, up to the price of a day for each 24 hours, for so
 * many days at most; nothing within the minutes of grace (docs/decisions/024). Null when nothing is to be paid.
 */
export function lateFee(things: LateThing[], dueAt: Date, policy: LatePolicy, shop: Opening): LateFee | null {
  const steps = things.flatMap((thing) => stepOf(thing, dueAt, policy, shop) ?? [])
  const totalMinor = steps.reduce((sum, { feeMinor }) => sum + feeMinor, 0)
  return totalMinor > 0 ? { totalMinor, steps } : null
}

function stepOf(thing: LateThing, dueAt: Date, policy: LatePolicy, shop: Opening): LateStep | null {
  const { description, dayMinor, backAt } = thing
  if (openMinutes(shop, { from: dueAt, until: backAt }) <= policy.graceMinutes) return null
  const hourMinor = thing.hourMinor ?? Math.ceil((dayMinor * policy.hourPercent) / 100)
  let [hours, feeMinor] = [0, 0]
  for (let day = 0; day < policy.mostDays; day++) {
    const [from, until] = [addDays(dueAt, day), addDays(dueAt, day + 1)]
    if (from >= backAt) break
    const end = new Date(Math.min(until.getTime(), backAt.getTime()))
    const minutes = openMinutes(shop, { from, until: end })
    const started = Math.ceil(minutes / 60)
    hours += started
    feeMinor += Math.min(started * hourMinor, dayMinor)
  }
  return { description, hours, feeMinor }
}
