import { z } from 'zod'
import { takeFault } from '@/sandbox/fault'
import { type Db, inTransaction, type State } from '@/sandbox/state'
import { type Answer, type Code, done, invalidFields, notFound, wireError, wrong } from './answer'
import { emit, type WireEvent } from './emit'
import { badKey, once } from './once'
import { amount, grossOf, type OrderItem, orderItems } from './order'
import { chargedOf, hasLapsed, lockPayment, type Payment } from './payment'
import { wireId } from './wire'

/** `finalCharge` is accepted and means nothing, as on the real gateway. */
const chargeBody = z.looseObject({
  amount: amount.min(0, 'Must not be negative'),
  orderItems: orderItems.optional(),
  myReference: z.string().max(128).optional(),
  finalCharge: z.boolean().optional(),
})
type ChargeBody = z.infer<typeof chargeBody>

/** Takes all or part of a reservation. Several partial charges are allowed; whether the bank still holds the rest is another matter. */
export async function charge(
  state: State,
  paymentId: string,
  body: unknown,
  key: string | null,
): Promise<Answer> {
  const shape = chargeBody.safeParse(body)
  if (!shape.success) return invalidFields(shape.error)
  return inTransaction(state, async (tx) => {
    const payment = await lockPayment(tx, paymentId)
    if (!payment) return notFound
    return (
      badKey(key) ??
      once(tx, 'charge', key, paymentId, shape.data.amount, () => attempt(tx, payment, shape.data))
    )
  })
}

/** The bank pays out: writes the charge and tells everybody. */
export async function book(
  tx: Db,
  payment: Payment,
  sum: number,
  items: OrderItem[],
): Promise<{ chargeId: string; events: WireEvent[] }> {
  const chargeId = wireId()
  await tx.query(
    'insert into sandbox.charges (id, payment_id, amount, order_items, created_at) values ($1, $2, $3, $4, $5)',
    [chargeId, payment.id, sum, JSON.stringify(items), payment.at],
  )
  return { chargeId, events: chargeEvents(payment, 'created', chargeId, sum, items) }
}

async function attempt(tx: Db, payment: Payment, body: ChargeBody): Promise<Answer> {
  const no = refusal(payment, body)
  if (no) return wrong(no)
  const items = body.orderItems?.length ? body.orderItems : payment.orderItems
  const bankSays = await bankRefusal(tx, payment)
  if (bankSays) {
    await emit(tx, payment, chargeEvents(payment, 'failed', wireId(), body.amount, items, bankSays))
    return wrong(bankSays)
  }
  const { chargeId, events } = await book(tx, payment, body.amount, items)
  await emit(tx, payment, events)
  return done(201, { chargeId })
}

function refusal(payment: Payment, { amount: sum, orderItems: items }: ChargeBody): Code | null {
  if (payment.cancelled > 0) return 'AlreadyCancelled'
  if (payment.reserved === 0) return 'NotReserved'
  if (sum === 0) return 'ZeroCharge'
  if (sum > payment.reserved - chargedOf(payment)) return 'OverCharge'
  if (hasLapsed(payment)) return 'ReservationExpired'
  if (!items?.length) return sum < payment.reserved ? 'OrderItemsMissing' : null
  return grossOf(items) === sum ? null : 'AmountDiffersFromOrderItems'
}

async function bankRefusal(tx: Db, payment: Payment): Promise<Code | null> {
  if (payment.cardHabit === 'charge-fails') return 'PaymentMethodChargeFailed'
  if (await takeFault(tx, 'charge', ['issuer-refuses'])) return 'HardDecline'
  if (payment.charges.length === 0) return null
  if (payment.cardHabit === 'rest-dropped') return 'PaymentMethodChargeFailed'
  return (await takeFault(tx, 'charge', ['issuer-drops-rest'])) ? 'PaymentMethodChargeFailed' : null
}

function chargeEvents(
  payment: Payment,
  fate: 'created' | 'failed',
  id: string,
  sum: number,
  items: OrderItem[],
  code?: Code,
): WireEvent[] {
  const shared = {
    chargeId: id,
    orderItems: items,
    amount: { amount: sum, currency: payment.currency },
    ...(code && { error: wireError(code) }),
  }
  const { paymentMethod, paymentType } = payment
  return [
    {
      event: `payment.charge.${fate}`,
      id,
      data: { ...shared, reservationId: payment.reserveId ?? '', reconciliationReference: id.slice(0, 16) },
    },
    { event: `payment.charge.${fate}.v2`, id, data: { ...shared, paymentMethod, paymentType } },
  ]
}
