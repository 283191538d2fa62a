import type { Tx } from '@/lib/db'
import type { Period } from '@/lib/period'
import { depositAfter, WITH_PAYMENT } from './deposit-after'

/**
 * A deposit that is asked for near the hand-out is asked for near the new one, and so is one whose approval does not last
 * for the new dates. Once the gear has left the clock renews it by itself.
 */
export async function writePeriod(tx: Tx, bookingId: string, period: Period, at: Date): Promise<void> {
  const booking = await tx.booking.update({
    where: { id: bookingId },
    data: { fromAt: period.from, untilAt: period.until },
    select: { state: true, deposit: { include: WITH_PAYMENT } },
  })
  const { kind, secureAt } = depositAfter(booking.deposit, period, at)
  if (booking.state !== 'CONFIRMED' || kind === 'NONE') return
  const data = kind === 'ANEW' ? { secureAt, secureTries: 0 } : { secureAt }
  await tx.deposit.update({ where: { bookingId }, data })
}
