import { z } from 'zod'
import { inTransaction } from '@/sandbox/state'
import { type Answer, readFields } from './answer'
import { approvalCodeOf } from './callback'
import { maskOf, payTypeOf } from './card'
import type { Line } from './converse'
import { NUMBER_OF } from './currency'
import { type Fields, latinForm } from './form'
import { number } from './parameter'
import { capturedOf, lockTransaction, refundedOf, statusOf, type Transaction } from './transaction'

const wanted = z.looseObject({ transact: number })

/** Everything D2 tells about one transaction; amounts are cumulative, in minor units. */
export async function payinfo({ state, account }: Line, fields: Fields): Promise<Answer> {
  const read = readFields(wanted, fields)
  if ('message' in read) return `Error: ${read.message}`
  if (fields.merchant !== undefined && fields.merchant !== account.merchant)
    return 'Error: merchant not found'
  const found = await inTransaction(state, (tx) => lockTransaction(tx, read.values.transact))
  return found ? latinForm(told(found)) : 'Error: transact not found'
}

function told(transaction: Transaction) {
  const { card, ticket, capturedAt, refunds, at } = transaction
  const captured = capturedOf(transaction)
  const refundedAt = refunds.filter(({ settlesAt }) => settlesAt <= at).at(-1)?.settlesAt
  return {
    status: statusOf(transaction),
    transact: transaction.transact,
    orderid: transaction.orderid,
    amount: transaction.amount,
    currency: NUMBER_OF[transaction.currency],
    paytype: payTypeOf(card),
    cardnomask: maskOf(card),
    acquirer: 'TEST',
    approvalcode: approvalCodeOf(transaction.transact),
    fee: 0,
    test: 1,
    ticket: ticket ?? undefined,
    captured,
    refunded: refundedOf(transaction),
    authtime: transaction.authorizedAt.toISOString(),
    captime: captured > 0 ? capturedAt?.toISOString() : undefined,
    reftime: refundedOf(transaction) > 0 ? refundedAt?.toISOString() : undefined,
  }
}
