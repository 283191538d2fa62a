import type { Actor } from '@/lib/actor'
import { type Tx, transact } from '@/lib/db'
import { gatherGear } from '@/lib/inventory/gather-gear'
import { pinAllocations } from '@/lib/inventory/pin-allocations'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { lockPayment } from '@/lib/payment/lock-payment'
import { mayStep, move } from './booking'
import { type HandOutBlock, handOutBlock } from './hand-out-block'

export type HandOutRefusal = 'wrong-state' | 'no-gear' | HandOutBlock

/**
 * Gear leaves with the renter. Refused unless the booking is confirmed, its rent is paid and its deposit is in place until
 * the gear has been looked over. What another renter has not brought back is exchanged for another asset; refused when none
 * is here. `overrideReason` hands it out all the same, and both stand in the logbook.
 */
export async function handOut(
  bookingId: string,
  actor: Actor,
  at: Date,
  overrideReason?: string,
): Promise<Outcome<null, HandOutRefusal>> {
  return transact(async (tx) => {
    const booking = await findLeaving(tx, bookingId)
    if (booking.state === 'HELD') return refused('rent-not-paid')
    if (!mayStep(booking.state, 'handOut')) return refused('wrong-state', { state: booking.state })
    const block = handOutBlock(booking, at)
    if (block && !overrideReason) return block
    if (await gatherGear(tx, bookingId, at)) return refused('no-gear')
    if (!(await move(tx, bookingId, 'handOut', { handedOutAt: at })))
      return refused('wrong-state', { state: booking.state })
    await pinAllocations(tx, bookingId, at)
    if (block && overrideReason) {
      const facts = { why: block.code, reason: overrideReason }
      await record(tx, { at, actor, what: 'booking.block-overridden', bookingId, facts })
    }
    await record(tx, { at, actor, what: 'booking.handed-out', bookingId })
    return ok(null)
  })
}

/** As it is now: what a gateway says about the deposit meanwhile waits for us. */
async function findLeaving(tx: Tx, bookingId: string) {
  const line = await tx.paymentLine.findFirst({
    where: { deposit: { bookingId } },
    select: { paymentId: true },
  })
  if (line) await lockPayment(tx, line.paymentId)
  // Before the stock, as everybody does who changes a booking.
  await tx.$queryRaw`SELECT 1 FROM booking WHERE id = ${bookingId}::uuid FOR NO KEY UPDATE`
  return tx.booking.findUniqueOrThrow({
    where: { id: bookingId },
    select: {
      state: true,
      untilAt: true,
      rentMinor: true,
      deposit: true,
      payments: {
        select: {
          gateway: true,
          methodKind: true,
          authorizedMinor: true,
          endedAt: true,
          lines: { select: { id: true, purpose: true, capturedMinor: true } },
        },
      },
    },
  })
}
