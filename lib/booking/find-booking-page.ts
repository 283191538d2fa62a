import { prisma } from '@/lib/db'
import type { BookingState, Prisma } from '@/lib/generated/prisma/client'
import { WORTH_SHOWING } from './worth-showing'

const LISTED = {
  id: true,
  number: true,
  linkTurn: true,
  state: true,
  fromAt: true,
  untilAt: true,
  holdUntil: true,
  createdAt: true,
  confirmedAt: true,
  cancelledAt: true,
  contactName: true,
  contactEmail: true,
  contactPhone: true,
  language: true,
  currency: true,
  rentMinor: true,
  depositMinor: true,
  location: { select: { id: true, slug: true, timeZone: true } },
  addedTo: { select: { number: true } },
  added: { where: WORTH_SHOWING, select: { number: true }, orderBy: { createdAt: 'asc' } },
  amendments: {
    select: {
      wasFromAt: true,
      wasUntilAt: true,
      fromAt: true,
      untilAt: true,
      differenceMinor: true,
      agreedMinor: true,
      keptMinor: true,
      byRenter: true,
      byClock: true,
      payUntil: true,
      createdAt: true,
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  },
  lines: {
    select: {
      variantId: true,
      product: { select: { slug: true } },
      description: true,
      quantity: true,
      rentMinor: true,
      depositMinor: true,
    },
    orderBy: { position: 'asc' },
  },
} satisfies Prisma.BookingSelect

/** A booking as programs of others see it: no money that moved, no terms, no logbook. */
export type ListedBooking = Prisma.BookingGetPayload<{ select: typeof LISTED }>

type Question = {
  number?: string
  locationId?: string
  state?: BookingState
  /** After which one to go on. */
  after?: string
  most: number
}

/** A page of bookings, newest first, at one location or at all; `next` is the id to go on after, null at the end. */
export async function findBookingPage({
  number,
  locationId,
  state,
  after,
  most,
}: Question): Promise<{ bookings: ListedBooking[]; next: string | null }> {
  const rows = await prisma.booking.findMany({
    where: { number, locationId, state, ...(after && { id: { lt: after } }) },
    select: LISTED,
    orderBy: { id: 'desc' },
    take: most + 1,
  })
  const bookings = rows.slice(0, most)
  return { bookings, next: rows.length > most ? (bookings.at(-1)?.id ?? null) : null }
}
