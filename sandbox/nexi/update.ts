import { z } from 'zod'
import { type Db, inTransaction, type State } from '@/sandbox/state'
import { type Answer, done, invalidFields, notFound, wrong } from './answer'
import { amount, grossOf, orderItem } from './order'
import { lockPayment, type Payment } from './payment'

const itemsBody = z.looseObject({
  amount: amount.min(1, 'Must be more than zero'),
  items: z.array(orderItem).min(1, 'At least one item is required'),
})
const referenceBody = z.looseObject({
  checkoutUrl: z.url().max(2048),
  reference: z.string().trim().min(1).max(128),
})
const myReferenceBody = z.looseObject({ myReference: z.string().trim().min(1).max(128) })

/** Changes what the customer is about to pay for; too late once checkout is completed. */
export async function updateOrderItems(state: State, id: string, body: unknown): Promise<Answer> {
  return update(state, id, itemsBody, body, async (tx, payment, order) => {
    if (payment.paidAt || payment.terminatedAt) return wrong('UpdateOrderAtAfterPayFailed')
    if (grossOf(order.items) !== order.amount) return wrong('AmountDiffersFromOrderItems')
    await tx.query('update sandbox.payments set amount = $2, order_items = $3 where id = $1', [
      id,
      order.amount,
      JSON.stringify(order.items),
    ])
    return done(204)
  })
}

export async function updateReference(state: State, id: string, body: unknown): Promise<Answer> {
  return update(state, id, referenceBody, body, async (tx, { checkout }, { checkoutUrl, reference }) => {
    if (checkout.url && new URL(checkout.url).host !== new URL(checkoutUrl).host)
      return wrong('ChangingCheckoutDomainNotAllowed')
    await tx.query('update sandbox.payments set reference = $2 where id = $1', [id, reference])
    return done(204)
  })
}

export async function updateMyReference(state: State, id: string, body: unknown): Promise<Answer> {
  return update(state, id, myReferenceBody, body, async (tx, _payment, { myReference }) => {
    await tx.query('update sandbox.payments set my_reference = $2 where id = $1', [id, myReference])
    return done(204)
  })
}

/** Closes a payment that nobody has paid yet: the link is dead from now on. */
export async function terminate(state: State, id: string): Promise<Answer> {
  return inTransaction(state, async (tx) => {
    const payment = await lockPayment(tx, id)
    if (!payment) return notFound
    if (payment.paidAt) return wrong(payment.charges.length > 0 ? 'AlreadyCharged' : 'AlreadyReserved')
    await tx.query('update sandbox.payments set terminated_at = coalesce(terminated_at, $2) where id = $1', [
      id,
      payment.at,
    ])
    return done(204)
  })
}

async function update<T>(
  state: State,
  id: string,
  schema: z.ZodType<T>,
  body: unknown,
  change: (tx: Db, payment: Payment, values: T) => Promise<Answer>,
): Promise<Answer> {
  const shape = schema.safeParse(body)
  if (!shape.success) return invalidFields(shape.error)
  return inTransaction(state, async (tx) => {
    const payment = await lockPayment(tx, id)
    return payment ? change(tx, payment, shape.data) : notFound
  })
}
