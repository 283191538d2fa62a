import { z } from 'zod'
import type { Answer } from './answer'
import { readFields } from './answer'
import type { Line } from './converse'
import { type Fields, latinForm } from './form'
import { amount, currency, orderid, text } from './parameter'
import { findByOrder, statusOf, type Transaction } from './transaction'

const wanted = z.looseObject({ merchant: text, orderid, currency, amount })

/** Which transaction an order led to: 0 rejected, 1 authorised, 2 captured. Finding nothing is a 0 without a number. */
export async function transinfo({ state, account }: Line, fields: Fields): Promise<Answer> {
  const read = readFields(wanted, fields)
  if ('message' in read || read.values.merchant !== account.merchant) return latinForm({ status: 0 })
  const { orderid: order, currency: letters, amount: total } = read.values
  const found = (await findByOrder(state.pool, order)).filter(
    (one) => one.currency === letters && one.total === total,
  )
  const [first] = found
  if (!first) return latinForm({ status: 0 })
  const parts = found.map((one) => [`transact${one.part}`, one.transact])
  return latinForm({
    transact: first.transact,
    status: wordOf(first),
    ...(found.length > 1 && Object.fromEntries(parts)),
  })
}

// This older call knows three words only; a deleted transaction is a rejected one to it.
function wordOf(transaction: Transaction): 0 | 1 | 2 {
  const status = statusOf(transaction)
  if (status === 6) return 0
  return status === 2 || status === 4 || status === 12 ? 1 : 2
}
