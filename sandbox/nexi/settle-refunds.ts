import { type Db, rows } from '@/sandbox/state'
import { wireError } from './answer'
import { emit, type WireEvent } from './emit'
import type { Payment, RefundState } from './payment'
import { wireId } from './wire'

/** Completes or fails the pending refunds of a payment whose day has come. Tells whether anything changed. */
export async function settleRefunds(tx: Db, payment: Payment): Promise<boolean> {
  const settled = await rows<{ id: string; amount: number; state: RefundState }>(
    tx,
    `update sandbox.refunds set state = settles_as, updated_at = settles_at, settles_at = null
     where payment_id = $1 and state = 'Pending' and settles_at <= $2 returning id, amount, state`,
    [payment.id, payment.at],
  )
  const events = settled.map((refund) =>
    refund.state === 'Completed' ? refundCompleted(payment, refund) : refundFailed(payment, refund),
  )
  for (const event of events) await emit(tx, payment, [event])
  return settled.length > 0
}

export function refundCompleted(payment: Payment, refund: { id: string; amount: number }): WireEvent {
  return {
    event: 'payment.refund.completed',
    id: wireId(),
    data: {
      refundId: refund.id,
      reconciliationReference: refund.id.slice(0, 16),
      amount: { amount: refund.amount, currency: payment.currency },
    },
  }
}

function refundFailed(payment: Payment, refund: { id: string; amount: number }): WireEvent {
  return {
    event: 'payment.refund.failed',
    id: wireId(),
    data: {
      error: wireError('HardDecline'),
      refundId: refund.id,
      amount: { amount: refund.amount, currency: payment.currency },
    },
  }
}
