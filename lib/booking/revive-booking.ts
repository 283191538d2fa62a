import { CLOCK } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import type { BookingLine } from '@/lib/generated/prisma/client'
import { allocate } from '@/lib/inventory/allocate'
import { freeAllocations } from '@/lib/inventory/free-allocations'
import type { Contents } from '@/lib/inventory/write-contents'
import { record } from '@/lib/logbook/record'
import { move } from './booking'

/**
 * The money came after the dates had lapsed: takes the same dates again, on the same or an equal asset. False when they
 * are gone or over, and then nothing is occupied.
 */
export async function reviveBooking(tx: Tx, bookingId: string, at: Date): Promise<boolean> {
  const booking = await tx.booking.findUniqueOrThrow({ where: { id: bookingId }, include: { lines: true } })
  const { locationId, fromAt, untilAt, lines } = booking
  if (untilAt <= at) return false
  const period = { from: fromAt, until: untilAt }
  const missing = await allocate(
    tx,
    lines.flatMap((line) => partsOf(line).map((part) => ({ lineId: line.id, ...part, locationId, period }))),
    // It is paid: what is kept for the desk would be better with them than their money with us.
    'desk',
    at,
  )
  if (missing === null && (await move(tx, bookingId, 'revive', { holdUntil: null }))) {
    await record(tx, { at, actor: CLOCK, what: 'booking.revived', bookingId })
    return true
  }
  await freeAllocations(tx, bookingId)
  return false
}

/** A kit is what it was when it was booked, whatever it is made of by now. */
const partsOf = ({ variantId, quantity, contents }: BookingLine): Contents =>
  ((contents as Contents | null) ?? [{ variantId, quantity: 1 }]).map((part) => ({
    variantId: part.variantId,
    quantity: part.quantity * quantity,
  }))
