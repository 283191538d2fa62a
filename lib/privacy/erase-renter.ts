import type { Actor } from '@/lib/actor'
import { prisma, transact } from '@/lib/db'
import { eraseBooking } from './erase-booking'
import { findKnown, type Known } from './find-known'

/** How many bookings were erased, and what stays for now. */
export type ErasedRenter = { erased: number; kept: Known }

/**
 * Erases a renter, by the e-mail address that they booked with, from every booking in which nothing is open any more. What
 * stays is said, with why and until when. The sign-in goes by itself when no booking is left.
 */
export async function eraseRenter(email: string, actor: Actor, at: Date): Promise<ErasedRenter> {
  const rows = await prisma.booking.findMany({
    where: { contactEmail: email },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  let erased = 0
  // Each in a transaction of its own: one that cannot go yet must not hold the others.
  for (const { id } of rows) if ((await transact((tx) => eraseBooking(tx, id, actor, at))) === null) erased++
  return { erased, kept: await findKnown(email, at) }
}
