import { prisma } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import { dayAfter, dayOf, instantOf } from '@/lib/period'

const ROW = {
  id: true,
  number: true,
  state: true,
  fromAt: true,
  untilAt: true,
  holdUntil: true,
  contactName: true,
  contactEmail: true,
  contactPhone: true,
  currency: true,
  rentMinor: true,
  depositMinor: true,
  location: { select: { id: true, name: true, city: true, timeZone: true } },
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
  deposit: { select: { limitMinor: true, capturedMinor: true, capturableUntil: true, endedAt: true } },
} as const

/** A booking as a row of a list. */
export type BookingRow = Awaited<ReturnType<typeof findBookings>>[number]

type Shop = { id: string; timeZone: string }

/** More than a screen can show; whoever sees this many narrows the search. */
export const MOST_ROWS = 100

/** Bookings as rows of a list, a hundred at most. */
export const findBookings = (
  where: Prisma.BookingWhereInput,
  orderBy: Prisma.BookingOrderByWithRelationInput,
) => prisma.booking.findMany({ where, orderBy: [orderBy, { id: 'asc' }], select: ROW, take: MOST_ROWS })

/** Gear that leaves a shop today, earliest first; also what should have been fetched before and was not. */
export const findGoingOut = (shop: Shop, at: Date): Promise<BookingRow[]> =>
  findBookings(
    { state: 'CONFIRMED', locationId: shop.id, fromAt: { lt: endOfDay(shop, at) } },
    { fromAt: 'asc' },
  )

/** Gear that is due back today, earliest first; overdue gear comes on top by itself. */
export const findComingBack = (shop: Shop, at: Date): Promise<BookingRow[]> =>
  findBookings({ state: 'OUT', locationId: shop.id, untilAt: { lt: endOfDay(shop, at) } }, { untilAt: 'asc' })

/** Everything one renter has booked, newest first. */
export const findBookingsOf = (email: string) =>
  findBookings({ contactEmail: email.trim().toLowerCase() }, { createdAt: 'desc' })

const endOfDay = ({ timeZone }: Shop, at: Date): Date =>
  instantOf(dayAfter(dayOf(at, timeZone), 1), '00:00', timeZone)!
