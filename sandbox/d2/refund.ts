import { z } from 'zod'
import { takeFault } from '@/sandbox/fault'
import { type Db, inTransaction } from '@/sandbox/state'
import { type Answer, declined, MONEY, readFields } from './answer'
import type { Line } from './converse'
import { type Fields, latinForm } from './form'
import { amount, currency } from './parameter'
import { AMOUNT_KEY, reach } from './reach'
import { refundableOf, statusOf, type Transaction } from './transaction'

/** How long a refund pends, unless the switch says otherwise. */
const PENDING_MS = 86_400_000
const REFUNDABLE = [5, 8, 10, 11, 15]

const refundFields = z.looseObject({ amount, currency })

/** Gives back a part of what was captured, as often as something is left. Its yes is only `result=0`. */
export async function refund({ state, account }: Line, fields: Fields): Promise<Answer> {
  const read = readFields(refundFields, fields)
  if ('message' in read) return declined(MONEY.parameter, read.message)
  const wish = read.values
  return inTransaction(state, async (tx) => {
    const found = await reach(tx, account, fields, AMOUNT_KEY)
    if ('no' in found) return found.no
    const { transaction } = found
    if (wish.currency !== transaction.currency) return declined(MONEY.parameter, 'The currency differs')
    const status = statusOf(transaction)
    if (status === 12) return declined(MONEY.inBatch)
    if (!REFUNDABLE.includes(status)) return declined(MONEY.status)
    if (wish.amount > refundableOf(transaction)) return declined(MONEY.tooHigh)
    return giveBack(tx, transaction, wish.amount)
  })
}

async function giveBack(tx: Db, { transact, at }: Transaction, sum: number): Promise<Answer> {
  const fault = await takeFault(tx, 'd2-refund', ['refund-pends', 'issuer-refuses'])
  const refuses = fault?.fault === 'issuer-refuses'
  const wait = fault?.fault === 'refund-pends' ? (fault.ms ?? PENDING_MS) : 0
  await tx.query(
    'insert into sandbox.d2_refunds (transact, amount, settles_at, settles_as) values ($1, $2, $3, $4)',
    [transact, sum, new Date(at.getTime() + wait), refuses ? 'declined' : 'done'],
  )
  return refuses ? declined(MONEY.rejected) : latinForm({ result: 0 })
}
