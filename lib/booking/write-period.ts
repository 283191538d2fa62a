import type { Tx } from '@/lib/db'
import type { Period } from '@/lib/period'
import { secureDue } from './secure-due'

/** A deposit that is asked for near the hand-out is asked for near the new one. */
export async function writePeriod(
  tx: Tx,
  bookingId: string,
  { from, until }: Period,
  at: Date,
): Promise<void> {
  const booking = await tx.booking.update({
    where: { id: bookingId },
    data: { fromAt: from, untilAt: until },
    select: { state: true, deposit: { select: { secureAt: true, secureTries: true } } },
  })
  const { deposit, state } = booking
  if (!deposit?.secureAt || deposit.secureTries > 0 || state !== 'CONFIRMED') return
  await tx.deposit.update({ where: { bookingId }, data: { secureAt: secureDue(from, at) } })
}
