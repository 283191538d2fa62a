import { z } from 'zod'

const bookingUrl = z.url({ protocol: /^https?$/ })

const amount = z.int().nonnegative()
const instant = z.coerce.date()

/** The letters about the rental itself, each with the facts it needs. */
export const RENTER_FACTS = {
  /** The day before the pick-up; `hours` are those of that day, null when the shop has come to be closed then. */
  'pick-up-soon': z.object({ bookingUrl, hours: z.string().nullable() }),
  /**
   * What left with the renter and in which condition, unit by unit; `rest` is how many are still to leave, `hours` those of the
   * day it is due back. `deposit` is what has been approved or paid in by then.
   */
  'gear-handed-out': z.object({
    bookingUrl,
    units: z.array(
      z.object({
        name: z.string(),
        /** Null for goods in bulk, which have no label. */
        code: z.string().nullable(),
        grade: z.enum(['AS_NEW', 'GOOD', 'WORN', 'DAMAGED']),
        note: z.string(),
      }),
    ),
    photos: amount,
    rest: amount,
    hours: z.string().nullable(),
    deposit: z.enum(['NONE', 'LAPSES', 'RELEASE', 'REFUND']),
    leftMinor: amount,
    guaranteedUntil: instant.nullable(),
    capturableUntil: instant.nullable(),
  }),
  /** The gear should be back by now. */
  'gear-overdue': z.object({ bookingUrl }),
  /** Other dates than before: `linkMinor` is to be paid by link, `carriedMinor` of it for an earlier change; `backMinor` goes back, `keptMinor` does not. Unpaid by `payUntil`, what is from `backFromAt` until `backUntilAt` comes back. */
  'booking-changed': z.object({
    bookingUrl,
    wasFromAt: instant,
    wasUntilAt: instant,
    linkMinor: amount,
    carriedMinor: amount,
    backMinor: amount,
    money: z.enum(['NOTHING', 'PAY', 'WAIVED', 'BACK', 'KEPT']),
    isOut: z.boolean(),
    byRenter: z.boolean().default(false),
    keptMinor: amount.default(0),
    payUntil: instant.nullable().default(null),
    backFromAt: instant.nullable().default(null),
    backUntilAt: instant.nullable().default(null),
  }),
  /** The renter did not pay in time for dates that they took: the ones before are back. `linkMinor` is still to be paid for what staff changed. */
  'dates-put-back': z.object({ bookingUrl, wasFromAt: instant, wasUntilAt: instant, linkMinor: amount }),
  /** Something else than was booked, because that is not there; at the same price. */
  'gear-substituted': z.object({ bookingUrl, was: z.string(), is: z.string() }),
  /** Letters had gone to a wrong address: the link that works from now on. */
  'address-corrected': z.object({ bookingUrl }),
  /** What the renter asked on the page of the booking; `note` is what the shop answers. */
  'question-answered': z.object({ bookingUrl, question: z.string(), note: z.string() }),
} as const
