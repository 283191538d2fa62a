import { z } from 'zod'
import { takeFault } from '@/sandbox/fault'
import { type Db, inTransaction } from '@/sandbox/state'
import { type Answer, accepted, declined, MONEY, readFields } from './answer'
import { payTypeOf } from './card'
import type { Line } from './converse'
import type { Fields } from './form'
import { amount } from './parameter'
import { AMOUNT_KEY, reach } from './reach'
import { boundUntil, statusOf, type Transaction } from './transaction'

const BATCH_MS = 86_400_000

const captureFields = z.looseObject({ amount, force: z.string().optional() })
type CaptureFields = z.infer<typeof captureFields>

/** Takes all or a part of an authorization, once: what is not taken then is gone. */
export async function capture({ state, account }: Line, fields: Fields): Promise<Answer> {
  const read = readFields(captureFields, fields)
  if ('message' in read) return declined(MONEY.parameter, read.message)
  return inTransaction(state, async (tx) => {
    const found = await reach(tx, account, fields, AMOUNT_KEY)
    if ('no' in found) return found.no
    return refusal(found.transaction, read.values) ?? attempt(tx, found.transaction, read.values)
  })
}

function refusal(transaction: Transaction, { amount: sum, force }: CaptureFields): Answer | null {
  const status = statusOf(transaction)
  if (status === 12) return declined(MONEY.inBatch)
  if (status !== 2 && status !== 4) return declined(MONEY.status)
  if (sum > transaction.amount) return declined(MONEY.tooHigh)
  const tooOld = transaction.at >= boundUntil(transaction)
  return tooOld && force !== 'yes' ? declined(MONEY.tooOld) : null
}

async function attempt(tx: Db, transaction: Transaction, { amount: sum }: CaptureFields): Promise<Answer> {
  const { transact, card, at } = transaction
  if (card.habit === 'capture-fails' || (await takeFault(tx, 'd2-capture', ['issuer-refuses']))) {
    await tx.query('update sandbox.d2_transactions set refused_at = $2 where transact = $1', [transact, at])
    return declined(MONEY.rejected)
  }
  const takenAt = card.habit === 'batch' ? new Date(at.getTime() + BATCH_MS) : at
  const sql = 'update sandbox.d2_transactions set captured = $2, captured_at = $3 where transact = $1'
  await tx.query(sql, [transact, sum, takenAt])
  return accepted({ transact, result: '0', cardtype: payTypeOf(card) })
}
