import { z } from 'zod'

const bookingUrl = z.url({ protocol: /^https?$/ })

/** The letters about the rental itself, where no money moves, each with the facts it needs. */
export const RENTER_FACTS = {
  /** The day before the pick-up; `hours` are those of that day, null when the shop has come to be closed then. */
  'pick-up-soon': z.object({ bookingUrl, hours: z.string().nullable() }),
  /** Something else than was booked, because that is not there; at the same price. */
  'gear-substituted': z.object({ bookingUrl, was: z.string(), is: z.string() }),
  /** What the renter asked on the page of the booking; `note` is what the shop answers. */
  'question-answered': z.object({ bookingUrl, question: z.string(), note: z.string() }),
} as const
