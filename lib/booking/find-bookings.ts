import { prisma } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import { DECLINED_CARD, STUCK_PART } from './stuck-money'
import { WORTH_SHOWING } from './worth-showing'

const ROW = {
  id: true,
  number: true,
  linkTurn: true,
  state: true,
  fromAt: true,
  untilAt: true,
  holdUntil: true,
  handedOutAt: true,
  takenBackAt: true,
  returnedDamaged: true,
  lateMinor: true,
  lateDecidedAt: true,
  contactName: true,
  contactEmail: true,
  contactPhone: true,
  currency: true,
  rentMinor: true,
  depositMinor: true,
  location: { select: { id: true, name: true, city: true, timeZone: true } },
  addedTo: { select: { number: true } },
  added: { where: WORTH_SHOWING, select: { number: true }, orderBy: { createdAt: 'asc' } },
  lines: {
    select: {
      id: true,
      description: true,
      quantity: true,
      product: { select: { illustration: true, category: true } },
      allocations: { where: { live: true }, select: { asset: { select: { code: true } } } },
    },
    orderBy: { position: 'asc' },
  },
  refundRequests: {
    where: { parts: { some: STUCK_PART } },
    select: {
      parts: {
        select: {
          whyNot: true,
          paidOtherwiseAt: true,
          attempts: {
            select: { fate: true, refunds: { select: { state: true } } },
            orderBy: { createdAt: 'asc' },
          },
        },
      },
    },
  },
  paymentRequests: { where: DECLINED_CARD, select: { id: true } },
  claims: { select: { state: true, answerUntil: true, decideUntil: true }, orderBy: { openedAt: 'asc' } },
  deposit: {
    select: {
      currency: true,
      limitMinor: true,
      capturedMinor: true,
      refundedMinor: true,
      keptMinor: true,
      releasedMinor: true,
      releaseDueAt: true,
      ending: true,
      guaranteedUntil: true,
      capturableUntil: true,
      endedAt: true,
      captures: {
        select: { askedPaymentId: true, attempt: { select: { fate: true } } },
        orderBy: { createdAt: 'asc' },
      },
    },
  },
} as const

/** A booking as a row of a list. */
export type BookingRow = Awaited<ReturnType<typeof findBookings>>[number]

/** More than a screen can show; whoever sees this many narrows the search. */
export const MOST_ROWS = 100

/** Bookings as rows of a list, a hundred at most unless said otherwise. */
export const findBookings = (
  where: Prisma.BookingWhereInput,
  orderBy: Prisma.BookingOrderByWithRelationInput,
  most = MOST_ROWS,
) => prisma.booking.findMany({ where, orderBy: [orderBy, { id: 'asc' }], select: ROW, take: most })

/** Everything one renter has booked, newest first. */
export const findBookingsOf = (email: string) =>
  findBookings({ contactEmail: email.trim().toLowerCase() }, { createdAt: 'desc' })
