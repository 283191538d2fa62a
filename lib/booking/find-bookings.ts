import { prisma } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import { dayAfter, dayOf, instantOf } from '@/lib/period'
import { readBookingNumber } from './booking-number'

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
export type BookingRow = Awaited<ReturnType<typeof findBookingsOf>>[number]

type Shop = { id: string; timeZone: string }

/** More than a screen can show; whoever sees this many narrows the search. */
const MOST_ROWS = 100

/** Gear that leaves a shop today, earliest first; also what should have been fetched before and was not. */
export const findGoingOut = (shop: Shop, at: Date): Promise<BookingRow[]> =>
  list({ state: 'CONFIRMED', locationId: shop.id, fromAt: { lt: endOfDay(shop, at) } }, { fromAt: 'asc' })

/** Gear that is due back today, earliest first; overdue gear comes on top by itself. */
export const findComingBack = (shop: Shop, at: Date): Promise<BookingRow[]> =>
  list({ state: 'OUT', locationId: shop.id, untilAt: { lt: endOfDay(shop, at) } }, { untilAt: 'asc' })

/** Everything one renter has booked, newest first. */
export const findBookingsOf = (email: string) =>
  list({ contactEmail: email.trim().toLowerCase() }, { createdAt: 'desc' })

/** What staff type in one field: a booking number, part of a name, e-mail or phone, or the code on a piece of gear. Newest first. */
export async function searchBookings(text: string): Promise<BookingRow[]> {
  const words = text.trim()
  if (words.length < 2) return []
  const number = readBookingNumber(words)
  const exact = number ? await list({ number }, { createdAt: 'desc' }) : []
  if (exact.length > 0) return exact
  const ids = await findMatching(words)
  return await list({ id: { in: ids } }, { createdAt: 'desc' })
}

async function findMatching(words: string): Promise<string[]> {
  const part = `%${words.replace(/[\\%_]/g, '\\$&')}%`
  const digits = words.replace(/\D/g, '')
  // Four digits at least, or every phone number in the country matches; and none in a word with letters.
  const phone = digits.length >= 4 && /^[\d\s+()-]+$/.test(words) ? `%${digits}%` : null
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    SELECT id FROM booking
    WHERE number ILIKE ${part} OR contact_name ILIKE ${part} OR contact_email ILIKE ${part}
      OR regexp_replace(contact_phone, '[^0-9]', '', 'g') LIKE ${phone}::text
      OR id IN (SELECT booking_line.booking_id FROM booking_line
        JOIN allocation ON allocation.line_id = booking_line.id
        JOIN asset ON asset.id = allocation.asset_id
        WHERE asset.code ILIKE ${part})
    ORDER BY created_at DESC LIMIT ${MOST_ROWS}`
  return rows.map((row) => row.id)
}

const list = (where: Prisma.BookingWhereInput, orderBy: Prisma.BookingOrderByWithRelationInput) =>
  prisma.booking.findMany({ where, orderBy: [orderBy, { id: 'asc' }], select: ROW, take: MOST_ROWS })

const endOfDay = ({ timeZone }: Shop, at: Date): Date =>
  instantOf(dayAfter(dayOf(at, timeZone), 1), '00:00', timeZone)!
