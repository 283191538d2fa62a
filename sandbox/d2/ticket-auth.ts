import { z } from 'zod'
import { now } from '@/sandbox/clock'
import { takeFault } from '@/sandbox/fault'
import { type Db, inTransaction } from '@/sandbox/state'
import { md5Key } from './account'
import { type Answer, AUTHORIZATION, accepted, declined, readFields } from './answer'
import { approvalCodeOf } from './callback'
import { hasExpired, payTypeOf } from './card'
import type { Line } from './converse'
import type { Fields } from './form'
import { amount, currency, number, orderid, text } from './parameter'
import { lockTicket, type Ticket } from './ticket'
import { findByOrder, insertTransaction } from './transaction'
import { lockOrder } from './visit'

export const TICKET_KEY = ['merchant', 'orderid', 'ticket', 'currency', 'amount'] as const

const ticketFields = z.looseObject({
  merchant: text,
  ticket: number,
  orderid,
  amount,
  currency,
  md5key: text,
})

/** A fresh authorization on a card the customer once left here, without the customer. */
export async function ticketAuth({ state, account }: Line, fields: Fields): Promise<Answer> {
  const wrong = (message: string) => declined(AUTHORIZATION.parameter, message)
  const read = readFields(ticketFields, fields)
  if ('message' in read) return wrong(read.message)
  const wish = read.values
  if (wish.merchant !== account.merchant) return wrong('There is no such merchant')
  if (wish.md5key !== md5Key(account, TICKET_KEY, fields)) return wrong('The md5key does not match')
  return inTransaction(state, async (tx) => {
    await lockOrder(tx, wish.orderid)
    const ticket = await lockTicket(tx, wish.ticket)
    if (!ticket || ticket.deletedAt) return wrong('There is no such ticket')
    if ((await findByOrder(tx, wish.orderid)).length > 0) return declined(AUTHORIZATION.orderUsed)
    return attempt(tx, ticket, wish)
  })
}

async function attempt(
  tx: Db,
  { ticket, card }: Ticket,
  wish: z.infer<typeof ticketFields>,
): Promise<Answer> {
  const at = await now(tx)
  if (hasExpired(card, at)) return declined(AUTHORIZATION.cardExpired)
  if (card.habit === 'renewal-fails' || (await takeFault(tx, 'd2-ticket', ['issuer-refuses'])))
    return declined(AUTHORIZATION.rejected)
  const { orderid: order, amount: sum, currency: letters } = wish
  const made = { visitId: null, orderid: order, part: 1, total: sum, amount: sum, currency: letters }
  const transact = await insertTransaction(tx, { ...made, card, ticket, at })
  const cardtype = payTypeOf(card)
  return accepted({ transact, result: '0', cardtype, approvalcode: approvalCodeOf(transact) })
}
