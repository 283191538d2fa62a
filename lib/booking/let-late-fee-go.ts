import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { decideLate } from '@/lib/payment/decide-late'
import { REASON_LENGTH } from './hand-out-anyway'

/** The fee for being late is let go, and somebody says why. Refused without a reason, and when it has been decided already. */
export async function letLateFeeGo(
  bookingId: string,
  reason: string,
  actor: Actor,
  at: Date,
): Promise<Outcome<null, 'reason-missing' | 'reason-too-long' | 'late-decided'>> {
  const said = reason.trim()
  if (said === '') return refused('reason-missing')
  if (said.length > REASON_LENGTH) return refused('reason-too-long', { most: REASON_LENGTH })
  return transact(async (tx) => {
    const booking = await tx.booking.findUniqueOrThrow({
      where: { id: bookingId },
      select: { lateMinor: true, currency: true },
    })
    if (!(await decideLate(tx, bookingId, at))) return refused('late-decided')
    const facts = { amountMinor: booking.lateMinor, currency: booking.currency, reason: said }
    await record(tx, { at, actor, what: 'late-fee.let-go', bookingId, facts })
    return ok(null)
  })
}
