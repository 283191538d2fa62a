import type { Tx } from '@/lib/db'
import type { LockedPayment } from '@/lib/payment/lock-payment'
import { clocksOf } from './clocks-of'

const UNKNOWN = { guaranteedUntil: null, capturableUntil: null }

/**
 * The deposit of a booking is that of the visit which pays for it. Whoever began another visit since has pointed it at that
 * one; a deposit that was authorized by itself stays where it is.
 */
export async function keepOwnDeposit(tx: Tx, { id, bookingId, checkoutId }: LockedPayment): Promise<void> {
  const line = await tx.paymentLine.findFirst({
    where: { purpose: 'DEPOSIT', payment: { OR: [{ id }, { leadId: id }] } },
    include: { payment: true },
  })
  if (!line) return
  const { authorizedMinor, guaranteedUntil, capturableUntil } = line.payment
  const { ending } = await clocksOf(tx, line.payment, null)
  const clocks = authorizedMinor > 0 ? { guaranteedUntil, capturableUntil } : UNKNOWN
  await tx.deposit.updateMany({
    where: { bookingId, paymentLineId: { not: line.id }, line: { payment: { checkoutId } } },
    data: { paymentLineId: line.id, ending, ...clocks },
  })
}
