import { z } from 'zod'

/** What being late costs. The amounts are those of the price list. */
export const latePolicy = z.object({
  /** So late costs nothing. */
  graceMinutes: z
    .int()
    .min(0)
    .max(24 * 60),
  /** What of a day an hour costs where the price list has no hours. */
  hourPercent: z.int().min(1).max(100),
  /** For so many days at most. */
  mostDays: z.int().min(1).max(90),
})

export type LatePolicy = z.infer<typeof latePolicy>

/** How the house does it where a shop has not said otherwise. */
export const HOUSE_LATE: LatePolicy = { graceMinutes: 15, hourPercent: 25, mostDays: 7 }

/** The policy of a shop, as it stands in its row; throws for one that makes no sense, rather than guess what was meant. */
export const latePolicyOfShop = (stored: unknown): LatePolicy =>
  stored === null ? HOUSE_LATE : latePolicy.parse(stored)
