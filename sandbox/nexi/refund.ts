import { z } from 'zod'
import { type Fault, takeFault } from '@/sandbox/fault'
import { type Db, inTransaction, type State } from '@/sandbox/state'
import { type Answer, type Code, done, invalidFields, notFound, wrong } from './answer'
import { emit } from './emit'
import { badKey, once } from './once'
import { amount, grossOf, type OrderItem, orderItems } from './order'
import { chargedOf, lockPayment, type Payment, paymentOfCharge, paymentOfRefund, refundedOf } from './payment'
import { refundCompleted } from './settle-refunds'
import { wireId } from './wire'

/** How long a pending refund waits for the merchant's balance, unless the switch says otherwise. */
const PENDING_MS = 86_400_000

const refundBody = z.looseObject({
  amount: amount.min(1, 'Must be more than zero'),
  orderItems: orderItems.optional(),
  myReference: z.string().max(128).optional(),
})
type RefundBody = z.infer<typeof refundBody>

/** Gives back all or part of one charge; may pend until the merchant's balance covers it. */
export async function refundCharge(
  state: State,
  chargeId: string,
  body: unknown,
  key: string | null,
): Promise<Answer> {
  return inTransaction(state, async (tx) =>
    refund(tx, await paymentOfCharge(tx, chargeId), chargeId, body, key),
  )
}

/** The same for a whole payment, without naming a charge. */
export async function refundPayment(
  state: State,
  paymentId: string,
  body: unknown,
  key: string | null,
): Promise<Answer> {
  return inTransaction(state, async (tx) => refund(tx, paymentId, null, body, key))
}

/** Takes back a refund that still waits. */
export async function cancelPendingRefund(state: State, refundId: string): Promise<Answer> {
  return inTransaction(state, async (tx) => {
    const payment = await lockPayment(tx, (await paymentOfRefund(tx, refundId)) ?? '')
    const found = payment?.refunds.find((one) => one.id === refundId)
    if (!payment || !found) return notFound
    if (found.state === 'Cancelled') return wrong('RefundCancelled')
    if (found.state === 'Failed') return wrong('RefundFailed')
    if (found.state !== 'Pending') return wrong('RefundCancelFailed')
    await tx.query(
      `update sandbox.refunds set state = 'Cancelled', settles_at = null, updated_at = $2 where id = $1`,
      [refundId, payment.at],
    )
    return done(204)
  })
}

async function refund(
  tx: Db,
  paymentId: string | undefined,
  chargeId: string | null,
  body: unknown,
  key: string | null,
): Promise<Answer> {
  const shape = refundBody.safeParse(body)
  if (!shape.success) return invalidFields(shape.error)
  const payment = paymentId ? await lockPayment(tx, paymentId) : undefined
  if (!payment) return notFound
  return (
    badKey(key) ??
    once(tx, 'refund', key, chargeId ?? payment.id, shape.data.amount, () =>
      attempt(tx, payment, chargeId, shape.data),
    )
  )
}

async function attempt(tx: Db, payment: Payment, chargeId: string | null, body: RefundBody): Promise<Answer> {
  const no = refusal(payment, chargeId, body)
  if (no) return wrong(no)
  const fault = await takeFault(tx, 'refund', ['refund-pends', 'issuer-refuses'])
  const id = await insert(tx, payment, chargeId, body, fault)
  const sum = { amount: { amount: body.amount, currency: payment.currency } }
  const data = { refundId: id, ...(chargeId && { chargeId }), orderItems: body.orderItems ?? [], ...sum }
  const { paymentMethod, paymentType } = payment
  await emit(tx, payment, [
    { event: 'payment.refund.initiated', id, data },
    { event: 'payment.refund.initiated.v2', id, data: { ...data, paymentMethod, paymentType } },
    ...(fault ? [] : [refundCompleted(payment, { id, amount: body.amount })]),
  ])
  return done(201, { refundId: id })
}

function refusal(
  payment: Payment,
  chargeId: string | null,
  { amount: sum, orderItems: items }: RefundBody,
): Code | null {
  const charge = payment.charges.find((one) => one.id === chargeId)
  const charged = charge ? charge.amount : chargedOf(payment)
  // A refund of the whole payment names no charge, so the payment as a whole is a second limit.
  const left = charged - refundedOf(payment, ['Pending', 'Completed'], charge?.id)
  const leftInAll = chargedOf(payment) - refundedOf(payment, ['Pending', 'Completed'])
  if (charged > 0 && Math.min(left, leftInAll) === 0) return 'PaymentAlreadyRefunded'
  if (sum > Math.min(left, leftInAll)) return 'InvalidRefundAmount'
  return items?.length && grossOf(items) !== sum ? 'AmountDiffersFromOrderItems' : null
}

async function insert(
  tx: Db,
  payment: Payment,
  chargeId: string | null,
  body: RefundBody,
  fault: Fault | undefined,
): Promise<string> {
  const id = wireId()
  const items: OrderItem[] = body.orderItems ?? []
  const settlesAt = fault ? new Date(payment.at.getTime() + (fault.ms ?? PENDING_MS)) : null
  await tx.query(
    `insert into sandbox.refunds (id, payment_id, charge_id, amount, order_items, state, updated_at, settles_at, settles_as)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      payment.id,
      chargeId,
      body.amount,
      JSON.stringify(items),
      fault ? 'Pending' : 'Completed',
      payment.at,
      settlesAt,
      fault?.fault === 'issuer-refuses' ? 'Failed' : 'Completed',
    ],
  )
  return id
}
