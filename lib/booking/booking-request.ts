import { createHash } from 'node:crypto'
import { type Db, prisma, type Tx } from '@/lib/db'
import type { MethodKind } from '@/lib/gateway/methods'
import type { Prisma } from '@/lib/generated/prisma/client'
import { type Outcome, ok, refused } from '@/lib/outcome'
import type { Period } from '@/lib/period'
import { readCode } from './coupon'
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
  /** The renter wants the urgent things as a text, too. */
  texts?: boolean
  /** What the renter saw and agreed to; when it is something else by now, nothing is booked. */
  expectedRentMinor: number
  expectedDepositMinor: number
  /** Null when staff book: the renter accepts the terms on their own page, before they pay. */
  termsHash: string | null
  /** A code to pay less by, as it was typed. */
  coupon?: string
  /** The hash of what the renter agreed to about storing their card, when they did. */
  storeCard?: string
  /** What the renter wants to pay with, where a location asks before the gateway's page does. */
  method?: MethodKind
  /** The same wish of the same person is one booking for as long as it is unpaid, whatever tab it comes from. */
  oncePerWish?: boolean
  /** The number of a booking of theirs that this gear is added to: same place, same dates. */
  addTo?: string
  /** The network address it comes from, where there is one: nobody may hold too much unpaid. */
  address?: string
}

/** What came of the same request before: its booking, a refusal when it asked for something else, null when it is new. */
export async function findEarlier(input: BookInput): Promise<Outcome<Booked, 'request-reused'> | null> {
  const booking = await prisma.booking.findUnique({ where: { requestId: input.requestId }, select: BOOKED })
  if (!booking) return null
  if (booking.requestHash !== hashOf(input)) return refused('request-reused', { number: booking.number })
  return ok(bookedOf(booking))
}

/**
 * The unpaid booking that somebody has made of the very same wish in another tab, with the same name, address and phone; null
 * when there is none. Whoever asks at the same moment waits here until it is written.
 */
export async function findSameWish(tx: Tx, input: BookInput, at: Date): Promise<Booked | null> {
  if (!input.oncePerWish) return null
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${hashOf(input)}, 0))::text`
  const held = await findHeldWish(tx, input, at)
  return held?.value ?? null
}

/** The same as it is written by now, without waiting for anybody. */
export async function findHeldWish(
  db: Db,
  input: BookInput,
  at: Date,
): Promise<{ ok: true; value: Booked } | null> {
  if (!input.oncePerWish) return null
  const isKept = [{ holdUntil: null }, { holdUntil: { gt: at } }]
  const booking = await db.booking.findFirst({
    where: { requestHash: hashOf(input), state: 'HELD', OR: isKept },
    select: BOOKED,
  })
  return booking && ok(bookedOf(booking))
}

const BOOKED = {
  id: true,
  number: true,
  requestHash: true,
  payments: {
    where: { checkout: { cause: 'BOOKING' } },
    orderBy: { createdAt: 'asc' },
    take: 1,
    select: {
      id: true,
      attempts: { where: { kind: 'CHECKOUT' }, orderBy: { createdAt: 'asc' }, take: 1, select: { id: true } },
    },
  },
} satisfies Prisma.BookingSelect

function bookedOf({ id, number, payments }: Prisma.BookingGetPayload<{ select: typeof BOOKED }>): Booked {
  const [payment] = payments
  if (!payment) throw new Error(`Booking ${id} has no checkout.`)
  return { bookingId: id, number, paymentId: payment.id, attemptId: payment.attempts[0]?.id ?? null }
}

/** A fingerprint of everything that was asked for, the same however the object was put together. */
export function hashOf({
  locationId,
  period,
  lines,
  contact,
  language,
  address: _,
  ...seen
}: BookInput): string {
  const parts = [
    locationId,
    period.from.toISOString(),
    period.until.toISOString(),
    lines.map((line) => [line.variantId, line.quantity]),
    [contact.name, contact.email, contact.phone, language],
    [seen.expectedRentMinor, seen.expectedDepositMinor, seen.termsHash],
    ...(seen.texts ? ['texts'] : []),
    ...(seen.storeCard ? [seen.storeCard] : []),
    ...(seen.method ? [['method', seen.method]] : []),
    ...(seen.coupon ? [['coupon', readCode(seen.coupon)]] : []),
    ...(seen.addTo === undefined ? [] : [['added to', seen.addTo]]),
  ]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
