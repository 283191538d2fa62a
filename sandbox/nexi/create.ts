import { now } from '@/sandbox/clock'
import { type Db, inTransaction, type State } from '@/sandbox/state'
import { type Answer, done, invalidFields, wrong } from './answer'
import { type CreateBody, createBody, type Webhook } from './create-body'
import { emit } from './emit'
import { grossOf } from './order'
import { orderOf } from './order-event'
import { lockPayment } from './payment'
import { wireId } from './wire'

/** Opens a payment; a hosted one answers with the address of its payment page. */
export async function createPayment(
  state: State,
  body: unknown,
  pageUrl: (id: string) => string,
): Promise<Answer> {
  const shape = createBody.safeParse(body)
  if (!shape.success) return invalidFields(shape.error)
  const { order, checkout } = shape.data
  if (grossOf(order.items) !== order.amount) return wrong('AmountDiffersFromOrderItems')
  const id = wireId()
  await inTransaction(state, async (tx) => {
    await insert(tx, id, shape.data)
    const payment = await lockPayment(tx, id)
    if (payment) await emit(tx, payment, [{ event: 'payment.created', id: wireId(), data: orderOf(payment) }])
  })
  const hosted = checkout.integrationType === 'HostedPaymentPage'
  return done(201, { paymentId: id, ...(hosted && { hostedPaymentPageUrl: pageUrl(id) }) })
}

async function insert(tx: Db, id: string, body: CreateBody): Promise<void> {
  const webhooks: Webhook[] = body.notifications?.webHooks ?? []
  await tx.query(
    `insert into sandbox.payments
       (id, created_at, amount, currency, reference, my_reference, order_items, checkout, webhooks, methods, charge_at_once, keeps_card)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      id,
      await now(tx),
      body.order.amount,
      body.order.currency,
      body.order.reference,
      body.myReference ?? null,
      // pg would write a bare JavaScript array as a Postgres array, so lists go in as text.
      JSON.stringify(body.order.items),
      JSON.stringify(body.checkout),
      JSON.stringify(webhooks),
      JSON.stringify(body.paymentMethodsConfiguration ?? []),
      body.checkout.charge,
      body.unscheduledSubscription?.create ?? false,
    ],
  )
}
