import { gatewayActor } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import { log } from '@/lib/log'
import { record } from '@/lib/logbook/record'
import type { LockedPayment } from '@/lib/payment/lock-payment'
import type { NewCapture } from './write-captures'
import type { ChangedRefund } from './write-refunds'

/**
 * A movement that nobody here has asked for, of the same amount as one that we did ask for: very likely a gateway did one
 * request twice. It is in our books, because the money has moved; a person is told, and gives back what is too much.
 * `payment` is as it is with the new movements.
 */
export async function noteTwins(
  tx: Tx,
  payment: LockedPayment,
  captures: NewCapture[],
  refunds: ChangedRefund[],
  at: Date,
): Promise<void> {
  const unasked = [
    ...captures.map(({ capture, attempt }) => ({ kind: 'CAPTURE', ...capture, attempt })),
    ...refunds.map(({ refund, attempt }) => ({ kind: 'REFUND', ...refund, attempt })),
  ].filter(({ attempt }) => attempt === null)
  for (const { kind, amountMinor } of unasked) {
    const ours = kind === 'CAPTURE' ? payment.captures : payment.refunds
    if (!ours.some((one) => one.attemptId !== null && one.amountMinor === amountMinor)) continue
    log.error(
      { payment: payment.id, booking: payment.booking.number, kind, amountMinor },
      'money moved twice for one request',
    )
    const { bookingId, currency } = payment
    const actor = gatewayActor(payment.gateway)
    const facts = { kind, amountMinor, currency }
    await record(tx, { at, actor, what: 'payment.doubled', bookingId, facts })
  }
}
