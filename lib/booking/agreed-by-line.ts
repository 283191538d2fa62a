import { shareOut } from '@/lib/money'
import { agreedRent } from './agreed-rent'
import type { Quote } from './quote'

type Agreed = {
  rentMinor: number
  /** In their order. */
  lines: { rentMinor: number }[]
  /** The oldest first. */
  amendments: { agreedMinor: number; quote: unknown }[]
}

/**
 * What is agreed by now for each line of a booking, adding up to its agreed rent: as booked, and since its dates were changed as
 * the lines of the new dates share it.
 */
export function agreedByLine(booking: Agreed): number[] {
  const booked = booking.lines.map(({ rentMinor }) => rentMinor)
  const last = booking.amendments.at(-1)?.quote as Partial<Quote> | undefined
  const weights = booked.map((_, at) => last?.lines?.[at]?.rentMinor ?? 0)
  return weights.some((weight) => weight > 0) ? shareOut(agreedRent(booking), weights) : booked
}
