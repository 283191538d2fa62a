import { prisma } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import { leftOf } from '@/lib/payment/left-of-deposit'
import { addMinutes, addSeconds } from '@/lib/period'
import { findClaimWork } from './find-claim-work'
import { LOOK_AHEAD_HOURS, type WorkKind, workOf } from './work'

export type DepositWork = {
  id: string
  kind: WorkKind
  bookingNumber: string
  renter: string
  phone: string
  shop: string
  timeZone: string
  amountMinor: number
  currency: string
  /** By when something has to be done; for what hangs in the air, since when it does. */
  deadline: Date
  /** The renter has been asked already, and it is up to them for now. */
  isAsked: boolean
}

// More than a counter can work through in a day; the most urgent are on top.
const MOST = 200

// An answer that takes longer than this is not just slow.
const PATIENCE_SECONDS = 120

type Where = { locationId?: string }

/**
 * Everything about deposits, and about claims that they do not pay, that waits for a person, the most urgent on top: at one
 * shop, or everywhere. Four questions to the database with what hangs on them, however long the list.
 */
export async function findDepositWork(where: Where, at: Date): Promise<DepositWork[]> {
  const found = await Promise.all([
    findDeposits(where, at),
    findUnanswered(where, at),
    findWithoutDates(where),
    findClaimWork(where, at),
  ])
  return found.flat().sort((a, b) => a.deadline.getTime() - b.deadline.getTime())
}

const BOOKING = {
  number: true,
  state: true,
  fromAt: true,
  untilAt: true,
  returnedDamaged: true,
  contactName: true,
  contactPhone: true,
  location: { select: { name: true, timeZone: true } },
} as const

type Named = Prisma.BookingGetPayload<{ select: typeof BOOKING }>

const named = ({ number, contactName, contactPhone, location }: Named) => ({
  bookingNumber: number,
  renter: contactName,
  phone: contactPhone,
  shop: location.name,
  timeZone: location.timeZone,
})

async function findDeposits(where: Where, at: Date): Promise<DepositWork[]> {
  const rows = await prisma.deposit.findMany({
    where: { booking: where, OR: watched(at) },
    include: {
      line: {
        select: {
          payment: { select: { gateway: true, methodKind: true, authorizedMinor: true, endedAt: true } },
        },
      },
      captures: {
        select: { askedPaymentId: true, createdAt: true, attempt: { select: { fate: true } } },
        orderBy: { createdAt: 'asc' },
      },
      booking: {
        select: {
          ...BOOKING,
          payments: {
            where: { checkout: { cause: 'DEPOSIT' }, authorizedMinor: 0, endedAt: null },
            select: { id: true },
          },
        },
      },
    },
    orderBy: { booking: { fromAt: 'asc' } },
    take: MOST,
  })
  return rows.flatMap((row) => {
    const work = workOf(row, at)
    if (!work) return []
    const { id, booking, currency } = row
    const isAsked = booking.payments.length > 0
    return [{ id, ...work, ...named(booking), amountMinor: leftOf(row), currency, isAsked }]
  })
}

/** A wide net; what is in it is judged by `workOf`. */
function watched(at: Date): Prisma.DepositWhereInput[] {
  const soon = addMinutes(at, LOOK_AHEAD_HOURS.expiring * 60)
  const tomorrow = addMinutes(at, LOOK_AHEAD_HOURS['not-in-place'] * 60)
  const ends = { OR: [{ guaranteedUntil: { lte: soon } }, { capturableUntil: { lte: soon } }] }
  return [
    { booking: { state: 'CONFIRMED', fromAt: { lte: tomorrow } } },
    { booking: { state: 'OUT' }, ...ends },
    { booking: { state: 'RETURNED', returnedDamaged: true }, endedAt: null, ...ends },
    { releaseDueAt: { not: null }, endedAt: null },
    {
      captures: { some: { askedPaymentId: null, attempt: { fate: { in: ['DECLINED', 'REFUSED'] } } } },
      booking: { state: { in: ['OUT', 'RETURNED'] } },
    },
  ]
}

/** Asked of a gateway, and nobody knows what came of it. */
async function findUnanswered(where: Where, at: Date): Promise<DepositWork[]> {
  const before = addSeconds(at, -PATIENCE_SECONDS)
  const rows = await prisma.attempt.findMany({
    where: {
      payment: { booking: where },
      createdAt: { lt: before },
      OR: [{ fate: 'UNKNOWN' }, { fate: 'SENT', sentAt: { lt: before } }],
    },
    select: {
      id: true,
      amountMinor: true,
      createdAt: true,
      payment: { select: { currency: true, booking: { select: BOOKING } } },
    },
    orderBy: { createdAt: 'asc' },
    take: MOST,
  })
  return rows.map(({ id, amountMinor, createdAt, payment }) => ({
    ...{ id, kind: 'no-answer' as const, amountMinor, currency: payment.currency },
    ...{ ...named(payment.booking), deadline: createdAt, isAsked: false },
  }))
}

/** Money in a payment whose booking has no dates: it goes back by itself, unless something is in its way. */
async function findWithoutDates(where: Where): Promise<DepositWork[]> {
  const rows = await prisma.payment.findMany({
    where: {
      booking: { ...where, state: 'LAPSED' },
      checkout: { cause: 'BOOKING' },
      authorizedMinor: { gt: 0 },
      endedAt: null,
      OR: [{ capturedMinor: 0 }, { refundedMinor: { lt: prisma.payment.fields.capturedMinor } }],
    },
    select: {
      id: true,
      authorizedMinor: true,
      currency: true,
      authorizedAt: true,
      createdAt: true,
      booking: { select: BOOKING },
    },
    orderBy: { createdAt: 'asc' },
    take: MOST,
  })
  return rows.map(({ id, authorizedMinor, currency, authorizedAt, createdAt, booking }) => ({
    ...{ id, kind: 'no-dates' as const, amountMinor: authorizedMinor, currency, ...named(booking) },
    ...{ deadline: authorizedAt ?? createdAt, isAsked: false },
  }))
}
