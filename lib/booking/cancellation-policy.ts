import { z } from 'zod'
import { addMinutes } from '@/lib/period'

const percent = z.int().min(0).max(100)

/** Steps from the earliest to the last: whoever cancels `hoursBefore` the pick-up or earlier gets `percent` of the rent back. */
export const cancellationPolicy = z
  .object({
    steps: z.array(z.object({ hoursBefore: z.int().min(0).max(8760), percent })).max(8),
    /** What goes back to somebody who never came. */
    noShowPercent: percent,
  })
  .refine(({ steps }) => steps.every((step, at) => at === 0 || isLater(step, steps[at - 1]!)), {
    message: 'Each step must be later than the one before, and give back less.',
  })

export type CancellationPolicy = z.infer<typeof cancellationPolicy>
type Step = { hoursBefore: number; percent: number }

const isLater = (step: Step, before: Step): boolean =>
  step.hoursBefore < before.hoursBefore && step.percent < before.percent

/** How the house does it where a shop has not said otherwise. */
export const HOUSE_POLICY: CancellationPolicy = {
  steps: [
    { hoursBefore: 48, percent: 100 },
    { hoursBefore: 24, percent: 50 },
  ],
  noShowPercent: 0,
}

// Booked before there were such terms: what was never said is not held against the renter.
const NOTHING_SAID: CancellationPolicy = { steps: [{ hoursBefore: 0, percent: 100 }], noShowPercent: 0 }

/** The policy of a shop, as it stands in its row; throws for one that makes no sense, rather than guess what was meant. */
export const policyOfShop = (stored: unknown): CancellationPolicy =>
  stored === null ? HOUSE_POLICY : cancellationPolicy.parse(stored)

/** The policy that was promised with a booking. */
export const policyOfBooking = (stored: unknown): CancellationPolicy =>
  stored === null ? NOTHING_SAID : cancellationPolicy.parse(stored)

type Changed = { cancellation: unknown; amendments: { cancelPercent: number | null }[] }

/**
 * The policy of a booking as it holds by now. Whoever put a rental off when cancelling gave back half of the rent gets no more
 * than half by cancelling afterwards; what it gave back earlier than that is gone.
 */
export function policyNow({ cancellation, amendments }: Changed): CancellationPolicy {
  const { steps, noShowPercent } = policyOfBooking(cancellation)
  const most = Math.min(100, ...amendments.flatMap(({ cancelPercent }) => cancelPercent ?? []))
  const capped = steps.map((step) => ({ ...step, percent: Math.min(step.percent, most) }))
  // Of steps that give back the same by now, the last one says until when.
  const told = capped.filter(({ percent }, at) => percent > 0 && percent !== capped[at + 1]?.percent)
  return { steps: told, noShowPercent: Math.min(noShowPercent, most) }
}

/** How many percent of the rent go back to whoever cancels at an instant. */
export const percentBack = ({ steps }: CancellationPolicy, fromAt: Date, at: Date): number =>
  steps.find((step) => at <= endOf(step, fromAt))?.percent ?? 0

/** Until when a step holds. */
export const endOf = ({ hoursBefore }: Step, fromAt: Date): Date => addMinutes(fromAt, -60 * hoursBefore)

/** That share of an amount; a fraction of a cent is the renter's. */
export const shareBack = (minor: number, percent: number): number => Math.ceil((minor * percent) / 100)
