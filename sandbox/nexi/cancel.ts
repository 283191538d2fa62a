import { z } from 'zod'
import { takeFault } from '@/sandbox/fault'
import { type Db, inTransaction, type State } from '@/sandbox/state'
import { type Answer, type Code, done, invalidFields, notFound, wireError, wrong } from './answer'
import { emit } from './emit'
import { amount, orderItems } from './order'
import { hasLapsed, lockPayment, type Payment } from './payment'
import { wireId } from './wire'

const cancelBody = z.looseObject({ amount, orderItems: orderItems.optional() })

/** Lets the whole reservation go; impossible once anything was charged. */
export async function cancel(state: State, paymentId: string, body: unknown): Promise<Answer> {
  const shape = cancelBody.safeParse(body)
  if (!shape.success) return invalidFields(shape.error)
  return inTransaction(state, async (tx) => {
    const payment = await lockPayment(tx, paymentId)
    if (!payment) return notFound
    const no = refusal(payment, shape.data.amount)
    if (no) return wrong(no)
    return (await takeFault(tx, 'cancel', ['issuer-refuses'])) ? fail(tx, payment) : letGo(tx, payment)
  })
}

function refusal(payment: Payment, sum: number): Code | null {
  if (payment.charges.length > 0) return 'AlreadyCharged'
  if (payment.cancelled > 0) return 'AlreadyCancelled'
  if (payment.reserved === 0) return 'NotReserved'
  if (hasLapsed(payment)) return 'ReservationExpired'
  return sum === payment.reserved ? null : 'PartialCancelNotAllowed'
}

async function letGo(tx: Db, payment: Payment): Promise<Answer> {
  await tx.query('update sandbox.payments set cancelled = reserved, cancelled_at = $2 where id = $1', [
    payment.id,
    payment.at,
  ])
  const cancelId = wireId()
  await emit(tx, payment, [
    {
      event: 'payment.cancel.created',
      id: cancelId,
      data: { cancelId, orderItems: payment.orderItems, ...whole(payment) },
    },
  ])
  return done(204)
}

async function fail(tx: Db, payment: Payment): Promise<Answer> {
  const cancelId = wireId()
  const data = {
    error: wireError('HardDecline'),
    cancelId,
    orderItems: payment.orderItems,
    ...whole(payment),
  }
  await emit(tx, payment, [{ event: 'payment.cancel.failed', id: cancelId, data }])
  return wrong('HardDecline')
}

function whole(payment: Payment): { amount: { amount: number; currency: string } } {
  return { amount: { amount: payment.reserved, currency: payment.currency } }
}
