import { createHash } from 'node:crypto'
import { prisma } from '@/lib/db'
import { type Outcome, ok, refused } from '@/lib/outcome'
import type { Period } from '@/lib/period'
import type { Booked } from './hold'
import type { WantedLine } from './quote'

export type BookInput = {
  /** Made when the form is shown, so that sending it twice is one booking. A UUID. */
  requestId: string
  locationId: string
  period: Period
  lines: WantedLine[]
  contact: { name: string; email: string; phone: string }
  language: string
  /** What the renter saw and agreed to; when it is something else by now, nothing is booked. */
  expectedRentMinor: number
  expectedDepositMinor: number
  termsHash: string
  /** The hash of what the renter agreed to about storing their card, when they did. */
  storeCard?: string
}

/** What came of the same request before: its booking, a refusal when it asked for something else, null when it is new. */
export async function findEarlier(input: BookInput): Promise<Outcome<Booked, 'request-reused'> | null> {
  const booking = await prisma.booking.findUnique({
    where: { requestId: input.requestId },
    select: {
      id: true,
      number: true,
      requestHash: true,
      payments: {
        where: { checkout: { cause: 'BOOKING' } },
        orderBy: { createdAt: 'asc' },
        take: 1,
        select: {
          id: true,
          attempts: {
            where: { kind: 'CHECKOUT' },
            orderBy: { createdAt: 'asc' },
            take: 1,
            select: { id: true },
          },
        },
      },
    },
  })
  if (!booking) return null
  if (booking.requestHash !== hashOf(input)) return refused('request-reused', { number: booking.number })
  const [payment] = booking.payments
  const [attempt] = payment?.attempts ?? []
  if (!payment || !attempt) throw new Error(`Booking ${booking.id} has no checkout.`)
  return ok({ bookingId: booking.id, number: booking.number, paymentId: payment.id, attemptId: attempt.id })
}

/** A fingerprint of everything that was asked for, the same however the object was put together. */
export function hashOf({ locationId, period, lines, contact, language, ...seen }: BookInput): string {
  const parts = [
    locationId,
    period.from.toISOString(),
    period.until.toISOString(),
    lines.map((line) => [line.variantId, line.quantity]),
    [contact.name, contact.email, contact.phone, language],
    [seen.expectedRentMinor, seen.expectedDepositMinor, seen.termsHash],
    ...(seen.storeCard ? [seen.storeCard] : []),
  ]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
