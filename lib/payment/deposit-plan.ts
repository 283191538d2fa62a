import { z } from 'zod'

/** Hours after the return in which the gear is looked over; a deposit that ends before that is worth nothing. */
export const INSPECTION_HOURS = 48

/**
 * When the clock asks for a deposit that was not authorized with the rent, in hours before the hand-out: three tries, as
 * other rental systems make them (support.twicecommerce.com, automatic deposits, read 2026-11).
 */
export const SECURE_BEFORE_HOURS = [24, 12, 2] as const

/**
 * How long before an authorization ends a new one is asked for. Card networks want a day to spare
 * (developer.revolut.com, clearing windows, read 2026-11), and a renter needs one to find the time.
 */
export const RENEW_BEFORE_HOURS = 48

const instant = z.coerce.date()

/** Kept as JSON with the deposit, as it was promised. */
const shape = z.object({
  /** WITH_RENT: in the visit that pays the rent. NEAR_HAND_OUT: asked for apart. PAY_AND_REFUND: really paid, and paid back. */
  kind: z.enum(['WITH_RENT', 'NEAR_HAND_OUT', 'PAY_AND_REFUND']),
  /** When it is first asked for apart from the rent. */
  secureAt: instant.nullable(),
  /** When a new authorization is asked for, each before the one before it ends. */
  renewAt: z.array(instant),
  /** Who confirms what is asked for apart: the renter by a link, or we with their stored card. */
  initiator: z.enum(['RENTER', 'MERCHANT']),
  /** The end of the rental with the time to look the gear over. */
  coverUntil: instant,
  /** Until when this plan keeps the deposit good; before `coverUntil` when nothing can. */
  coveredUntil: instant,
})

export type DepositPlan = z.output<typeof shape>

/** The plan in a row; null for a deposit that was made before there were plans. */
export const readPlan = (kept: unknown): DepositPlan | null => shape.safeParse(kept).data ?? null

/** Whether the deposit is good until the gear has been looked over. */
export const doesCover = ({ coveredUntil, coverUntil }: DepositPlan): boolean => coveredUntil >= coverUntil
