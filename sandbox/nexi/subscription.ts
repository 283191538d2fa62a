import { z } from 'zod'
import { takeFault } from '@/sandbox/fault'
import { type Db, inTransaction, row, type State } from '@/sandbox/state'
import { type Answer, type Code, done, invalidFields, notFound, wrong } from './answer'
import { book } from './charge'
import { order, type Webhook, webhooks } from './create-body'
import { emit } from './emit'
import { badKey, once } from './once'
import { grossOf } from './order'
import { lockPayment, type Payment } from './payment'
import { wireId } from './wire'

const chargeBody = z.looseObject({
  order,
  notifications: z.object({ webHooks: webhooks }).optional(),
})
type ChargeBody = z.infer<typeof chargeBody>

/** The card of a payment is kept for later, under a name of its own: the merchant had asked for that when it was created. */
export async function keepCard(tx: Db, paymentId: string): Promise<void> {
  await tx.query(
    `insert into sandbox.subscriptions (id, payment_id)
     select $1, id from sandbox.payments where id = $2 and keeps_card and masked_pan is not null`,
    [wireId(), paymentId],
  )
}

export async function subscriptionOf(db: Db, paymentId: string): Promise<string | undefined> {
  const sql = 'select id from sandbox.subscriptions where payment_id = $1'
  return (await row<{ id: string }>(db, sql, [paymentId]))?.id
}

const paymentOf = async (db: Db, id: string): Promise<string> => {
  const sql = 'select payment_id as "paymentId" from sandbox.subscriptions where id = $1'
  return (await row<{ paymentId: string }>(db, sql, [id]))?.paymentId ?? ''
}

/** What is known of a kept card: never its number. */
export async function retrieveSubscription(state: State, id: string): Promise<Answer> {
  return inTransaction(state, async (tx) => {
    const kept = await lockPayment(tx, await paymentOf(tx, id))
    if (!kept) return notFound
    const { paymentMethod, maskedPan, cardExpiry: expiryDate } = kept
    const paymentDetails = { paymentType: 'CARD', paymentMethod, cardDetails: { maskedPan, expiryDate } }
    return done(200, { unscheduledSubscriptionId: id, paymentDetails })
  })
}

/** A charge of a kept card without its holder: a payment of its own, taken at once, or nothing at all. */
export async function chargeSubscription(
  state: State,
  id: string,
  body: unknown,
  key: string | null,
): Promise<Answer> {
  const shape = chargeBody.safeParse(body)
  if (!shape.success) return invalidFields(shape.error)
  const { amount, items } = shape.data.order
  return inTransaction(state, async (tx) => {
    const kept = await lockPayment(tx, await paymentOf(tx, id))
    if (!kept) return notFound
    if (grossOf(items) !== amount) return wrong('AmountDiffersFromOrderItems')
    return badKey(key) ?? once(tx, 'subscription', key, id, amount, () => attempt(tx, kept, shape.data))
  })
}

async function attempt(tx: Db, kept: Payment, body: ChargeBody): Promise<Answer> {
  const bankSays = await bankRefusal(tx, kept)
  if (bankSays) return wrong(bankSays)
  const id = await insert(tx, kept, body)
  const payment = await lockPayment(tx, id)
  if (!payment) return notFound
  const { chargeId, events } = await book(tx, payment, payment.amount, payment.orderItems)
  await emit(tx, payment, events)
  return done(202, { paymentId: id, chargeId })
}

/** A card whose later charges fail fails here too, and so does one that has run out since. */
async function bankRefusal(tx: Db, { cardHabit, cardExpiry, at }: Payment): Promise<Code | null> {
  if (cardHabit === 'charge-fails' || cardHabit === 'rest-dropped') return 'PaymentMethodChargeFailed'
  const [month, year] = [Number(cardExpiry?.slice(0, 2)), Number(cardExpiry?.slice(2))]
  if (new Date(Date.UTC(2000 + year, month, 1)) <= at) return 'HardDecline'
  return (await takeFault(tx, 'charge', ['issuer-refuses'])) ? 'HardDecline' : null
}

async function insert(tx: Db, kept: Payment, { order, notifications }: ChargeBody): Promise<string> {
  const id = wireId()
  const hooks: Webhook[] = notifications?.webHooks ?? []
  await tx.query(
    `insert into sandbox.payments
       (id, created_at, amount, currency, reference, order_items, checkout, webhooks, methods, paid_at,
        payment_type, payment_method, masked_pan, card_expiry, card_habit, reserve_id, reserved)
     values ($1, $2, $3, $4, $5, $6, $7, $8, '[]', $2, 'CARD', $9, $10, $11, $12, $13, $3)`,
    [
      id,
      kept.at,
      order.amount,
      order.currency,
      order.reference,
      JSON.stringify(order.items),
      JSON.stringify(kept.checkout),
      JSON.stringify(hooks),
      kept.paymentMethod,
      kept.maskedPan,
      kept.cardExpiry,
      kept.cardHabit,
      wireId(),
    ],
  )
  return id
}
