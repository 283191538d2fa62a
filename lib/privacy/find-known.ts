import { prisma } from '@/lib/db'
import type { BookingState } from '@/lib/generated/prisma/client'
import { type HeldBy, HOLDING, heldBy } from './held-by'
import { lastKeptByLaw } from './retention'

/** What is known of somebody, and what becomes of it when they want it erased. */
export type Known = {
  bookings: { number: string; state: BookingState; held: HeldBy | null }[]
  receipts: number
  /** Until when the law keeps the last of the receipts; null without any. */
  receiptsUntil: string | null
}

// More than anybody has booked; whoever has, is erased in several goes.
const MOST = 1000

/** What we know of a renter by the e-mail address that they booked with. */
export async function findKnown(email: string, at: Date): Promise<Known> {
  const rows = await prisma.booking.findMany({
    where: { contactEmail: email },
    select: { ...HOLDING, receipts: { select: { issuedOn: true } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: MOST,
  })
  const issued = rows.flatMap(({ receipts }) => receipts.map(({ issuedOn }) => issuedOn))
  return {
    bookings: rows.map((row) => ({ number: row.number, state: row.state, held: heldBy(row, at) })),
    receipts: issued.length,
    receiptsUntil: lastKeptByLaw(issued),
  }
}
